// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/server_certificate.h"
#include "core/validation/rule.h"
#include "core/validation/rules/rule_parts.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr int kDocumentedBits = 2048; // the longest that Microsoft documents, and enough

Verdict pfxHasExpired(const Facts& facts)
{
    const Pfx& pfx = *facts.pfx;
    return violatedIf(pfx, pfx.certificate.notAfter < facts.clock.now,
                      day(pfx.certificate.notAfter));
}

Verdict pfxIsNotYetValid(const Facts& facts)
{
    const Pfx& pfx = *facts.pfx;
    return violatedIf(pfx, pfx.certificate.notBefore > facts.clock.now,
                      day(pfx.certificate.notBefore));
}

Verdict pfxExpiresSoon(const Facts& facts)
{
    const Pfx& pfx = *facts.pfx;
    return violatedIf(pfx, isExpiringSoon(pfx.certificate, facts.clock.now),
                      day(pfx.certificate.notAfter));
}

Verdict isNotForClients(const Facts& facts)
{
    const Pfx& pfx = *facts.pfx;
    const QStringList& usages = pfx.certificate.extendedKeyUsages;
    const bool allows = usages.isEmpty() || usages.contains(QLatin1StringView(kAnyUsage))
                        || usages.contains(QLatin1StringView(kClientAuthentication));
    return violatedIf(pfx, !allows, Text::listed(usages));
}

Verdict isForAnyUse(const Facts& facts)
{
    const Pfx& pfx = *facts.pfx;
    const QStringList& usages = pfx.certificate.extendedKeyUsages;
    const bool any = usages.isEmpty() || usages.contains(QLatin1StringView(kAnyUsage));
    return violatedIf(pfx, any && !usages.contains(QLatin1StringView(kClientAuthentication)));
}

Verdict mayNotSign(const Facts& facts)
{
    const Pfx& pfx = *facts.pfx;
    const std::optional<QStringList>& usages = pfx.certificate.keyUsages;
    if (!usages || usages->contains("digitalSignature"_L1))
        return Verdict::fine();
    return violatedIf(pfx, true, Text::listed(*usages));
}

QString keyText(const Certificate& certificate)
{
    return u"%1 %2"_s.arg(certificate.keyAlgorithm).arg(certificate.keyBits);
}

bool hasRsaKey(const Pfx& pfx)
{
    return pfx.certificate.keyAlgorithm == "RSA"_L1;
}

Verdict keyIsNotRsa(const Facts& facts)
{
    const Pfx& pfx = *facts.pfx;
    return violatedIf(pfx, !hasRsaKey(pfx), keyText(pfx.certificate));
}

Verdict keyIsTooShort(const Facts& facts)
{
    const Pfx& pfx = *facts.pfx;
    return violatedIf(pfx, hasRsaKey(pfx) && pfx.certificate.keyBits < kDocumentedBits,
                      keyText(pfx.certificate));
}

Verdict keyIsTooLong(const Facts& facts)
{
    const Pfx& pfx = *facts.pfx;
    return violatedIf(pfx, hasRsaKey(pfx) && pfx.certificate.keyBits > kDocumentedBits,
                      keyText(pfx.certificate));
}

Verdict isNotSha256InEarlyRing(const Facts& facts)
{
    const Pfx& pfx = *facts.pfx;
    if (!isEarlyRing(facts))
        return Verdict::notApplicable();
    const QString& signature = pfx.certificate.signatureAlgorithm;
    return violatedIf(pfx, !signature.contains("sha256"_L1, Qt::CaseInsensitive), signature);
}

Verdict pfxSignatureIsWeak(const Facts& facts)
{
    const Pfx& pfx = *facts.pfx;
    if (isEarlyRing(facts))
        return Verdict::notApplicable();
    return violatedIf(pfx, pfx.certificate.hasWeakSignature(), pfx.certificate.signatureAlgorithm);
}

