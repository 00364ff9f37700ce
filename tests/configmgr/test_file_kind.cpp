// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/errors.h"
#include "core/configmgr/file_kind.h"
#include "core/configmgr/inspection.h"
#include "core/lab/lab_boot_configuration.h"
#include "core/media/errors.h"
#include "core/registry/empty_hive.h"
#include "tests/support/files.h"
#include "tests/support/signed_pe.h"
#include "tests/support/test_pki.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

class TestFileKind : public QObject
{
    Q_OBJECT

private slots:
    void goesByWhatIsInside_data();
    void goesByWhatIsInside();
    void knowsADiscByItsVolume_data();
    void knowsADiscByItsVolume();
    void callsImagesOfOthersByTheirNames_data();
    void callsImagesOfOthersByTheirNames();
    void namesWhatItCannotShow_data();
    void namesWhatItCannotShow();
    void takesAFolderForAMedium();
    void saysWhatIsMissing();
    void isDecidedByAFewBytes();

private:
    Result<FileKind> kindOfContent(const QByteArray& content);

    QTemporaryDir m_folder;
};

Result<FileKind> TestFileKind::kindOfContent(const QByteArray& content)
{
    const QString path = m_folder.filePath(u"größe.bin"_s); // its ending says nothing
    test::writeFile(path, content);
    return kindOf(path);
}

void TestFileKind::goesByWhatIsInside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<FileKind>("kind");
    const auto row = [](const char* name, const QByteArray& content, FileKind kind) {
        QTest::newRow(name) << content << kind;
    };
    const auto utf16 = [](const QString& text) -> QByteArray {
        return QByteArray("\xff\xfe")
               + QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    };
    row("boot image", "MSWIM" + QByteArray(300, '\0'), FileKind::BootImage);
    row("boot image for a pipe", "WLPWM" + QByteArray(300, '\0'), FileKind::BootImage);
    row("nearly one", "MSWIM\1" + QByteArray(300, '\0'), FileKind::Other);
    row("variables", QByteArray("\0\0\xED\xEC", 4) + QByteArray(60, 'x'), FileKind::MediaVariables);
    row("PFX", test::labPki().mediaPfx, FileKind::Pfx);
    row("certificate", test::labPki().root.der, FileKind::Certificates);
    row("certificate as text", test::pemOf(test::labPki().root), FileKind::Certificates);
    row("text before it", "\r\nsubject=CN\n" + test::pemOf(test::labPki().root),
        FileKind::Certificates);
    row("registry export", utf16(u"Windows Registry Editor Version 5.00\r\n"_s),
        FileKind::Certificates);
    row("of Windows 98", "REGEDIT4\r\n", FileKind::Certificates);
    row("8-bit", "Windows Registry Editor Version 5.00\r\n", FileKind::Certificates);
    const QString header =
        u"\r\nWindows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE]\r\n"_s;
    row("a remark before it", "; exported by admin\r\n" + header.toLatin1(),
        FileKind::Certificates);
    row("remarks in UTF-16", utf16(u"; CAs\r\n\r\n;\r\n"_s + header), FileKind::Certificates);
    row("a remark in UTF-8", "\xEF\xBB\xBF; für Köln\n\nREGEDIT4\n", FileKind::Certificates);
    row("program", test::unsignedPe(), FileKind::Program);
    row("nothing", {}, FileKind::Other);
    row("one byte", "M", FileKind::Other);
    row("zeros", QByteArray(40'000, '\0'), FileKind::Other);
    row("log of a client", "<![LOG[text]LOG]!><time=\"1\" type=\"1\" file=\"\">\r\n",
        FileKind::Log);
    row("log in UTF-16", utf16(u"<![LOG[text]LOG]!><time=\"1\">\r\n"_s), FileKind::Log);
    row("log of a server", "text  $$<SMS_EXECUTIVE><01-02-2026 03:04:05.678><thread=1 (0x1)>\r\n",
        FileKind::Log);
    row("sequence", "\xEF\xBB\xBF<?xml version=\"1.0\"?>\n<sequence version=\"3.00\"></sequence>",
        FileKind::TaskSequence);
    row("package of one", utf16(u"<SmsTaskSequencePackage><Name/></SmsTaskSequencePackage>"_s),
        FileKind::TaskSequence);
    row("other XML", "<?xml version=\"1.0\"?><consequences/>", FileKind::Other);
    row("INI", "; of a site\r\n[MediaInfo]\r\nMediaType=BootMedia\r\n", FileKind::Ini);
    row("INI in UTF-16", utf16(u"[MediaInfo]\r\nMediaType=BootMedia\r\n"_s), FileKind::Ini);
    row("a section behind text", "Dear\r\n[all]\r\n", FileKind::Other);
    row("profile", R"({"schema":1,"source":{"path":"a.iso"}})", FileKind::Profile);
    row("profile without a medium", "\n {\n \"output\": {}, \"schema\": 1 }", FileKind::Profile);
    row("other JSON", R"({"source":"a.iso"})", FileKind::Other);
    row("manifest", R"({"product":"CMG Media Wizard","seal":"00","files":[]})", FileKind::Manifest);
    row("report", R"({"product":"CMG Media Wizard","steps":[]})", FileKind::Report);
    row("hive", emptyHive(), FileKind::RegistryHive);
    row("boot.sdi", labRamdiskImage(), FileKind::RamDisk);
    row("boot code",
        "\xFA\x33"
        "CDBOOT: Couldn't find BOOTMGR"
            + QByteArray(900, '\0'),
        FileKind::BootCode);
    row("a certificate with the mark of a boot record",
        QByteArray(test::labPki().root.der).replace(510, 2, "\x55\xAA"), FileKind::Certificates);
    row("stick", QByteArray(510, '\0') + "\x55\xAA" + QByteArray(900, '\0'), FileKind::Medium);
}

/// The first sectors of a disc are nobody's: whatever stands there, it is one.
void TestFileKind::knowsADiscByItsVolume_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("mark");
    QTest::newRow("ISO 9660") << QByteArray() << QByteArray("CD001");
    QTest::newRow("UDF alone") << QByteArray() << QByteArray("BEA01");
    QTest::newRow("like a certificate") << test::labPki().root.der << QByteArray("CD001");
    QTest::newRow("like a PFX") << test::labPki().mediaPfx << QByteArray("CD001");
    QTest::newRow("like a program") << QByteArray("MZ") << QByteArray("CD001");
    QTest::newRow("like a web page") << QByteArray("<html>") << QByteArray("BEA01");
}

