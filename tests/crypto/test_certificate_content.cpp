// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/crypto/certificate_content.h"
#include "core/crypto/errors.h"
#include "core/crypto/trust_pick.h"
#include "tests/support/files.h"
#include "tests/support/outside.h"
#include "tests/support/test_pki.h"
#include "tests/support/test_program.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QtEndian>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace cmgmedia {

using namespace test;

namespace {

QByteArray encoded(const QByteArray& text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encode(encoding, mark ? QStringConverter::Flag::WriteBom
                                         : QStringConverter::Flag::Default);
    return encode(QString::fromUtf8(text));
}

QByteArray wrapped(const QByteArray& base64, qsizetype width, const char* lineEnd)
{
    QByteArray lines;
    for (qsizetype at = 0; at < base64.size(); at += width)
        lines += base64.mid(at, width) + lineEnd;
    return lines;
}

QByteArray element(char tag, const QByteArray& content)
{
    QByteArray length;
    if (content.size() < 0x80)
        length = QByteArray(1, static_cast<char>(content.size()));
    else
        length = QByteArray("\x82") + static_cast<char>(content.size() >> 8)
                 + static_cast<char>(content.size() & 0xFF);
    return tag + length + content;
}

/// The same with an indefinite length, as BER allows it.
QByteArray openElement(char tag, const QByteArray& content)
{
    return tag + QByteArray("\x80") + content + QByteArray(2, '\0');
}

const QByteArray kSignedData("\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x07\x02", 11);
const QByteArray kData("\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x07\x01", 11);

enum class Form { Der, Ber };

/// PKCS #7 signed data by hand: certificates, no signer, and content where it is given.
QByteArray signedData(const QByteArray& certificates, const QByteArray& content, Form form)
{
    const auto make = form == Form::Ber ? openElement : element;
    const QByteArray inner =
        content.isEmpty() ? kData : kData + make('\xA0', element('\x04', content));
    const QByteArray body = QByteArray("\x02\x01\x01\x31\x00", 5) + make('\x30', inner)
                            + make('\xA0', certificates) + QByteArray("\x31\x00", 2);
    return make('\x30', kSignedData + make('\xA0', make('\x30', body)));
}

QByteArray record(quint32 id, const QByteArray& value)
{
    QByteArray bytes(12, '\0');
    qToLittleEndian<quint32>(id, bytes.data());
    qToLittleEndian<quint32>(1, bytes.data() + 4);
    qToLittleEndian<quint32>(static_cast<quint32>(value.size()), bytes.data() + 8);
    return bytes + value;
}

/// A serialized store, as certlm.msc exports it.
QByteArray serializedStore(const std::vector<Certificate>& certificates)
{
    QByteArray store("\0\0\0\0CERT", 8);
    for (const Certificate& certificate : certificates)
        store += record(3, certificate.thumbprint) + record(32, certificate.der);
    return store + QByteArray(12, '\0');
}

} // namespace

class TestCertificateContent : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryText_data();
    void readsEveryText();
    void readsEveryBinary_data();
    void readsEveryBinary();
    void takesWhatCanBeRead_data();
    void takesWhatCanBeRead();
    void saysWhyNot_data();
    void saysWhyNot();
    void takesNoSignedMessageForABundle_data();
    void takesNoSignedMessageForABundle();
    void refusesEveryTruncation();
    void readsWhatOpensslBundles();
    void takesTheListOfThisComputerApart();
    void readsWhatCameFromTheField_data();
    void readsWhatCameFromTheField();
};

