// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/errors.h"
#include "core/crypto/trust_pick.h"
#include "tests/support/outside.h"
#include "tests/support/outside_ca.h"
#include "tests/support/test_pki.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

using namespace test;

using List = std::vector<Certificate>;

namespace {

QStringList namesOf(const List& certificates)
{
    QStringList names;
    for (const Certificate& certificate : certificates)
        names << certificate.displayName();
    return names;
}

QStringList namesOf(const std::vector<LeftOut>& left)
{
    QStringList names;
    for (const LeftOut& one : left)
        names << u"%1: %2"_s.arg(one.certificate.displayName(), QLatin1StringView(one.code.name));
    return names;
}

/// A root of this name that ended yesterday, and its successor with the same key.
struct Renewed {
    Certificate old;
    Certificate now;
    Certificate child;
};

Renewed renewedRoot()
{
    CertificateRequest request = caRequest(u"Renewed Root"_s);
    const Identity now = identity(request);
    request.notBefore = yesterday().addYears(-2);
    request.notAfter = yesterday();
    const Certificate old = *makeCertificate(request, now.key, nullptr);
    return {old, now.certificate, identity(caRequest(u"Child"_s), &now).certificate};
}

} // namespace

class TestTrustPick : public QObject
{
    Q_OBJECT

    const QDateTime m_now = QDateTime::currentDateTimeUtc();

    TrustPick picked(const std::vector<List>& files, const List& known = {},
                     const List& disallowed = {}) const
    {
        std::vector<OfferedTrust> offered;
        offered.reserve(files.size());
        for (const List& file : files)
            offered.push_back({u"file"_s, file});
        return pickTrust(offered, {.known = known, .disallowed = disallowed, .now = m_now});
    }

private slots:
    void takesABundleApart_data()
    {
        QTest::addColumn<std::vector<List>>("files");
        QTest::addColumn<QStringList>("taken");
        QTest::addColumn<QStringList>("leftOut");
        QTest::addColumn<QStringList>("refused");
        const LabPki& pki = labPki();
        const QString root = pki.root.displayName();
        const QString issuing = pki.issuing.displayName();
        const QStringList none;
        const auto row = [](const char* name, const std::vector<List>& files,
                            const QStringList& taken, const QStringList& leftOut,
                            const QStringList& refused) {
            QTest::newRow(name) << files << taken << leftOut << refused;
        };
        row("root and intermediate", {{pki.issuing, pki.root, pki.issuing, pki.root}},
            {issuing, root}, none, none);
        row("two files", {{pki.issuing}, {pki.root}}, {issuing, root}, none, none);
        row("with the leaf", {{pki.cmg, pki.issuing, pki.root}}, {issuing, root},
            {u"cmg.example.test: CertificateNotForTrust"_s}, none);
        row("a leaf alone", {{pki.root}, {pki.cmg}}, {root}, none,
            {u"cmg.example.test: CertificateNotForTrust"_s});
        row("self-signed server", {{selfSignedLeaf()}}, none, none,
            {u"server.example.test: CertificateNotForTrust"_s});
        row("expired alone", {{expiredRoot()}}, none, none,
            {u"Expired Root CA: CertificateExpired"_s});
        row("expired among others", {{expiredRoot(), pki.root}}, {root},
            {u"Expired Root CA: CertificateExpired"_s}, none);
        row("of tomorrow among others", {{notYetValidRoot(), pki.root}}, {root},
            {u"Root CA of Tomorrow: CertificateNotYetValid"_s}, none);
        row("without a root", {{caWithoutRoot()}}, none, none,
            {u"Issuing CA without Root: IssuerMissing"_s});
        row("without a root among others", {{pki.root, caWithoutRoot()}}, {root},
            {u"Issuing CA without Root: IssuerMissing"_s}, none);
    }

    void takesABundleApart()
    {
        QFETCH(std::vector<List>, files);
        QFETCH(QStringList, taken);
        QFETCH(QStringList, leftOut);
        QFETCH(QStringList, refused);
        const TrustPick pick = picked(files);
        QCOMPARE(namesOf(pick.taken), taken);
        QCOMPARE(namesOf(pick.leftOut), leftOut);
        QCOMPARE(namesOf(pick.refused), refused);
        for (const LeftOut& left : pick.leftOut)
            QVERIFY(leftOutText(left).english().contains(left.certificate.thumbprintText()));
        for (const LeftOut& one : pick.refused)
            QCOMPARE(refusal(one).subject.english(), one.certificate.displayName());
    }

    void leavesOutWhatHasASuccessor()
    {
        const Renewed renewed = renewedRoot();
        for (const List& file : {List{renewed.old, renewed.now, renewed.child},
                                 List{renewed.child, renewed.now, renewed.old}}) {
            const TrustPick pick = picked({file});
            QCOMPARE(pick.taken.size(), size_t(2));
            QCOMPARE(pick.leftOut.size(), size_t(1));
            QCOMPARE(pick.leftOut.front().certificate, renewed.old);
            QCOMPARE(pick.leftOut.front().successor, renewed.now);
            QVERIFY(leftOutText(pick.leftOut.front()).english().contains(u"successor is there"_s));
        }
        // In the boot image, too.
        QCOMPARE(picked({{renewed.old}}, {renewed.now}).refused.front().successor, renewed.now);
    }

