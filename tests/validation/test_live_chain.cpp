// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/acceptance/checklist.h"
#include "core/validation/facts/live_chain.h"
#include "core/validation/gateway_outlook.h"
#include "tests/support/test_pki.h"
#include "tests/support/test_program.h"
#include "tests/validation/rule_rows.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using Trust = GatewayOutlook::Trust;
using test::Change;
using test::gatewayPki;

namespace {

/// A gateway that was asked, and all is well with it.
Facts askedFacts()
{
    Facts facts = test::goodFacts();
    facts.gateway = test::goodAnswer(facts.clock.now);
    return facts;
}

/// As a gathering leaves them.
Facts counted(Facts facts)
{
    derive(facts);
    facts.gateway = countedAnswer(facts);
    return facts;
}

void sends(const std::vector<Certificate>& chain, Facts& facts)
{
    auto changed = std::make_shared<GatewayAnswer>(*facts.gateway);
    changed->tls.chain = chain;
    facts.gateway = changed;
}

} // namespace

class TestLiveChain : public QObject
{
    Q_OBJECT

private slots:
    void countsForWhatWasAsked_data();
    void countsForWhatWasAsked();
    void isJudgedByTheTrustOfNow();
    void knowsWhoIsExpectedNow();
    void outlookIsThatOfWhatWasSent();
    void sentIssuerIsToldApart();
    void interceptedChainIsNobodys();
    void missingIssuersWantABootImage();
    void proxyThatNobodyWantedConcernsNobody();
    void checklistSaysWhen();
};

void TestLiveChain::countsForWhatWasAsked_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("counts");
    const auto row = [](const char* name, const Change& change, bool counts) {
        QTest::newRow(name) << change << counts;
    };
    row(
        "as it is", [](Facts&) {}, true);
    row(
        "a day old", [](Facts& f) { f.clock.now = f.clock.now.addDays(1); }, true);
    row(
        "older", [](Facts& f) { f.clock.now = f.clock.now.addDays(1).addSecs(1); }, false);
    const auto anotherHost = [](Facts& f) {
        f.variables->managementPoint = u"https://other.example.test/CCM_Proxy_MutualAuth/1"_s;
    };
    row("another host", anotherHost, false);
    const auto anotherWindows = [](Facts& f) {
        f.bootImage->image.image.version = u"10.0.19041.1"_s;
    };
    row("another Windows PE", anotherWindows, false);
    const auto named = [](const QString& gateway) {
        return [gateway](Facts& f) {
            f.variables = {};
            f.profile.console.gateway = gateway;
        };
    };
    row("the name that the console is told", named(u"https://CMG.example.test"_s), true);
    row("another name", named(u"other.example.test"_s), false);
    row("no name", named({}), false);
    row(
        "no boot image", [](Facts& f) { f.bootImage = {}; }, true);
}

void TestLiveChain::countsForWhatWasAsked()
{
    QFETCH(Change, change);
    QFETCH(bool, counts);
    Facts facts = askedFacts();
    change(facts);
    QCOMPARE(counted(facts).gateway != nullptr, counts);
}

void TestLiveChain::isJudgedByTheTrustOfNow()
{
    Facts facts = askedFacts();
    QVERIFY(counted(facts).gateway->trust.asSent.isTrusted());
    facts.bootImage->trust.clear();
    const Facts without = counted(facts);
    QVERIFY(!without.gateway->trust.asSent.isTrusted());
    facts.offered = {{u"root.cer"_s, {gatewayPki().root.certificate}}};
    const Facts withRoot = counted(facts);
    QVERIFY(withRoot.gateway->trust.asSent.isTrusted());
    QVERIFY(!withRoot.gateway->trust.alone.isTrusted());
    QCOMPARE(missingIssuers(*withRoot.gateway),
             std::vector<Certificate>{gatewayPki().issuing.certificate});
}

void TestLiveChain::knowsWhoIsExpectedNow()
{
    Facts facts = askedFacts();
    QCOMPARE(*counted(facts).gateway->trust.expected, gatewayPki().server);
    facts.cmgCertificate = {};
    QVERIFY(!counted(facts).gateway->trust.expected);
}

