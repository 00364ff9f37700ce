// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/probe_report.h"
#include "core/validation/facts/gateway_trust.h"
#include "core/validation/rules/probe_parts.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

struct ProbeText {
    CMGMEDIA_TEXTS(Probe)
};

bool isViolated(const ProbeReport& report, QLatin1StringView id)
{
    return std::ranges::any_of(report.result.all, [id](const Finding& finding) {
        return finding.rule->id == id && finding.verdict.kind == cmgmedia::Verdict::Kind::Violated;
    });
}

/// Some rule could look at what it is about.
bool isJudged(const Finding& finding)
{
    using Kind = cmgmedia::Verdict::Kind;
    return finding.verdict.kind == Kind::Fine || finding.verdict.kind == Kind::Violated;
}

QString shownName(const QString& text)
{
    constexpr qsizetype kMost = 200;
    return oneLine(text).left(kMost);
}

QString findingsText(const ProbeReport& report)
{
    QString text;
    for (const Finding& finding : report.result.violations())
        text += u"\n%1: %2\n"_s.arg(severityText(finding.rule->severity).translated(),
                                    oneLine(describe(finding).translated()));
    for (const Text& why : uncheckedTexts(report))
        text += u"\n%1\n"_s.arg(oneLine(why.translated()));
    return text;
}

QString namesLines(const NameSight& names)
{
    if (names.chain.isEmpty())
        return {};
    QStringList chain;
    for (const QString& name : names.chain)
        chain << shownName(name);
    return u"  %1\n  %2\n"_s.arg(chain.join(u" → "_s), names.addresses.isEmpty()
                                                           ? ProbeText::tr("no address")
                                                           : names.addresses.join(u", "_s));
}

QString tlsLines(const GatewayAnswer& answer)
{
    QString text;
    for (const HandshakeSight& one : answer.handshakes)
        text += u"  %1: %2\n"_s.arg(
            one.windows + (one.isWithoutTls13 ? ProbeText::tr(" without TLS 1.3") : QString()),
            one.end == ProbeEnd::Done
                ? commaSeparated({one.tls.version, one.tls.suite, one.tls.group})
                : endText(one.end).translated());
    for (const Certificate& one : answer.tls.chain)
        text += u"  %1  (%2, %3)\n"_s.arg(shownName(one.displayName()), shownName(one.issuer),
                                          ProbeText::tr("until %1").arg(day(one.notAfter)));
    if (answer.tls.wish) {
        QStringList names;
        for (const QString& name : answer.tls.wish->names)
            names << shownName(name);
        text += u"  %1\n"_s.arg(names.isEmpty()
                                    ? ProbeText::tr("It asks for a client certificate.")
                                    : ProbeText::tr("It asks for a client certificate from: %1")
                                          .arg(commaSeparated(names)));
    }
    return text;
}

QString httpLines(const GatewayAnswer& answer)
{
    QString text;
    for (const HttpSight& one : answer.http)
        text += u"  %1: %2\n"_s.arg(
            one.path, one.status == 0
                          ? endText(one.end).translated()
                          : commaSeparated({QString::number(one.status), one.reason, one.server}));
    return text;
}

QString revocationLines(const GatewayAnswer& answer)
{
    QString text;
    for (const RevocationSight& one : answer.revocation) {
        const std::optional<RevocationAnswer> best = one.best();
        if (!best)
            continue;
        const bool isGood = best->state == RevocationAnswer::State::Good;
        text += u"  %1: %2\n"_s.arg(shownName(one.name), isGood ? ProbeText::tr("not revoked")
                                                                : ProbeText::tr("revoked"));
    }
    return text;
}

QString contactLines(const GatewayAnswer& answer)
{
    QString text;
    for (const Contact& one : answer.contacts) {
        const QString much =
            one.what == "dns"_L1
                ? ProbeText::tr("%n question(s)", nullptr, static_cast<int>(one.sent))
                : ProbeText::tr("%1 bytes sent, %2 received").arg(one.sent).arg(one.received);
        text += u"  %1  %2 (%3): %4\n"_s.arg(one.at.toString(u"hh:mm:ss"_s), shownName(one.name),
                                             shownName(one.address), much);
    }
    return text;
}

QString section(const QString& title, const QString& lines)
{
    return lines.isEmpty() ? QString() : u'\n' + title + u'\n' + lines;
}

} // namespace

ProbeReport probeReport(const Facts& facts)
{
    ProbeReport report{*facts.gateway, {}};
    for (const std::span<const Rule> part :
         {probeNameRules(), probeChainRules(), probeAnswerRules()}) {
        const CheckResult some = check(part, facts);
        report.result.all.insert(report.result.all.end(), some.all.begin(), some.all.end());
    }
    return report;
}

