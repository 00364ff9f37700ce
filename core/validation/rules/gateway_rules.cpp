// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/management_points.h"
#include "core/validation/facts/gateway_trust.h"
#include "core/validation/rule.h"
#include "core/validation/rules/rule_parts.h"
#include "core/validation/rules/site_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

bool isFlawed(const Certificate& certificate, const Facts& facts)
{
    const std::vector<LeftOut>& refused = facts.derived.pick.refused;
    return std::ranges::find(refused, certificate, &LeftOut::certificate) != refused.end();
}

/// The rules about offered trust name the cause already: an offered certificate is itself no good,
/// or the chain ends at one whose issuer was forgotten.
bool isToldAlready(const Facts& facts)
{
    const TrustVerdict& verdict = *facts.derived.gatewayVerdict;
    if (verdict.culprit)
        return isFlawed(*verdict.culprit, facts);
    return !verdict.chain.empty() && isFlawed(verdict.chain.back(), facts);
}

Verdict violatedUnlessTold(const Facts& facts, const Text& seen)
{
    return isToldAlready(facts) ? Verdict::notApplicable() : Verdict::violated(seen);
}

Verdict certificateIsUnreadable(const Facts& facts)
{
    if (!facts.cmgCertificate.isGiven())
        return Verdict::notApplicable();
    const Error* error = facts.cmgCertificate.error();
    return error ? Verdict::violated(describe(*error)) : Verdict::fine();
}

/// Violated where the verdict is this one.
Verdict fails(const Facts& facts, TrustProblem problem)
{
    const TrustVerdict& verdict = *facts.derived.gatewayVerdict;
    return verdict.problem == problem ? violatedUnlessTold(facts, verdict.subject)
                                      : Verdict::fine();
}

/// Every missing certificate of the kind that somebody has seen.
Verdict misses(const Facts& facts, CertificateKind kind)
{
    QStringList seen;
    for (const Certificate& certificate : facts.derived.gatewayVerdict->missing) {
        if (certificate.kind == kind)
            seen << certificate.displayName();
    }
    return seen.isEmpty() ? Verdict::fine() : violatedUnlessTold(facts, Text::listed(seen));
}

Verdict chainHasExpired(const Facts& facts)
{
    const TrustVerdict& verdict = *facts.derived.gatewayVerdict;
    if (verdict.problem != TrustProblem::Expired)
        return Verdict::fine();
    return violatedUnlessTold(facts,
                              u"%1, %2"_s.arg(verdict.subject, day(verdict.culprit->notAfter)));
}

Verdict chainIsNotYetValid(const Facts& facts)
{
    const TrustVerdict& verdict = *facts.derived.gatewayVerdict;
    if (verdict.problem != TrustProblem::NotYetValid)
        return Verdict::fine();
    return violatedUnlessTold(facts,
                              u"%1, %2"_s.arg(verdict.subject, day(verdict.culprit->notBefore)));
}

Verdict gatewayExpiresSoon(const Facts& facts)
{
    const ServerCertificate& gateway = *facts.cmgCertificate;
    return violatedIf(isExpiringSoon(gateway.server, facts.clock.now),
                      day(gateway.server.notAfter));
}

Verdict isNotAccepted(const Facts& facts)
{
    const TrustVerdict& verdict = *facts.derived.gatewayVerdict;
    static constexpr TrustProblem kOdd[] = {TrustProblem::CaUnfit, TrustProblem::NotPermitted,
                                            TrustProblem::SignatureWrong, TrustProblem::Other};
    if (!verdict.problem || std::ranges::find(kOdd, *verdict.problem) == std::end(kOdd))
        return Verdict::fine();
    return violatedUnlessTold(facts, u"%1: %2"_s.arg(verdict.subject, verdict.detail));
}