void TestCertificateContent::readsEveryText_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("count");
    const LabPki& pki = labPki();
    const QByteArray pem = pemOf(pki.root);
    const QByteArray both = pem + pemOf(pki.issuing);
    const QByteArray base64 = pki.root.der.toBase64();
    using Q = QStringConverter;
    const auto row = [](const char* name, const QByteArray& content, int count = 1) {
        QTest::newRow(name) << content << count;
    };
    row("PEM", pem);
    row("two", both, 2);
    row("doubles", both + pem, 2);
    row("text around",
        "subject=CN = Root\n" + pem + "issuer=x – ü\n\n" + pemOf(pki.issuing) + "-- \n", 2);
    row("Latin-1 around", "Geschäft f\xFCr\n" + both + "\xE4\n", 2);
    row("a page of text before", QByteArray(4000, 'x') + "\n" + both, 2);
    row("CRLF", QByteArray(both).replace("\n", "\r\n"), 2);
    row("CR alone", QByteArray(both).replace("\n", "\r"), 2);
    row("one line", "-----BEGIN CERTIFICATE-----" + base64 + "-----END CERTIFICATE-----");
    row("one line with blanks",
        "-----BEGIN CERTIFICATE----- " + base64 + " -----END CERTIFICATE-----");
    row("line ends of JSON", "\"" + QByteArray(both).replace("\n", "\\n") + "\"", 2);
    row("indented, as in YAML", "  ca: |\n    " + QByteArray(both).replace("\n", "\n    "), 2);
    row("quoted mail", "> " + QByteArray(both).replace("\n", "\n> "), 2);
    row("dashes of a word processor",
        QByteArray(pem).replace("-----", "\xE2\x80\x94\xE2\x80\x94\xE2\x80\x93"));
    row("UTF-8 with a mark", "\xEF\xBB\xBF" + both, 2);
    row("UTF-16", encoded(both, Q::Utf16LE, true), 2);
    row("UTF-16 without a mark", encoded(both, Q::Utf16LE, false), 2);
    row("UTF-16, big endian", encoded(both, Q::Utf16BE, true), 2);
    row("UTF-16, big endian, without a mark", encoded(both, Q::Utf16BE, false), 2);
    row("UTF-16 with CRLF", encoded(QByteArray(both).replace("\n", "\r\n"), Q::Utf16LE, true), 2);
    row("UTF-32", encoded(both, Q::Utf32LE, true), 2);
    row("X509 CERTIFICATE", QByteArray(pem).replace(" CERT", " X509 CERT"));
    row("small letters", QByteArray(pem).replace("CERTIFICATE", "certificate"));
    row("with headers",
        QByteArray(pem).replace("CERTIFICATE-----\nM", "CERTIFICATE-----\nComment: x\n\nM"));
    const QByteArray notes = QByteArray::fromHex("300C300A06082B06010505070301");
    row("OpenSSL's trusted certificate", "-----BEGIN TRUSTED CERTIFICATE-----\n"
                                             + QByteArray(pki.root.der + notes).toBase64()
                                             + "\n-----END TRUSTED CERTIFICATE-----\n");
    row("PKCS #7 under the label of a certificate",
        "-----BEGIN CERTIFICATE-----\n"
            + wrapped(signedData(pki.root.der + pki.issuing.der, {}, Form::Der).toBase64(), 64,
                      "\r\n")
            + "-----END CERTIFICATE-----\r\n",
        2);
    row("PKCS7",
        "-----BEGIN PKCS7-----\n"
            + signedData(pki.root.der + pki.issuing.der, {}, Form::Ber).toBase64()
            + "\n-----END PKCS7-----",
        2);
    row("a key beside it, not looked at",
        "-----BEGIN PRIVATE KEY-----\n!!!\n-----END PRIVATE KEY-----\n" + both, 2);
    row("bare Base64", base64);
    row("bare Base64 in lines", wrapped(base64, 64, "\r\n"));
    row("bare Base64 in UTF-16", encoded(base64, Q::Utf16LE, false));
    row("bare Base64 in XML", "<X509Certificate>" + base64 + "</X509Certificate>");
    row("bare Base64 twice", base64 + "\n\n,\n" + pki.issuing.der.toBase64(), 2);
}

void TestCertificateContent::readsEveryText()
{
    QFETCH(QByteArray, content);
    QFETCH(int, count);
    const Result<CertificateContent> found = readCertificates(content, u"file"_s);
    QVERIFY2(found, found ? "" : qPrintable(describe(found.error()).english()));
    QCOMPARE(static_cast<int>(found->certificates.size()), count);
    QCOMPARE(found->certificates.front(), labPki().root);
    QVERIFY(isLikeCertificates(content));
}

