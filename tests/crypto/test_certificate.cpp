// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/certificate.h"
#include "tests/support/outside.h"
#include "tests/support/test_pki.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace cmgmedia {

using namespace test;

namespace {

QByteArray writtenTo(const QTemporaryDir& folder, const QString& name, const QByteArray& content)
{
    QFile file(folder.filePath(name));
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName().toLocal8Bit();
}

} // namespace

class TestCertificate : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhatItHolds()
    {
        const LabPki& pki = labPki();
        QCOMPARE(pki.root.kind, CertificateKind::Root);
        QCOMPARE(pki.issuing.kind, CertificateKind::Intermediate);
        QCOMPARE(pki.cmg.kind, CertificateKind::Leaf);
        QCOMPARE(pki.cmg.commonName, u"cmg.example.test"_s);
        QCOMPARE(pki.cmg.subject, u"CN=cmg.example.test"_s);
        QCOMPARE(pki.cmg.issuer, pki.issuing.subject);
        QCOMPARE(pki.cmg.dnsNames, QStringList{u"cmg.example.test"_s});
        QCOMPARE(pki.cmg.extendedKeyUsages, QStringList{u"1.3.6.1.5.5.7.3.1"_s});
        QCOMPARE(pki.media.extendedKeyUsages, QStringList{u"1.3.6.1.5.5.7.3.2"_s});
        QCOMPARE(pki.root.keyAlgorithm, u"RSA"_s);
        QCOMPARE(pki.root.keyBits, 2048);
        QCOMPARE(pki.root.signatureAlgorithm, u"sha256WithRSAEncryption"_s);
        QCOMPARE(pki.root.thumbprintText().size(), 40);
        QCOMPARE(pki.root.notBefore.toSecsSinceEpoch(), yesterday().toSecsSinceEpoch());
        QCOMPARE(pki.root.notAfter.toSecsSinceEpoch(), inAYear().toSecsSinceEpoch());
        QCOMPARE(ecRoot().keyAlgorithm, u"EC"_s);
        QCOMPARE(ecRoot().keyBits, 256);
        QCOMPARE(ecRoot().kind, CertificateKind::Root);
        QCOMPARE(selfSignedLeaf().kind, CertificateKind::Leaf);
    }

    void knowsItsIssuer()
    {
        const LabPki& pki = labPki();
        QVERIFY(pki.root.isIssuedBy(pki.root));
        QVERIFY(pki.issuing.isIssuedBy(pki.root));
        QVERIFY(!pki.cmg.isIssuedBy(pki.root));
        QVERIFY(!pki.root.isIssuedBy(pki.issuing));
        const Certificate namesake =
            identity(caRequest(pki.root.commonName), nullptr, KeyKind::Rsa2048).certificate;
        QCOMPARE(namesake.subject, pki.root.subject);
        QVERIFY(!pki.issuing.isIssuedBy(namesake));
    }

    void readsWhatOpensslSays()
    {
        if (!isInstalled(u"openssl"_s))
            QSKIP("the openssl program is not installed");
        const Certificate& cmg = labPki().cmg;
        const Ran ran = run(u"openssl"_s,
                            {u"x509"_s, u"-inform"_s, u"DER"_s, u"-noout"_s, u"-fingerprint"_s,
                             u"-sha1"_s, u"-serial"_s},
                            cmg.der);
        QCOMPARE(ran.exitCode, 0);
        const QString said = QString::fromLatin1(ran.output).remove(u':');
        QVERIFY(said.contains(cmg.thumbprintText()));
        QVERIFY(said.contains(u"serial="_s + cmg.serial));
    }

    void readsEveryFileForm_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("count");
        const LabPki& pki = labPki();
        const QByteArray bundle = pemOf(pki.root) + pemOf(pki.issuing);
        QTest::newRow("DER") << pki.root.der << 1;
        QTest::newRow("DER in a row") << pki.root.der + pki.issuing.der << 2;
        QTest::newRow("doubles") << pki.root.der + pki.issuing.der + pki.root.der << 2;
        QTest::newRow("PEM") << pemOf(pki.root) << 1;
        QTest::newRow("PEM bundle") << bundle << 2;
        QTest::newRow("PEM with text")
            << "subject=CN = Root\n" + pemOf(pki.root) + "issuer=x\n\n" + pemOf(pki.issuing) + "\n"
            << 2;
        QTest::newRow("PEM with CRLF") << QByteArray(bundle).replace("\n", "\r\n") << 2;
        QTest::newRow("PEM on one line")
            << "-----BEGIN CERTIFICATE-----" + pki.root.der.toBase64() + "-----END CERTIFICATE-----"
            << 1;
        QTest::newRow("PEM with a key, not looked at")
            << "-----BEGIN PRIVATE KEY-----\n!!!\n-----END PRIVATE KEY-----\n" + bundle << 2;
    }

    void readsEveryFileForm()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, count);
        const auto found = parseCertificates(content, u"file"_s);
        QVERIFY(found);
        QCOMPARE(int(found->size()), count);
        QCOMPARE(found->front(), labPki().root);
    }

    void readsPkcs7Bundles_data()
    {
        QTest::addColumn<QString>("form");
        QTest::newRow("DER") << u"DER"_s;
        QTest::newRow("PEM") << u"PEM"_s;
    }

    void readsPkcs7Bundles()
    {
        QFETCH(QString, form);
        if (!isInstalled(u"openssl"_s))
            QSKIP("the openssl program is not installed");
        const QTemporaryDir folder;
        const LabPki& pki = labPki();
        const QByteArray pem = writtenTo(folder, u"b.pem"_s, pemOf(pki.root) + pemOf(pki.issuing));
        const Ran ran = run(u"openssl"_s, {u"crl2pkcs7"_s, u"-nocrl"_s, u"-certfile"_s,
                                           QString::fromLocal8Bit(pem), u"-outform"_s, form});
        QCOMPARE(ran.exitCode, 0);
        const auto found = parseCertificates(ran.output, u"bundle.p7b"_s);
        QVERIFY(found);
        QCOMPARE(*found, (std::vector{pki.root, pki.issuing}));
        for (qsizetype size = 0; form == u"DER" && size < ran.output.size(); ++size)
            QVERIFY(!parseCertificates(ran.output.first(size), u"cut"_s));
    }

    void refusesDamage_data()
    {
        QTest::addColumn<QByteArray>("content");
        const LabPki& pki = labPki();
        const QByteArray pem = pemOf(pki.root);
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("0 certificates are in here");
        QTest::newRow("DER and more") << pki.root.der + "more";
        QTest::newRow("DER and half another") << pki.root.der + pki.issuing.der.first(99);
        QTest::newRow("PEM without an end") << pem.first(pem.size() - 30);
        QTest::newRow("PEM that is not Base64") << QByteArray(pem).replace(100, 1, "*");
        QTest::newRow("PEM with a wrong end") << QByteArray(pem).replace("END CERT", "END CURT");
        QTest::newRow("one good, one empty")
            << pem + "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n";
        QTest::newRow("only a key")
            << QByteArray("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
        QTest::newRow("a PFX") << pki.mediaPfx;
    }

    void refusesDamage()
    {
        QFETCH(QByteArray, content);
        const auto found = parseCertificates(content, u"bad.cer"_s);
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::CertificateUnreadable);
        QCOMPARE(found.error().subject, u"bad.cer"_s);
    }

    void refusesEveryTruncation()
    {
        const QByteArray der = labPki().root.der;
        for (qsizetype size = 0; size < der.size(); ++size)
            QVERIFY(!parseCertificates(der.first(size), u"cut"_s));
        QVERIFY(!Certificate::fromDer(der.repeated(2), u"long"_s));
    }

    void notesADamagedSignature()
    {
        QByteArray der = labPki().root.der;
        der.back() = char(der.back() ^ 1);
        const Result<Certificate> certificate = Certificate::fromDer(der, u"x"_s);
        QVERIFY(certificate);
        QCOMPARE(certificate->kind, CertificateKind::Intermediate);
        QVERIFY(!certificate->isIssuedBy(labPki().root));
    }
};

} // namespace cmgmedia

QTEST_GUILESS_MAIN(cmgmedia::TestCertificate)
#include "test_certificate.moc"
