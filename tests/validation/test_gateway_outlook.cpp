// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/errors.h"
#include "core/validation/gateway_outlook.h"
#include "tests/support/test_program.h"
#include "tests/validation/rule_rows.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using Trust = GatewayOutlook::Trust;
using test::gatewayPki;
using test::goodFacts;

class TestGatewayOutlook : public QObject
{
    Q_OBJECT

private slots:
    void trustsWhatTheBootImageHolds();
    void countsWhatWillBeAdded();
    void oneStoreIsEnoughForARoot();
    void showsWhatIsMissing();
    void namesAnIssuerThatNobodyHasSeen();
    void looksAtTheNameOfTheMedium();
    void simulatesNothingItself();
    void saysWhatWasNotGiven();
    void doesNotConcernOtherMedia();
};

void TestGatewayOutlook::trustsWhatTheBootImageHolds()
{
    const GatewayOutlook outlook = gatewayOutlook(goodFacts());
    QCOMPARE(outlook.trust, Trust::Yes);
    QCOMPARE(outlook.sentence.english(),
             u"With this boot image, Windows PE will trust cmg.example.test."_s);
    const std::vector<ChainLink> chain{
        {u"cmg.example.test"_s, gatewayPki().server, {}},
        {u"Gateway Issuing CA"_s,
         gatewayPki().issuing.certificate,
         {{SystemStore::Ca, StoreState::Present}}},
        {u"Gateway Root CA"_s,
         gatewayPki().root.certificate,
         {{SystemStore::Root, StoreState::Present}, {SystemStore::AuthRoot, StoreState::Present}}}};
    QCOMPARE(outlook.chain, chain);
}

void TestGatewayOutlook::countsWhatWillBeAdded()
{
    Facts facts = goodFacts();
    facts.bootImage->trust.clear();
    facts.offered = {
        {u"offered.pem"_s, {gatewayPki().root.certificate, gatewayPki().issuing.certificate}}};
    derive(facts);
    const GatewayOutlook outlook = gatewayOutlook(facts);
    QCOMPARE(outlook.trust, Trust::Yes);
    const std::vector<StorePlace> root{{SystemStore::Root, StoreState::Added},
                                       {SystemStore::AuthRoot, StoreState::Added}};
    QCOMPARE(outlook.chain.at(2).places, root);
}

void TestGatewayOutlook::oneStoreIsEnoughForARoot()
{
    Facts facts = goodFacts();
    std::erase(facts.bootImage->trust,
               StoredCertificate{gatewayPki().root.certificate, SystemStore::AuthRoot});
    derive(facts);
    const GatewayOutlook outlook = gatewayOutlook(facts);
    QCOMPARE(outlook.trust, Trust::Yes);
    const std::vector<StorePlace> root{{SystemStore::Root, StoreState::Present},
                                       {SystemStore::AuthRoot, StoreState::NotNeeded}};
    QCOMPARE(outlook.chain.at(2).places, root);
}

void TestGatewayOutlook::showsWhatIsMissing()
{
    Facts facts = goodFacts();
    facts.bootImage->trust.clear();
    facts.cmgCertificate->others = {gatewayPki().issuing.certificate,
                                    gatewayPki().root.certificate};
    derive(facts);
    const GatewayOutlook outlook = gatewayOutlook(facts);
    QCOMPARE(outlook.trust, Trust::No);
    QVERIFY(outlook.sentence.english().contains(u"Gateway Issuing CA"_s));
    QCOMPARE(outlook.chain.size(), size_t{3});
    const std::vector<StorePlace> issuing{{SystemStore::Ca, StoreState::Missing}};
    QCOMPARE(outlook.chain.at(1).places, issuing);
}

void TestGatewayOutlook::namesAnIssuerThatNobodyHasSeen()
{
    Facts facts = goodFacts();
    facts.bootImage->trust.clear();
    derive(facts);
    const GatewayOutlook outlook = gatewayOutlook(facts);
    QCOMPARE(outlook.trust, Trust::No);
    QCOMPARE(outlook.chain.size(), size_t{2});
    QCOMPARE(outlook.chain.back().certificate, std::nullopt);
    QCOMPARE(outlook.chain.back().name, gatewayPki().server.issuer);
    QVERIFY(outlook.chain.back().isCulprit);
}

void TestGatewayOutlook::looksAtTheNameOfTheMedium()
{
    Facts facts = goodFacts();
    facts.variables->managementPoint = u"https://cmg.example.test/a*https://other.example.test/b"_s;
    derive(facts);
    const GatewayOutlook outlook = gatewayOutlook(facts);
    QCOMPARE(outlook.trust, Trust::No);
    QVERIFY(outlook.sentence.english().contains(u"other.example.test"_s));
    QVERIFY(outlook.chain.front().isCulprit);
}

/// The chain is simulated once a check, where facts are derived: rules and outlook say what that
/// one said, whatever the certificates are.
void TestGatewayOutlook::simulatesNothingItself()
{
    Facts facts = goodFacts();
    TrustVerdict& said = *facts.derived.gatewayVerdict;
    QVERIFY(said.isTrusted());
    said.problem = TrustProblem::WrongUsage;
    said.culprit = gatewayPki().server;
    said.subject = u"somebody"_s;
    QCOMPARE(gatewayOutlook(facts).trust, Trust::No);
    QVERIFY(gatewayOutlook(facts).sentence.english().contains(u"somebody"_s));
    const std::vector<Finding> found = check(allRules(), facts).violations();
    QCOMPARE(found.size(), size_t{1});
    QCOMPARE(found.front().rule->id, "cmg-certificate-not-for-servers"_L1);
    QCOMPARE(found.front().verdict.text, Text(u"somebody"_s));
}

void TestGatewayOutlook::saysWhatWasNotGiven()
{
    Facts facts = goodFacts();
    facts.bootImage = {};
    QCOMPARE(gatewayOutlook(facts).trust, Trust::Unknown);
    QCOMPARE(gatewayOutlook(facts).sentence, Verdict::unchecked(Need::BootImage).text);
    const Error error{ErrorCode::CertificateWithKey, u"cmg.pfx"_s, {}};
    facts.cmgCertificate = error;
    QCOMPARE(gatewayOutlook(facts).sentence, describe(error));
    facts.cmgCertificate = {};
    QCOMPARE(gatewayOutlook(facts).trust, Trust::Unknown);
    QVERIFY(!gatewayOutlook(facts).sentence.isEmpty());
}

void TestGatewayOutlook::doesNotConcernOtherMedia()
{
    Facts facts = goodFacts();
    facts.profile.scenario = Scenario::CloudContent;
    QCOMPARE(gatewayOutlook(facts).trust, Trust::NotConcerned);
}

CMGMEDIA_TEST(TestGatewayOutlook)
#include "test_gateway_outlook.moc"
