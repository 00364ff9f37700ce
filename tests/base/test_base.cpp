// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "core/base/byte_reader.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/scratch_folder.h"
#include "core/base/secret.h"
#include "tests/support/files.h"
#include "tests/support/system.h"
#include "tests/support/test_lab.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QMetaEnum>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

Q_DECLARE_METATYPE(cmgmedia::Text)

class TestBase : public QObject
{
    Q_OBJECT

private slots:
    void describesAnError();
    void givesNoEmptyReason_data();
    void givesNoEmptyReason();
    void blamesNoDiskForWhatWasMade();
    void systemErrorsAreFolded();
    void secretKeepsItsBytes_data();
    void secretKeepsItsBytes();
    void secretIsMoveOnly();
    void wipingLeavesNothing();
    void atomicFileLeavesNothingBehind();
    void fullDiskKeepsTheFileAsItWas();
    void longNamesHaveUnfinishedOnes();
    void leftOversOfTheDeadAreRemoved();
    void scratchOfTheDeadIsRemoved();
    void sameFileThroughALink();
    void stampFollowsSourceDateEpoch();
    void byteReaderStopsAtTheEnd();
};

void TestBase::describesAnError()
{
    const Error error{ErrorCode::NoSpace, u"a %2 b"_s, u"5 bytes"_s};
    QCOMPARE(describe(error).english(),
             u"There isn't enough space for a %2 b. Free some space, or choose "
             "another place. (5 bytes)"_s);
    QCOMPARE(describe({ErrorCode::Io, u"a"_s, Text::labelled(u"line 1"_s, {})}).english(),
             u"a can't be read or written. (line 1)"_s);
    QCOMPARE(describe({ErrorCode::Cancelled, {}, {}}).english(), u"Canceled."_s);
}

/// A library that has nothing to say leaves no brackets behind.
void TestBase::givesNoEmptyReason_data()
{
    QTest::addColumn<Text>("detail");
    QTest::newRow("nothing") << Text();
    QTest::newRow("no words") << Text(QString());
    QTest::newRow("blanks") << Text(u" \n"_s);
    QTest::newRow("list of nothing") << Text::listed(QStringList());
    QTest::newRow("list of empty ones") << Text::listed(QStringList{QString(), u" "_s});
    QTest::newRow("list in a list")
        << Text::listed(std::vector<Text>{Text::listed(QStringList{QString()})});
    QTest::newRow("name and value of nothing") << Text::labelled(QString(), u" "_s);
    QTest::newRow("no number") << systemError(u"x"_s, 0).detail;
}

void TestBase::givesNoEmptyReason()
{
    QFETCH(Text, detail);
    const Text said = describe({ErrorCode::Io, u"x"_s, detail});
    for (const QString& words : {said.english(), said.translated()})
        QCOMPARE(words, u"x can't be read or written."_s);
}

void TestBase::blamesNoDiskForWhatWasMade()
{
    const Error refused{ErrorCode::AccessDenied, u"out.iso"_s, {}};
    QCOMPARE(resultDiffers(refused, u"x"_s), refused);
    QCOMPARE(resultDiffers({ErrorCode::Cancelled, {}, {}}, u"x"_s).code, ErrorCode::Cancelled);
    const Error damaged = resultDiffers({ErrorCode::Corrupt, u".out.part"_s, {}}, u"out.iso"_s);
    QCOMPARE(damaged.code, ErrorCode::ResultDiffers);
    QVERIFY(!describe(damaged).english().contains(u"disk"_s));
    QVERIFY(describe(damaged).english().contains(u".out.part is damaged"_s));
}

void TestBase::systemErrorsAreFolded()
{
    QCOMPARE(systemError(u"x"_s, ENOSPC).code, ErrorCode::NoSpace);
    QCOMPARE(systemError(u"x"_s, ENOENT).code, ErrorCode::NotFound);
    QCOMPARE(systemError(u"x"_s, EIO).code, ErrorCode::Io);
}

