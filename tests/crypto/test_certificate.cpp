// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/certificate.h"
#include "tests/support/outside.h"
#include "tests/support/test_pki.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace cmgmedia {

using namespace test;

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

    void writesThemAsText()
    {
        const LabPki& pki = labPki();
        const Certificate both[] = {pki.root, pki.issuing};
        QCOMPARE(cmgmedia::pemOf(both), test::pemOf(pki.root) + test::pemOf(pki.issuing));
        QVERIFY(cmgmedia::pemOf({}).isEmpty());
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

    void refusesEveryTruncation()
    {
        const QByteArray der = labPki().root.der;
        for (qsizetype size = 0; size < der.size(); ++size)
            QVERIFY(!Certificate::fromDer(der.first(size), u"cut"_s));
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

CMGMEDIA_TEST(cmgmedia::TestCertificate)
#include "test_certificate.moc"
