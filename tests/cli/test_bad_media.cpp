// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "core/image/wim_capture.h"
#include "core/registry/empty_hive.h"
#include "tests/support/files.h"
#include "tests/support/outside.h"
#include "tests/support/test_lab.h"
#include "tests/support/test_program.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

constexpr char kVariables[] = "SMS/data/Variables.dat";
constexpr char kBootImage[] = "sources/boot.wim";

std::map<QString, QByteArray> contentsBelow(const QString& folder)
{
    std::map<QString, QByteArray> contents;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        contents[path] = test::readFile(path);
    }
    return contents;
}

/// The sequence numbers differ, as in a hive that was captured while it was loaded.
QByteArray dirtyHive()
{
    QByteArray hive = emptyHive();
    constexpr qsizetype kSecondSequence = 8; // offsets in the base block, regf format
    constexpr qsizetype kChecksum = 508;     // XOR of all before, so the same bit goes
    hive[kSecondSequence] = static_cast<char>(hive[kSecondSequence] ^ 1);
    hive[kChecksum] = static_cast<char>(hive[kChecksum] ^ 1);
    return hive;
}

/// A boot image with this as its SOFTWARE hive; nothing: without one.
void captureWithHive(const QString& wim, const std::optional<QByteArray>& hive)
{
    const QTemporaryDir folder;
    test::writeFile(folder.filePath(u"Windows/System32/winpeshl.ini"_s), "x");
    if (hive)
        test::writeFile(folder.filePath(u"Windows/System32/config/SOFTWARE"_s), *hive);
    SilentSink sink;
    Work work{sink, {}};
    QFile::remove(wim);
    QVERIFY(captureWim(folder.path(), wim, {}, work));
}

} // namespace

/// Whole media that are broken in one way: one clear sentence, exit code 3, nothing left behind,
/// the medium untouched.
class TestBadMedia : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isNamed_data();
    void isNamed();
    void isoCutShortAnywhere();

private:
    void breakMedium(const QString& how, const QString& medium);
    test::Ran ran(const QString& command, const QString& source) const;

    QTemporaryDir m_folder;
    test::Lab m_lab;
};

void TestBadMedia::initTestCase()
{
    m_lab = test::makeLab(m_folder.filePath(u"lab"_s));
}

test::Ran TestBadMedia::ran(const QString& command, const QString& source) const
{
    const QString profile = m_folder.filePath(u"profile.json"_s);
    test::writeFile(profile, R"({"schema":1,"source":{"path":")" + source.toUtf8()
                                 + R"("},"bootImage":{"bootFiles":"ca2011","trust":[")"
                                 + m_lab.path(u"pki/root.cer"_s).toUtf8()
                                 + R"("]},"output":{"path":"out/a.iso","label":"X"}})");
    QDir(m_folder.path()).mkpath(u"out"_s);
    return test::run(u"" CMGMEDIA_BINARY ""_s, {command, profile, u"--media-password-file"_s,
                                                m_lab.path(u"media-password.txt"_s)});
}

void TestBadMedia::isNamed_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("no boot image") << QByteArray("sources\\boot.wim is missing");
    QTest::newRow("no variables") << QByteArray("Variables.dat is missing");
    QTest::newRow("variables cut short") << QByteArray("Variables.dat is incomplete");
    QTest::newRow("variables are something else") << QByteArray("are damaged");
    QTest::newRow("unknown cipher") << QByteArray("use an unknown encryption");
    QTest::newRow("boot image is something else") << QByteArray("isn't a boot image");
    QTest::newRow("boot image cut short") << QByteArray("boot.wim is incomplete");
    QTest::newRow("boot image damaged") << QByteArray("is damaged");
    QTest::newRow("solid boot image") << QByteArray("solid");
    QTest::newRow("split boot image") << QByteArray("split");
    QTest::newRow("pipable boot image") << QByteArray("pipable");
    QTest::newRow("no SOFTWARE hive") << QByteArray("SOFTWARE");
    QTest::newRow("dirty hive") << QByteArray("has unsaved changes");
    QTest::newRow("hive is something else") << QByteArray("hive");
    QTest::newRow("names differ in case only") << QByteArray("only by case");
}