void TestCertificateContent::readsEveryBinary_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("remarks");
    const LabPki& pki = labPki();
    const QByteArray both = pki.root.der + pki.issuing.der;
    const auto row = [](const char* name, const QByteArray& content, int count, int remarks = 0) {
        QTest::newRow(name) << content << count << remarks;
    };
    row("DER", pki.root.der, 1);
    row("in a row", both + pki.root.der, 2);
    row("a line end behind", pki.root.der + "\r\n", 1);
    row("zeros behind", pki.root.der + QByteArray(37, '\0'), 1);
    row("a line end before", "\r\n" + pki.root.der, 1);
    row("a mark before", "\xEF\xBB\xBF" + pki.root.der, 1);
    row("text behind", pki.root.der + "more", 1, 1);
    row("half another behind", pki.root.der + pki.issuing.der.first(99), 1, 1);
    row("bundle", signedData(both, {}, Form::Der), 2);
    row("bundle in BER", signedData(both, {}, Form::Ber), 2);
    row("bundle and zeros", signedData(both, {}, Form::Ber) + QByteArray(9, '\0'), 2);
    row("bundle with a damaged one", signedData(pki.root.der + element('\x30', "x"), {}, Form::Der),
        0);
    row("serialized store", serializedStore({pki.root, pki.issuing}), 2);
    row("serialized store, cut", serializedStore({pki.root, pki.issuing}).chopped(200), 1, 1);
}

void TestCertificateContent::readsEveryBinary()
{
    QFETCH(QByteArray, content);
    QFETCH(int, count);
    QFETCH(int, remarks);
    const Result<CertificateContent> found = readCertificates(content, u"file"_s);
    QCOMPARE(found.has_value(), count > 0);
    if (!found)
        return;
    QCOMPARE(static_cast<int>(found->certificates.size()), count);
    QCOMPARE(static_cast<int>(found->remarks.size()), remarks);
    QCOMPARE(found->certificates.front(), labPki().root);
    QVERIFY(isLikeCertificates(content));
}

void TestCertificateContent::takesWhatCanBeRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("remark");
    const QByteArray pem = pemOf(labPki().root);
    QTest::newRow("an empty one behind")
        << pem + "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n"
        << u"block 2: it isn't Base64"_s;
    QTest::newRow("one without an end")
        << pem + pem.chopped(40) << u"block 2: its last line is missing"_s;
    QTest::newRow("one without an end before it")
        << pem.chopped(40) + pem << u"block 1: its last line is missing"_s;
    QTest::newRow("another end") << pem + QByteArray(pem).replace("END CERT", "END CURT")
                                 << u"block 2: its last line is missing"_s;
    QTest::newRow("a request")
        << "-----BEGIN CERTIFICATE REQUEST-----\nAAAA\n-----END CERTIFICATE REQUEST-----\n" + pem
        << u"blocks of another type (CERTIFICATE REQUEST)"_s;
    QTest::newRow("a key") << pem + "-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----\n"
                           << u"blocks of another type (PRIVATE KEY)"_s;
    QTest::newRow("a signed message")
        << pem + "-----BEGIN PKCS7-----\n"
               + signedData(labPki().issuing.der, "text", Form::Der).toBase64()
               + "\n-----END PKCS7-----\n"
        << u"a signed message, whose certificates aren't used"_s;
}

void TestCertificateContent::takesWhatCanBeRead()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, remark);
    const Result<CertificateContent> found = readCertificates(content, u"file"_s);
    QVERIFY(found);
    QCOMPARE(found->certificates, std::vector{labPki().root});
    QCOMPARE(found->remarks.size(), size_t(1));
    QCOMPARE(found->remarks.front().english(), remark);
}

