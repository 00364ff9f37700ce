// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/gateway_facts.h"
#include "core/validation/rule.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

bool isFlawed(const Certificate& certificate, const Facts& facts)
{
    const std::vector<FlawedTrust> flawed = flawedTrust(facts);
    return std::ranges::find(flawed, certificate, &FlawedTrust::certificate) != flawed.end();
}

/// The rules about offered trust name the cause already: an offered certificate is itself no good,
/// or the chain ends at one whose issuer was forgotten.
bool isToldAlready(const TrustVerdict& verdict, const Facts& facts)
{
    if (verdict.culprit)
        return isFlawed(*verdict.culprit, facts);
    return !verdict.chain.empty() && isFlawed(verdict.chain.back(), facts);
}

Verdict toldBy(const TrustVerdict& verdict, const Facts& facts, const QString& seen)
{
    return isToldAlready(verdict, facts) ? Verdict::notApplicable() : Verdict::violated(seen);
}

/// Violated where the verdict is this one.
template <TrustProblem problem>
Verdict fails(const TrustVerdict& verdict, const Facts& facts)
{
    return verdict.problem == problem ? toldBy(verdict, facts, verdict.subject) : Verdict::fine();
}

/// Every missing certificate of the kind that somebody has seen.
Verdict misses(const TrustVerdict& verdict, const Facts& facts, CertificateKind kind)
{
    QStringList seen;
    for (const Certificate& certificate : verdict.missing) {
        if (certificate.kind == kind)
            seen << certificate.displayName();
    }
    return seen.isEmpty() ? Verdict::fine() : toldBy(verdict, facts, seen.join(u", "_s));
}

Verdict rootIsMissing(const TrustVerdict& verdict, const Facts& facts)
{
    return misses(verdict, facts, CertificateKind::Root);
}

Verdict intermediateIsMissing(const TrustVerdict& verdict, const Facts& facts)
{
    return misses(verdict, facts, CertificateKind::Intermediate);
}

Verdict hasExpired(const TrustVerdict& verdict, const Facts& facts)
{
    if (verdict.problem != TrustProblem::Expired)
        return Verdict::fine();
    return toldBy(verdict, facts, u"%1, %2"_s.arg(verdict.subject, day(verdict.culprit->notAfter)));
}

Verdict isNotYetValid(const TrustVerdict& verdict, const Facts& facts)
{
    if (verdict.problem != TrustProblem::NotYetValid)
        return Verdict::fine();
    return toldBy(verdict, facts,
                  u"%1, %2"_s.arg(verdict.subject, day(verdict.culprit->notBefore)));
}

Verdict expiresSoon(const ServerCertificate& gateway, const Facts& facts)
{
    return violatedIf(isExpiringSoon(gateway.server, facts.clock.now),
                      day(gateway.server.notAfter));
}

Verdict isNotAccepted(const TrustVerdict& verdict, const Facts& facts)
{
    static constexpr TrustProblem kOdd[] = {TrustProblem::CaUnfit, TrustProblem::NotPermitted,
                                            TrustProblem::SignatureWrong, TrustProblem::Other};
    if (!verdict.problem || std::ranges::find(kOdd, *verdict.problem) == std::end(kOdd))
        return Verdict::fine();
    return toldBy(verdict, facts, u"%1: %2"_s.arg(verdict.subject, verdict.detail));
}

