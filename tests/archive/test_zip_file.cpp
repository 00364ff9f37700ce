// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/errors.h"
#include "core/archive/zip_file.h"
#include "core/base/source_file.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

using Files = std::map<QString, QByteArray>;

} // namespace

Q_DECLARE_METATYPE(cmgmedia::ArchiveLimits)

class TestZipFile : public QObject
{
    Q_OBJECT

private slots:
    void givesBackWhatWasPacked();
    void isTheSameForTheSameFiles();
    void refusesAnArchiveOfNothing();
    void takesSlashesOfWindows();
    void stopsAtTheVisitorsError();
    void skipsWhatNobodyAsksFor();
    void keepsToItsLimits_data();
    void keepsToItsLimits();
    void countsWhatComesAndNotWhatIsPromised();
    void refusesWhatIsCutOff();
    void noticesAWrongByte();
    void blamesTheDiskForADisk();
    void refusesWhatIsNoArchive_data();
    void refusesWhatIsNoArchive();

private:
    Result<Files> read(const QByteArray& archive, const ArchiveLimits& limits = {});

    QTemporaryDir m_folder;
};

Result<Files> TestZipFile::read(const QByteArray& archive, const ArchiveLimits& limits)
{
    const QString path = m_folder.filePath(u"größe 日本.zip"_s);
    test::writeFile(path, archive);
    const auto file = SourceFile::open(path);
    if (!file)
        return file.error();
    Files files;
    const Result<> walked = walkZip(**file, limits,
                                    [&files](ZipEntry& entry) -> Result<> {
                                        const Result<QByteArray> content = entry.content();
                                        if (!content)
                                            return content.error();
                                        files[entry.name()] = *content;
                                        return {};
                                    },
                                    {});
    return walked ? Result<Files>(files) : walked.error();
}

