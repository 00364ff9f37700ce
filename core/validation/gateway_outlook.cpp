// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/gateway_outlook.h"

#include "core/crypto/chain.h"
#include "core/validation/facts/gateway_trust.h"
#include "core/validation/needs.h"

#include <algorithm>

namespace cmgmedia {

namespace {

using Trust = GatewayOutlook::Trust;

bool lies(const Certificate& certificate, SystemStore store,
          const std::vector<StoredCertificate>& hive)
{
    return std::ranges::find(hive, StoredCertificate{certificate, store}) != hive.end();
}

StorePlace place(const Certificate& certificate, SystemStore store, const Facts& facts,
                 const std::vector<StoredCertificate>& after)
{
    if (lies(certificate, store, facts.bootImage->trust))
        return {store, StoreState::Present};
    return {store, lies(certificate, store, after) ? StoreState::Added : StoreState::Missing};
}

std::vector<StorePlace> placesOf(const Certificate& certificate, const Facts& facts,
                                 const std::vector<StoredCertificate>& after)
{
    if (certificate.kind == CertificateKind::Leaf)
        return {};
    if (certificate.kind == CertificateKind::Intermediate)
        return {place(certificate, SystemStore::Ca, facts, after)};
    std::vector<StorePlace> places{place(certificate, SystemStore::Root, facts, after),
                                   place(certificate, SystemStore::AuthRoot, facts, after)};
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
         {&question.roots, &question.intermediates, &question.known})
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
    std::vector<ChainLink> links;
    links.reserve(chain.size() + 1);
    for (const Certificate& certificate : chain)
        links.push_back({certificate.displayName(), certificate,
                         placesOf(certificate, facts, after), verdict.culprit == certificate});
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
    const std::vector<StoredCertificate> after =
        storedAfter(facts.bootImage->trust, facts.derived.trustChange);
    const TrustQuestion question =
        gatewayQuestion(*facts.cmgCertificate, {after, facts.bootImage->disallowed}, hostOf(facts),
                        facts.clock.now);
    const TrustVerdict verdict = verdictFor(question, facts);
    if (verdict.isTrusted() && !facts.derived.gatewayHosts)
        return {Trust::Unknown,
                GatewayTrustText::text(
                    "With this boot image, Windows PE will trust the certificate. Whether the "
                    "certificate matches the name on the medium isn't known yet."),
                linksOf(verdict, question, facts, after)};
    return {verdict.isTrusted() ? Trust::Yes : Trust::No, trustSentence(verdict, question),
            linksOf(verdict, question, facts, after)};
}

} // namespace

GatewayOutlook gatewayOutlook(const Facts& facts)
{
    if (facts.profile.scenario != Scenario::CmgManagementPoint)
        return {Trust::NotConcerned,
                GatewayTrustText::text("This medium doesn't use a cloud management gateway."),
                {}};
    if (std::optional<Lack> lack = firstLack({Need::GatewayCertificate, Need::BootImage}, facts))
        return {Trust::Unknown, std::move(lack->why), {}};
    return simulated(facts);
}

} // namespace cmgmedia
