// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/chain.h"
#include "core/validation/facts/gateway_trust.h"
#include "core/validation/facts/inspectors.h"
#include "core/validation/rule.h"
#include "core/validation/rules/probe_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

const Certificate& leafOf(const GatewayAnswer& answer)
{
    return answer.tls.chain.front(); // without one the step is not made
}

Verdict rootsAreUnknown()
{
    return Verdict::unchecked(
        Need::GatewayChain,
        RuleText::text("Whether Windows PE trusts the gateway isn't known: ask with a profile or "
                       "a medium, or with the certificate of the root."));
}

/// What of a chain other rules than that about trust say.
bool hasRuleOfItsOwn(TrustProblem problem)
{
    return problem == TrustProblem::Expired || problem == TrustProblem::NotYetValid
           || problem == TrustProblem::NameMismatch || problem == TrustProblem::WrongUsage;
}

/// What is missing, as far as it could be got, or where that failed.
std::vector<Text> missingTexts(const ChainSight& trust)
{
    std::vector<Text> seen;
    for (const Certificate& missing : trust.asSent.missing)
        seen.push_back(Text::labelled(missing.displayName(), missing.thumbprintText()));
    for (const FetchSight& sight : trust.issuers) {
        if (!trust.fetched.empty())
            continue;
        const Text why = sight.end == FetchSight::End::Fetched
                             ? RuleText::text("what is there isn't the issuer")
                             : fetchText(sight);
        seen.push_back(Text::labelled(oneLine(sight.url), why));
    }
    return seen;
}

Verdict isNotTrusted(const Facts& facts)
{
    const GatewayAnswer& answer = *facts.gateway;
    const ChainSight& trust = answer.trust;
    if (!trust.areRootsKnown)
        return rootsAreUnknown();
    if (trust.asSent.isTrusted() || hasRuleOfItsOwn(*trust.asSent.problem))
        return Verdict::fine();
    std::vector<Text> seen{trustReason(trust.asSent)};
    for (Text& one : missingTexts(trust))
        seen.push_back(std::move(one));
    return Verdict::violated(Text::listed(std::move(seen)));
}

Text withDates(const Certificate& certificate)
{
    return RuleText::text(
        "%1: valid from %2 to %3",
        {certificate.displayName(), day(certificate.notBefore), day(certificate.notAfter)});
}

Verdict chainIsOver(const Facts& facts)
{
    const GatewayAnswer& answer = *facts.gateway;
    const auto found = std::ranges::find_if(
        answer.tls.chain, [&](const Certificate& one) { return one.notAfter < answer.at; });
    return found == answer.tls.chain.end() ? Verdict::fine() : Verdict::violated(withDates(*found));
}

Verdict chainIsToCome(const Facts& facts)
{
    const GatewayAnswer& answer = *facts.gateway;
    const auto found = std::ranges::find_if(
        answer.tls.chain, [&](const Certificate& one) { return one.notBefore > answer.at; });
    return found == answer.tls.chain.end() ? Verdict::fine() : Verdict::violated(withDates(*found));
}

Verdict isOfAnotherName(const Facts& facts)
{
    const GatewayAnswer& answer = *facts.gateway;
    const Certificate& leaf = leafOf(answer);
    const QStringList names =
        leaf.dnsNames.isEmpty() ? QStringList{leaf.commonName} : leaf.dnsNames;
    return violatedIf(!isForHost(leaf, answer.host), Text::listed(names));
}

Verdict hasNoAlternativeName(const Facts& facts)
{
    const GatewayAnswer& answer = *facts.gateway;
    const Certificate& leaf = leafOf(answer);
    return violatedIf(leaf.dnsNames.isEmpty() && isForHost(leaf, answer.host), leaf.commonName);
}

/// TLS with ECDHE signs, with the key of the certificate.
Verdict isNotForServers(const Facts& facts)
{
    const GatewayAnswer& answer = *facts.gateway;
    const Certificate& leaf = leafOf(answer);
    const QStringList& usages = leaf.extendedKeyUsages;
    const bool isForServers = usages.isEmpty()
                              || usages.contains(QLatin1StringView(kServerAuthentication))
                              || usages.contains(QLatin1StringView(kAnyUsage));
    const bool maySign = !leaf.keyUsages || leaf.keyUsages->contains("digitalSignature"_L1);
    const bool isRefused = answer.trust.asSent.problem == TrustProblem::WrongUsage;
    return violatedIf(!isForServers || !maySign || isRefused, leaf.displayName());
}

Verdict reliesOnWhatIsSent(const Facts& facts)
{
    const GatewayAnswer& answer = *facts.gateway;
    const ChainSight& trust = answer.trust;
    if (!trust.areRootsKnown)
        return rootsAreUnknown();
    return violatedIf(trust.asSent.isTrusted() && !trust.alone.isTrusted(), trust.alone.subject);
}