void TestLiveChain::outlookIsThatOfWhatWasSent()
{
    Facts facts = askedFacts();
    facts.cmgCertificate = {}; // nobody needs the file
    const GatewayOutlook outlook = gatewayOutlook(counted(facts));
    QCOMPARE(outlook.trust, Trust::Yes);
    QCOMPARE(outlook.asked, facts.gateway->at);
    QCOMPARE(outlook.chain.size(), size_t{3});
    QCOMPARE(outlook.chain.front().name, u"cmg.example.test"_s);
    facts.gateway = nullptr;
    QVERIFY(!gatewayOutlook(counted(facts)).asked.isValid());
    QCOMPARE(gatewayOutlook(counted(facts)).trust, Trust::Unknown);
}

void TestLiveChain::sentIssuerIsToldApart()
{
    Facts facts = askedFacts();
    std::erase(facts.bootImage->trust,
               StoredCertificate{gatewayPki().issuing.certificate, SystemStore::Ca});
    const GatewayOutlook sent = gatewayOutlook(counted(facts));
    QCOMPARE(sent.trust, Trust::Yes);
    QCOMPARE(sent.chain.at(1).places.front().state, StoreState::Sent);
    sends({gatewayPki().server}, facts);
    const GatewayOutlook alone = gatewayOutlook(counted(facts));
    QCOMPARE(alone.trust, Trust::No);
    QVERIFY(!alone.chain.at(1).certificate); // nobody has seen it
}

/// An inspector's CA is nothing to put into a boot image.
void TestLiveChain::interceptedChainIsNobodys()
{
    Facts facts = askedFacts();
    const Identity inspector = test::identity(test::caRequest(u"Web Inspection CA"_s));
    sends({test::identity(test::gatewayRequest(), &inspector).certificate, inspector.certificate},
          facts);
    const GatewayOutlook byFile = gatewayOutlook(counted(facts));
    QVERIFY(!byFile.asked.isValid());
    QCOMPARE(byFile.chain.at(1).name, u"Gateway Issuing CA"_s);
    facts.cmgCertificate = {};
    auto everywhere = std::make_shared<GatewayAnswer>(*facts.gateway);
    everywhere->names.isCaptive = true;
    facts.gateway = everywhere;
    const GatewayOutlook unseen = gatewayOutlook(counted(facts));
    QCOMPARE(unseen.trust, Trust::Unknown);
    QVERIFY(unseen.chain.empty());
}

void TestLiveChain::missingIssuersWantABootImage()
{
    Facts facts = askedFacts();
    QVERIFY(missingIssuers(*counted(facts).gateway).empty());
    facts.bootImage = {};
    const Facts without = counted(facts);
    QVERIFY(!without.gateway->trust.areRootsKnown);
    QVERIFY(missingIssuers(*without.gateway).empty());
}

void TestLiveChain::proxyThatNobodyWantedConcernsNobody()
{
    Facts facts = askedFacts();
    auto direct = std::make_shared<GatewayAnswer>(*facts.gateway);
    direct->step(ProbeStep::Proxy) = {};
    direct->proxy.reset();
    facts.gateway = direct;
    const CheckResult result = check(allRules(), counted(facts));
    QVERIFY(result.unchecked().empty());
    QVERIFY(result.violations().empty());
}

void TestLiveChain::checklistSaysWhen()
{
    Gathering gathering;
    gathering.facts = counted(askedFacts());
    const CheckResult result = check(gathering);
    QCOMPARE(result.gatewayAsked, gathering.facts.gateway->at);
    const Checklist checklist =
        makeChecklist(result, gathering.facts.profile, gathering.facts.clock.now);
    const auto entryOf = [&checklist](const QString& id) {
        return *std::ranges::find_if(
            checklist.entries, [&id](const ChecklistEntry& entry) { return entry.item->id == id; });
    };
    QCOMPARE(entryOf(u"A22"_s).state, ItemState::Fine);
    QVERIFY(askedText(entryOf(u"A22"_s)).startsWith("Asked on "_L1));
    QVERIFY(askedText(entryOf(u"A6"_s)).isEmpty());
    QVERIFY(checklistHtml(checklist).contains("The gateway was asked on "_L1));
    QVERIFY(checklistMarkdown(checklist).contains("The gateway was asked on "_L1));
}

CMGMEDIA_TEST(TestLiveChain)
#include "test_live_chain.moc"
