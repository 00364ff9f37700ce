// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/probe_report.h"
#include "tests/support/test_pki.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

/// Names that nobody answered for.
GatewayAnswer named(NameSight::End end)
{
    GatewayAnswer answer;
    answer.at = QDateTime::currentDateTimeUtc();
    answer.host = u"cmg.contoso.test"_s;
    answer.names.end = end;
    answer.names.chain = {answer.host};
    answer.step(ProbeStep::Names) = {ProbeStepState::Kind::Asked, {}, answer.at};
    for (const ProbeStep step : {ProbeStep::Reach, ProbeStep::Tls, ProbeStep::Trust})
        answer.step(step) = {ProbeStepState::Kind::Behind, ProbeStep::Names, {}};
    return answer;
}

ProbeReport reportOf(GatewayAnswer answer, const QDateTime& now = QDateTime::currentDateTimeUtc())
{
    Facts facts;
    facts.clock.now = now;
    facts.gateway = std::make_shared<const GatewayAnswer>(std::move(answer));
    return probeReport(facts);
}

/// Shows a certificate, over a connection that works.
GatewayAnswer shown(const std::vector<Certificate>& chain)
{
    GatewayAnswer answer = named(NameSight::End::Found);
    for (ProbeStepState& step : answer.steps)
        step = {ProbeStepState::Kind::Asked, {}, answer.at};
    answer.proxy = ProxySight{};
    answer.reach = {{u"203.0.113.10"_s, ProbeEnd::Done, 1}};
    answer.tls.chain = chain;
    answer.handshakes = {{u"Windows"_s, true, false, ProbeEnd::Done, answer.tls}};
    answer.trust.areRootsKnown = true;
    return answer;
}

} // namespace

class TestProbeReport : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatItComesTo_data();
    void saysWhatItComesTo();
    void isNotFineWhereTooLittleWasSeen();
    void judgesNoHandshakeThatNeverBegan_data();
    void judgesNoHandshakeThatNeverBegan();
    void threeSentencesLead();
    void nothingIsFineBehindAFailure();
    void aDayOldAnswerCountsNoMore();
    void shownTextsHaveNoControlCharacters();
    void writesTheChain();
};

void TestProbeReport::saysWhatItComesTo_data()
{
    QTest::addColumn<int>("end");
    QTest::addColumn<int>("verdict");
    using End = NameSight::End;
    using Verdict = ProbeReport::Verdict;
    const auto row = [](const char* name, End end, Verdict verdict) {
        QTest::newRow(name) << static_cast<int>(end) << static_cast<int>(verdict);
    };
    row("found", End::Found, Verdict::Fine);
    row("unknown", End::Unknown, Verdict::Blocked);
    row("dangles", End::Dangles, Verdict::Blocked);
    row("silent", End::Silent, Verdict::Unasked);
}

void TestProbeReport::saysWhatItComesTo()
{
    QFETCH(int, end);
    QFETCH(int, verdict);
    GatewayAnswer answer = named(static_cast<NameSight::End>(end));
    answer.names.chain << u"granite.westeurope.cloudapp.azure.com"_s;
    QCOMPARE(static_cast<int>(reportOf(answer).verdict()), verdict);
    answer.step(ProbeStep::Http).kind = ProbeStepState::Kind::Stopped;
    QCOMPARE(reportOf(answer).verdict(), ProbeReport::Verdict::Stopped);
}

