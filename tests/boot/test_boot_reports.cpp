// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/boot/boot_catalog.h"
#include "tests/boot/linux_guest.h"
#include "tests/boot/probe_report.h"
#include "tests/support/test_program.h"

#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia::test;

namespace {

constexpr char kAbcSha256[] = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
constexpr char kAbcAdler32[] = "024d0127"; // RFC 1950's algorithm on "abc"

/// A medium whose two files hold "abc".
FilesFacts expectedFiles()
{
    const FileFacts abc{3, kAbcSha256, kAbcAdler32, kAbcAdler32};
    return {{u"bootmgr"_s, abc}, {u"sources/boot.wim"_s, abc}};
}

const QByteArray kUefi = "noise\x1b[2J\r\n"
                         "PROBE started from Pci/CDROM(0x1)\r\n"
                         "PROBE volume Pci/CDROM(0x1)\r\n"
                         "PROBE volume Pci/VenMedia\r\n"
                         "PROBE file size=3 first=616263 last=616263 read=3 adler32=024d0127 "
                         "path=\\bootmgr\r\n"
                         "PROBE file size=3 first=616263 last=616263 read=3 adler32=024d0127 "
                         "path=\\sources\\boot.wim\r\n"
                         "PROBE done\r\n";

const QByteArray kBios = "BIOS started\r\n"
                         "BIOS file BOOTMGR size=00000003 extent=00000020 first=6162630000000000 "
                         "adler32=024d0127\r\n"
                         "BIOS file SOURCES/BOOT.WIM size=00000003 extent=00000021 "
                         "first=6162630000000000 tail-adler32=024d0127\r\n"
                         "BIOS done\r\n";

QByteArray guestView(const QByteArray& view, const QByteArray& sha256)
{
    QByteArray text = "GUEST " + view + " mounted\r\n";
    for (const char* path : {"bootmgr", "sources/boot.wim"}) {
        text += "GUEST " + view + " size 3 ./" + path + "\r\n";
        text += "GUEST " + view + " sha256 " + sha256 + "  ./" + path + "\r\n";
    }
    return text;
}

const QByteArray kGuest = guestView("udf", kAbcSha256) + guestView("joliet", kAbcSha256)
                          + guestView("iso9660", kAbcSha256) + "GUEST done\r\n";

const QByteArray kStick = guestView("fat", kAbcSha256) + "GUEST done\r\n";

QByteArray with(QByteArray text, const QByteArray& before, const QByteArray& after)
{
    const qsizetype at = text.indexOf(before);
    Q_ASSERT(at >= 0);
    return text.replace(at, before.size(), after);
}

constexpr qsizetype kBlock = 2048;

/// A catalog at block 18: BIOS entry, one UEFI section.
QByteArray isoWithCatalog()
{
    QByteArray iso(19 * kBlock, '\0');
    iso.replace(17 * kBlock, 30, QByteArray("\0CD001\1EL TORITO SPECIFICATION", 30));
    iso[17 * kBlock + 0x47] = 18;
    const auto entry = [&iso](qsizetype number, const QByteArray& bytes) {
        iso.replace(18 * kBlock + number * 32, bytes.size(), bytes);
    };
    entry(0, QByteArray(1, '\1') + QByteArray(27, '\0') + "\xAA\x55\x55\xAA");
    entry(1, QByteArray("\x88\0\0\0\0\0\x08\0\x20", 9));
    entry(2, QByteArray("\x91\xEF\1", 3));
    entry(3, QByteArray("\x88\0\0\0\0\0\0\0\x21", 9));
    return iso;
}

void compare(const QStringList& found, const QString& complaint)
{
    if (complaint.isEmpty())
        QCOMPARE(found, QStringList());
    else
        QVERIFY2(found.join(u'\n').contains(complaint), qPrintable(found.join(u'\n')));
}

} // namespace

/// The judges of the boot tests judged: each must say no when the machine reads something else.
class TestBootReports : public QObject
{
    Q_OBJECT

private slots:
    void judgesUefi_data();
    void judgesUefi();
    void judgesBios_data();
    void judgesBios();
    void judgesLinux_data();
    void judgesLinux();
    void judgesCatalog_data();
    void judgesCatalog();
    void readsPlatformsFromSections();
};

void TestBootReports::judgesUefi_data()
{
    QTest::addColumn<QByteArray>("serial");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("right") << kUefi << u""_s;
    QTest::newRow("silent") << QByteArray() << u"did not start"_s;
    QTest::newRow("cut off") << with(kUefi, "PROBE done", "") << u"to the end"_s;
    QTest::newRow("other bytes") << with(kUefi, "024d0127", "024d0128")
                                 << u"other bytes in bootmgr"_s;
    QTest::newRow("other size") << with(kUefi, "size=3 ", "size=4 ") << u"cannot read"_s;
    QTest::newRow("missing") << with(kUefi, "\\boot.wim", "\\boot.win")
                             << u"does not see sources"_s;
    QTest::newRow("unreadable") << with(kUefi, "PROBE done", "PROBE unreadable \\x\r\nPROBE done")
                                << u"cannot read: \\x"_s;
}

