// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/rule.h"
#include "core/validation/rules/probe_parts.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr int kNotFoundStatus = 404;
constexpr int kUnavailableStatus = 503;
constexpr int kServerErrors = 500;
constexpr int kSignInStatus = 401;
constexpr int kForbiddenStatus = 403;
constexpr int kProxySignIn = 407;

/// Words that only a gateway or its connection point says, in the reason or at the beginning.
bool isOfGateway(const HttpSight& sight)
{
    return sight.reason.startsWith("CMGService_"_L1) || sight.reason.startsWith("CMGConnector_"_L1)
           || sight.text.contains("CMGService_"_L1) || sight.text.contains("CMGConnector_"_L1);
}

/// IIS asks for a certificate, as it does where the path says MutualAuth.
bool asksForCertificate(const HttpSight& sight)
{
    return sight.status == kForbiddenStatus
           && (sight.server.contains("Microsoft"_L1) || sight.text.contains("403.7"_L1)
               || sight.text.contains("403.13"_L1) || sight.text.contains("403.16"_L1));
}

bool hasAnswered(const HttpSight& sight)
{
    return sight.status != 0;
}

QString lineOf(const HttpSight& sight)
{
    return u"%1 %2 (%3)"_s.arg(sight.status).arg(sight.reason, sight.path);
}

Verdict violatedByAnswer(const GatewayAnswer& answer, bool (*is)(const HttpSight& sight))
{
    QStringList seen;
    for (const HttpSight& sight : answer.http) {
        if (hasAnswered(sight) && is(sight))
            seen << lineOf(sight);
    }
    return violatedIf(!seen.isEmpty(), Text::listed(seen));
}

Verdict answersNothing(const Facts& facts)
{
    const GatewayAnswer& answer = *facts.gateway;
    if (answer.http.empty() || std::ranges::any_of(answer.http, hasAnswered))
        return Verdict::fine();
    return Verdict::violated(endText(answer.http.front().end));
}

/// Endless or broken, though it began as HTTP.
Verdict answersBadly(const Facts& facts)
{
    const GatewayAnswer& answer = *facts.gateway;
    const auto found = std::ranges::find_if(answer.http, [](const HttpSight& sight) {
        return hasAnswered(sight) && sight.end != ProbeEnd::Done;
    });
    return found == answer.http.end() ? Verdict::fine() : Verdict::violated(endText(found->end));
}

Verdict connectorFails(const Facts& facts)
{
    const GatewayAnswer& answer = *facts.gateway;
    return violatedByAnswer(answer, [](const HttpSight& sight) {
        return sight.status >= kServerErrors
               && (isOfGateway(sight) || sight.status != kUnavailableStatus);
    });
}

Verdict isUnavailable(const Facts& facts)
{
    const GatewayAnswer& answer = *facts.gateway;
    return violatedByAnswer(answer, [](const HttpSight& sight) {
        return sight.status == kUnavailableStatus && !isOfGateway(sight);
    });
}

/// Something answers, and none of its answers is a gateway's.
Verdict isAnotherServer(const Facts& facts)
{
    const GatewayAnswer& answer = *facts.gateway;
    if (!std::ranges::any_of(answer.http, hasAnswered))
        return Verdict::notApplicable();
    const bool isGateway = std::ranges::any_of(answer.http, [](const HttpSight& sight) {
        return isOfGateway(sight) || asksForCertificate(sight)
               || sight.status == kUnavailableStatus;
    });
    const HttpSight& first = answer.http.front();
    const bool isPlainRefusal = first.status == kSignInStatus && first.wants.isEmpty();
    return violatedIf(!isGateway && !isPlainRefusal,
                      Text::listed(QStringList{lineOf(first), first.server, first.location}));
}

Verdict wantsSignIn(const Facts& facts)
{
    const GatewayAnswer& answer = *facts.gateway;
    const auto found = std::ranges::find_if(answer.http, [](const HttpSight& sight) {
        return sight.status == kSignInStatus && !isOfGateway(sight) && !sight.wants.isEmpty();
    });
    return found == answer.http.end() ? Verdict::fine() : Verdict::violated(found->wants);
}

Verdict clockDiffers(const Facts& facts)
{
    const GatewayAnswer& answer = *facts.gateway;
    constexpr qint64 kTolerance = 300;
    constexpr qint64 kMinute = 60;
    const auto found = std::ranges::find_if(answer.http, [](const HttpSight& sight) {
        return sight.date.isValid() && std::llabs(sight.secondsAhead) > kTolerance;
    });
    if (found == answer.http.end())
        return Verdict::fine();
    return Verdict::violated(
        RuleText::text("the gateway's clock: %1 UTC, %n minute(s) away from this computer's",
                       nullptr, static_cast<int>(std::llabs(found->secondsAhead) / kMinute),
                       {found->date.toString(u"yyyy-MM-dd hh:mm"_s)}));
}