void TestProbeReport::isNotFineWhereTooLittleWasSeen()
{
    using Verdict = ProbeReport::Verdict;
    GatewayAnswer answer = named(NameSight::End::Found);
    answer.names.chain << u"granite.westeurope.cloudapp.azure.com"_s;
    QCOMPARE(reportOf(answer).verdict(), Verdict::Fine);
    QCOMPARE(reportOf(answer, answer.at.addSecs(86'401)).verdict(), Verdict::Unasked);
    answer.step(ProbeStep::Reach).kind = ProbeStepState::Kind::TimeUp;
    QCOMPARE(reportOf(answer).verdict(), Verdict::Unasked);
    answer.names.end = NameSight::End::Dangles; // which blocks, and more time would not change it
    QCOMPARE(reportOf(answer).verdict(), Verdict::Blocked);

    GatewayAnswer nothing;
    nothing.at = answer.at;
    nothing.host = answer.host;
    QCOMPARE(reportOf(nothing).verdict(), Verdict::Unasked);
}

void TestProbeReport::judgesNoHandshakeThatNeverBegan_data()
{
    QTest::addColumn<int>("end");
    for (const ProbeEnd end : {ProbeEnd::NoReaction, ProbeEnd::Refused, ProbeEnd::NoRoute,
                               ProbeEnd::Broken, ProbeEnd::Failed})
        QTest::newRow(qPrintable(endName(end))) << static_cast<int>(end);
}

/// It connected once, and then no more.
void TestProbeReport::judgesNoHandshakeThatNeverBegan()
{
    QFETCH(int, end);
    GatewayAnswer answer = shown({});
    answer.handshakes.front().end = static_cast<ProbeEnd>(end);
    answer.proxy.reset();
    answer.step(ProbeStep::Proxy) = {};
    for (const ProbeStep step : {ProbeStep::Trust, ProbeStep::Http, ProbeStep::Revocation})
        answer.step(step) = {ProbeStepState::Kind::Behind, ProbeStep::Tls, {}};
    const ProbeReport report = reportOf(answer);
    QCOMPARE(report.verdict(), ProbeReport::Verdict::Unasked);
    QCOMPARE(reachedText(report).english(), u"cmg.contoso.test accepts connections from here."_s);
    for (const Finding& finding : report.result.all) {
        if (finding.rule->needs.contains(Need::GatewayTls))
            QVERIFY2(finding.verdict.kind == Verdict::Kind::Unchecked, finding.rule->id.data());
    }
}

void TestProbeReport::threeSentencesLead()
{
    const ProbeReport nothing = reportOf(named(NameSight::End::Unknown));
    QCOMPARE(reachedText(nothing).english(), u"Nothing answers at cmg.contoso.test."_s);
    QVERIFY(trustedText(nothing).english().contains("isn't known"_L1));
    QVERIFY(undisturbedText(nothing).english().contains("isn't known"_L1));

    const ProbeReport good = reportOf(shown({test::ecRoot()}));
    QCOMPARE(reachedText(good).english(), u"cmg.contoso.test answers from here."_s);
    QVERIFY(trustedText(good).english().contains("will trust it"_L1));

    GatewayAnswer answer = shown({test::ecRoot()});
    answer.trust.asSent.problem = TrustProblem::RootMissing;
    answer.trust.asSent.subject = u"Some CA"_s;
    QVERIFY(trustedText(reportOf(answer)).english().contains("won't trust it, because"_L1));
    answer.trust.areRootsKnown = false;
    QVERIFY(trustedText(reportOf(answer)).english().contains("isn't known"_L1));
}

void TestProbeReport::nothingIsFineBehindAFailure()
{
    const ProbeReport report = reportOf(named(NameSight::End::Unknown));
    for (const Finding& finding : report.result.all) {
        if (!finding.rule->needs.contains(Need::GatewayNames))
            QVERIFY2(finding.verdict.kind != Verdict::Kind::Fine, finding.rule->id.data());
    }
}

void TestProbeReport::aDayOldAnswerCountsNoMore()
{
    const GatewayAnswer answer = named(NameSight::End::Unknown);
    QVERIFY(!reportOf(answer, answer.at.addSecs(86'400)).result.violations().empty());
    QVERIFY(reportOf(answer, answer.at.addSecs(86'401)).result.violations().empty());
}

/// Escape sequences would have a terminal do what a stranger wants.
void TestProbeReport::shownTextsHaveNoControlCharacters()
{
    const QString hostile = u"\x1B]0;owned\x07\x1B[2J\r\n<b>"_s + QString(70'000, u'x');
    GatewayAnswer answer = shown({test::ecRoot()});
    answer.names.chain << hostile;
    answer.tls.chain.front().commonName = hostile;
    answer.tls.chain.front().issuer = hostile;
    answer.tls.wish = CertificateWish{1, {hostile}};
    answer.trust.asSent.problem = TrustProblem::RootMissing;
    answer.trust.asSent.subject = hostile;
    answer.revocation = {{hostile, {}}};
    const QString text = probeText(reportOf(answer));
    for (const QChar character : text)
        QVERIFY(character == u'\n' || character.unicode() >= 0x20);
    QVERIFY(!text.contains(QChar(0x1B)));
}

void TestProbeReport::writesTheChain()
{
    const Certificate root = test::ecRoot();
    QCOMPARE(chainPem(shown({root, root})), test::pemOf(root) + test::pemOf(root));
}

CMGMEDIA_TEST(TestProbeReport)
#include "test_probe_report.moc"