constexpr Rule kPfxCertificateRules[] = {
    {
        .id = "pfx-expired"_L1,
        .severity = Severity::Blocker,
        .field = Field::Pfx,
        .reference = &kPkiRequirements,
        .title = QT_TRANSLATE_NOOP("Rule", "The certificate in the PFX file has expired"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Enroll a new certificate and export it."),
        .concerns = Concern::Pfx,
        .needs = {Need::Pfx},
        .judge = pfxHasExpired,
    },
    {
        .id = "pfx-not-yet-valid"_L1,
        .severity = Severity::Blocker,
        .field = Field::Pfx,
        .reference = &kPkiRequirements,
        .title = QT_TRANSLATE_NOOP("Rule", "The certificate in the PFX file isn't valid yet"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Wait until that date, or enroll a certificate that is valid now. Check "
                    "the clock of this computer."),
        .concerns = Concern::Pfx,
        .needs = {Need::Pfx},
        .judge = pfxIsNotYetValid,
    },
    {
        .id = "pfx-expires-soon"_L1,
        .severity = Severity::Warning,
        .field = Field::Pfx,
        .reference = &kPkiRequirements,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The certificate in the PFX file expires within 60 days, and so does every "
                    "medium made with it"),
        .remedy =
            QT_TRANSLATE_NOOP("Rule", "Enroll a new certificate before you create the media."),
        .concerns = Concern::Pfx,
        .needs = {Need::Pfx},
        .judge = pfxExpiresSoon,
    },
    {
        .id = "pfx-not-for-clients"_L1,
        .severity = Severity::Blocker,
        .field = Field::Pfx,
        .reference = &kPkiRequirements,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The certificate in the PFX file isn't for client authentication"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Enroll from a template whose application policies include Client "
                    "Authentication (1.3.6.1.5.5.7.3.2)."),
        .concerns = Concern::Pfx,
        .needs = {Need::Pfx},
        .judge = isNotForClients,
    },
    {
        .id = "pfx-for-any-use"_L1,
        .severity = Severity::Warning,
        .field = Field::Pfx,
        .reference = &kPkiRequirements,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The certificate in the PFX file names no purpose, but Microsoft requires "
                    "client authentication"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Enroll from a template whose application policies include Client "
                    "Authentication (1.3.6.1.5.5.7.3.2)."),
        .concerns = Concern::Pfx,
        .needs = {Need::Pfx},
        .judge = isForAnyUse,
    },
    {
        .id = "pfx-key-usage"_L1,
        .severity = Severity::Warning,
        .field = Field::Pfx,
        .reference = &kPkiRequirements,
        .title = QT_TRANSLATE_NOOP("Rule", "The key usage of the certificate in the PFX file lacks "
                                           "digital signature"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Enroll from a template with digital signature and key "
                                            "encipherment."),
        .concerns = Concern::Pfx,
        .needs = {Need::Pfx},
        .judge = mayNotSign,
    },
    {
        .id = "pfx-key-not-rsa"_L1,
        .severity = Severity::Blocker,
        .field = Field::Pfx,
        .reference = &kPkiRequirements,
        .title = QT_TRANSLATE_NOOP("Rule", "The certificate in the PFX file has no RSA key"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Enroll from a template with a 2048-bit RSA key. Configuration Manager "
                    "supports no other type, not even with CNG."),
        .concerns = Concern::Pfx,
        .needs = {Need::Pfx},
        .judge = keyIsNotRsa,
    },
    {
        .id = "pfx-key-too-short"_L1,
        .severity = Severity::Blocker,
        .field = Field::Pfx,
        .reference = &kPkiRequirements,
        .title = QT_TRANSLATE_NOOP("Rule", "The key of the certificate in the PFX file is shorter "
                                           "than 2048 bits"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Enroll from a template with a 2048-bit RSA key."),
        .concerns = Concern::Pfx,
        .needs = {Need::Pfx},
        .judge = keyIsTooShort,
    },
    {
        .id = "pfx-key-too-long"_L1,
        .severity = Severity::Warning,
        .field = Field::Pfx,
        .reference = &kPkiRequirements,
        .title = QT_TRANSLATE_NOOP("Rule", "The key of the certificate in the PFX file is longer "
                                           "than 2048 bits, the documented maximum for boot "
                                           "media"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Enroll from a template with a 2048-bit RSA key."),
        .concerns = Concern::Pfx,
        .needs = {Need::Pfx},
        .judge = keyIsTooLong,
    },
    {
        .id = "pfx-signature-early-ring"_L1,
        .severity = Severity::Blocker,
        .field = Field::Pfx,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "Version 2010 of the early update ring requires a certificate signed with "
                    "SHA-256"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Enroll a certificate that the CA signs with SHA256, or update the site."),
        .concerns = Concern::Pfx,
        .needs = {Need::Pfx},
        .judge = isNotSha256InEarlyRing,
    },
    {
        .id = "pfx-signature-weak"_L1,
        .severity = Severity::Warning,
        .field = Field::Pfx,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP("Rule", "The certificate in the PFX file has a weak signature, "
                                           "and servers may refuse it"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Enroll a certificate that the CA signs with SHA256."),
        .concerns = Concern::Pfx,
        .needs = {Need::Pfx},
        .judge = pfxSignatureIsWeak,
    },
};

} // namespace

std::span<const Rule> pfxCertificateRules()
{
    return kPfxCertificateRules;
}

} // namespace cmgmedia
