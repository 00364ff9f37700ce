// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/chain.h"
#include "tests/support/test_pki.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace cmgmedia {

using namespace test;

using List = std::vector<Certificate>;

class TestChain : public QObject
{
    Q_OBJECT

private slots:
    void followsSignaturesNotNames()
    {
        const LabPki& pki = labPki();
        const Certificate namesake =
            identity(caRequest(pki.root.commonName), nullptr, KeyKind::Rsa2048).certificate;
        QCOMPARE(chainOf(pki.cmg, List{namesake, pki.issuing, pki.root}),
                 (List{pki.cmg, pki.issuing, pki.root}));
        QCOMPARE(chainOf(pki.cmg, List{namesake, pki.issuing}), (List{pki.cmg, pki.issuing}));
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
        // With one of the roots there is a way out, however the pool is sorted.
        for (const List& pool :
             {List{aByB, bByA, a.certificate}, List{a.certificate, bByA, aByB}}) {
            QCOMPARE(chainOf(aByB, pool).back(), a.certificate);
        }
    }
};

} // namespace cmgmedia

CMGMEDIA_TEST(cmgmedia::TestChain)
#include "test_chain.moc"
