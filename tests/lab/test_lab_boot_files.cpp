// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_boot_configuration.h"
#include "core/lab/lab_floppy.h"
#include "core/lab/lab_programs.h"
#include "tests/registry/hive_judges.h"
#include "tests/support/outside.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace cmgmedia;
using namespace cmgmedia::test;
using namespace Qt::StringLiterals;

/// What starts the medium of a lab, as other people's programs see it.
class TestLabBootFiles : public QObject
{
    Q_OBJECT

private slots:
    void programsAreForWhomTheySay_data();
    void programsAreForWhomTheySay();
    void programIsWhole();
    void programsCarryTheLine();
    void floppyIsSound_data();
    void floppyIsSound();
    void floppyHoldsTheProgram_data();
    void floppyHoldsTheProgram();
    void floppyWithoutProgramIsEmpty();
    void configurationPassesTheStrictChecker();
    void configurationLeadsToTheBootImage();
    void configurationIsSmallAndAlike();
    void ramdiskImageHoldsItsPartition();

private:
    QString written(const QString& name, const QByteArray& content) const;

    QTemporaryDir m_folder;
};

QString TestLabBootFiles::written(const QString& name, const QByteArray& content) const
{
    const QString path = m_folder.filePath(name);
    writeFile(path, content);
    return path;
}

void TestLabBootFiles::programsAreForWhomTheySay_data()
{
    QTest::addColumn<PeSubsystem>("subsystem");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("firmware") << PeSubsystem::EfiApplication << QByteArray("(EFI application)");
    QTest::newRow("boot manager") << PeSubsystem::BootApplication
                                  << QByteArray("(Windows boot application)");
}

void TestLabBootFiles::programsAreForWhomTheySay()
{
    QFETCH(PeSubsystem, subsystem);
    QFETCH(QByteArray, words);
    if (!isInstalled(u"file"_s))
        QSKIP("file is not installed");
    const QByteArray told =
        run(u"file"_s, {written(u"lab.efi"_s, labEfiProgram(subsystem))}).output;
    QVERIFY2(told.contains("PE32+") && told.contains("x86-64") && told.contains(words),
             told.constData());
}

/// The address of the text is counted by hand in the code: a disassembler counts it again.
void TestLabBootFiles::programIsWhole()
{
    if (!isInstalled(u"objdump"_s) || !isInstalled(u"sbverify"_s))
        QSKIP("objdump or sbverify is not installed");
    const QString path = written(u"lab.efi"_s, labEfiProgram(PeSubsystem::EfiApplication));
    const Ran dump = run(u"objdump"_s, {u"-d"_s, u"-h"_s, u"-f"_s, u"-M"_s, u"intel"_s, path});
    QCOMPARE(dump.exitCode, 0);
    for (const char* part : {"pei-x86-64", ".text", ".data", "# 0x2000",
                             "call   QWORD PTR [rcx+0x8]", "call   QWORD PTR [rax+0xf8]", "ret"})
        QVERIFY2(dump.output.contains(part), part);
    const Ran signatures = run(u"sbverify"_s, {u"--list"_s, path});
    QVERIFY2(signatures.errors.contains("No signature table present"),
             signatures.errors.constData());
}

void TestLabBootFiles::programsCarryTheLine()
{
    QVERIFY(labBiosProgram().contains(kLabLine));
    QCOMPARE(labBiosProgram().size(), 2048); // four sectors, as a boot catalog counts
    const QByteArray text = labEfiProgram(PeSubsystem::EfiApplication).sliced(0x400);
    const QString line = QString::fromUtf16(reinterpret_cast<const char16_t*>(text.constData()));
    QCOMPARE(line, QLatin1StringView(kLabLine) + u"\r\n"_s);
}

void TestLabBootFiles::floppyIsSound_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : {1, 512, 513, 1536, 100'000})
        QTest::addRow("%lld bytes", static_cast<long long>(size)) << size;
}

void TestLabBootFiles::floppyIsSound()
{
    QFETCH(qsizetype, size);
    const QString fsck = u"/usr/sbin/fsck.fat"_s;
    if (!isInstalled(fsck))
        QSKIP("dosfstools is not installed");
    const QString path = written(u"floppy.img"_s, labFloppy(QByteArray(size, '#')));
    const Ran ran = run(fsck, {u"-n"_s, path});
    QVERIFY2(ran.exitCode == 0, ran.output.constData());
}

void TestLabBootFiles::floppyHoldsTheProgram_data()
{
    floppyIsSound_data();
}

void TestLabBootFiles::floppyHoldsTheProgram()
{
    QFETCH(qsizetype, size);
    if (!isInstalled(u"mcopy"_s) || !isInstalled(u"7z"_s))
        QSKIP("mtools or 7z is not installed");
    const QByteArray program(size, '#');
    const QString path = written(u"floppy.img"_s, labFloppy(program));
    QVERIFY(run(u"mcopy"_s, {u"-i"_s, path, u"::/EFI/BOOT/BOOTX64.EFI"_s, u"-"_s}).output
            == program);
    QVERIFY(run(u"7z"_s, {u"e"_s, u"-so"_s, path, u"EFI/BOOT/BOOTX64.EFI"_s}).output == program);
}