void TestBootReports::judgesUefi()
{
    QFETCH(const QByteArray, serial);
    QFETCH(const QString, complaint);
    compare(complaints(readUefiReport(serial), expectedFiles()), complaint);
}

void TestBootReports::judgesBios_data()
{
    QTest::addColumn<QByteArray>("serial");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("right") << kBios << u""_s;
    QTest::newRow("silent") << QByteArray() << u"did not start"_s;
    QTest::newRow("cut off") << with(kBios, "BIOS done", "") << u"to the end"_s;
    QTest::newRow("other bytes") << with(kBios, " adler32=0", " adler32=1")
                                 << u"bytes in BOOTMGR"_s;
    QTest::newRow("other end") << with(kBios, "tail-adler32=0", "tail-adler32=1")
                               << u"bytes in SOURCES/BOOT.WIM"_s;
    QTest::newRow("other size") << with(kBios, "size=00000003", "size=00000004")
                                << u"bytes in BOOTMGR"_s;
    QTest::newRow("missing") << with(kBios, "file SOURCES", "missing") << u"does not see SOURCES"_s;
}

void TestBootReports::judgesBios()
{
    QFETCH(const QByteArray, serial);
    QFETCH(const QString, complaint);
    compare(complaints(readBiosReport(serial), expectedFiles()), complaint);
}

void TestBootReports::judgesLinux_data()
{
    QTest::addColumn<QByteArray>("serial");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("right") << kGuest << u""_s;
    QTest::newRow("silent") << QByteArray() << u"to the end"_s;
    QTest::newRow("refused") << with(kGuest, "udf mounted", "udf refused")
                             << u"not mount it as udf"_s;
    QTest::newRow("other bytes") << with(kGuest, "udf sha256 b", "udf sha256 c")
                                 << u"other bytes in bootmgr as udf"_s;
    QTest::newRow("other size") << with(kGuest, "joliet size 3", "joliet size 4")
                                << u"other bytes in bootmgr as joliet"_s;
    QTest::newRow("missing") << guestView("udf", kAbcSha256) << u"not mount it as joliet"_s;
    QTest::newRow("other content") << with(kGuest, "iso9660 sha256 b", "iso9660 sha256 c")
                                   << u"not find the bytes of sources/boot.wim as iso9660"_s;
    QTest::newRow("stick") << kStick << u""_s;
    QTest::newRow("stick, refused")
        << with(kStick, "fat mounted", "fat refused") << u"not mount it as fat"_s;
    QTest::newRow("stick, other bytes")
        << with(kStick, "fat sha256 b", "fat sha256 c") << u"other bytes in bootmgr as fat"_s;
}

void TestBootReports::judgesLinux()
{
    QFETCH(const QByteArray, serial);
    QFETCH(const QString, complaint);
    const Drive drive = serial.contains("GUEST fat") ? Drive::UsbStick : Drive::CdRom;
    compare(complaints(readGuestReport(serial), drive, expectedFiles()), complaint);
}

void TestBootReports::judgesCatalog_data()
{
    QTest::addColumn<qsizetype>("changedByte");
    QTest::addColumn<QString>("error");
    QTest::newRow("right") << qsizetype(0) << u""_s;
    QTest::newRow("no boot record") << 17 * kBlock + 8 << u"not an El Torito boot record"_s;
    QTest::newRow("header id") << 18 * kBlock << u"no header id"_s;
    QTest::newRow("key") << 18 * kBlock + 30 << u"55 AA"_s;
    QTest::newRow("checksum") << 18 * kBlock + 28 << u"do not add up"_s;
}

void TestBootReports::judgesCatalog()
{
    QFETCH(const qsizetype, changedByte);
    QFETCH(const QString, error);
    QByteArray bytes = isoWithCatalog();
    bytes[changedByte] = static_cast<char>(bytes[changedByte] ^ 0x10);
    QTemporaryFile iso;
    QVERIFY(iso.open() && iso.write(bytes) == bytes.size() && iso.flush());
    const QString found = readBootCatalog(iso.fileName()).error;
    QVERIFY2(error.isEmpty() ? found.isEmpty() : found.contains(error), qPrintable(found));
}

void TestBootReports::readsPlatformsFromSections()
{
    QTemporaryFile iso;
    const QByteArray bytes = isoWithCatalog();
    QVERIFY(iso.open() && iso.write(bytes) == bytes.size() && iso.flush());
    const BootCatalog catalog = readBootCatalog(iso.fileName());
    QCOMPARE(catalog.entries.size(), std::size_t(2));
    QCOMPARE(catalog.entries[0].platform, 0);
    QCOMPARE(catalog.entries[0].sectorCount, 8);
    QCOMPARE(catalog.entries[0].block, 0x20);
    QCOMPARE(catalog.entries[1].platform, 0xEF);
    QCOMPARE(catalog.entries[1].block, 0x21);
}

CMGMEDIA_TEST(TestBootReports)
#include "test_boot_reports.moc"
