// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/probe_report.h"
#include "core/validation/acceptance/acceptance.h"
#include "core/validation/facts/gateway_trust.h"
#include "core/validation/rules/rule_parts.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr int kSchema = 1;

QString when(const QDateTime& time)
{
    return time.toString(Qt::ISODate);
}

QString stateName(ProbeStepState::Kind kind)
{
    static constexpr QLatin1StringView kNames[] = {"asked"_L1, "not-wanted"_L1, "behind"_L1,
                                                   "time-up"_L1, "stopped"_L1};
    return kNames[static_cast<size_t>(kind)];
}

QJsonObject askedJson(const GatewayAnswer& answer)
{
    QJsonObject steps;
    for (const ProbeStep step : kProbeSteps) {
        const ProbeStepState& state = answer.step(step);
        QJsonObject one{{u"state"_s, stateName(state.kind)}};
        if (state.isAsked())
            one.insert(u"at"_s, when(state.at));
        if (state.kind == ProbeStepState::Kind::Behind)
            one.insert(u"behind"_s, stepName(state.behind));
        steps.insert(stepName(step), one);
    }
    return {{u"host"_s, answer.host},
            {u"at"_s, when(answer.at)},
            {u"windowsBuild"_s, answer.build == 0 ? QJsonValue() : QJsonValue(answer.build)},
            {u"steps"_s, steps}};
}

QString kindOf(const Finding& finding)
{
    if (finding.verdict.kind == Verdict::Kind::Violated)
        return severityName(finding.rule->severity);
    return finding.verdict.kind == Verdict::Kind::Unchecked ? u"unchecked"_s : u"fine"_s;
}

QJsonArray checksJson(const CheckResult& result)
{
    QJsonArray checks;
    for (const Finding& finding : result.all) {
        if (finding.verdict.kind == Verdict::Kind::NotApplicable)
            continue;
        const Rule& rule = *finding.rule;
        const bool isViolated = finding.verdict.kind == Verdict::Kind::Violated;
        checks << QJsonObject{
            {u"id"_s, rule.id},
            {u"kind"_s, kindOf(finding)},
            {u"sentence"_s,
             isViolated ? QString::fromUtf8(rule.title) : passedText(rule).english()},
            {u"seen"_s, finding.verdict.text.english()},
            {u"remedy"_s, isViolated ? QString::fromUtf8(rule.remedy) : QString()},
            {u"serves"_s, QJsonArray::fromStringList(itemsOf(rule))}};
    }
    return checks;
}

QJsonObject certificateObject(const Certificate& one, bool isSent)
{
    return {{u"subject"_s, one.subject},         {u"issuer"_s, one.issuer},
            {u"sha1"_s, one.thumbprintText()},   {u"notBefore"_s, when(one.notBefore)},
            {u"notAfter"_s, when(one.notAfter)}, {u"sent"_s, isSent}};
}

QJsonArray chainJson(const GatewayAnswer& answer)
{
    QJsonArray chain;
    for (const Certificate& one : answer.tls.chain)
        chain << certificateObject(one, true);
    for (const Certificate& one : answer.trust.fetched)
        chain << certificateObject(one, false);
    return chain;
}

QJsonObject namesJson(const GatewayAnswer& answer)
{
    QJsonArray reach;
    for (const AddressSight& one : answer.reach)
        reach << QJsonObject{
            {u"address"_s, one.address}, {u"end"_s, endName(one.end)}, {u"ms"_s, one.ms}};
    return {{u"chain"_s, QJsonArray::fromStringList(answer.names.chain)},
            {u"addresses"_s, QJsonArray::fromStringList(answer.names.addresses)},
            {u"reach"_s, reach}};
}

QJsonObject tlsJson(const GatewayAnswer& answer)
{
    QJsonArray handshakes;
    for (const HandshakeSight& one : answer.handshakes)
        handshakes << QJsonObject{
            {u"as"_s, one.windows},
            {u"tls13"_s, !one.isWithoutTls13},
            {u"end"_s, endName(one.end)},
            {u"version"_s, one.tls.version},
            {u"suite"_s, one.tls.suite},
            {u"group"_s, one.tls.group},
            {u"alert"_s, one.tls.alert ? QJsonValue(*one.tls.alert) : QJsonValue()}};
    const std::optional<CertificateWish>& wish = answer.tls.wish;
    return {{u"handshakes"_s, handshakes},
            {u"stapled"_s, !answer.tls.staple.isEmpty()},
            {u"clientCertificate"_s,
             wish ? QJsonValue(QJsonObject{{u"handshake"_s, wish->handshake},
                                           {u"from"_s, QJsonArray::fromStringList(wish->names)}})
                  : QJsonValue()}};
}