Verdict chainSignatureIsWeak(const Facts& facts)
{
    const TrustVerdict& verdict = *facts.derived.gatewayVerdict;
    QStringList seen;
    for (const Certificate& certificate : verdict.chain) {
        // Nobody checks the signature of a root: it is trusted for being there.
        if (certificate.kind != CertificateKind::Root && certificate.hasWeakSignature())
            seen << u"%1, %2"_s.arg(certificate.displayName(), certificate.signatureAlgorithm);
    }
    return violatedIf(!seen.isEmpty(), seen.join(u"; "_s));
}

/// Other rules say that nothing else can be a gateway's name.
bool mayBeGateway(const QUrl& point)
{
    return point.scheme().compare("https"_L1, Qt::CaseInsensitive) == 0
           && !isIntranetHost(point.host());
}

enum class NameKind { Deployment, Other };

NameKind nameKind(const QString& host)
{
    return isDeploymentName(host) ? NameKind::Deployment : NameKind::Other;
}

/// The hosts of the medium that the certificate is not for.
Verdict hasOtherName(const Facts& facts, NameKind kind)
{
    const Certificate& server = facts.cmgCertificate->server;
    QStringList seen;
    for (const QUrl& point : managementPoints(newManagementPoint(facts))) {
        const QString host = point.host(QUrl::FullyEncoded);
        if (mayBeGateway(point) && nameKind(host) == kind && !isForHost(server, host))
            seen << host;
    }
    if (seen.isEmpty())
        return Verdict::fine();
    const QStringList& names = server.dnsNames;
    return Verdict::violated(u"%1; %2"_s.arg(
        seen.join(u", "_s), names.isEmpty() ? server.displayName() : names.join(u", "_s)));
}

Verdict isPublic(const Facts& facts)
{
    const ServerCertificate& gateway = *facts.cmgCertificate;
    return violatedIf(isFromPublicCa(gateway.server), gateway.server.issuer);
}

bool isCheckable(const Certificate& certificate)
{
    const QStringList urls = certificate.crlUrls + certificate.ocspUrls;
    return urls.isEmpty() || std::ranges::any_of(urls, isPublicAddress);
}

/// The site tells its clients not to check, and told this medium so.
bool nobodyChecksRevocation(const Facts& facts)
{
    if (ownSnapshot(facts) == nullptr || !facts.variables || !facts.variables->sslState)
        return false;
    const SiteSettings* settings = ownSiteSettings(facts);
    return settings != nullptr && settings->sslState
           && ((*settings->sslState | *facts.variables->sslState) & kChecksRevocation) == 0;
}

Verdict revocationIsPrivate(const Facts& facts)
{
    if (nobodyChecksRevocation(facts))
        return Verdict::notApplicable();
    const TrustVerdict& verdict = *facts.derived.gatewayVerdict;
    QStringList seen;
    for (const Certificate& certificate : verdict.chain) {
        if (certificate.kind != CertificateKind::Root && !isCheckable(certificate))
            seen << u"%1: %2"_s.arg(certificate.displayName(),
                                    (certificate.crlUrls + certificate.ocspUrls).join(u", "_s));
    }
    return violatedIf(!seen.isEmpty(), seen.join(u"; "_s));
}

