// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/gateway_outlook.h"

#include "core/crypto/chain.h"
#include "core/validation/facts/gateway_trust.h"
#include "core/validation/facts/live_chain.h"
#include "core/validation/needs.h"
#include "core/validation/rule.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

using Trust = GatewayOutlook::Trust;

bool lies(const Certificate& certificate, SystemStore store,
          const std::vector<StoredCertificate>& hive)
{
    return std::ranges::find(hive, StoredCertificate{certificate, store}) != hive.end();
}

/// What a certificate is looked for in.
struct Places {
    const std::vector<StoredCertificate>& before;
    const std::vector<StoredCertificate>& after;
    const std::vector<Certificate>& sent; ///< by the gateway, which was asked
};

StorePlace place(const Certificate& certificate, SystemStore store, const Places& places)
{
    if (lies(certificate, store, places.before))
        return {store, StoreState::Present};
    if (lies(certificate, store, places.after))
        return {store, StoreState::Added};
    const bool isSent = store == SystemStore::Ca
                        && std::ranges::find(places.sent, certificate) != places.sent.end();
    return {store, isSent ? StoreState::Sent : StoreState::Missing};
}

std::vector<StorePlace> placesOf(const Certificate& certificate, const Places& in)
{
    if (certificate.kind == CertificateKind::Leaf)
        return {};
    if (certificate.kind == CertificateKind::Intermediate)
        return {place(certificate, SystemStore::Ca, in)};
    std::vector<StorePlace> places{place(certificate, SystemStore::Root, in),
                                   place(certificate, SystemStore::AuthRoot, in)};
    const auto isMissing = [](const StorePlace& one) { return one.state == StoreState::Missing; };
    if (std::ranges::all_of(places, isMissing))
        return places;
    for (StorePlace& one : places) {
        if (isMissing(one))
            one.state = StoreState::NotNeeded;
    }
    return places;
}

/// The way that was found, and behind its end whatever anybody has seen of what is missing.
std::vector<Certificate> wholeChain(const TrustVerdict& verdict, const TrustQuestion& question,
                                    const Facts& facts)
{
    std::vector<Certificate> pool = offeredTrust(facts.offered);
    for (const std::vector<Certificate>* part :
         {&question.roots, &question.intermediates, &question.presented, &question.known})
        pool.insert(pool.end(), part->begin(), part->end());
    std::vector<Certificate> chain = verdict.chain;
    if (chain.empty())
        chain.push_back(question.server);
    const std::vector<Certificate> rest = chainOf(chain.back(), pool);
    chain.insert(chain.end(), rest.begin() + 1, rest.end());
    return chain;
}

std::vector<ChainLink> linksOf(const TrustVerdict& verdict, const TrustQuestion& question,
                               const Facts& facts, const std::vector<StoredCertificate>& after)
{
    const std::vector<Certificate> chain = wholeChain(verdict, question, facts);
    const Places places{facts.bootImage->trust, after, question.presented};
    std::vector<ChainLink> links;
    links.reserve(chain.size() + 1);
    for (const Certificate& certificate : chain)
        links.push_back({certificate.displayName(), certificate, placesOf(certificate, places),
                         verdict.culprit == certificate});
    const Certificate& last = chain.back();
    if (last.subject != last.issuer)
        links.push_back({last.issuer, std::nullopt, {}, !verdict.isTrusted()});
    return links;
}

/// The name that the medium asks for; of several the first that the certificate is not for.
QString hostOf(const Facts& facts)
{
    if (!facts.derived.gatewayHosts || facts.derived.gatewayHosts->isEmpty())
        return {};
    const auto isAnothers = [&facts](const QString& host) {
        return !isForHost(facts.cmgCertificate->server, host);
    };
    const auto found = std::ranges::find_if(*facts.derived.gatewayHosts, isAnothers);
    return found == facts.derived.gatewayHosts->end() ? facts.derived.gatewayHosts->back() : *found;
}

/// The derived verdict, and behind it the name.
TrustVerdict verdictFor(const TrustQuestion& question, const Facts& facts)
{
    TrustVerdict verdict = *facts.derived.gatewayVerdict;
    if (verdict.isTrusted() && !question.host.isEmpty()
        && !isForHost(question.server, question.host)) {
        verdict.problem = TrustProblem::NameMismatch;
        verdict.culprit = question.server;
        verdict.subject = question.server.displayName();
    }
    return verdict;
}

GatewayOutlook simulated(const Facts& facts)
{
    const TrustStores after = *storesAfterBuild(facts);
    const TrustQuestion question =
        gatewayQuestion(*facts.cmgCertificate, after, hostOf(facts), facts.clock.now);
    const TrustVerdict verdict = verdictFor(question, facts);
    if (verdict.isTrusted() && !facts.derived.gatewayHosts)
        return {Trust::Unknown,
                GatewayTrustText::text(
                    "With this boot image, Windows PE will trust the certificate. Whether the "
                    "certificate matches the name on the medium isn't known yet."),
                linksOf(verdict, question, facts, after.trusted)};
    return {verdict.isTrusted() ? Trust::Yes : Trust::No, trustSentence(verdict, question),
            linksOf(verdict, question, facts, after.trusted)};
}

bool hasSentChain(const Facts& facts)
{
    return facts.gateway && facts.bootImage && facts.gateway->hasAsked(ProbeStep::Trust)
           && facts.gateway->leaf();
}

/// What was sent is not the gateway's, and nothing to put into a boot image.
bool isOfSomethingElse(const Facts& facts)
{
    constexpr std::array kSigns{"probe-intercepted"_L1, "probe-looks-intercepted"_L1,
                                "probe-captive-portal"_L1};
    return std::ranges::any_of(kSigns, [&facts](QLatin1StringView id) {
        return judged(*findRule(id), facts).kind == Verdict::Kind::Violated;
    });
}

/// By what it sent when it was asked, which counts more than what a file says of it.
GatewayOutlook asSent(const Facts& facts)
{
    const GatewayAnswer& answer = *facts.gateway;
    const TrustStores after = *storesAfterBuild(facts);
    const TrustQuestion question = sentQuestion(answer, after, facts.clock.now);
    const TrustVerdict& verdict = answer.trust.asSent;
    return {verdict.isTrusted() ? Trust::Yes : Trust::No, trustSentence(verdict, question),
            linksOf(verdict, question, facts, after.trusted), answer.at};
}

} // namespace

GatewayOutlook gatewayOutlook(const Facts& facts)
{
    if (facts.profile.scenario != Scenario::CmgManagementPoint)
        return {Trust::NotConcerned,
                GatewayTrustText::text("This medium doesn't use a cloud management gateway."),
                {}};
    const bool isIntercepted = hasSentChain(facts) && isOfSomethingElse(facts);
    if (hasSentChain(facts) && !isIntercepted)
        return asSent(facts);
    if (isIntercepted && !facts.cmgCertificate)
        return {Trust::Unknown,
                GatewayTrustText::text("Something in between answered in place of the gateway, so "
                                       "the gateway's own certificates weren't seen."),
                {}};
    if (std::optional<Lack> lack = firstLack({Need::GatewayCertificate, Need::BootImage}, facts))
        return {Trust::Unknown, std::move(lack->why), {}};
    return simulated(facts);
}

} // namespace cmgmedia