Verdict chainIsWeak(const Facts& facts)
{
    const GatewayAnswer& answer = *facts.gateway;
    std::vector<Text> seen;
    for (const Certificate& one : answer.tls.chain) {
        const bool hasWeakSignature = one.hasWeakSignature() && !one.isIssuedBy(one);
        if (hasWeakSignature || one.hasWeakKey())
            seen.push_back(
                Text::labelled(one.displayName(),
                               Text::listed(QStringList{one.signatureAlgorithm, one.keyText()})));
    }
    const bool isWeak = !seen.empty();
    return violatedIf(isWeak, Text::listed(std::move(seen)));
}

/// Each certificate that was sent is the issuer of the one before it.
bool isInOrder(const std::vector<Certificate>& chain)
{
    for (size_t i = 1; i < chain.size(); ++i) {
        if (!chain[i - 1].isIssuedBy(chain[i]))
            return false;
    }
    return true;
}

QStringList strangers(const std::vector<Certificate>& chain)
{
    QStringList names;
    const std::vector<Certificate> way = chainOf(chain.front(), chain);
    for (const Certificate& one : chain) {
        if (std::ranges::find(way, one) == way.end())
            names << one.displayName();
    }
    return names;
}

Verdict chainIsDisordered(const Facts& facts)
{
    const GatewayAnswer& answer = *facts.gateway;
    return violatedIf(strangers(answer.tls.chain).isEmpty() && !isInOrder(answer.tls.chain));
}

Verdict chainHasStrangers(const Facts& facts)
{
    const GatewayAnswer& answer = *facts.gateway;
    const QStringList names = strangers(answer.tls.chain);
    return violatedIf(!names.isEmpty(), Text::listed(names));
}

/// The same issuer, and begun later: what renewing makes.
bool isRenewed(const Certificate& expected, const Certificate& leaf)
{
    return leaf != expected && leaf.issuer == expected.issuer
           && leaf.notBefore >= expected.notBefore;
}

Verdict isRenewedSince(const Facts& facts)
{
    const GatewayAnswer& answer = *facts.gateway;
    const Certificate& leaf = leafOf(answer);
    const bool isNew = answer.trust.expected && isRenewed(*answer.trust.expected, leaf);
    return violatedIf(isNew, withDates(leaf));
}

/// In the order of strength: the first that can tell decides.
Verdict isIntercepted(const Facts& facts)
{
    const GatewayAnswer& answer = *facts.gateway;
    const Certificate& leaf = leafOf(answer);
    if (const std::optional<Certificate>& expected = answer.trust.expected)
        return violatedIf(leaf != *expected && !isRenewed(*expected, leaf), leaf.issuer);
    const QString inspector = inspectorOf(answer.tls.chain);
    return violatedIf(!inspector.isEmpty(), Text::listed(QStringList{inspector, leaf.issuer}));
}

Verdict looksIntercepted(const Facts& facts)
{
    const GatewayAnswer& answer = *facts.gateway;
    const ChainSight& trust = answer.trust;
    if (trust.expected || !inspectorOf(answer.tls.chain).isEmpty())
        return Verdict::notApplicable();
    // A chain up to a root that nobody here knows: what inspectors show.
    const bool isStrange = trust.areRootsKnown && trust.asSent.problem == TrustProblem::RootMissing;
    return violatedIf(isStrange && looksMadeOnTheSpot(leafOf(answer), answer.at),
                      leafOf(answer).issuer);
}