void TestCertificateContent::saysWhyNot_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorRow>("code");
    QTest::addColumn<QString>("detail");
    const LabPki& pki = labPki();
    const QByteArray pem = pemOf(pki.root);
    const ErrorRow unreadable = ErrorCode::CertificateUnreadable;
    QTest::newRow("nothing") << QByteArray() << unreadable << u"no certificate found"_s;
    QTest::newRow("text") << QByteArray("0 certificates are in here") << unreadable
                          << u"no certificate found"_s;
    QTest::newRow("cut off") << pem.chopped(30) << unreadable
                             << u"block 1: its last line is missing"_s;
    QTest::newRow("no Base64") << QByteArray(pem).replace(100, 1, "*") << unreadable
                               << u"block 1: it isn't Base64"_s;
    QTest::newRow("a key") << QByteArray(
        "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n")
                           << ErrorCode::KeyWithoutCertificate << QString();
    QTest::newRow("a key and a damaged certificate")
        << pem.chopped(30) + "\n-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"
        << unreadable
        << u"block 1: its last line is missing, blocks of another type (PRIVATE KEY)"_s;
    QTest::newRow("DER, cut") << pki.root.der.first(500) << unreadable
                              << u"byte 0: 500 bytes that aren't part of a certificate"_s;
    QTest::newRow("a PFX") << pki.mediaPfx << ErrorCode::CertificateWithKey << QString();
}

void TestCertificateContent::saysWhyNot()
{
    QFETCH(QByteArray, content);
    QFETCH(ErrorRow, code);
    QFETCH(QString, detail);
    const Result<CertificateContent> found = readCertificates(content, u"bad.cer"_s);
    QVERIFY(!found);
    QCOMPARE(found.error().code, code);
    QCOMPARE(found.error().subject.english(), u"bad.cer"_s);
    QCOMPARE(found.error().detail.english(), detail);
}

void TestCertificateContent::takesNoSignedMessageForABundle_data()
{
    QTest::addColumn<QByteArray>("content");
    const LabPki& pki = labPki();
    QTest::newRow("content inside") << signedData(pki.root.der, "policy", Form::Der);
    QTest::newRow("content inside, BER") << signedData(pki.root.der, "policy", Form::Ber);
    if (!isInstalled(u"openssl"_s))
        return;
    const QTemporaryDir folder;
    const auto openssl = [&folder](const QStringList& arguments) {
        const Ran ran = run(u"openssl"_s, arguments, {}, folder.path());
        if (ran.exitCode != 0)
            qFatal("%s", ran.errors.constData());
    };
    writeFile(folder.filePath(u"text"_s), "text");
    openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, u"key"_s,
             u"-subj"_s, u"/CN=Signer"_s, u"-out"_s, u"signer.pem"_s, u"-addext"_s,
             u"subjectKeyIdentifier=hash"_s});
    const QStringList sign{u"-sign"_s,  u"-in"_s, u"text"_s,    u"-signer"_s,  u"signer.pem"_s,
                           u"-inkey"_s, u"key"_s, u"-binary"_s, u"-outform"_s, u"DER"_s};
    openssl(QStringList{u"smime"_s} + sign + QStringList{u"-out"_s, u"detached.p7s"_s});
    openssl(QStringList{u"cms"_s} + sign
            + QStringList{u"-keyid"_s, u"-nodetach"_s, u"-out"_s, u"cms.p7m"_s});
    QTest::newRow("detached signature") << readFile(folder.filePath(u"detached.p7s"_s));
    QTest::newRow("CMS, signer by key identifier") << readFile(folder.filePath(u"cms.p7m"_s));
}

void TestCertificateContent::takesNoSignedMessageForABundle()
{
    QFETCH(QByteArray, content);
    const Result<CertificateContent> found = readCertificates(content, u"boot.stl"_s);
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::SignedMessage);
    QVERIFY(isLikeCertificates(content)); // so that it is this reader that says what it is
}

void TestCertificateContent::refusesEveryTruncation()
{
    const LabPki& pki = labPki();
    const QByteArray bundle = signedData(pki.root.der + pki.issuing.der, {}, Form::Der);
    for (const QByteArray& whole : {pki.root.der, bundle}) {
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY(!readCertificates(whole.first(size), u"cut"_s));
    }
    const QByteArray store = serializedStore({pki.root});
    for (qsizetype size = 0; size < store.size(); ++size) {
        const Result<CertificateContent> found = readCertificates(store.first(size), u"cut"_s);
        QVERIFY(!found || found->certificates == std::vector{pki.root});
    }
}