void TestFileKind::knowsADiscByItsVolume()
{
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, mark);
    const QByteArray disc = start.leftJustified(32768, '\0') + '\1' + mark + QByteArray(5000, '\0');
    QCOMPARE(*kindOfContent(disc), FileKind::Medium);
}

void TestFileKind::callsImagesOfOthersByTheirNames_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorRow>("code");
    QTest::addColumn<QString>("name");
    const QByteArray sector =
        QByteArray::fromHex("00ffffffffffffffffffff0000020001").leftJustified(2352, '\0');
    const QByteArray ext4 = QByteArray(1024 + 56, '\0') + "\x53\xEF" + QByteArray(9000, '\0');
    QTest::newRow("raw sectors") << sector.repeated(40) << ErrorCode::ImageFormatNotRead
                                 << u"raw sectors of 2352 bytes"_s;
    QTest::newRow("Nero") << QByteArray(4000, '\1') + "NER5" + QByteArray(8, '\0')
                          << ErrorCode::ImageFormatNotRead << u"NRG"_s;
    QTest::newRow("CUE") << QByteArray("FILE \"a.bin\" BINARY\r\n TRACK 01 MODE1/2352\r\n"
                                       "  INDEX 01 00:00:00\r\n")
                         << ErrorCode::ImageFormatNotRead << u"CUE"_s;
    QTest::newRow("ext4") << ext4 << ErrorCode::FileSystemNotRead << u"ext4"_s;
    QTest::newRow("NTFS without a mark at its end")
        << QByteArray("\xEB\x52\x90NTFS    ") + QByteArray(9000, '\1')
        << ErrorCode::FileSystemNotRead << u"NTFS"_s;
}

/// As every other command does that takes a medium.
void TestFileKind::callsImagesOfOthersByTheirNames()
{
    QFETCH(QByteArray, content);
    QCOMPARE(*kindOfContent(content), FileKind::Medium);
    SilentSink sink;
    Work work{sink, {}};
    const Result<Inspection> found = inspectFile(m_folder.filePath(u"größe.bin"_s), nullptr, work);
    QVERIFY(!found);
    QTEST(found.error().code, "code");
    QFETCH(QString, name);
    QVERIFY2(found.error().detail.english().contains(name),
             qPrintable(found.error().detail.english()));
}