void TestBase::secretKeepsItsBytes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("plain") << u"Correct-Horse-42"_s;
    QTest::newRow("not ASCII") << u"Pä€ßw😀rd"_s;
}

void TestBase::secretKeepsItsBytes()
{
    QFETCH(QString, text);
    const QByteArray utf8 = text.toUtf8();
    const Secret secret = Secret::fromText(QString(text.constData(), text.size()));
    QCOMPARE(QByteArray(secret.bytes().data(), static_cast<qsizetype>(secret.bytes().size())),
             utf8);
    const SecretChars chars = secret.utf16();
    QCOMPARE(QString::fromUtf16(chars.data(), static_cast<qsizetype>(chars.size())), text);
}

void TestBase::secretIsMoveOnly()
{
    static_assert(!std::is_copy_constructible_v<Secret>);
    Secret first = Secret::fromText(u"hunter2"_s);
    const Secret second = std::move(first);
    QCOMPARE(second.bytes().size(), size_t(7));
    QVERIFY(first.isEmpty());
}

void TestBase::wipingLeavesNothing()
{
    std::vector<char> memory(8, 'x');
    wipeMemory(memory.data(), memory.size());
    QCOMPARE(QByteArray(memory.data(), 8), QByteArray(8, '\0'));
}

void TestBase::atomicFileLeavesNothingBehind()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.json"_s);
    QVERIFY(writeFileAtomically(path, "one"));
    QVERIFY(writeFileAtomically(path, "two"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    const Result<> failed = writeFileAtomically(folder.filePath(u"no/a.json"_s), "x");
    QCOMPARE(failed.error().code, ErrorCode::NotFound);
}

/// Qt's commit() does not notice what its flush() could not write.
void TestBase::fullDiskKeepsTheFileAsItWas()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"profile.json"_s);
    QVERIFY(writeFileAtomically(path, "what was there"));
    const test::FileSizeLimit small(1000);
    if (!small.isInForce())
        QSKIP("this system does not limit the size of files");
    for (const qsizetype size : {3000, 300'000}) {
        const Result<> written = writeFileAtomically(path, QByteArray(size, 'x'));
        QVERIFY(!written);
        QCOMPARE(test::readFile(path), QByteArray("what was there"));
    }
    QCOMPARE(test::entriesOf(folder.path()), QStringList(u"profile.json"_s));
}

void TestBase::longNamesHaveUnfinishedOnes()
{
    for (const QString& name : {u"n"_s.repeated(255), u"\u6F22"_s.repeated(85)}) {
        const QString unfinished = QFileInfo(unfinishedName(u"/folder/"_s + name)).fileName();
        QVERIFY(QFile::encodeName(unfinished).size() <= kMostNameBytes);
    }
}

void TestBase::leftOversOfTheDeadAreRemoved()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a b.iso"_s);
    const QString mine = unfinishedName(path);
    const QStringList parts = QFileInfo(mine).fileName().split(u'-');
    QCOMPARE(parts.size(), 4);
    const auto named = [&](const QString& computer, const QString& process) {
        return folder.filePath(QStringList{parts[0], computer, process, parts[3]}.join(u'-'));
    };
    const QString ofTheDead = named(parts[1], u"2147483646"_s); // no system counts that far
    const QStringList kept = {mine, named(u"01234567"_s, u"2147483646"_s), named(parts[1], u"x"_s),
                              folder.filePath(u".a b.iso.part-1f"_s),
                              folder.filePath(u"a b.iso"_s)};
    for (const QString& file : kept + QStringList{ofTheDead})
        test::writeFile(file, "x");
    removeLeftOvers(path);
    QVERIFY(!QFile::exists(ofTheDead));
    for (const QString& file : kept)
        QVERIFY2(QFile::exists(file), qPrintable(file));
    removeLeftOvers(folder.filePath(u"absent/a.iso"_s));
}