void TestZipFile::givesBackWhatWasPacked()
{
    const Files files{{u"a.xml"_s, "<a/>"},
                      {u"empty"_s, {}},
                      {u"deep/er/name with blanks.txt"_s, "wide"},
                      {u"large.bin"_s, QByteArray(300'000, 'x') + "end"}};
    const Result<QByteArray> packed = zipOf(files);
    QVERIFY2(packed, test::why(packed).constData());
    const Result<Files> found = read(*packed, {.ratio = 100'000});
    QVERIFY2(found, test::why(found).constData());
    QCOMPARE(*found, files);
}

void TestZipFile::isTheSameForTheSameFiles()
{
    const Files files{{u"a"_s, "1"}, {u"b"_s, QByteArray(70'000, 'y')}};
    QCOMPARE(*zipOf(files), *zipOf(files));
    QVERIFY(*zipOf(files) != *zipOf({{u"a"_s, "2"}, {u"b"_s, QByteArray(70'000, 'y')}}));
}

/// To the library that is none at all.
void TestZipFile::refusesAnArchiveOfNothing()
{
    QCOMPARE(read(*zipOf({})).error().code, ErrorCode::ExportUnreadable);
}

void TestZipFile::takesSlashesOfWindows()
{
    const Result<Files> found =
        read(*zipOf({{uR"(SMS_TaskSequencePackage\ABC\object.xml)"_s, "x"}}));
    QVERIFY2(found, test::why(found).constData());
    QCOMPARE(found->begin()->first, u"SMS_TaskSequencePackage/ABC/object.xml"_s);
}

void TestZipFile::stopsAtTheVisitorsError()
{
    const QString path = m_folder.filePath(u"three.zip"_s);
    test::writeFile(path, *zipOf({{u"1"_s, "a"}, {u"2"_s, "b"}, {u"3"_s, "c"}}));
    const auto file = SourceFile::open(path);
    int visits = 0;
    const Error full{ErrorCode::NoSpace, u"disk"_s, {}};
    const Result<> walked = walkZip(
        **file, {}, [&](ZipEntry&) { return ++visits == 2 ? Result<>(full) : Result<>(); }, {});
    QCOMPARE(walked.error(), full);
    QCOMPARE(visits, 2);
}

/// Or a large driver package in an export would be unpacked for its name.
void TestZipFile::skipsWhatNobodyAsksFor()
{
    const QString path = m_folder.filePath(u"drivers.zip"_s);
    test::writeFile(path, *zipOf({{u"driver.cab"_s, QByteArray(100'000, 'd')}, {u"x"_s, "c"}}));
    const auto file = SourceFile::open(path);
    QStringList names;
    const Result<> walked = walkZip(**file, {.fileBytes = 10, .totalBytes = 10},
                                    [&names](ZipEntry& entry) {
                                        names << entry.name();
                                        return Result<>();
                                    },
                                    {});
    QVERIFY2(walked, test::why(walked).constData());
    QCOMPARE(names, QStringList({u"driver.cab"_s, u"x"_s}));
}

void TestZipFile::keepsToItsLimits_data()
{
    QTest::addColumn<ArchiveLimits>("limits");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("file as large as allowed") << ArchiveLimits{.fileBytes = 1000} << true;
    QTest::newRow("file a byte larger") << ArchiveLimits{.fileBytes = 999} << false;
    QTest::newRow("all as large as allowed") << ArchiveLimits{.totalBytes = 1500} << true;
    QTest::newRow("all a byte larger") << ArchiveLimits{.totalBytes = 1499} << false;
    QTest::newRow("as many files as allowed") << ArchiveLimits{.entries = 2} << true;
    QTest::newRow("a file more") << ArchiveLimits{.entries = 1} << false;
    // below a MiB nobody asks how well it is packed
    QTest::newRow("packed well, and small") << ArchiveLimits{.ratio = 1} << true;
}

void TestZipFile::keepsToItsLimits()
{
    QFETCH(ArchiveLimits, limits);
    QFETCH(bool, isRead);
    const Result<Files> found =
        read(*zipOf({{u"a"_s, QByteArray(1000, 'a')}, {u"b"_s, QByteArray(500, 'b')}}), limits);
    QCOMPARE(found.has_value(), isRead);
    if (!isRead)
        QCOMPARE(found.error().code, ErrorCode::ExportTooLarge);
}

void TestZipFile::countsWhatComesAndNotWhatIsPromised()
{
    const QByteArray archive = *zipOf({{u"a"_s, QByteArray(3 << 20, 'a')}});
    const qint64 ratio = (3 << 20) / archive.size();
    QVERIFY2(ratio > 500, QByteArray::number(ratio).constData());
    QCOMPARE(read(archive).error().code, ErrorCode::ExportTooLarge);
    QVERIFY(read(archive, {.ratio = ratio}));
    QCOMPARE(read(archive, {.ratio = ratio - 1}).error().code, ErrorCode::ExportTooLarge);
}

void TestZipFile::refusesWhatIsCutOff()
{
    const QByteArray archive = *zipOf({{u"a"_s, "some content"}, {u"b"_s, "some more"}});
    for (qsizetype length = 0; length < archive.size(); ++length) {
        const Result<Files> found = read(archive.first(length));
        QVERIFY2(!found, QByteArray::number(length).constData());
        QCOMPARE(found.error().code, ErrorCode::ExportUnreadable);
    }
}

void TestZipFile::noticesAWrongByte()
{
    QByteArray noise(4000, '\0'); // is stored nearly as it is
    for (qsizetype i = 0; i < noise.size(); ++i)
        noise[i] = static_cast<char>(i * i * 31 >> 3);
    QByteArray archive = *zipOf({{u"a"_s, noise}});
    QVERIFY(read(archive));
    archive[archive.size() / 2] = static_cast<char>(archive[archive.size() / 2] ^ 4);
    const Result<Files> found = read(archive);
    QVERIFY(!found);
    QCOMPARE(found.error().detail.english(), u"a"_s); // where, and not what libarchive says
}

/// A share that goes away is no fault of the archive.
void TestZipFile::blamesTheDiskForADisk()
{
    const QString path = m_folder.filePath(u"gone.zip"_s);
    test::writeFile(path, *zipOf({{u"1"_s, QByteArray(200'000, 'a')}}));
    const auto file = SourceFile::open(path);
    if (!QFile::resize(path, 10))
        QSKIP("a file that is open keeps its length here");
    const Result<> walked = walkZip(**file, {}, [](ZipEntry&) { return Result<>(); }, {});
    QVERIFY(!walked);
    QVERIFY2(walked.error().code != ErrorCode::ExportUnreadable, walked.error().code.name);
}

void TestZipFile::refusesWhatIsNoArchive_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("PK is how a zip begins");
    QTest::newRow("zeros") << QByteArray(1000, '\0');
    QTest::newRow("directory only") << QByteArray("PK\1\2") + QByteArray(100, '\0');
    QTest::newRow("end that leads nowhere")
        << QByteArray("PK\5\6") + QByteArray(4, '\0') + QByteArray("\1\0\1\0", 4)
               + QByteArray("\x2e\0\0\0\xff\xff\xff\x7f", 8) + QByteArray(2, '\0');
}

void TestZipFile::refusesWhatIsNoArchive()
{
    QFETCH(QByteArray, content);
    const Result<Files> found = read(content);
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::ExportUnreadable);
    QCOMPARE(found.error().detail.english(), u"the list of its files"_s);
}

CMGMEDIA_TEST(TestZipFile)
#include "test_zip_file.moc"
