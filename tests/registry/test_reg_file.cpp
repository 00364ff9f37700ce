// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/errors.h"
#include "core/crypto/system_store_blob.h"
#include "core/registry/certificate_file.h"
#include "core/registry/empty_hive.h"
#include "core/registry/errors.h"
#include "core/registry/reg_file.h"
#include "tests/registry/hive_judges.h"
#include "tests/support/outside.h"
#include "tests/support/test_pki.h"
#include "tests/support/test_program.h"

#include <QRegularExpression>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace cmgmedia;
using namespace cmgmedia::test;
using namespace Qt::StringLiterals;

namespace {

const QString kHeader = u"Windows Registry Editor Version 5.00\r\n\r\n"_s;

QByteArray utf16(const QString& text)
{
    return "\xff\xfe" + QByteArray(QStringEncoder(QStringEncoder::Utf16LE)(text));
}

QByteArray record(quint8 id, const QByteArray& value)
{
    QByteArray bytes("\0\0\0\0\1\0\0\0\0\0\0\0", 12);
    bytes[0] = static_cast<char>(id);
    bytes[8] = static_cast<char>(value.size());
    return bytes + value;
}

QString hexOf(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex(','));
}

/// A value under ...\ROOT\Certificates\<thumbprint>.
QString entry(const Certificate& certificate, const QString& value)
{
    return u"[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\SystemCertificates\\ROOT\\Certificates\\%1]"
           "\r\n%2\r\n\r\n"_s.arg(certificate.thumbprintText(), value);
}

QString blobValue(const Certificate& certificate)
{
    return u"\"Blob\"=hex:"_s + hexOf(systemStoreBlob(certificate));
}

} // namespace

class TestRegFile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void exportsWhatRegeditWrites();
    void breaksLinesLikeReged();
    void anotherParserReadsTheExport_data();
    void anotherParserReadsTheExport();
    void importsItsOwnExport();
    void importsEveryForm_data();
    void importsEveryForm();
    void importsWhatWineWrites();
    void takesTheCertificateFromAnyKey_data();
    void takesTheCertificateFromAnyKey();
    void keepsNothingPrivate();
    void saysWhatItIgnored();
    void refuses_data();
    void refuses();
    void survivesEveryTruncation();
    void loadsByContentAndNotByName_data();
    void loadsByContentAndNotByName();
    void loadNamesTheFile();

private:
    Certificate m_root = labPki().root;
    Certificate m_issuing = labPki().issuing;
    std::vector<StoredCertificate> m_stored;
    QString m_exported; ///< the text of an export
};

void TestRegFile::initTestCase()
{
    m_stored = {
        {m_root, SystemStore::Root}, {m_root, SystemStore::AuthRoot}, {m_issuing, SystemStore::Ca}};
    m_exported =
        kHeader + entry(m_root, blobValue(m_root)) + entry(m_issuing, blobValue(m_issuing));
}