void TestBadMedia::breakMedium(const QString& how, const QString& medium)
{
    const QString variables = medium + u'/' + QLatin1StringView(kVariables);
    const QString wim = medium + u'/' + QLatin1StringView(kBootImage);
    const auto imagex = [&](const QStringList& arguments) {
        QCOMPARE(test::run(u"wimlib-imagex"_s, arguments).exitCode, 0);
    };
    if (how == "no boot image"_L1)
        QFile::remove(wim);
    else if (how == "no variables"_L1)
        QFile::remove(variables);
    else if (how == "variables cut short"_L1)
        QFile::resize(variables, 1000);
    else if (how == "variables are something else"_L1)
        test::writeFile(variables, QByteArray(1000, 'x'));
    else if (how == "unknown cipher"_L1) {
        QByteArray content = test::readFile(variables);
        content[16] = 0x0f; // ALG_ID 0x660f, AES-192: never seen on media
        test::writeFile(variables, content);
    } else if (how == "boot image is something else"_L1)
        test::writeFile(wim, QByteArray(100'000, 'x'));
    else if (how == "boot image cut short"_L1)
        QFile::resize(wim, QFileInfo(wim).size() / 2);
    else if (how == "boot image damaged"_L1) {
        QByteArray content = test::readFile(wim);
        content.replace(content.size() - 300, 300, QByteArray(300, '\x5a')); // its XML
        test::writeFile(wim, content);
    } else if (how == "solid boot image"_L1)
        imagex({u"export"_s, wim, u"1"_s, wim + u".new"_s, u"--solid"_s, u"--boot"_s});
    else if (how == "split boot image"_L1)
        imagex({u"split"_s, wim, wim + u".new"_s, u"0.004"_s});
    else if (how == "pipable boot image"_L1)
        imagex({u"export"_s, wim, u"1"_s, wim + u".new"_s, u"--pipable"_s, u"--boot"_s});
    else if (how == "no SOFTWARE hive"_L1)
        captureWithHive(wim, std::nullopt);
    else if (how == "dirty hive"_L1)
        captureWithHive(wim, dirtyHive());
    else if (how == "hive is something else"_L1)
        captureWithHive(wim, QByteArray(20'000, 'x'));
    else if (how == "names differ in case only"_L1)
        test::writeFile(medium + u"/BOOTMGR"_s, "x");
    if (QFile::exists(wim + u".new"_s))
        QVERIFY(renameOver(wim + u".new"_s, wim));
}

void TestBadMedia::isNamed()
{
    QFETCH(QByteArray, words);
    if (!test::isInstalled(u"wimlib-imagex"_s))
        QSKIP("wimlib-imagex is not installed");
    const QString medium = m_folder.filePath(u"medium"_s);
    QDir(medium).removeRecursively();
    test::copyFolder(m_lab.path(u"medium"_s), medium);
    breakMedium(QString::fromUtf8(QTest::currentDataTag()), medium);
    const auto before = contentsBelow(medium);
    const test::Ran built = ran(u"build"_s, medium);
    QVERIFY2(built.exitCode == 3, built.errors.constData());
    QVERIFY2(built.errors.contains(words), built.errors.constData());
    QVERIFY2(built.errors.contains("medium"), built.errors.constData()); // says which one
    const test::Ran checked = ran(u"check"_s, medium); // whatever build refuses, check has said
    QVERIFY2(checked.exitCode != 0, checked.output.constData());
    QCOMPARE(test::entriesOf(m_folder.filePath(u"out"_s)), QStringList());
    QVERIFY(contentsBelow(medium) == before);
}

void TestBadMedia::isoCutShortAnywhere()
{
    const QByteArray whole = test::readFile(m_lab.path(u"official.iso"_s));
    const QString cut = m_folder.filePath(u"cut.iso"_s);
    // The last 150 blocks are padding and the second anchor; all before is needed.
    const qsizetype needed = whole.size() - qsizetype(151) * 2048;
    for (qsizetype size = 0; size < needed; size += needed / 12) {
        test::writeFile(cut, whole.first(size));
        const test::Ran built = ran(u"build"_s, cut);
        QVERIFY2(built.exitCode == 3, qPrintable(QString::number(size)));
        QVERIFY2(built.errors.contains("cut.iso"), built.errors.constData());
        QVERIFY2(ran(u"check"_s, cut).exitCode != 0, qPrintable(QString::number(size)));
        QCOMPARE(test::entriesOf(m_folder.filePath(u"out"_s)), QStringList());
    }
}

CMGMEDIA_TEST(TestBadMedia)
#include "test_bad_media.moc"