/// Of this user's own folders alone: what others put under such a name is not followed.
void TestBase::scratchOfTheDeadIsRemoved()
{
    const QTemporaryDir parent;
    const QTemporaryDir elsewhere;
    test::writeFile(elsewhere.filePath(u"kept"_s), "x");
    std::optional<ScratchFolder> living(std::in_place, parent.path());
    QVERIFY(living->made());
    test::writeFile(living->filePath(u"SOFTWARE"_s), "x");
    const QStringList parts = QFileInfo(living->path()).fileName().split(u'-');
    QCOMPARE(parts.size(), 4);
    const auto named = [&](const QString& computer, const QString& process, const QString& end) {
        return parent.filePath(QStringList{parts[0], computer, process, end}.join(u'-'));
    };
    const QString nobody = u"2147483646"_s; // no system counts that far
    const QString ofTheDead = named(parts[1], nobody, u"abcdef"_s);
    test::writeFile(ofTheDead + u"/Windows/System32/payload.bin"_s, "x");
    test::makeLink(elsewhere.path(), ofTheDead + u"/link"_s);
    const QString link = named(parts[1], nobody, u"link"_s);
    const bool hasLinks = test::makeLink(elsewhere.path(), link);
    const QString file = named(parts[1], nobody, u"file"_s);
    const QStringList kept = {
        file, living->filePath(u"SOFTWARE"_s), named(u"01234567"_s, nobody, u"x"_s) + u"/a"_s,
        named(parts[1], u"x"_s, u"x"_s) + u"/a"_s, parent.filePath(u"cmgmedia-ABCDEF/a"_s)};
    for (const QString& path : kept)
        test::writeFile(path, "x");
    QVERIFY(ScratchFolder(parent.path()).made());
    QVERIFY(!QFileInfo::exists(ofTheDead));
    for (const QString& path : kept)
        QVERIFY2(QFile::exists(path), qPrintable(path));
    QCOMPARE(QFileInfo(link).isSymLink(), hasLinks);
    QVERIFY(QFile::exists(elsewhere.filePath(u"kept"_s)));
    const QString mine = living->path();
    living.reset();
    QVERIFY(!QFileInfo::exists(mine));
    const Result<> absent = ScratchFolder(parent.filePath(u"absent"_s)).made();
    QVERIFY(!absent);
    QCOMPARE(absent.error().code, ErrorCode::TemporaryFolder);
}

void TestBase::sameFileThroughALink()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a"_s);
    QVERIFY(writeFileAtomically(path, "x"));
    if (!test::makeLink(path, folder.filePath(u"b"_s)))
        QSKIP("there are no symbolic links here");
    QVERIFY(isSameFile(path, folder.filePath(u"b"_s)));
    QVERIFY(!isSameFile(path, folder.filePath(u"c"_s)));
    QVERIFY(unfinishedName(path) != unfinishedName(path));
    QVERIFY(renameOver(path, folder.filePath(u"c"_s)));
    QVERIFY(!QFile::exists(path));
}

void TestBase::stampFollowsSourceDateEpoch()
{
    qputenv("SOURCE_DATE_EPOCH", "1700000000");
    QCOMPARE(Clock::system().stamp.toSecsSinceEpoch(), 1700000000);
    QVERIFY(Clock::system().now.toSecsSinceEpoch() != 1700000000);
    qputenv("SOURCE_DATE_EPOCH", "soon");
    QCOMPARE(Clock::system().stamp.date(), QDateTime::currentDateTimeUtc().date());
    qunsetenv("SOURCE_DATE_EPOCH");
}

void TestBase::byteReaderStopsAtTheEnd()
{
    ByteReader reader(QByteArrayView("\x01\x02\x03\x04\x05", 5));
    QCOMPARE(reader.little<quint32>(), 0x04030201U);
    QVERIFY(!reader.little<quint32>());
    QVERIFY(!reader.take(-1));
    QCOMPARE(*reader.take(1), QByteArrayView("\x05"));
    QCOMPARE(reader.left(), 0);
}

CMGMEDIA_TEST(TestBase)
#include "test_base.moc"