Verdict signatureIsWeak(const TrustVerdict& verdict, const Facts& /*facts*/)
{
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

/// The hosts of the medium that the certificate is not for, deployment names or others.
Verdict hasOtherName(const ServerCertificate& gateway, const Facts& facts, bool deploymentNames)
{
    if (!facts.medium)
        return noMedium();
    QStringList seen;
    for (const QUrl& point : managementPoints(*facts.medium)) {
        const QString host = point.host(QUrl::FullyEncoded);
        if (mayBeGateway(point) && isDeploymentName(host) == deploymentNames
            && !isForHost(gateway.server, host))
            seen << host;
    }
    if (seen.isEmpty())
        return Verdict::fine();
    const QStringList& names = gateway.server.dnsNames;
    return Verdict::violated(u"%1; %2"_s.arg(
        seen.join(u", "_s), names.isEmpty() ? gateway.server.displayName() : names.join(u", "_s)));
}

Verdict isForAnotherName(const ServerCertificate& gateway, const Facts& facts)
{
    return hasOtherName(gateway, facts, false);
}

Verdict isAskedByDeploymentName(const ServerCertificate& gateway, const Facts& facts)
{
    return hasOtherName(gateway, facts, true);
}

Verdict isPublic(const ServerCertificate& gateway, const Facts& /*facts*/)
{
    return violatedIf(isFromPublicCa(gateway.server), gateway.server.issuer);
}

bool isCheckable(const Certificate& certificate)
{
    const QStringList urls = certificate.crlUrls + certificate.ocspUrls;
    return urls.isEmpty() || std::ranges::any_of(urls, isPublicAddress);
}

Verdict revocationIsPrivate(const TrustVerdict& verdict, const Facts& /*facts*/)
{
    QStringList seen;
    for (const Certificate& certificate : verdict.chain) {
        if (certificate.kind != CertificateKind::Root && !isCheckable(certificate))
            seen << u"%1: %2"_s.arg(certificate.displayName(),
                                    (certificate.crlUrls + certificate.ocspUrls).join(u", "_s));
    }
    return violatedIf(!seen.isEmpty(), seen.join(u"; "_s));
}

constexpr Rule kRules[] = {
    {
        .id = "cmg-root-missing"_L1,
        .severity = Severity::Blocker,
        .field = Field::Trust,
        .items = "A18 A41 A42 A48 A71 A73 A74 K1"_L1,
        .reference = &kDeployOverInternet,
        .title =
            QT_TRANSLATE_NOOP("Rule", "Windows PE will not trust the gateway, because the root "
                                      "of its certificate is missing from the boot image"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Offer the root as trust; it goes into ROOT and "
                                            "AuthRoot. Otherwise give the gateway a certificate of "
                                            "a public CA, or add the root in a prestart command."),
        .judge = onGateway<onGatewayChain<rootIsMissing>>,
    },
    {
        .id = "cmg-intermediate-missing"_L1,
        .severity = Severity::Blocker,
        .field = Field::Trust,
        .items = "A76 K2"_L1,
        .reference = &kWindowsNoobGuide,
        .title = QT_TRANSLATE_NOOP("Rule", "Windows PE will not trust the gateway, because an "
                                           "intermediate CA is missing from CA in the boot "
                                           "image"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Offer every CA between the gateway's certificate and "
                                            "the root as trust; they go into CA. One that lies in "
                                            "ROOT does not count."),
        .judge = onGateway<onGatewayChain<intermediateIsMissing>>,
    },
    {
        .id = "cmg-issuer-missing"_L1,
        .severity = Severity::Blocker,
        .field = Field::Trust,
        .items = "A18 A76 K1 K2"_L1,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP("Rule", "Windows PE will not trust the gateway, because the "
                                           "boot image lacks an issuer of its certificate"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Offer the certificate of that CA as trust, and those "
                                            "of its issuers up to the root."),
        .judge = onGateway<onGatewayChain<fails<TrustProblem::IssuerMissing>>>,
    },
    {
        .id = "cmg-certificate-self-signed"_L1,
        .severity = Severity::Blocker,
        .field = Field::CmgCertificate,
        .items = "A18 A74 K1"_L1,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP("Rule", "Windows PE will not trust the gateway, because its "
                                           "certificate signs itself"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Give the gateway a certificate of a public CA or of "
                                            "the company's own."),
        .judge = onGateway<onGatewayChain<fails<TrustProblem::SelfSigned>>>,
    },
    {
        .id = "cmg-certificate-expired"_L1,
        .severity = Severity::Blocker,
        .field = Field::CmgCertificate,
        .items = "K6"_L1,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP("Rule", "The gateway's certificate, or a CA above it, has "
                                           "expired"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Renew it. Where it was renewed already, export the "
                                            "one that the gateway uses now."),
        .judge = onGateway<onGatewayChain<hasExpired>>,
    },
    {
        .id = "cmg-certificate-not-yet-valid"_L1,
        .severity = Severity::Blocker,
        .field = Field::CmgCertificate,
        .items = "K6"_L1,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP("Rule", "The gateway's certificate, or a CA above it, is not "
                                           "valid yet"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Wait for that day, or use one that is valid now; "
                                            "check the clock of this computer."),
        .judge = onGateway<onGatewayChain<isNotYetValid>>,
    },
    {
        .id = "cmg-certificate-not-for-servers"_L1,
        .severity = Severity::Blocker,
        .field = Field::CmgCertificate,
        .items = "K1"_L1,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP("Rule", "The gateway's certificate is not for server "
                                           "authentication"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Enroll from a template whose application policies "
                                            "hold Server Authentication (1.3.6.1.5.5.7.3.1)."),
        .judge = onGateway<onGatewayChain<fails<TrustProblem::WrongUsage>>>,
    },
    {
        .id = "cmg-chain-not-accepted"_L1,
        .severity = Severity::Blocker,
        .field = Field::CmgCertificate,
        .items = "A18 A76"_L1,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP("Rule", "The chain of the gateway's certificate does not hold"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Compare the files with what the CA issued, and let "
                                            "whoever runs the CA look at the one that is named."),
        .judge = onGateway<onGatewayChain<isNotAccepted>>,
    },
    {
        .id = "cmg-name-is-deployment-name"_L1,
        .severity = Severity::Blocker,
        .field = Field::ManagementPoint,
        .items = "A75 K5"_L1,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP("Rule", "The medium asks for the gateway by its deployment "
                                           "name, which is not in its certificate"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Make the medium with the service name, which the "
                                            "certificate holds, and let a CNAME in DNS lead from "
                                            "it to the deployment name."),
        .judge = onGateway<isAskedByDeploymentName>,
    },
    {
        .id = "cmg-name-mismatch"_L1,
        .severity = Severity::Blocker,
        .field = Field::ManagementPoint,
        .items = "K5"_L1,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP("Rule", "The gateway's certificate is for another name than the "
                                           "medium's management point"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Give the certificate that this gateway uses, or make "
                                            "the medium again with this gateway."),
        .judge = onGateway<isForAnotherName>,
    },
    {
        .id = "cmg-certificate-expires-soon"_L1,
        .severity = Severity::Warning,
        .field = Field::CmgCertificate,
        .items = "K6"_L1,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP("Rule", "The gateway's certificate expires within 60 days"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Renew it. Media go on working where the new one has "
                                            "the same issuer."),
        .judge = onGateway<expiresSoon>,
    },
    {
        .id = "cmg-signature-weak"_L1,
        .severity = Severity::Warning,
        .field = Field::CmgCertificate,
        .items = "A18"_L1,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP("Rule", "The gateway's certificate, or a CA above it, has a "
                                           "weak signature that Windows may refuse"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Let the CA issue it again with SHA256."),
        .judge = onGateway<onGatewayChain<signatureIsWeak>>,
    },
    {
        .id = "cmg-revocation-not-public"_L1,
        .severity = Severity::Warning,
        .field = Field::CmgCertificate,
        .items = "A68 A73 K3 K4"_L1,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP("Rule", "No revocation list of the gateway's certificate, or of "
                                           "a CA above it, can be reached from the internet"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Publish the lists over http under a public name; or switch off Clients check "
                    "the certificate revocation list (CRL) for site systems in the properties of "
                    "the site, and make the medium again. The gateway's own setting Verify Client "
                    "Certificate Revocation is about the certificates of clients."),
        .judge = onGateway<onGatewayChain<revocationIsPrivate>>,
    },
    {
        .id = "cmg-certificate-public"_L1,
        .severity = Severity::Note,
        .field = Field::CmgCertificate,
        .items = "A74 A75"_L1,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP("Rule", "The gateway's certificate comes from a public CA"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Where the boot image holds its root, nothing has to "
                                            "be added. See to it that a CNAME in DNS leads from "
                                            "the service name to the deployment name."),
        .judge = onGateway<isPublic>,
    },
};

} // namespace

std::span<const Rule> gatewayRules()
{
    return kRules;
}

} // namespace cmgmedia