/// What other programs write.
void TestCertificateContent::readsWhatOpensslBundles()
{
    if (!isInstalled(u"openssl"_s))
        QSKIP("the openssl program is not installed");
    const QTemporaryDir folder;
    const LabPki& pki = labPki();
    writeFile(folder.filePath(u"b.pem"_s), pemOf(pki.root) + pemOf(pki.issuing));
    for (const QString& form : {u"DER"_s, u"PEM"_s}) {
        const Ran ran = run(u"openssl"_s, {u"crl2pkcs7"_s, u"-nocrl"_s, u"-certfile"_s,
                                           folder.filePath(u"b.pem"_s), u"-outform"_s, form});
        QCOMPARE(ran.exitCode, 0);
        const Result<CertificateContent> found = readCertificates(ran.output, u"bundle.p7b"_s);
        QVERIFY(found);
        QCOMPARE(found->certificates, (std::vector{pki.root, pki.issuing}));
    }
}

/// The list that Debian ships: all of it goes in, or is named.
void TestCertificateContent::takesTheListOfThisComputerApart()
{
    const QString path = u"/etc/ssl/certs/ca-certificates.crt"_s;
    const QByteArray content = readFile(path);
    if (content.isEmpty())
        QSKIP("this computer has no list of trusted certificates");
    QElapsedTimer clock;
    clock.start();
    const Result<CertificateContent> found = readCertificates(content, path);
    QVERIFY(found);
    QCOMPARE(static_cast<qsizetype>(found->certificates.size()),
             content.count("-----BEGIN CERTIFICATE-----"));
    QVERIFY(found->remarks.empty());
    const OfferedTrust offered{path, found->certificates};
    const TrustPick pick = pickTrust(
        {&offered, 1}, {.known = {}, .disallowed = {}, .now = QDateTime::currentDateTimeUtc()});
    QVERIFY(pick.refused.empty());
    QCOMPARE(pick.taken.size() + pick.leftOut.size(), found->certificates.size());
    qInfo("%d certificates: %d taken, %d left out, in %d ms",
          static_cast<int>(found->certificates.size()), static_cast<int>(pick.taken.size()),
          static_cast<int>(pick.leftOut.size()), static_cast<int>(clock.elapsed()));
}

/// Files made after public reports.
void TestCertificateContent::readsWhatCameFromTheField_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("count");
    const QString samples = samplesFolder();
    if (samples.isEmpty())
        QSKIP("CMGMEDIA_SAMPLES names no folder of samples");
    const auto row = [&samples](const char* name, int count) {
        QTest::newRow(name) << samples + u"/field/"_s + QLatin1StringView(name) << count;
    };
    row("F1/two.pem", 2);
    row("F1/gwbundle.pem", 3);
    row("F2/u16crlf.cer", 1);
    row("F2/u16le-bom.cer", 1);
    for (const char* name :
         {"F3/bare.cer", "F3/bare64.cer", "F3/crlf.cer", "F3/lead.cer", "F3/pad.cer", "F3/t.pem"})
        row(name, 1);
    row("F4/certnew.p7b", 3);
    row("F4/withleaf.p7b", 3);
    row("F5/ber.p7b", 2);
    row("F5/ber.pem.p7b", 2);
    row("F5/bercms.p7b", 0);
    row("F6/store.sst", 2);
    row("F7/kuroot.cer", 1);
    row("F7/v1.pem", 1);
    row("F8/both.pem", 2);
}

void TestCertificateContent::readsWhatCameFromTheField()
{
    QFETCH(QString, file);
    QFETCH(int, count);
    const QByteArray content = readFile(file);
    QVERIFY(!content.isEmpty());
    const Result<CertificateContent> found = readCertificates(content, file);
    if (count == 0) {
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::SignedMessage);
        return;
    }
    QVERIFY2(found, found ? "" : qPrintable(describe(found.error()).english()));
    QCOMPARE(static_cast<int>(found->certificates.size()), count);
}

} // namespace cmgmedia

CMGMEDIA_TEST(cmgmedia::TestCertificateContent)
#include "test_certificate_content.moc"