void TestRegFile::exportsWhatRegeditWrites()
{
    const QByteArray bytes = exportReg(m_stored, RegRoot::WinpeOffline);
    QVERIFY(bytes.startsWith("\xff\xfeW\0i\0"_ba));
    QStringDecoder decoder(QStringDecoder::Utf16LE);
    const QString text = decoder(bytes);
    QVERIFY(!decoder.hasError());
    QVERIFY(text.startsWith(
        kHeader
        + u"[HKEY_LOCAL_MACHINE\\winpe-"
          u"offline\\Microsoft\\SystemCertificates\\ROOT\\Certificates\\%1]"
          "\r\n\"Blob\"=hex:03,00,00,00,01,00,00,00,14,00,00,00,"_s.arg(m_root.thumbprintText())));
    QVERIFY(text.endsWith(u"\r\n\r\n"_s));
    QCOMPARE(text.count(u'\n'), text.count(u"\r\n"_s));
    for (const QString& line : text.split(u"\r\n"_s))
        QVERIFY(line.startsWith(u'[') || line.size() <= 80);
    static const QRegularExpression full(
        u"\r\n\"Blob\"=hex:(..,){22}\\\\\r\n  (..,){25}\\\\\r\n"_s);
    QCOMPARE(text.count(full), 3);
    QVERIFY(QString::fromUtf16(reinterpret_cast<const char16_t*>(
                                   exportReg(m_stored, RegRoot::Software).constData()))
                .contains(u"[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\"_s));
    QCOMPARE(exportReg({}, RegRoot::Software), utf16(kHeader));
}

/// reged writes the same form, as ASCII, with an empty line in front of each key.
void TestRegFile::breaksLinesLikeReged()
{
    if (!isInstalled(u"reged"_s))
        QSKIP("reged is not installed");
    const QTemporaryDir folder;
    const QString empty = folder.filePath(u"empty"_s);
    const QString hive = folder.filePath(u"hive"_s);
    writeFile(empty, emptyHive());
    QVERIFY(changeTrust(empty, hive, {{m_root}, {}}, {}));
    const QString key =
        u"Microsoft\\SystemCertificates\\ROOT\\Certificates\\"_s + m_root.thumbprintText();
    run(u"reged"_s, {u"-x"_s, hive, u"HKEY_LOCAL_MACHINE\\SOFTWARE"_s, u'\\' + key,
                     folder.filePath(u"out.reg"_s)});
    const std::vector<StoredCertificate> one = {{m_root, SystemStore::Root}};
    QStringDecoder decoder(QStringDecoder::Utf16LE);
    const QString ours = decoder(exportReg(one, RegRoot::Software));
    const QString theirs = QString::fromLatin1(readFile(folder.filePath(u"out.reg"_s)));
    const QString start = u"\"Blob\""_s;
    QVERIFY(theirs.contains(start));
    QCOMPARE(ours.sliced(ours.indexOf(start)).trimmed(),
             theirs.sliced(theirs.indexOf(start)).trimmed());
}

void TestRegFile::anotherParserReadsTheExport_data()
{
    QTest::addColumn<RegRoot>("root");
    QTest::addColumn<QByteArray>("prefix");
    QTest::newRow("offline") << RegRoot::WinpeOffline << QByteArray("winpe-offline");
    QTest::newRow("live") << RegRoot::Software << QByteArray("SOFTWARE");
}

void TestRegFile::anotherParserReadsTheExport()
{
    QFETCH(const RegRoot, root);
    QFETCH(const QByteArray, prefix);
    if (samplesFolder().isEmpty() || !isInstalled(u"python3"_s))
        QSKIP("the samples folder with regparse.py is missing");
    const QTemporaryDir folder;
    writeFile(folder.filePath(u"out.reg"_s), exportReg(m_stored, root));
    const QByteArray script = "import sys; sys.path.insert(0, sys.argv[1]); import regparse\n"
                              "version, keys = regparse.parse(open(sys.argv[2], 'rb').read())\n"
                              "assert version == 5\n"
                              "for key, deleted, values in keys:\n"
                              "    assert not deleted and list(values) == ['Blob']\n"
                              "    print(key, values['Blob'][0], values['Blob'][1].hex())\n";
    const Ran ran =
        run(u"python3"_s, {u"-B"_s, u"-c"_s, QString::fromLatin1(script),
                           samplesFolder() + u"/tools"_s, folder.filePath(u"out.reg"_s)});
    QByteArray expected;
    for (const StoredCertificate& stored : m_stored)
        expected += "HKEY_LOCAL_MACHINE\\" + prefix + "\\Microsoft\\SystemCertificates\\"
                    + storeName(stored.store).toLatin1() + "\\Certificates\\"
                    + stored.certificate.thumbprintText().toLatin1() + " 3 "
                    + systemStoreBlob(stored.certificate).toHex() + '\n';
    QCOMPARE(ran.output, expected);
}

void TestRegFile::importsItsOwnExport()
{
    const auto import = importReg(exportReg(m_stored, RegRoot::WinpeOffline), u"out.reg"_s);
    QVERIFY(import);
    QCOMPARE(import->certificates, (std::vector{m_root, m_issuing})); // the root once
    QVERIFY(import->ignored.isEmpty());
}

void TestRegFile::importsEveryForm_data()
{
    QTest::addColumn<QByteArray>("content");
    const QString lf = QString(m_exported).replace(u"\r\n"_s, u"\n"_s);
    QString broken = m_exported;
    broken.replace(u"30,82"_s, u"30,\\ \r\n\t 82"_s);
    QString old = m_exported;
    old.replace(kHeader, u"REGEDIT4\r\n\r\n"_s);
    QString decorated = m_exported;
    decorated.replace(kHeader, u"\r\n; exported\r\n"_s + kHeader + u"; caf\u00e9\r\n"_s);
    QString cased = m_exported;
    cased.replace(u"\"Blob\"=hex:"_s, u"\"bLOB\" = HEX(3):"_s)
        .replace(u"\\Certificates\\"_s, u"\\certificates\\"_s);
    QTest::newRow("UTF-16LE") << utf16(m_exported);
    QTest::newRow("UTF-16LE without BOM") << utf16(m_exported).sliced(2);
    QTest::newRow("UTF-16BE") << QByteArray(
        QStringEncoder(QStringEncoder::Utf16BE)(u"\ufeff"_s + m_exported));
    QTest::newRow("UTF-16BE without BOM")
        << QByteArray(QStringEncoder(QStringEncoder::Utf16BE)(m_exported));
    QTest::newRow("UTF-8") << m_exported.toUtf8();
    QTest::newRow("UTF-8 with BOM") << "\xef\xbb\xbf" + m_exported.toUtf8();
    QTest::newRow("LF") << utf16(lf);
    QTest::newRow("CR") << utf16(QString(lf).replace(u'\n', u'\r'));
    QTest::newRow("no line end at the end") << utf16(m_exported.trimmed());
    QTest::newRow("lines broken elsewhere") << utf16(broken);
    QTest::newRow("REGEDIT4") << old.toLatin1();
    QTest::newRow("ANSI with comments") << decorated.toLatin1();
    QTest::newRow("UTF-8 with comments") << decorated.toUtf8();
    QTest::newRow("other cases") << cased.toUtf8();
    QTest::newRow("all upper case") << m_exported.toUpper().toUtf8();
    QTest::newRow("comment in a broken line")
        << QString(broken).replace(u"30,\\ \r\n"_s, u"30,\\\r\n; why\r\n"_s).toUtf8();
    QTest::newRow("comment behind the data")
        << kHeader.toUtf8()
               + m_exported.sliced(kHeader.size()).toUtf8().replace("\r\n\r\n", " ; end\r\n\r\n");
}

void TestRegFile::importsEveryForm()
{
    QFETCH(const QByteArray, content);
    const auto import = importReg(content, u"some.reg"_s);
    QVERIFY2(import, import ? "" : qPrintable(describe(import.error()).english()));
    QCOMPARE(import->certificates, (std::vector{m_root, m_issuing}));
    QVERIFY2(import->ignored.isEmpty(), qPrintable(import->ignored.join(u'\n')));
}

/// As regedit /E of Wine 8 writes a store: parent keys without values, and more properties.
void TestRegFile::importsWhatWineWrites()
{
    const QByteArray blob = record(4, QByteArray(16, 'm')) + record(15, QByteArray(32, 's'))
                            + record(20, QByteArray(20, 'k')) + systemStoreBlob(m_root);
    QString text = kHeader;
    const QString parent = u"HKEY_LOCAL_MACHINE\\Software\\Microsoft\\SystemCertificates"_s;
    for (const QString& key : {u""_s, u"\\AuthRoot"_s, u"\\AuthRoot\\Certificates"_s})
        text += u"[%1%2]\r\n\r\n"_s.arg(parent, key);
    text +=
        u"[%1\\AuthRoot\\Certificates\\%2]\r\n\"Blob\"=hex:"_s.arg(parent, m_root.thumbprintText());
    const QStringList bytes = hexOf(blob).split(u',');
    text += bytes.first(22).join(u',') + u",\\\r\n"_s;
    for (qsizetype i = 22; i < bytes.size(); i += 25)
        text += u"  "_s + bytes.mid(i, 25).join(u',')
                + (i + 25 < bytes.size() ? u",\\\r\n"_s : u"\r\n\r\n"_s);
    text += u"[%1\\AuthRoot\\CRLs]\r\n\r\n[%1\\AuthRoot\\CTLs]\r\n\r\n"_s.arg(parent);
    const auto import = importReg(utf16(text), u"wine.reg"_s);
    QVERIFY2(import, import ? "" : qPrintable(describe(import.error()).english()));
    QCOMPARE(import->certificates, std::vector{m_root});
    QVERIFY(import->ignored.isEmpty());
}

void TestRegFile::takesTheCertificateFromAnyKey_data()
{
    QTest::addColumn<QString>("parent");
    for (const char* parent :
         {"HKEY_CURRENT_USER\\Software\\Microsoft\\SystemCertificates\\CA",
          "HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\SystemCertificates\\Root",
          "HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\EnterpriseCertificates\\Root",
          "HKEY_LOCAL_MACHINE\\winpe-offline\\Microsoft\\SystemCertificates\\AuthRoot",
          "HKLM\\x\\ROOT"})
        QTest::newRow(parent) << QString::fromLatin1(parent);
}

void TestRegFile::takesTheCertificateFromAnyKey()
{
    QFETCH(const QString, parent);
    const QString text = kHeader
                         + u"[%1\\Certificates\\%2]\r\n%3\r\n"_s.arg(
                             parent, m_root.thumbprintText().toLower(), blobValue(m_root));
    const auto import = importReg(utf16(text), u"some.reg"_s);
    QVERIFY(import);
    QCOMPARE(import->certificates, std::vector{m_root});
}

/// Properties such as KEY_PROV_INFO (2) and the name of the requesting machine (71) stay behind.
void TestRegFile::keepsNothingPrivate()
{
    const QByteArray blob =
        record(2, "SECRET-CONTAINER") + record(71, "SECRET-MACHINE") + systemStoreBlob(m_root);
    const auto import =
        importReg(utf16(kHeader + entry(m_root, u"\"Blob\"=hex:"_s + hexOf(blob))), u"some.reg"_s);
    QVERIFY(import);
    QCOMPARE(import->certificates, std::vector{m_root});
    QCOMPARE(import->certificates.front().der, m_root.der);

    const QTemporaryDir folder;
    const QString empty = folder.filePath(u"empty"_s);
    const QString hive = folder.filePath(u"hive"_s);
    writeFile(empty, emptyHive());
    QVERIFY(changeTrust(empty, hive, {import->certificates, {}}, {}));
    QVERIFY(!readFile(hive).contains("SECRET"));
    const auto listed = listTrust(hive, {});
    QVERIFY(listed);
    QVERIFY(!exportReg(*listed, RegRoot::Software)
                 .contains(hexOf("SECRET").toLatin1().replace(",", "\0,\0"_ba)));
    QCOMPARE(exportReg(*listed, RegRoot::Software).size(),
             exportReg(std::span(m_stored).first(2), RegRoot::Software).size());
}

void TestRegFile::saysWhatItIgnored()
{
    const QString text =
        kHeader
        + u"[-HKEY_LOCAL_MACHINE\\SOFTWARE\\Old]\r\n" // line 3
          "[HKEY_LOCAL_MACHINE\\SOFTWARE\\Other]\r\n"
          "@=\"default\"\r\n"
          "\"name \\\"x\\\"\"=\"C:\\\\\"\r\n"
          "\"gone\"=-\r\n"
          "\"number\"=dword:0000000a\r\n"
          "\"wide\"=hex(2):41,00,\\\r\n"
          "  00,00\r\n"
          "\"Blob\"=hex:00\r\n"
          "rubbish\r\n"
          "[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\SystemCertificates\\Disallowed\\Certificates\\"_s
        + m_issuing.thumbprintText() + u"]\r\n"_s + blobValue(m_issuing) + u"\r\n"_s
        + entry(m_root, u"\"Other\"=hex:00\r\n"_s + blobValue(m_root));
    const auto import = importReg(utf16(text), u"some.reg"_s);
    QVERIFY2(import, import ? "" : qPrintable(describe(import.error()).english()));
    QCOMPARE(import->certificates, std::vector{m_root});
    const QStringList expected = {u"line 3: a deletion"_s,
                                  u"line 5: not a certificate"_s,
                                  u"line 6: not a certificate"_s,
                                  u"line 7: a deletion"_s,
                                  u"line 8: not a certificate"_s,
                                  u"line 9: not a certificate"_s,
                                  u"line 11: not a certificate"_s,
                                  u"line 12: not understood"_s,
                                  u"line 14: a disallowed certificate"_s,
                                  u"line 16: not a certificate"_s};
    QCOMPARE(import->ignored, expected);

    const QString flood = kHeader + u"[-x]\n"_s.repeated(1000) + entry(m_root, blobValue(m_root));
    const auto flooded = importReg(utf16(flood), u"some.reg"_s);
    QVERIFY(flooded);
    QCOMPARE(flooded->ignored.size(), 101);
    QCOMPARE(flooded->ignored.last(), u"900 more"_s);
}

void TestRegFile::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorRow>("code");
    QTest::addColumn<QString>("detail"); // where, or what of it
    const QByteArray blob = systemStoreBlob(m_root);
    const auto hexValue = [](const QByteArray& bytes) -> QString {
        return u"\"Blob\"=hex:"_s + hexOf(bytes);
    };
    QByteArray flipped = blob;
    flipped[flipped.size() - 10] = static_cast<char>(~flipped[flipped.size() - 10]);
    QByteArray reserved = blob;
    reserved[4] = 2;
    const auto row = [](const char* name, const QString& text, ErrorRow code,
                        const QString& detail) { QTest::newRow(name) << text << code << detail; };
    const QString damagedAt = u"line 4"_s;
    row("no header", entry(m_root, blobValue(m_root)), ErrorCode::RegDamaged, u"header"_s);
    row("nothing at all", {}, ErrorCode::RegDamaged, u"header"_s);
    row("another version", u"Windows Registry Editor Version 6.00\r\n"_s, ErrorCode::RegDamaged,
        u"header"_s);
    row("header only", kHeader, ErrorCode::RegNothingUsable, {});
    row("deletions only", kHeader + u"[-HKEY_LOCAL_MACHINE\\x]"_s, ErrorCode::RegNothingUsable,
        u"line 3: a deletion"_s);
    row("a Blob elsewhere", kHeader + u"[HKEY_LOCAL_MACHINE\\x]\r\n"_s + blobValue(m_root),
        ErrorCode::RegNothingUsable, u"line 4"_s);
    row("a Blob without a key", kHeader + blobValue(m_root), ErrorCode::RegNothingUsable,
        u"line 3"_s);
    row("a Blob that is text", kHeader + entry(m_root, u"\"Blob\"=\"abc\""_s),
        ErrorCode::RegNothingUsable, u"line 4"_s);
    row("another thumbprint", kHeader + entry(m_issuing, blobValue(m_root)), ErrorCode::RegDamaged,
        m_root.thumbprintText());
    row("a changed byte", kHeader + entry(m_root, hexValue(flipped)), ErrorCode::RegDamaged,
        damagedAt);
    row("cut short", kHeader + entry(m_root, hexValue(blob.chopped(1))), ErrorCode::RegDamaged,
        damagedAt);
    row("too long", kHeader + entry(m_root, hexValue(blob + "x")), ErrorCode::RegDamaged,
        damagedAt);
    row("another reserved word", kHeader + entry(m_root, hexValue(reserved)), ErrorCode::RegDamaged,
        damagedAt);
    row("no certificate", kHeader + entry(m_root, hexValue(record(3, m_root.thumbprint))),
        ErrorCode::RegDamaged, damagedAt);
    row("an empty Blob", kHeader + entry(m_root, u"\"Blob\"=hex:"_s), ErrorCode::RegDamaged,
        damagedAt);
    row("no digits", kHeader + entry(m_root, blobValue(m_root) + u",zz"_s), ErrorCode::RegDamaged,
        damagedAt);
    row("three digits", kHeader + entry(m_root, blobValue(m_root) + u",000"_s),
        ErrorCode::RegDamaged, damagedAt);
    row("a value cut short by the next",
        kHeader + entry(m_root, blobValue(m_root).chopped(30) + u",\\\r\n\"x\"=dword:1"_s),
        ErrorCode::RegDamaged, damagedAt);
}

void TestRegFile::refuses()
{
    QFETCH(const QString, text);
    QFETCH(const ErrorRow, code);
    QFETCH(const QString, detail);
    const auto import = importReg(utf16(text), u"some.reg"_s);
    QVERIFY(!import);
    QVERIFY2(import.error().code == code, qPrintable(describe(import.error()).english()));
    QCOMPARE(import.error().subject.english(), u"some.reg"_s);
    QVERIFY2(import.error().detail.english().contains(detail),
             qPrintable(import.error().detail.english()));
}

void TestRegFile::survivesEveryTruncation()
{
    const std::vector<StoredCertificate> one = {{m_root, SystemStore::Root}};
    const QByteArray whole = exportReg(one, RegRoot::WinpeOffline);
    const qsizetype enough = whole.size() - 8; // without the line ends behind the last byte
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const auto import = importReg(QByteArrayView(whole).first(size), u"some.reg"_s);
        QCOMPARE(bool(import), size >= enough);
        const QByteArray narrow = QByteArray(whole).replace('\0', "").sliced(2, size / 2);
        (void)importReg(narrow, u"some.reg"_s);
    }
}