QString answerState(RevocationAnswer::State state)
{
    static constexpr QLatin1StringView kNames[] = {"good"_L1,    "revoked"_L1, "unknown"_L1,
                                                   "refused"_L1, "stale"_L1,   "not-yet-valid"_L1,
                                                   "foreign"_L1, "damaged"_L1, "incomplete"_L1};
    return kNames[static_cast<size_t>(state)];
}

QJsonArray revocationJson(const GatewayAnswer& answer)
{
    static constexpr QLatin1StringView kWays[] = {"staple"_L1, "ocsp"_L1, "crl"_L1};
    QJsonArray all;
    for (const RevocationSight& one : answer.revocation) {
        QJsonArray ways;
        for (const RevocationWay& way : one.ways)
            ways << QJsonObject{{u"way"_s, kWays[static_cast<size_t>(way.kind)]},
                                {u"url"_s, way.fetch.url},
                                {u"fetched"_s, fetchEndName(way.fetch.end)},
                                {u"answer"_s, way.answer
                                                  ? QJsonValue(answerState(way.answer->state))
                                                  : QJsonValue()},
                                {u"reason"_s, way.answer ? way.answer->reason : QString()}};
        all << QJsonObject{{u"certificate"_s, one.name}, {u"ways"_s, ways}};
    }
    return all;
}

QJsonArray httpJson(const GatewayAnswer& answer)
{
    QJsonArray all;
    for (const HttpSight& one : answer.http)
        all << QJsonObject{{u"path"_s, one.path},        {u"verb"_s, u"GET"_s},
                           {u"end"_s, endName(one.end)}, {u"status"_s, one.status},
                           {u"reason"_s, one.reason},    {u"server"_s, one.server},
                           {u"via"_s, one.via},          {u"date"_s, when(one.date)}};
    return all;
}

QJsonValue proxyJson(const GatewayAnswer& answer)
{
    if (!answer.proxy)
        return {};
    return QJsonObject{{u"proxy"_s, answer.proxy->proxy},
                       {u"end"_s, endName(answer.proxy->end)},
                       {u"status"_s, answer.proxy->status}};
}

QJsonArray contactsJson(const GatewayAnswer& answer)
{
    QJsonArray all;
    for (const Contact& one : answer.contacts)
        all << QJsonObject{{u"at"_s, when(one.at)}, {u"what"_s, one.what},
                           {u"name"_s, one.name},   {u"address"_s, one.address},
                           {u"sent"_s, one.sent},   {u"received"_s, one.received}};
    return all;
}

} // namespace

QJsonObject probeJson(const ProbeReport& report)
{
    const GatewayAnswer& answer = report.answer;
    static constexpr QLatin1StringView kVerdicts[] = {"fine"_L1, "blocked"_L1, "not-asked"_L1,
                                                      "stopped"_L1};
    return {
        {u"schema"_s, kSchema},
        {u"asked"_s, askedJson(answer)},
        {u"verdict"_s, QJsonObject{{u"result"_s, kVerdicts[static_cast<size_t>(report.verdict())]},
                                   {u"reached"_s, reachedText(report).english()},
                                   {u"trusted"_s, trustedText(report).english()},
                                   {u"undisturbed"_s, undisturbedText(report).english()}}},
        {u"checks"_s, checksJson(report.result)},
        {u"chain"_s, chainJson(answer)},
        {u"names"_s, namesJson(answer)},
        {u"tls"_s, tlsJson(answer)},
        {u"revocation"_s, revocationJson(answer)},
        {u"http"_s, httpJson(answer)},
        {u"proxy"_s, proxyJson(answer)},
        {u"contacts"_s, contactsJson(answer)}};
}

QByteArray chainPem(const GatewayAnswer& answer)
{
    return pemOf(answer.tls.chain);
}

} // namespace cmgmedia