void TestFileKind::namesWhatItCannotShow_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorRow>("code");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char* name, const QByteArray& content, ErrorRow code,
                        const QString& detail = {}) {
        QTest::newRow(name) << content << code << detail;
    };
    const QByteArray noise = QByteArray::fromHex("00017f80ff").repeated(60);
    row("empty", {}, ErrorCode::IsEmpty);
    row("zeros", QByteArray(3 << 20, '\0'), ErrorCode::IsZeros);
    row("cabinet", QByteArray("MSCF\0\0\0\0", 8) + noise, ErrorCode::IsCabinet);
    row("VHD", "conectix" + noise, ErrorCode::IsVirtualDisk, u"VHD"_s);
    row("VHDX", "vhdxfile" + noise, ErrorCode::IsVirtualDisk, u"VHDX"_s);
    row("7-Zip", "7z\xBC\xAF\x27\x1C" + noise, ErrorCode::IsArchive, u"7-Zip"_s);
    row("RAR", "Rar!\x1A\x07\x01" + noise, ErrorCode::IsArchive, u"RAR"_s);
    row("gzip", "\x1F\x8B\x08" + noise, ErrorCode::IsArchive, u"gzip"_s);
    row("MSI", QByteArray::fromHex("d0cf11e0a1b11ae1") + noise, ErrorCode::IsInstaller);
    row("PDF", "%PDF-1.7\n" + noise, ErrorCode::IsDocument, u"PDF"_s);
    row("web page", "\r\n<!DOCTYPE HTML PUBLIC><html></html>", ErrorCode::IsWebPage);
    row("saved web page", "\xEF\xBB\xBF<!-- saved from url -->\n<HTML><body>",
        ErrorCode::IsWebPage);
    row("XHTML", "<?xml version=\"1.0\"?>\n<html xmlns=\"\">", ErrorCode::IsWebPage);
    row("text", "Dear reader,\r\nregards", ErrorCode::IsText);
    row("text in UTF-16", QByteArray::fromHex("fffe440061007300"), ErrorCode::IsText);
    row("noise", QByteArray::fromHex("0102030405060708") + noise, ErrorCode::IsUnknown,
        u"it starts with the bytes 01 02 03 04 05 06 07 08"_s);
    row("one byte", "\x80", ErrorCode::IsUnknown, u"it starts with the bytes 80"_s);
    row("two bytes of a certificate", QByteArray::fromHex("3082100037") + noise,
        ErrorCode::IsUnknown, u"it starts with the bytes 30 82 10 00 37 00 01 7f"_s);
    row("a large file that begins like one",
        QByteArray::fromHex("308210003082") + QByteArray(17 << 20, '\x7f'), ErrorCode::IsUnknown,
        u"it starts with the bytes 30 82 10 00 30 82 7f 7f"_s);
}

void TestFileKind::namesWhatItCannotShow()
{
    QFETCH(QByteArray, content);
    QFETCH(ErrorRow, code);
    QFETCH(QString, detail);
    QCOMPARE(*kindOfContent(content), FileKind::Other);
    const Error error = whatElse(m_folder.filePath(u"größe.bin"_s));
    QCOMPARE(error.code, code);
    QCOMPARE(error.detail.english(), detail);
}

void TestFileKind::goesByWhatIsInside()
{
    QFETCH(QByteArray, content);
    QFETCH(FileKind, kind);
    const Result<FileKind> found = kindOfContent(content);
    QVERIFY2(found, test::why(found).constData());
    QCOMPARE(*found, kind);
}

void TestFileKind::takesAFolderForAMedium()
{
    QVERIFY(QDir(m_folder.path()).mkdir(u"medium.wim"_s));
    QCOMPARE(*kindOf(m_folder.filePath(u"medium.wim"_s)), FileKind::Medium);
}

void TestFileKind::saysWhatIsMissing()
{
    const QString path = m_folder.filePath(u"nowhere.iso"_s);
    const Result<FileKind> found = kindOf(path);
    QVERIFY(!found);
    QCOMPARE(found.error(), (Error{ErrorCode::NotFound, path, {}}));
}

/// However short the file is, there is an answer; and what lies behind the head is not asked.
void TestFileKind::isDecidedByAFewBytes()
{
    const QByteArray pfx = test::labPki().mediaPfx;
    for (qsizetype length = 0; length < 80; ++length)
        QVERIFY(kindOfContent(pfx.first(length)));
    QCOMPARE(*kindOfContent(pfx.first(64) + QByteArray(1000, '\0')), FileKind::Pfx);
}

CMGMEDIA_TEST(TestFileKind)
#include "test_file_kind.moc"
