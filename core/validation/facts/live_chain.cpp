// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/facts/live_chain.h"

#include "core/validation/facts/gateway_trust.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

/// As DNS has it; empty: none.
QString hostIn(const QString& gateway)
{
    const bool hasScheme = gateway.startsWith("https://"_L1, Qt::CaseInsensitive);
    return QUrl(hasScheme ? gateway : u"https://"_s + gateway).host(QUrl::FullyEncoded);
}

bool isOfGateway(const GatewayAnswer& answer, const Facts& facts)
{
    const Known<QStringList>& hosts = facts.derived.gatewayHosts;
    if (hosts && !hosts->isEmpty())
        return hosts->contains(answer.host);
    return hostIn(facts.profile.console.gateway) == answer.host;
}

bool isOfBootImage(const GatewayAnswer& answer, const Facts& facts)
{
    return !facts.bootImage || answer.build == windowsBuild(facts);
}

} // namespace

int windowsBuild(const Facts& facts)
{
    return facts.bootImage ? facts.bootImage->image.image.version.section(u'.', 2, 2).toInt() : 0;
}

std::optional<TrustStores> storesAfterBuild(const Facts& facts)
{
    if (!facts.bootImage)
        return std::nullopt;
    return TrustStores{storedAfter(facts.bootImage->trust, facts.derived.trustChange),
                       facts.bootImage->disallowed,
                       {}};
}

TrustQuestion sentQuestion(const GatewayAnswer& answer, const TrustStores& stores,
                           const QDateTime& now)
{
    const std::vector<Certificate>& sent = answer.tls.chain;
    TrustQuestion question =
        gatewayQuestion({sent.front(), answer.trust.fetched}, stores, answer.host, now);
    question.presented.assign(sent.begin() + 1, sent.end());
    return question;
}

void judgeChain(GatewayAnswer& answer, const std::optional<TrustStores>& stores,
                const QDateTime& now)
{
    ChainSight& trust = answer.trust;
    trust.areRootsKnown = stores.has_value();
    TrustQuestion question = sentQuestion(answer, stores.value_or(TrustStores{}), now);
    trust.asSent = simulateTrust(question);
    question.known.insert(question.known.end(), question.presented.begin(),
                          question.presented.end());
    question.presented.clear();
    trust.alone = simulateTrust(question);
}

std::shared_ptr<const GatewayAnswer> countedAnswer(const Facts& facts)
{
    if (!facts.gateway || isStale(*facts.gateway, facts.clock.now)
        || !isOfGateway(*facts.gateway, facts) || !isOfBootImage(*facts.gateway, facts))
        return nullptr;
    auto counted = std::make_shared<GatewayAnswer>(*facts.gateway);
    counted->trust.expected =
        facts.cmgCertificate ? std::optional(facts.cmgCertificate->server) : std::nullopt;
    if (counted->leaf())
        judgeChain(*counted, storesAfterBuild(facts), facts.clock.now);
    return counted;
}

std::vector<Certificate> missingIssuers(const GatewayAnswer& answer)
{
    // Without a boot image everything is missing, which says nothing.
    return answer.trust.areRootsKnown ? answer.trust.alone.missing : std::vector<Certificate>();
}

} // namespace cmgmedia
