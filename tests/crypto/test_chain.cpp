// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/chain.h"
#include "tests/support/test_pki.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace cmgmedia {

using namespace test;

using List = std::vector<Certificate>;

class TestChain : public QObject
{
    Q_OBJECT

    const QDateTime m_now = QDateTime::currentDateTimeUtc();

private slots:
    void sortsRootsAndIntermediates()
    {
        const LabPki& pki = labPki();
        const auto set = trustSet(List{pki.issuing, pki.root, pki.issuing, pki.root}, {}, m_now);
        QVERIFY(set);
        QCOMPARE(set->roots, List{pki.root});
        QCOMPARE(set->intermediates, List{pki.issuing});
    }

    void takesTheRootFromTheKnown()
    {
        const LabPki& pki = labPki();
        const auto set = trustSet(List{pki.issuing}, List{ecRoot(), pki.root}, m_now);
        QVERIFY(set);
        QVERIFY(set->roots.empty());
        QCOMPARE(set->intermediates, List{pki.issuing});
    }

    void refusesWhatIsNotFitForTrust_data()
    {
        QTest::addColumn<List>("offered");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("subject");
        const LabPki& pki = labPki();
        QTest::newRow("expired") << List{expiredRoot()} << ErrorCode::CertificateExpired
                                 << u"Expired Root CA"_s;
        QTest::newRow("of tomorrow") << List{notYetValidRoot()} << ErrorCode::CertificateNotYetValid
                                     << u"Root CA of Tomorrow"_s;
        QTest::newRow("CA without root")
            << List{pki.root, caWithoutRoot()} << ErrorCode::IssuerMissing
            << u"Issuing CA without Root"_s;
        QTest::newRow("server") << List{pki.root, pki.issuing, pki.cmg}
                                << ErrorCode::CertificateNotForTrust << u"cmg.example.test"_s;
        QTest::newRow("self-signed server")
            << List{selfSignedLeaf()} << ErrorCode::CertificateNotForTrust
            << u"server.example.test"_s;
    }

    void refusesWhatIsNotFitForTrust()
    {
        QFETCH(List, offered);
        QFETCH(ErrorCode, code);
        QFETCH(QString, subject);
        const auto set = trustSet(offered, {}, m_now);
        QVERIFY(!set);
        QCOMPARE(set.error().code, code);
        QCOMPARE(set.error().subject, subject);
    }

    void followsSignaturesNotNames()
    {
        const LabPki& pki = labPki();
        const Certificate namesake =
            identity(caRequest(pki.root.commonName), nullptr, KeyKind::Rsa2048).certificate;
        QCOMPARE(chainOf(pki.cmg, List{namesake, pki.issuing, pki.root}),
                 (List{pki.cmg, pki.issuing, pki.root}));
        QCOMPARE(chainOf(pki.cmg, List{namesake, pki.issuing}), (List{pki.cmg, pki.issuing}));
        QCOMPARE(trustSet(List{namesake, pki.issuing}, {}, m_now).error().code,
                 ErrorCode::IssuerMissing);
    }

    void isJustTheRootForARoot()
    {
        QCOMPARE(chainOf(labPki().root, List{labPki().root}), List{labPki().root});
    }

    void endsWhereCasSignEachOther()
    {
        const Identity a = identity(caRequest(u"A"_s));
        const Identity b = identity(caRequest(u"B"_s));
        const Certificate aByB = *makeCertificate(caRequest(u"A"_s), a.key, &b);
        const Certificate bByA = *makeCertificate(caRequest(u"B"_s), b.key, &a);
        QCOMPARE(chainOf(aByB, List{aByB, bByA}).size(), size_t(2));
        QCOMPARE(trustSet(List{aByB, bByA}, {}, m_now).error().code, ErrorCode::IssuerMissing);
        // With one of the roots there is a way out, however the pool is sorted.
        for (const List& pool :
             {List{aByB, bByA, a.certificate}, List{a.certificate, bByA, aByB}}) {
            QCOMPARE(chainOf(aByB, pool).back(), a.certificate);
            QVERIFY(trustSet(List{aByB, bByA}, pool, m_now));
        }
    }

    void doesNotLeadThroughAnExpiredRoot()
    {
        CertificateRequest request = caRequest(u"Old Root"_s);
        request.notBefore = yesterday().addYears(-2);
        request.notAfter = yesterday();
        const Identity old = identity(request);
        const Certificate child = identity(caRequest(u"Child"_s), &old).certificate;
        QCOMPARE(trustSet(List{child}, List{old.certificate}, m_now).error().code,
                 ErrorCode::IssuerMissing);
    }
};

} // namespace cmgmedia

QTEST_GUILESS_MAIN(cmgmedia::TestChain)
#include "test_chain.moc"