ProbeReport::Verdict ProbeReport::verdict() const
{
    using Kind = ProbeStepState::Kind;
    const auto hasStep = [this](Kind kind) {
        return std::ranges::find(answer.steps, kind, &ProbeStepState::kind) != answer.steps.end();
    };
    if (hasStep(Kind::Stopped))
        return Verdict::Stopped;
    const bool hasNoResolver =
        answer.names.end == NameSight::End::Silent && !answer.isElsewhere && !answer.proxy;
    const auto hasNoRoute = [](const AddressSight& one) { return one.end == ProbeEnd::NoRoute; };
    const bool isCutOff = !answer.reach.empty() && std::ranges::all_of(answer.reach, hasNoRoute);
    if (hasNoResolver || isCutOff)
        return Verdict::Unasked;
    if (!result.blockers().empty())
        return Verdict::Blocked;
    const bool showedNothing = !answer.handshakes.empty() && answer.tls.chain.empty();
    const bool isFine =
        !hasStep(Kind::TimeUp) && !showedNothing && std::ranges::any_of(result.all, &isJudged);
    return isFine ? Verdict::Fine : Verdict::Unasked;
}

Text reachedText(const ProbeReport& report)
{
    const GatewayAnswer& answer = report.answer;
    if (!answer.tls.chain.empty())
        return ProbeText::text("%1 answers from here.", {answer.host});
    const bool isUnasked = report.verdict() == ProbeReport::Verdict::Unasked;
    if (answer.isConnected() && (isUnasked || !answer.hasAsked(ProbeStep::Tls)))
        return ProbeText::text("%1 accepts connections from here.", {answer.host});
    if (answer.isConnected())
        return ProbeText::text("Something accepts connections at %1, but TLS doesn't work.",
                               {answer.host});
    if (isUnasked)
        return ProbeText::text("%1 couldn't be asked from here.", {answer.host});
    if (!answer.hasAsked(ProbeStep::Reach) && answer.hasAsked(ProbeStep::Names)
        && answer.step(ProbeStep::Reach).kind == ProbeStepState::Kind::NotWanted)
        return ProbeText::text("Only the name of %1 was looked up.", {answer.host});
    return ProbeText::text("Nothing answers at %1.", {answer.host});
}

Text trustedText(const ProbeReport& report)
{
    const GatewayAnswer& answer = report.answer;
    if (!answer.hasAsked(ProbeStep::Trust))
        return ProbeText::text(
            "Whether Windows PE will trust it isn't known, because no certificate was seen.");
    if (!answer.trust.areRootsKnown)
        return ProbeText::text("Whether Windows PE will trust it isn't known, because its root "
                               "certificates aren't known.");
    if (answer.trust.asSent.isTrusted())
        return ProbeText::text("Windows PE started from this medium will trust it.");
    return ProbeText::text("Windows PE started from this medium won't trust it, because %1.",
                           {trustReason(answer.trust.asSent)});
}

std::vector<Text> uncheckedTexts(const ProbeReport& report)
{
    std::vector<Text> said;
    for (const Finding& finding : report.result.unchecked()) {
        const bool isUnasked =
            finding.verdict == cmgmedia::Verdict::unchecked(*finding.verdict.need);
        if (!isUnasked && std::ranges::find(said, finding.verdict.text) == said.end())
            said.push_back(finding.verdict.text);
    }
    return said;
}

bool isDisturbed(const ProbeReport& report)
{
    static constexpr std::array kSigns{"probe-intercepted"_L1, "probe-proxy-opens-tls"_L1,
                                       "probe-captive-portal"_L1, "probe-looks-intercepted"_L1,
                                       "probe-something-in-between"_L1};
    return std::ranges::any_of(kSigns,
                               [&report](QLatin1StringView id) { return isViolated(report, id); });
}

Text undisturbedText(const ProbeReport& report)
{
    const GatewayAnswer& answer = report.answer;
    if (isDisturbed(report))
        return ProbeText::text(
            "Something in between answers in its place, or changes what is sent.");
    if (!answer.hasAsked(ProbeStep::Trust))
        return ProbeText::text("Whether something in between changes what is sent isn't known.");
    const bool isExpected = answer.trust.expected && *answer.trust.expected == *answer.leaf();
    if (isExpected)
        return ProbeText::text("Nothing between this computer and the gateway changes what is "
                               "sent: the expected certificate arrives.");
    if (answer.trust.areRootsKnown && answer.trust.asSent.isTrusted())
        return ProbeText::text(
            "No sign of anything between this computer and the gateway was found.");
    return ProbeText::text("Whether something in between changes what is sent can't be told "
                           "without the expected certificate.");
}

Text askedText(const GatewayAnswer& answer)
{
    return ProbeText::text("Asked from this computer on %1 UTC. The network of the PC that will "
                           "start may differ, so ask from there, too.",
                           {answer.at.toString(u"yyyy-MM-dd hh:mm"_s)});
}

QString probeText(const ProbeReport& report)
{
    const GatewayAnswer& answer = report.answer;
    QString text;
    for (const Text& one :
         {reachedText(report), trustedText(report), undisturbedText(report), askedText(answer)})
        text += oneLine(one.translated()) + u'\n';
    text += findingsText(report);
    text += section(ProbeText::tr("Name:"), namesLines(answer.names));
    text += section(ProbeText::tr("TLS:"), tlsLines(answer));
    text += section(ProbeText::tr("HTTP:"), httpLines(answer));
    text += section(ProbeText::tr("Revocation:"), revocationLines(answer));
    text += section(ProbeText::tr("Contacted:"), contactLines(answer));
    return text;
}

} // namespace cmgmedia