constexpr Rule kProbeChainRules[] = {
    {
        .id = "probe-not-trusted"_L1,
        .severity = Severity::Blocker,
        .field = Field::Trust,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The gateway, when asked, shows a certificate that Windows PE won't trust"),
        .remedy = QT_TRANSLATE_NOOP("Rule",
                                    "Add the certificates named here to the boot image (root: ROOT "
                                    "and AuthRoot, intermediate: CA). If they aren't from your CA, "
                                    "find out what answers in place of the gateway first."),
        .concerns = Concern::AskedGateway,
        .needs = {Need::GatewayChain},
        .judge = isNotTrusted,
    },
    {
        .id = "probe-certificate-expired"_L1,
        .severity = Severity::Blocker,
        .field = Field::CmgCertificate,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP("Rule",
                                   "The gateway, when asked, shows a certificate that has expired"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Renew the certificate, and upload it for the gateway "
                                            "in the console. Check this computer's clock."),
        .concerns = Concern::AskedGateway,
        .needs = {Need::GatewayChain},
        .judge = chainIsOver,
    },
    {
        .id = "probe-certificate-not-yet-valid"_L1,
        .severity = Severity::Blocker,
        .field = Field::CmgCertificate,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The gateway, when asked, shows a certificate that isn't valid yet"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Wait until that date, or use a certificate that is "
                                            "valid now. Check this computer's clock."),
        .concerns = Concern::AskedGateway,
        .needs = {Need::GatewayChain},
        .judge = chainIsToCome,
    },
    {
        .id = "probe-certificate-other-name"_L1,
        .severity = Severity::Blocker,
        .field = Field::ManagementPoint,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The gateway, when asked, shows a certificate for a different name"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Use the service name from the certificate, or give "
                                            "the gateway a certificate for this name."),
        .concerns = Concern::AskedGateway,
        .needs = {Need::GatewayChain},
        .judge = isOfAnotherName,
    },
    {
        .id = "probe-certificate-not-for-servers"_L1,
        .severity = Severity::Blocker,
        .field = Field::CmgCertificate,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The gateway, when asked, shows a certificate that isn't for TLS servers"),
        .remedy =
            QT_TRANSLATE_NOOP("Rule", "Enroll from a template with the application policy Server "
                                      "Authentication and the key usage digital signature."),
        .concerns = Concern::AskedGateway,
        .needs = {Need::GatewayChain},
        .judge = isNotForServers,
    },
    {
        .id = "probe-certificate-without-dns-name"_L1,
        .severity = Severity::Warning,
        .field = Field::CmgCertificate,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP("Rule", "The gateway's certificate has its name only in the "
                                           "subject, not in the subject alternative name"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Have the CA issue the certificate with a subject alternative name."),
        .concerns = Concern::AskedGateway,
        .needs = {Need::GatewayChain},
        .judge = hasNoAlternativeName,
    },
    {
        .id = "probe-relies-on-sent-issuer"_L1,
        .severity = Severity::Warning,
        .field = Field::Trust,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP("Rule", "Windows PE trusts the gateway only as long as the "
                                           "gateway sends the certificate of its issuer"),
        .remedy =
            QT_TRANSLATE_NOOP("Rule", "Add the issuer named here to the boot image (store CA)."),
        .concerns = Concern::AskedGateway,
        .needs = {Need::GatewayChain},
        .judge = reliesOnWhatIsSent,
    },
    {
        .id = "probe-certificate-weak"_L1,
        .severity = Severity::Warning,
        .field = Field::CmgCertificate,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP("Rule", "A certificate that the gateway shows has a weak "
                                           "signature or key, which Windows may refuse"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Have the CA issue it again with SHA256 and at least 2048 bits."),
        .concerns = Concern::AskedGateway,
        .needs = {Need::GatewayChain},
        .judge = chainIsWeak,
    },
    {
        .id = "probe-chain-disordered"_L1,
        .severity = Severity::Note,
        .field = Field::CmgCertificate,
        .reference = &kCmgServerCertificate,
        .title =
            QT_TRANSLATE_NOOP("Rule", "The gateway sends its certificates in an unusual order"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule",
            "Windows sorts them itself. To be sure, upload a PFX file with the chain in order."),
        .concerns = Concern::AskedGateway,
        .needs = {Need::GatewayChain},
        .judge = chainIsDisordered,
    },
    {
        .id = "probe-chain-foreign"_L1,
        .severity = Severity::Note,
        .field = Field::CmgCertificate,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The gateway sends certificates that have nothing to do with its own"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Windows ignores them. Upload a PFX file that contains only the chain."),
        .concerns = Concern::AskedGateway,
        .needs = {Need::GatewayChain},
        .judge = chainHasStrangers,
    },
    {
        .id = "probe-certificate-renewed"_L1,
        .severity = Severity::Note,
        .field = Field::CmgCertificate,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The gateway's certificate was renewed, and the expected one is the old one"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Use the new certificate in the profile."),
        .concerns = Concern::AskedGateway,
        .needs = {Need::GatewayChain},
        .judge = isRenewedSince,
    },
    {
        .id = "probe-intercepted"_L1,
        .severity = Severity::Blocker,
        .field = Field::CmgCertificate,
        .reference = &kCmgDataFlow,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "TLS is opened on the way: the gateway's own certificate doesn't arrive"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Exempt the gateway's name from TLS inspection. A "
                                            "gateway behind inspection isn't supported."),
        .concerns = Concern::AskedGateway,
        .needs = {Need::GatewayChain},
        .judge = isIntercepted,
    },
    {
        .id = "probe-looks-intercepted"_L1,
        .severity = Severity::Warning,
        .field = Field::CmgCertificate,
        .reference = &kCmgDataFlow,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The certificate looks as if something on the way had just created it"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Compare it with the gateway's certificate in the console. Exempt the "
                    "gateway's name from TLS inspection."),
        .concerns = Concern::AskedGateway,
        .needs = {Need::GatewayChain},
        .judge = looksIntercepted,
    },
};

} // namespace

std::span<const Rule> probeChainRules()
{
    return kProbeChainRules;
}

} // namespace cmgmedia
