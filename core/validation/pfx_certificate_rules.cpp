// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/server_certificate.h"
#include "core/validation/on_pfx.h"
#include "core/validation/rule.h"
#include "core/validation/rule_parts.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr int kDocumentedBits = 2048; // the longest that Microsoft documents, and enough

Verdict hasExpired(const Pfx& pfx, const Facts& facts)
{
    return violatedIf(pfx.certificate.notAfter < facts.clock.now, day(pfx.certificate.notAfter));
}

Verdict isNotYetValid(const Pfx& pfx, const Facts& facts)
{
    return violatedIf(pfx.certificate.notBefore > facts.clock.now, day(pfx.certificate.notBefore));
}

Verdict expiresSoon(const Pfx& pfx, const Facts& facts)
{
    return violatedIf(isExpiringSoon(pfx.certificate, facts.clock.now),
                      day(pfx.certificate.notAfter));
}

Verdict isNotForClients(const Pfx& pfx, const Facts& /*facts*/)
{
    const QStringList& usages = pfx.certificate.extendedKeyUsages;
    const bool allows = usages.isEmpty() || usages.contains(QLatin1StringView(kAnyUsage))
                        || usages.contains(QLatin1StringView(kClientAuthentication));
    return violatedIf(!allows, usages.join(u", "_s));
}

Verdict isForAnyUse(const Pfx& pfx, const Facts& /*facts*/)
{
    const QStringList& usages = pfx.certificate.extendedKeyUsages;
    const bool any = usages.isEmpty() || usages.contains(QLatin1StringView(kAnyUsage));
    return violatedIf(any && !usages.contains(QLatin1StringView(kClientAuthentication)));
}

Verdict mayNotSign(const Pfx& pfx, const Facts& /*facts*/)
{
    const std::optional<QStringList>& usages = pfx.certificate.keyUsages;
    if (!usages || usages->contains("digitalSignature"_L1))
        return Verdict::fine();
    return Verdict::violated(usages->join(u", "_s));
}

QString keyText(const Certificate& certificate)
{
    return u"%1 %2"_s.arg(certificate.keyAlgorithm).arg(certificate.keyBits);
}

bool hasRsaKey(const Pfx& pfx)
{
    return pfx.certificate.keyAlgorithm == "RSA"_L1;
}

Verdict keyIsNotRsa(const Pfx& pfx, const Facts& /*facts*/)
{
    return violatedIf(!hasRsaKey(pfx), keyText(pfx.certificate));
}

Verdict keyIsTooShort(const Pfx& pfx, const Facts& /*facts*/)
{
    return violatedIf(hasRsaKey(pfx) && pfx.certificate.keyBits < kDocumentedBits,
                      keyText(pfx.certificate));
}

Verdict keyIsTooLong(const Pfx& pfx, const Facts& /*facts*/)
{
    return violatedIf(hasRsaKey(pfx) && pfx.certificate.keyBits > kDocumentedBits,
                      keyText(pfx.certificate));
}

Verdict isNotSha256InEarlyRing(const Pfx& pfx, const Facts& facts)
{
    if (!isEarlyRing(facts))
        return Verdict::notApplicable();
    const QString& signature = pfx.certificate.signatureAlgorithm;
    return violatedIf(!signature.contains("sha256"_L1, Qt::CaseInsensitive), signature);
}

Verdict signatureIsWeak(const Pfx& pfx, const Facts& facts)
{
    if (isEarlyRing(facts))
        return Verdict::notApplicable();
    return violatedIf(pfx.certificate.hasWeakSignature(), pfx.certificate.signatureAlgorithm);
}

