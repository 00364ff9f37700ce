// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pe_resources.h"
#include "tests/support/files.h"
#include "tests/support/outside.h"
#include "tests/support/signed_pe.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::test;

class TestPeResources : public QObject
{
    Q_OBJECT

private slots:
    void readsVersions_data();
    void readsVersions();
    void readsWhatACompilerWrites();
    void survivesTruncation();
    void survivesAnyByte();
    void namesWhatIsBroken_data();
    void namesWhatIsBroken();
};

namespace {

constexpr std::array<quint16, 4> kVersion = {10, 0, 26100, 1742};
constexpr quint32 kSecurity = 0x70001;

qsizetype resourceEntryAt()
{
    return peTableEntryAt(PeKind::Pe32Plus) - 16; // the third directory
}

} // namespace

void TestPeResources::readsVersions_data()
{
    QTest::addColumn<QByteArray>("pe");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("security");
    const QString version = u"10.0.26100.1742"_s;
    QTest::newRow("both") << peWithVersions({kVersion, kSecurity}) << version << u"7.1"_s;
    QTest::newRow("both, 32-bit") << peWithVersions({kVersion, kSecurity}, PeKind::Pe32) << version
                                  << u"7.1"_s;
    QTest::newRow("version alone") << peWithVersions({kVersion, {}}) << version << QString();
    QTest::newRow("SVN alone") << peWithVersions({{}, 0x20000}) << QString() << u"2.0"_s;
    QTest::newRow("highest") << peWithVersions(
        {std::array<quint16, 4>{65535, 65535, 65535, 65535}, 0xFFFFFFFF})
                             << u"65535.65535.65535.65535"_s << u"65535.65535"_s;
    QTest::newRow("empty resources") << peWithVersions({}) << QString() << QString();
    QTest::newRow("no resources") << unsignedPe() << QString() << QString();
}

void TestPeResources::readsVersions()
{
    QFETCH(QByteArray, pe);
    QFETCH(QString, file);
    QFETCH(QString, security);
    const Result<PeVersions> versions = readPeVersions(pe, u"x.efi"_s);
    QVERIFY(versions);
    QCOMPARE(*versions, (PeVersions{file, security}));
}

/// Ours is not the only way to lay resources out.
void TestPeResources::readsWhatACompilerWrites()
{
    const QString compiler = u"x86_64-w64-mingw32-windres"_s;
    const QString linker = u"x86_64-w64-mingw32-ld"_s;
    if (!isInstalled(compiler) || !isInstalled(linker))
        QSKIP("windres or ld for Windows is not installed");
    const QTemporaryDir folder;
    writeFile(folder.filePath(u"x.rc"_s),
              "1 VERSIONINFO\nFILEVERSION 10,0,28000,342\nPRODUCTVERSION 1,2,3,4\nBEGIN\n"
              "BLOCK \"StringFileInfo\" BEGIN BLOCK \"040904B0\" BEGIN\n"
              "VALUE \"FileDescription\", \"Boot Manager\"\n"
              "VALUE \"OriginalFilename\", \"bootmgr.exe\"\nEND END\nEND\n"
              "7 RCDATA BEGIN 1L END\nOTHER RCDATA BEGIN 2L END\n"
              "BOOTMGRSECURITYVERSIONNUMBER RCDATA BEGIN 0x00090000L END\n");
    QCOMPARE(run(compiler, {u"x.rc"_s, u"x.o"_s}, {}, folder.path()).exitCode, 0);
    QCOMPARE(run(linker, {u"-shared"_s, u"-o"_s, u"x.dll"_s, u"x.o"_s}, {}, folder.path()).exitCode,
             0);
    const Result<PeVersions> versions =
        readPeVersions(readFile(folder.filePath(u"x.dll"_s)), u"x.dll"_s);
    QVERIFY(versions);
    QCOMPARE(*versions, (PeVersions{u"10.0.28000.342"_s, u"9.0"_s, u"bootmgr.exe"_s}));
}

void TestPeResources::survivesTruncation()
{
    const QByteArray pe = peWithVersions({kVersion, kSecurity});
    for (qsizetype size = 0; size < 0x400; ++size) {
        const Result<PeVersions> versions = readPeVersions(pe.first(size), u"x.efi"_s);
        QVERIFY(!versions);
    }
    const PeVersions whole = *readPeVersions(pe, u"x.efi"_s);
    for (qsizetype size = 0x400; size < pe.size(); ++size) {
        const Result<PeVersions> versions = readPeVersions(pe.first(size), u"x.efi"_s);
        QVERIFY(!versions || *versions == whole);
    }
}

/// Whatever a byte says: an answer, and no reading elsewhere.
void TestPeResources::survivesAnyByte()
{
    const QByteArray pe = peWithVersions({kVersion, kSecurity});
    for (qsizetype at = 0; at < pe.size(); ++at) {
        for (const char value : {'\0', '\x01', '\x7F', '\xFF'}) {
            QByteArray changed = pe;
            changed[at] = value;
            (void)readPeVersions(changed, u"x.efi"_s);
        }
    }
}

void TestPeResources::namesWhatIsBroken_data()
{
    QTest::addColumn<QByteArray>("pe");
    QTest::addColumn<ErrorRow>("code");
    const QByteArray pe = peWithVersions({kVersion, kSecurity});
    const auto with = [&pe](qsizetype at, quint32 word) {
        QByteArray changed = pe;
        qToLittleEndian(word, changed.data() + at);
        return changed;
    };
    constexpr qsizetype kRoot = 0x400;
    QTest::newRow("text") << QByteArray("MZ or not") << ErrorCode::Truncated;
    QTest::newRow("no PE") << QByteArray("text") << ErrorCode::Corrupt;
    QTest::newRow("resources elsewhere") << with(resourceEntryAt(), 0x7000) << ErrorCode::Corrupt;
    QTest::newRow("too few levels") << with(kRoot + 20, 16) << ErrorCode::Corrupt;
    QTest::newRow("a folder behind the end")
        << with(kRoot + 20, 0x80010000) << ErrorCode::Truncated;
    QTest::newRow("damaged VERSIONINFO")
        << QByteArray(pe).replace("\xBD\x04\xEF\xFE", "xxxx") << ErrorCode::Corrupt;
}

void TestPeResources::namesWhatIsBroken()
{
    QFETCH(QByteArray, pe);
    QFETCH(ErrorRow, code);
    const Result<PeVersions> versions = readPeVersions(pe, u"x.efi"_s);
    QVERIFY(!versions);
    QCOMPARE(versions.error().code, code);
    QCOMPARE(versions.error().subject.english(), u"x.efi"_s);
}

CMGMEDIA_TEST(TestPeResources)
#include "test_pe_resources.moc"