    void takesRenewedOnesSideBySide()
    {
        CertificateRequest request = caRequest(u"Renewed"_s);
        const Identity first = identity(request);
        request.notAfter = request.notAfter.addYears(1);
        const Certificate second = *makeCertificate(request, first.key, nullptr);
        QCOMPARE(picked({{first.certificate, second}}).taken, (List{first.certificate, second}));
    }

    void findsTheRootAmongTheKnown()
    {
        const LabPki& pki = labPki();
        QCOMPARE(picked({{pki.issuing}}, {ecRoot(), pki.root}).taken, List{pki.issuing});
        const Renewed renewed = renewedRoot();
        QCOMPARE(namesOf(picked({{renewed.child}}, {renewed.old}).refused),
                 QStringList{u"Child: IssuerMissing"_s});
    }

    void followsSignaturesNotNames()
    {
        const LabPki& pki = labPki();
        const Certificate namesake = identity(caRequest(pki.root.commonName)).certificate;
        QCOMPARE(picked({{pki.issuing}, {namesake}}).refused.front().code,
                 ErrorCode::IssuerMissing);
    }

    void obeysDisallowed()
    {
        const LabPki& pki = labPki();
        const TrustPick alone = picked({{pki.root}}, {}, {pki.root});
        QCOMPARE(namesOf(alone.refused),
                 QStringList{pki.root.displayName() + u": CertificateDisallowed"_s});
        // Nor does it lead anything up.
        const TrustPick both = picked({{pki.root, pki.issuing}}, {pki.root}, {pki.root});
        QVERIFY(both.taken.empty());
        QCOMPARE(both.refused.size(), size_t(2));
    }

    void doubtsWhatIsWeak_data()
    {
        QTest::addColumn<int>("bits"); // 0: an EC key
        QTest::addColumn<QString>("digest");
        QTest::addColumn<int>("doubts");
        const auto row = [](const char* name, int bits, const char* digest, int doubts) {
            QTest::newRow(name) << bits << QString::fromLatin1(digest) << doubts;
        };
        row("both", 1024, "sha1", 2);
        row("a short key", 1024, "sha256", 1);
        row("SHA-1", 2048, "sha1", 1);
        row("MD5", 2048, "md5", 1);
        row("SHA-1 with an EC key", 0, "sha1", 1);
        row("neither", 2048, "sha384", 0);
    }

    void doubtsWhatIsWeak()
    {
        QFETCH(int, bits);
        QFETCH(QString, digest);
        QFETCH(int, doubts);
        if (!isInstalled(u"openssl"_s))
            QSKIP("the openssl program is not installed");
        const QTemporaryDir folder;
        OutsideCa ca(folder.path());
        bits > 0 ? ca.makeRsaKey(u"key"_s, bits) : ca.makeEcKey(u"key"_s);
        const Certificate weak = ca.make({.name = u"weak"_s,
                                          .key = u"key"_s,
                                          .extensions = OutsideCa::caExtensions(),
                                          .digest = digest});
        QCOMPARE(trustDoubts(weak).size(), static_cast<size_t>(doubts));
        QCOMPARE(picked({{weak}}).taken, List{weak}); // doubted, and taken all the same
        QCOMPARE(trustDoubts(labPki().root).size(), size_t(0));
        QCOMPARE(trustDoubts(ecRoot()).size(), size_t(0));
    }

    /// Windows takes what signs itself and lies in ROOT for a root.
    void takesUndeclaredRoots_data()
    {
        QTest::addColumn<QStringList>("extensions");
        QTest::addColumn<bool>("isRoot");
        const QString noKeyId = u"subjectKeyIdentifier=hash"_s;
        QTest::newRow("version 1") << QStringList() << true;
        QTest::newRow("no basicConstraints") << QStringList{noKeyId} << true;
        QTest::newRow("may sign certificates")
            << QStringList{u"keyUsage=critical,keyCertSign"_s} << true;
        QTest::newRow("may not sign certificates")
            << QStringList{u"keyUsage=critical,digitalSignature"_s} << false;
        QTest::newRow("says that it is none")
            << QStringList{u"basicConstraints=CA:FALSE"_s} << false;
        QTest::newRow("a server's") << QStringList{u"extendedKeyUsage=serverAuth"_s} << false;
        QTest::newRow("with a host")
            << QStringList{u"subjectAltName=DNS:a.example.test"_s} << false;
    }

    void takesUndeclaredRoots()
    {
        QFETCH(QStringList, extensions);
        QFETCH(bool, isRoot);
        if (!isInstalled(u"openssl"_s))
            QSKIP("the openssl program is not installed");
        const QTemporaryDir folder;
        OutsideCa ca(folder.path());
        ca.makeEcKey(u"key"_s);
        const Certificate one =
            ca.make({.name = u"one"_s, .key = u"key"_s, .extensions = extensions});
        QVERIFY(!one.isDeclaredCa);
        QCOMPARE(one.version, extensions.isEmpty() ? 1 : 3);
        QCOMPARE(one.kind, isRoot ? CertificateKind::Root : CertificateKind::Leaf);
        QCOMPARE(picked({{one}}).taken.size(), size_t(isRoot ? 1 : 0));
        QCOMPARE(trustDoubts(one).size(), size_t(isRoot ? 1 : 0));
    }
};

} // namespace cmgmedia

CMGMEDIA_TEST(cmgmedia::TestTrustPick)
#include "test_trust_pick.moc"