constexpr Rule kGatewayRules[] = {
    {
        .id = "cmg-certificate-unreadable"_L1,
        .severity = Severity::Warning,
        .field = Field::CmgCertificate,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The gateway's certificate can't be read, so it can't be checked whether "
                    "Windows PE will trust the gateway"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Choose the gateway's server certificate as a .cer or .pem file, or remove "
                    "it from the profile."),
        .concerns = Concern::GatewayMedia,
        .judge = certificateIsUnreadable,
    },
    {
        .id = "cmg-root-missing"_L1,
        .severity = Severity::Blocker,
        .field = Field::Trust,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "Windows PE won't trust the gateway, because the root of its certificate "
                    "is missing from the boot image"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Add the root certificate (stores ROOT and AuthRoot). Or use a certificate "
                    "from a public CA for the gateway, or add the root in a prestart command."),
        .concerns = Concern::GatewayMedia,
        .needs = {Need::GatewayCertificate, Need::BootImage},
        .judge = [](const Facts& facts) { return misses(facts, CertificateKind::Root); },
    },
    {
        .id = "cmg-intermediate-missing"_L1,
        .severity = Severity::Blocker,
        .field = Field::Trust,
        .reference = &kWindowsNoobGuide,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "Windows PE won't trust the gateway, because an intermediate CA is missing "
                    "from the CA store in the boot image"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Add every CA between the gateway's certificate and the root (store CA). "
                    "An intermediate in ROOT isn't used."),
        .concerns = Concern::GatewayMedia,
        .needs = {Need::GatewayCertificate, Need::BootImage},
        .judge = [](const Facts& facts) { return misses(facts, CertificateKind::Intermediate); },
    },
    {
        .id = "cmg-issuer-missing"_L1,
        .severity = Severity::Blocker,
        .field = Field::Trust,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "Windows PE won't trust the gateway, because the boot image lacks an "
                    "issuer of its certificate"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Add the certificate of that CA, and every CA certificate up to the root."),
        .concerns = Concern::GatewayMedia,
        .needs = {Need::GatewayCertificate, Need::BootImage},
        .judge = [](const Facts& facts) { return fails(facts, TrustProblem::IssuerMissing); },
    },
    {
        .id = "cmg-chain-disallowed"_L1,
        .severity = Severity::Blocker,
        .field = Field::BootImage,
        .reference = &kSystemStores,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "Windows PE won't trust the gateway, because the boot image has its "
                    "certificate, or a CA above it, in the Disallowed store"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Disallowed overrides every other store. Find out why the certificate is "
                    "there. Use another boot image, or a gateway certificate from another CA."),
        .concerns = Concern::GatewayMedia,
        .needs = {Need::GatewayCertificate, Need::BootImage},
        .judge = [](const Facts& facts) { return fails(facts, TrustProblem::Disallowed); },
    },
    {
        .id = "cmg-certificate-self-signed"_L1,
        .severity = Severity::Blocker,
        .field = Field::CmgCertificate,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "Windows PE won't trust the gateway, because its certificate is self-signed"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Use a certificate from a public CA or your own CA."),
        .concerns = Concern::GatewayMedia,
        .needs = {Need::GatewayCertificate, Need::BootImage},
        .judge = [](const Facts& facts) { return fails(facts, TrustProblem::SelfSigned); },
    },
    {
        .id = "cmg-certificate-expired"_L1,
        .severity = Severity::Blocker,
        .field = Field::CmgCertificate,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP("Rule", "The gateway's certificate, or a CA above it, has "
                                           "expired"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Renew it. If it's already renewed, export the certificate that the "
                    "gateway uses now."),
        .concerns = Concern::GatewayMedia,
        .needs = {Need::GatewayCertificate, Need::BootImage},
        .judge = chainHasExpired,
    },
    {
        .id = "cmg-certificate-not-yet-valid"_L1,
        .severity = Severity::Blocker,
        .field = Field::CmgCertificate,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP("Rule",
                                   "The gateway's certificate, or a CA above it, isn't valid yet"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Wait until that date, or use a certificate that is valid now. Check the "
                    "clock of this computer."),
        .concerns = Concern::GatewayMedia,
        .needs = {Need::GatewayCertificate, Need::BootImage},
        .judge = chainIsNotYetValid,
    },
    {
        .id = "cmg-certificate-not-for-servers"_L1,
        .severity = Severity::Blocker,
        .field = Field::CmgCertificate,
        .reference = &kCmgServerCertificate,
        .title =
            QT_TRANSLATE_NOOP("Rule", "The gateway's certificate isn't for server authentication"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Enroll from a template whose application policies include Server "
                    "Authentication (1.3.6.1.5.5.7.3.1)."),
        .concerns = Concern::GatewayMedia,
        .needs = {Need::GatewayCertificate, Need::BootImage},
        .judge = [](const Facts& facts) { return fails(facts, TrustProblem::WrongUsage); },
    },
    {
        .id = "cmg-chain-not-accepted"_L1,
        .severity = Severity::Blocker,
        .field = Field::CmgCertificate,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP("Rule", "The gateway's certificate chain is invalid"),
        .remedy =
            QT_TRANSLATE_NOOP("Rule", "Ask your PKI team to check the certificate named here."),
        .concerns = Concern::GatewayMedia,
        .needs = {Need::GatewayCertificate, Need::BootImage},
        .judge = isNotAccepted,
    },
    {
        .id = "cmg-name-is-deployment-name"_L1,
        .severity = Severity::Blocker,
        .field = Field::ManagementPoint,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The medium asks for the gateway by its deployment name, which isn't in "
                    "the gateway's certificate"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Create the medium with the service name from the certificate, and point a "
                    "CNAME record in DNS to the deployment name."),
        .concerns = Concern::GatewayMedia,
        .needs = {Need::GatewayCertificate, Need::Variables},
        .judge = [](const Facts& facts) { return hasOtherName(facts, NameKind::Deployment); },
    },
    {
        .id = "cmg-name-mismatch"_L1,
        .severity = Severity::Blocker,
        .field = Field::ManagementPoint,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The gateway's certificate is for a different name than the medium's "
                    "management point"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Choose the certificate that this gateway uses, or create the medium again "
                    "with this gateway."),
        .concerns = Concern::GatewayMedia,
        .needs = {Need::GatewayCertificate, Need::Variables},
        .judge = [](const Facts& facts) { return hasOtherName(facts, NameKind::Other); },
    },
    {
        .id = "cmg-certificate-expires-soon"_L1,
        .severity = Severity::Warning,
        .field = Field::CmgCertificate,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP("Rule", "The gateway's certificate expires within 60 days"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Renew it. Media keep working if the new certificate has the same issuer."),
        .concerns = Concern::GatewayMedia,
        .needs = {Need::GatewayCertificate},
        .judge = gatewayExpiresSoon,
    },
    {
        .id = "cmg-signature-weak"_L1,
        .severity = Severity::Warning,
        .field = Field::CmgCertificate,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP("Rule", "The gateway's certificate, or a CA above it, has a "
                                           "weak signature that Windows may refuse"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Ask the CA to issue it again with SHA256."),
        .concerns = Concern::GatewayMedia,
        .needs = {Need::GatewayCertificate, Need::BootImage},
        .judge = chainSignatureIsWeak,
    },
    {
        .id = "cmg-revocation-not-public"_L1,
        .severity = Severity::Warning,
        .field = Field::CmgCertificate,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP("Rule", "No revocation list of the gateway's certificate, or of "
                                           "a CA above it, can be reached from the internet"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Publish the lists over HTTP under a public name. Or clear Clients check "
                    "the certificate revocation list (CRL) for site systems in the site "
                    "properties, and create the medium again. The gateway's own setting Verify "
                    "Client Certificate Revocation is about client certificates."),
        .concerns = Concern::GatewayMedia,
        .needs = {Need::GatewayCertificate, Need::BootImage},
        .judge = revocationIsPrivate,
    },
    {
        .id = "cmg-certificate-public"_L1,
        .severity = Severity::Note,
        .field = Field::CmgCertificate,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP("Rule", "The gateway's certificate comes from a public CA"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "If the boot image contains its root, you don't need to add anything. Make "
                    "sure that a CNAME record in DNS points from the service name to the "
                    "deployment name."),
        .concerns = Concern::GatewayMedia,
        .needs = {Need::GatewayCertificate},
        .judge = isPublic,
    },
};

} // namespace

std::span<const Rule> gatewayRules()
{
    return kGatewayRules;
}

} // namespace cmgmedia