void TestRegFile::loadsByContentAndNotByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("a .reg") << u"export.reg"_s << utf16(m_exported);
    QTest::newRow("a .reg named .txt") << u"export.txt"_s << utf16(m_exported);
    QTest::newRow("a .pem") << u"ca.pem"_s << pemOf(m_root) + pemOf(m_issuing);
    QTest::newRow("a .pem named .reg") << u"ca.reg"_s << pemOf(m_root) + pemOf(m_issuing);
}

void TestRegFile::loadsByContentAndNotByName()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    const QTemporaryDir folder;
    writeFile(folder.filePath(name), content);
    const auto loaded = loadCertificates(folder.filePath(name));
    QVERIFY2(loaded, loaded ? "" : qPrintable(describe(loaded.error()).english()));
    QCOMPARE(loaded->certificates, (std::vector{m_root, m_issuing}));
}

void TestRegFile::loadNamesTheFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"some"_s);
    const auto codeOf = [&path] {
        const auto loaded = loadCertificates(path);
        return loaded || loaded.error().subject.english() != path ? ErrorCode::Cancelled
                                                                  : loaded.error().code;
    };
    QCOMPARE(codeOf(), ErrorCode::NotFound);
    writeFile(path, {});
    QCOMPARE(codeOf(), ErrorCode::CertificateUnreadable);
    writeFile(path, "no certificate");
    QCOMPARE(codeOf(), ErrorCode::CertificateUnreadable);
    writeFile(path, utf16(kHeader));
    QCOMPARE(codeOf(), ErrorCode::RegNothingUsable);
    writeFile(path, utf16(kHeader + entry(m_issuing, blobValue(m_root))));
    QCOMPARE(codeOf(), ErrorCode::RegDamaged);
    QVERIFY(QFile::resize(path, 16 * 1024 * 1024 + 1));
    QCOMPARE(codeOf(), ErrorCode::CertificateUnreadable);
    writeFile(path, m_root.der);
    const auto loaded = loadCertificates(path);
    QVERIFY(loaded);
    QCOMPARE(loaded->certificates, std::vector{m_root});
}

CMGMEDIA_TEST(TestRegFile)
#include "test_reg_file.moc"