Verdict hasSomethingInBetween(const Facts& facts)
{
    const GatewayAnswer& answer = *facts.gateway;
    const auto found = std::ranges::find_if_not(
        answer.http, [](const HttpSight& sight) { return sight.via.isEmpty(); });
    return found == answer.http.end() ? Verdict::fine() : Verdict::violated(found->via);
}

Text revokedText(const RevocationSight& sight)
{
    const RevocationAnswer answer = *sight.best();
    return Text::listed(QStringList{sight.name, day(answer.revoked), answer.reason});
}

bool isRevoked(const RevocationSight& sight)
{
    const std::optional<RevocationAnswer> best = sight.best();
    return best && best->state == RevocationAnswer::State::Revoked;
}

Verdict someAreRevoked(const Facts& facts)
{
    const GatewayAnswer& answer = *facts.gateway;
    const auto found = std::ranges::find_if(answer.revocation, isRevoked);
    return found == answer.revocation.end() ? Verdict::fine()
                                            : Verdict::violated(revokedText(*found));
}

/// Each way that gave nothing, and why.
std::vector<Text> failedWays(const RevocationSight& sight)
{
    std::vector<Text> seen;
    for (const RevocationWay& way : sight.ways) {
        Text why = wayText(way);
        if (why.isEmpty())
            continue;
        seen.push_back(
            way.kind == RevocationWay::Kind::Staple
                ? Text::labelled(RuleText::text("what the gateway sends along"), std::move(why))
                : Text::labelled(oneLine(way.fetch.url), std::move(why)));
    }
    return seen;
}

Verdict revocationIsUnknown(const Facts& facts)
{
    const GatewayAnswer& answer = *facts.gateway;
    std::vector<Text> seen;
    for (const RevocationSight& sight : answer.revocation) {
        if (!sight.ways.empty() && !sight.best())
            seen.push_back(Text::labelled(sight.name, Text::listed(failedWays(sight))));
    }
    const bool isAny = !seen.empty();
    return violatedIf(isAny, Text::listed(std::move(seen)));
}

Verdict someWayFails(const Facts& facts)
{
    const GatewayAnswer& answer = *facts.gateway;
    std::vector<Text> seen;
    for (const RevocationSight& sight : answer.revocation) {
        std::vector<Text> failed = failedWays(sight);
        if (sight.best() && !failed.empty())
            seen.push_back(Text::labelled(sight.name, Text::listed(std::move(failed))));
    }
    const bool isAny = !seen.empty();
    return violatedIf(isAny, Text::listed(std::move(seen)));
}

Verdict namesNoPlaceToAsk(const Facts& facts)
{
    const GatewayAnswer& answer = *facts.gateway;
    QStringList names;
    for (const RevocationSight& sight : answer.revocation) {
        if (sight.ways.empty())
            names << sight.name;
    }
    return violatedIf(!names.isEmpty(), Text::listed(names));
}

Verdict proxyWantsSignIn(const Facts& facts)
{
    const GatewayAnswer& answer = *facts.gateway;
    const ProxySight& proxy = *answer.proxy;
    return violatedIf(proxy.end == ProbeEnd::ProxyRefused && proxy.status == kProxySignIn,
                      Text::labelled(proxy.proxy, Text::listed(proxy.schemes)));
}

Verdict proxyRefuses(const Facts& facts)
{
    const GatewayAnswer& answer = *facts.gateway;
    const ProxySight& proxy = *answer.proxy;
    return violatedIf(proxy.end == ProbeEnd::ProxyRefused && proxy.status != kProxySignIn,
                      Text::labelled(proxy.proxy, Text(QString::number(proxy.status))));
}

Verdict proxyIsDead(const Facts& facts)
{
    const GatewayAnswer& answer = *facts.gateway;
    const ProxySight& proxy = *answer.proxy;
    return violatedIf(proxy.end != ProbeEnd::Done && proxy.end != ProbeEnd::ProxyRefused,
                      Text::labelled(proxy.proxy, endText(proxy.end)));
}

Verdict proxyOpensTls(const Facts& facts)
{
    const GatewayAnswer& answer = *facts.gateway;
    const ProxySight& proxy = *answer.proxy;
    const Certificate* direct = answer.leaf();
    const Certificate* expected = answer.trust.expected ? &*answer.trust.expected : direct;
    if (proxy.chain.empty() || expected == nullptr)
        return Verdict::notApplicable();
    return violatedIf(proxy.chain.front() != *expected
                          && (direct == nullptr || proxy.chain.front() != *direct),
                      proxy.chain.front().issuer);
}