void TestLabBootFiles::floppyWithoutProgramIsEmpty()
{
    if (!isInstalled(u"mdir"_s))
        QSKIP("mtools is not installed");
    const QString path = written(u"empty.img"_s, labFloppy({}));
    QCOMPARE(run(u"mdir"_s, {u"-b"_s, u"-i"_s, path, u"::"_s}).output, QByteArray());
}

void TestLabBootFiles::configurationPassesTheStrictChecker()
{
    if (!hasHiveChecker())
        QSKIP("CMGMEDIA_SAMPLES has no tools/hivecheck.py");
    const Result<QByteArray> configuration = labBootConfiguration(u"\\winload.efi"_s);
    QVERIFY(configuration);
    QCOMPARE(complaintsOfHiveChecker(written(u"BCD"_s, *configuration)), QString());
}

void TestLabBootFiles::configurationLeadsToTheBootImage()
{
    if (!isInstalled(u"reglookup"_s))
        QSKIP("reglookup is not installed");
    const Result<QByteArray> configuration =
        labBootConfiguration(u"\\windows\\system32\\boot\\winload.efi"_s);
    QVERIFY(configuration);
    const QByteArray told = run(u"reglookup"_s, {written(u"BCD"_s, *configuration)}).output;
    const QByteArray manager = "/Objects/{9dea862c-5cdd-4e70-acc1-f32b344d4795}";
    const QByteArray entry = "/Objects/{7619dcc9-fafe-11d9-b411-000476eba25f}";
    const QByteArray ramdisk = "/Objects/{7619dcc8-fafe-11d9-b411-000476eba25f}";
    const QByteArray image = "\\%00s%00o%00u%00r%00c%00e%00s%00\\%00b%00o%00o%00t%00.%00w%00i%00m"
                             "%00%00%00,\n";
    const QByteArray device = "/Element,BINARY,%C8%DC%19v%FE%FA%D9%11%B4%11%00%04v%EB%A2_%00%00%00"
                              "%00%01%00%00%00%A0%00%00%00%00%00%00%00%03%00";
    const QByteArray lines[] = {
        "/Description/KeyName,SZ,BCD00000001,",
        manager + "/Description/Type,DWORD,0x10100002,",
        manager + "/Elements/23000003/Element,SZ,{7619dcc9-fafe-11d9-b411-000476eba25f},",
        manager + "/Elements/24000001/Element,MULTI_SZ,{7619dcc9-fafe-11d9-b411-000476eba25f},",
        entry + "/Description/Type,DWORD,0x10200003,",
        entry + "/Elements/11000001" + device,
        entry + "/Elements/21000001" + device,
        entry + "/Elements/12000002/Element,SZ,\\windows\\system32\\boot\\winload.efi,",
        entry + "/Elements/22000002/Element,SZ,\\windows,",
        entry + "/Elements/26000022/Element,BINARY,%01,",
        ramdisk + "/Description/Type,DWORD,0x30000000,",
        ramdisk + "/Elements/31000003/Element,BINARY,%00",
        ramdisk + "/Elements/32000004/Element,SZ,\\boot\\boot.sdi,",
    };
    for (const QByteArray& line : lines)
        QVERIFY2(told.contains(line), line.constData());
    QCOMPARE(told.count(image), 2);
}

void TestLabBootFiles::configurationIsSmallAndAlike()
{
    const Result<QByteArray> one = labBootConfiguration(u"\\winload.exe"_s);
    QVERIFY(one);
    QVERIFY(one->size() <= 32 << 10);
    QVERIFY(one->startsWith("regf"));
    QCOMPARE(*one, *labBootConfiguration(u"\\winload.exe"_s));
}

void TestLabBootFiles::ramdiskImageHoldsItsPartition()
{
    const QByteArray image = labRamdiskImage();
    QVERIFY(image.startsWith("$SDI0001"));
    quint8 sum = 0;
    for (const char byte : image.first(512))
        sum = static_cast<quint8>(sum + static_cast<quint8>(byte));
    QCOMPARE(sum, quint8{0});
    QCOMPARE(image.sliced(0x400, 8), QByteArray("PART\0\0\0\0", 8));
    if (!isInstalled(u"minfo"_s))
        QSKIP("mtools is not installed");
    const QString path = written(u"boot.sdi"_s, image) + u"@@8192"_s;
    const Ran ran = run(u"minfo"_s, {u"-i"_s, path, u"::"_s});
    QVERIFY2(ran.output.contains("disk type=\"FAT12"), ran.output.constData());
}

CMGMEDIA_TEST(TestLabBootFiles)
#include "test_lab_boot_files.moc"