constexpr Rule kRules[] = {
    {
        .id = "pfx-expired"_L1,
        .severity = Severity::Blocker,
        .field = Field::Pfx,
        .items = "C3 K40"_L1,
        .reference = &kPkiRequirements,
        .title = QT_TRANSLATE_NOOP("Rule", "The certificate in the PFX file has expired"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Enroll a new one and export that."),
        .judge = onPfx<hasExpired>,
    },
    {
        .id = "pfx-not-yet-valid"_L1,
        .severity = Severity::Blocker,
        .field = Field::Pfx,
        .items = "C3 K40"_L1,
        .reference = &kPkiRequirements,
        .title = QT_TRANSLATE_NOOP("Rule", "The certificate in the PFX file is not valid yet"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Wait for that day, or enroll one that is valid now; "
                                            "check the clock of this computer."),
        .judge = onPfx<isNotYetValid>,
    },
    {
        .id = "pfx-expires-soon"_L1,
        .severity = Severity::Warning,
        .field = Field::Pfx,
        .items = "C3 K40"_L1,
        .reference = &kPkiRequirements,
        .title = QT_TRANSLATE_NOOP("Rule", "The certificate in the PFX file expires within 60 "
                                           "days, and every medium made with it does too"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Enroll a new one before the media are made."),
        .judge = onPfx<expiresSoon>,
    },
    {
        .id = "pfx-not-for-clients"_L1,
        .severity = Severity::Blocker,
        .field = Field::Pfx,
        .items = "C3 K40"_L1,
        .reference = &kPkiRequirements,
        .title = QT_TRANSLATE_NOOP("Rule", "The certificate in the PFX file is not for client "
                                           "authentication"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Enroll from a template whose application policies "
                                            "hold Client Authentication (1.3.6.1.5.5.7.3.2)."),
        .judge = onPfx<isNotForClients>,
    },
    {
        .id = "pfx-for-any-use"_L1,
        .severity = Severity::Warning,
        .field = Field::Pfx,
        .items = "C3 K40"_L1,
        .reference = &kPkiRequirements,
        .title = QT_TRANSLATE_NOOP("Rule", "The certificate in the PFX file names no use, where "
                                           "Microsoft demands client authentication"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Enroll from a template whose application policies "
                                            "hold Client Authentication (1.3.6.1.5.5.7.3.2)."),
        .judge = onPfx<isForAnyUse>,
    },
    {
        .id = "pfx-key-usage"_L1,
        .severity = Severity::Warning,
        .field = Field::Pfx,
        .items = "C3 K40"_L1,
        .reference = &kPkiRequirements,
        .title = QT_TRANSLATE_NOOP("Rule", "The key usage of the certificate in the PFX file lacks "
                                           "digital signature"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Enroll from a template with digital signature and key "
                                            "encipherment."),
        .judge = onPfx<mayNotSign>,
    },
    {
        .id = "pfx-key-not-rsa"_L1,
        .severity = Severity::Blocker,
        .field = Field::Pfx,
        .items = "A16 C3 K40"_L1,
        .reference = &kPkiRequirements,
        .title = QT_TRANSLATE_NOOP("Rule", "The key of the certificate in the PFX file is no RSA "
                                           "key"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Enroll from a template with an RSA key of 2048 bits; "
                                            "Configuration Manager supports no other kind, not "
                                            "even with CNG."),
        .judge = onPfx<keyIsNotRsa>,
    },
    {
        .id = "pfx-key-too-short"_L1,
        .severity = Severity::Blocker,
        .field = Field::Pfx,
        .items = "C3 K40"_L1,
        .reference = &kPkiRequirements,
        .title = QT_TRANSLATE_NOOP("Rule", "The key of the certificate in the PFX file is shorter "
                                           "than 2048 bits"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Enroll from a template with an RSA key of 2048 bits."),
        .judge = onPfx<keyIsTooShort>,
    },
    {
        .id = "pfx-key-too-long"_L1,
        .severity = Severity::Warning,
        .field = Field::Pfx,
        .items = "C3 K40"_L1,
        .reference = &kPkiRequirements,
        .title = QT_TRANSLATE_NOOP("Rule", "The key of the certificate in the PFX file is longer "
                                           "than 2048 bits, the documented maximum for boot "
                                           "media"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Enroll from a template with an RSA key of 2048 bits."),
        .judge = onPfx<keyIsTooLong>,
    },
    {
        .id = "pfx-signature-early-ring"_L1,
        .severity = Severity::Blocker,
        .field = Field::Pfx,
        .items = "A15 A58"_L1,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP("Rule", "Version 2010 of the early ring requires a certificate "
                                           "signed with SHA-256"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Enroll one that the CA signs with SHA256, or update "
                                            "the site."),
        .judge = onPfx<isNotSha256InEarlyRing>,
    },
    {
        .id = "pfx-signature-weak"_L1,
        .severity = Severity::Warning,
        .field = Field::Pfx,
        .items = "A16 A58"_L1,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP("Rule", "The certificate in the PFX file has a weak signature, "
                                           "and servers may refuse it"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Enroll one that the CA signs with SHA256."),
        .judge = onPfx<signatureIsWeak>,
    },
};

} // namespace

std::span<const Rule> pfxCertificateRules()
{
    return kRules;
}

} // namespace cmgmedia