Verdict proxyIsNeeded(const Facts& facts)
{
    const GatewayAnswer& answer = *facts.gateway;
    const bool hasTried = answer.hasAsked(ProbeStep::Reach);
    return violatedIf(hasTried && !answer.isConnected() && !answer.proxy->chain.empty(),
                      answer.proxy->proxy);
}

constexpr Rule kProbeAnswerRules[] = {
    {
        .id = "probe-no-answer"_L1,
        .severity = Severity::Warning,
        .field = Field::ManagementPoint,
        .reference = &kCmgSetup,
        .title =
            QT_TRANSLATE_NOOP("Rule", "The gateway doesn't answer over HTTP, although TLS works"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Check the gateway's status in the console, and ask again later."),
        .concerns = Concern::AskedGateway,
        .needs = {Need::GatewayHttp},
        .judge = answersNothing,
    },
    {
        .id = "probe-answer-broken"_L1,
        .severity = Severity::Warning,
        .field = Field::ManagementPoint,
        .reference = &kCmgSetup,
        .title = QT_TRANSLATE_NOOP("Rule", "An answer of the gateway doesn't end as it should"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule",
            "Check the gateway's status in the console, and whether a proxy is in between."),
        .concerns = Concern::AskedGateway,
        .needs = {Need::GatewayHttp},
        .judge = answersBadly,
    },
    {
        .id = "probe-connector"_L1,
        .severity = Severity::Warning,
        .field = Field::ManagementPoint,
        .reference = &kCmgSetup,
        .title = QT_TRANSLATE_NOOP("Rule", "The gateway answers, but what is behind it fails"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Run the connection analyzer for the gateway in the "
                                            "console, and check the CMG connection point."),
        .concerns = Concern::AskedGateway,
        .needs = {Need::GatewayHttp},
        .judge = connectorFails,
    },
    {
        .id = "probe-unavailable"_L1,
        .severity = Severity::Warning,
        .field = Field::ManagementPoint,
        .reference = &kCmgSetup,
        .title = QT_TRANSLATE_NOOP("Rule", "The gateway says that its service isn't available"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Check in the console that the gateway is running, and ask again later."),
        .concerns = Concern::AskedGateway,
        .needs = {Need::GatewayHttp},
        .judge = isUnavailable,
    },
    {
        .id = "probe-not-a-gateway"_L1,
        .severity = Severity::Warning,
        .field = Field::ManagementPoint,
        .reference = &kCmgSetup,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "A web server answers that doesn't look like a cloud management gateway"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Check where the name leads, and what is in front of the gateway."),
        .concerns = Concern::AskedGateway,
        .needs = {Need::GatewayHttp},
        .judge = isAnotherServer,
    },
    {
        .id = "probe-asks-for-sign-in"_L1,
        .severity = Severity::Warning,
        .field = Field::ManagementPoint,
        .reference = &kCmgDataFlow,
        .title = QT_TRANSLATE_NOOP(
            "Rule",
            "Something in front of the gateway asks for a sign-in, which Windows PE can't do"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Remove it from the path to the gateway, or exempt the gateway's name there."),
        .concerns = Concern::AskedGateway,
        .needs = {Need::GatewayHttp},
        .judge = wantsSignIn,
    },
    {
        .id = "probe-something-in-between"_L1,
        .severity = Severity::Warning,
        .field = Field::ManagementPoint,
        .reference = &kCmgDataFlow,
        .title =
            QT_TRANSLATE_NOOP("Rule", "A proxy or filter left its mark in the gateway's answers"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Exempt the gateway's name there. Some filters block the methods that "
                    "Configuration Manager uses, such as CCM_POST, BITS_POST, and PROPFIND."),
        .concerns = Concern::AskedGateway,
        .needs = {Need::GatewayHttp},
        .judge = hasSomethingInBetween,
    },
    {
        .id = "probe-clock-differs"_L1,
        .severity = Severity::Warning,
        .field = Field::ManagementPoint,
        .reference = &kCmgSetup,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "This computer's clock and the gateway's differ by more than five minutes"),
        .remedy =
            QT_TRANSLATE_NOOP("Rule", "Set the clock that is wrong. Certificates and tokens are "
                                      "judged by the clock, and so is the medium on a PC."),
        .concerns = Concern::AskedGateway,
        .needs = {Need::GatewayHttp},
        .judge = clockDiffers,
    },
    {
        .id = "probe-revoked"_L1,
        .severity = Severity::Blocker,
        .field = Field::CmgCertificate,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP("Rule", "A certificate that the gateway shows was revoked"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Get a new certificate, and upload it for the gateway in the console."),
        .concerns = Concern::AskedGateway,
        .needs = {Need::GatewayRevocation},
        .judge = someAreRevoked,
    },
    {
        .id = "probe-revocation-unavailable"_L1,
        .severity = Severity::Warning,
        .field = Field::CmgCertificate,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP(
            "Rule",
            "Whether a certificate of the gateway was revoked can't be found out from here"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Publish the revocation lists over HTTP under a public name, and renew them in "
                    "time. Where the site tells clients to check, Windows PE fails without them."),
        .concerns = Concern::AskedGateway,
        .needs = {Need::GatewayRevocation},
        .judge = revocationIsUnknown,
    },
    {
        .id = "probe-revocation-way-fails"_L1,
        .severity = Severity::Note,
        .field = Field::CmgCertificate,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "One of the places to ask about revocation doesn't work, but another does"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Repair it, or leave it out of the certificates that the CA issues."),
        .concerns = Concern::AskedGateway,
        .needs = {Need::GatewayRevocation},
        .judge = someWayFails,
    },
    {
        .id = "probe-revocation-absent"_L1,
        .severity = Severity::Note,
        .field = Field::CmgCertificate,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "A certificate of the gateway names no place to ask about revocation"),
        .remedy =
            QT_TRANSLATE_NOOP("Rule", "If the site tells clients to check revocation, have the CA "
                                      "issue the certificate again with a CRL distribution point."),
        .concerns = Concern::AskedGateway,
        .needs = {Need::GatewayRevocation},
        .judge = namesNoPlaceToAsk,
    },
    {
        .id = "probe-proxy-wants-sign-in"_L1,
        .severity = Severity::Blocker,
        .field = Field::ManagementPoint,
        .reference = &kCmgDataFlow,
        .title = QT_TRANSLATE_NOOP("Rule", "The proxy wants a sign-in, which Windows PE can't do"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule",
            "Allow the gateway's name without a sign-in there, or exempt it from the proxy."),
        .concerns = Concern::AskedProxy,
        .needs = {Need::GatewayProxy},
        .judge = proxyWantsSignIn,
    },
    {
        .id = "probe-proxy-refuses"_L1,
        .severity = Severity::Blocker,
        .field = Field::ManagementPoint,
        .reference = &kCmgDataFlow,
        .title = QT_TRANSLATE_NOOP("Rule", "The proxy refuses to connect to the gateway"),
        .remedy =
            QT_TRANSLATE_NOOP("Rule", "Allow CONNECT to port 443 of the gateway's name there."),
        .concerns = Concern::AskedProxy,
        .needs = {Need::GatewayProxy},
        .judge = proxyRefuses,
    },
    {
        .id = "probe-proxy-unreachable"_L1,
        .severity = Severity::Blocker,
        .field = Field::ManagementPoint,
        .reference = &kCmgDataFlow,
        .title = QT_TRANSLATE_NOOP("Rule", "The gateway can't be asked through the proxy"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Check the proxy's name and port."),
        .concerns = Concern::AskedProxy,
        .needs = {Need::GatewayProxy},
        .judge = proxyIsDead,
    },
    {
        .id = "probe-proxy-opens-tls"_L1,
        .severity = Severity::Blocker,
        .field = Field::ManagementPoint,
        .reference = &kCmgDataFlow,
        .title = QT_TRANSLATE_NOOP(
            "Rule",
            "The proxy opens TLS: through it, the gateway's own certificate doesn't arrive"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Exempt the gateway's name from TLS inspection there."),
        .concerns = Concern::AskedProxy,
        .needs = {Need::GatewayProxy},
        .judge = proxyOpensTls,
    },
    {
        .id = "probe-proxy-needed"_L1,
        .severity = Severity::Blocker,
        .field = Field::ManagementPoint,
        .reference = &kCmgDataFlow,
        .title = QT_TRANSLATE_NOOP(
            "Rule",
            "The gateway is reached only through the proxy, and Windows PE has none of its own"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule",
            "Allow the gateway's name in the firewall, or set a proxy in a prestart command."),
        .concerns = Concern::AskedProxy,
        .needs = {Need::GatewayProxy},
        .judge = proxyIsNeeded,
    },
};

} // namespace

std::span<const Rule> probeAnswerRules()
{
    return kProbeAnswerRules;
}

} // namespace cmgmedia
