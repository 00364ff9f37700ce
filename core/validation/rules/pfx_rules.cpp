// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/chain.h"
#include "core/crypto/errors.h"
#include "core/crypto/no_pfx.h"
#include "core/validation/rule.h"
#include "core/validation/rules/rule_parts.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr QLatin1StringView kRecommendedProvider =
    "Microsoft Enhanced RSA and AES Cryptographic Provider"_L1;
constexpr QLatin1StringView kCngProvider = "Microsoft Software Key Storage Provider"_L1;
constexpr QLatin1StringView kSchannelProvider = "Microsoft RSA SChannel Cryptographic Provider"_L1;

/// Violated where opening the PFX failed for this reason.
Verdict failedWith(const Facts& facts, ErrorRow code)
{
    const Error* error = facts.pfx.error();
    if (!error)
        return Verdict::fine();
    return error->code == code ? Verdict::violated(facts.profile.security.pfx)
                               : Verdict::unchecked(Need::Pfx, describe(*error));
}

/// The file could not even be looked into; what is wrong inside has rules of its own.
Verdict pfxIsUnreadable(const Facts& facts)
{
    const Error* error = facts.pfx.error();
    if (!error)
        return Verdict::fine();
    const bool isOfContent = error->code == ErrorCode::PasswordWrong
                             || error->code == ErrorCode::PasswordMissing || isNoPfx(*error)
                             || error->code == ErrorCode::PfxWithoutCertificate
                             || error->code == ErrorCode::PfxMacUnknown;
    return isOfContent ? Verdict::fine() : Verdict::violated(describe(*error));
}

/// Named where it is something else that people have.
Verdict pfxIsOther(const Facts& facts)
{
    const Error* error = facts.pfx.error();
    if (!error)
        return Verdict::fine();
    if (!isNoPfx(*error))
        return Verdict::unchecked(Need::Pfx, describe(*error));
    return Verdict::violated(error->code == ErrorCode::PfxDamaged
                                 ? Text::labelled(facts.profile.security.pfx, error->detail)
                                 : describe(*error));
}

Verdict hasNoKey(const Facts& facts)
{
    const Pfx& pfx = *facts.pfx;
    return violatedIf(!pfx.hasPrivateKey, pfx.certificate.displayName());
}

Verdict keyIsAnothers(const Facts& facts)
{
    const Pfx& pfx = *facts.pfx;
    return violatedIf(!pfx.keyMatches, pfx.certificate.displayName());
}

Verdict hasSeveralKeys(const Facts& facts)
{
    const Pfx& pfx = *facts.pfx;
    std::vector<Text> seen;
    for (const Certificate& certificate : pfx.withKey)
        seen.push_back(
            RuleText::text("%1, until %2", {certificate.displayName(), day(certificate.notAfter)}));
    seen.push_back(RuleText::text("checked here: %1", {pfx.certificate.displayName()}));
    return violatedIf(pfx.keys > 1, Text::listed(std::move(seen)));
}

Verdict providerIsNotForEarlyRing(const Facts& facts)
{
    const Pfx& pfx = *facts.pfx;
    if (!isEarlyRing(facts))
        return Verdict::notApplicable();
    if (pfx.keyProvider.isEmpty())
        return Verdict::unchecked(
            Need::Pfx, RuleText::text("The PFX file doesn't name the provider of its key."));
    return violatedIf(pfx, pfx.keyProvider != kRecommendedProvider, pfx.keyProvider);
}

Verdict providerIsSchannel(const Facts& facts)
{
    const Pfx& pfx = *facts.pfx;
    if (isEarlyRing(facts))
        return Verdict::notApplicable();
    return violatedIf(pfx, pfx.keyProvider == kSchannelProvider);
}

Verdict providerIsAnother(const Facts& facts)
{
    const Pfx& pfx = *facts.pfx;
    if (isEarlyRing(facts))
        return Verdict::notApplicable();
    const bool told = pfx.keyProvider.isEmpty() || pfx.keyProvider == kSchannelProvider;
    const bool good = pfx.keyProvider == kRecommendedProvider || pfx.keyProvider == kCngProvider;
    return violatedIf(pfx, !told && !good, pfx.keyProvider);
}

Verdict providerIsNotNamed(const Facts& facts)
{
    const Pfx& pfx = *facts.pfx;
    if (isEarlyRing(facts))
        return Verdict::notApplicable();
    return violatedIf(pfx, pfx.keyProvider.isEmpty());
}

Verdict isTwice(const Facts& facts)
{
    const Pfx& pfx = *facts.pfx;
    return violatedIf(pfx, pfx.isTwice);
}

Verdict keyIsNotEncrypted(const Facts& facts)
{
    const Pfx& pfx = *facts.pfx;
    return violatedIf(pfx, pfx.keyEncryption.isEmpty());
}

Verdict hasNoMac(const Facts& facts)
{
    const Pfx& pfx = *facts.pfx;
    return violatedIf(pfx.macAlgorithm.isEmpty());
}

Verdict macIsUnusual(const Facts& facts)
{
    if (facts.pfx.error())
        return failedWith(facts, ErrorCode::PfxMacUnknown);
    if (!facts.pfx)
        return Verdict::fine();
    const QString& mac = facts.pfx->macAlgorithm;
    return violatedIf(!mac.isEmpty() && mac != "SHA1"_L1 && mac != "SHA256"_L1, mac);
}

Verdict needsNewWindows(const Facts& facts)
{
    const Pfx& pfx = *facts.pfx;
    QStringList modern;
    for (const QString& encryption : {pfx.keyEncryption, pfx.certificateEncryption}) {
        if (encryption.startsWith("PBES2"_L1) && !modern.contains(encryption))
            modern << encryption;
    }
    if (pfx.macAlgorithm == "SHA256"_L1)
        modern << u"MAC SHA256"_s;
    return violatedIf(!modern.isEmpty(), Text::listed(modern));
}

Verdict chainIsNotWhole(const Facts& facts)
{
    const Pfx& pfx = *facts.pfx;
    const Certificate last = chainOf(pfx.certificate, pfx.chain).back();
    return violatedIf(!last.isIssuedBy(last), last.issuer);
}

constexpr Rule kPfxRules[] = {
    {
        .id = "pfx-unreadable"_L1,
        .severity = Severity::Warning,
        .field = Field::Pfx,
        .reference = &kPkiRequirements,
        .title = QT_TRANSLATE_NOOP("Rule", "The PFX file can't be read, so it wasn't checked"),
        .remedy =
            QT_TRANSLATE_NOOP("Rule", "Choose the exported file, or remove it from the profile."),
        .concerns = Concern::Pfx,
        .judge = pfxIsUnreadable,
    },
    {
        .id = "pfx-password-wrong"_L1,
        .severity = Severity::Blocker,
        .field = Field::Pfx,
        .reference = &kPkiRequirements,
        .title = QT_TRANSLATE_NOOP("Rule", "The password of the PFX file is wrong, or the file is "
                                           "damaged"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Enter the password that you exported the file with, or export it again."),
        .concerns = Concern::Pfx,
        .mayNeed = {Need::Pfx},
        .judge = [](const Facts& facts) { return failedWith(facts, ErrorCode::PasswordWrong); },
    },
    {
        .id = "pfx-damaged"_L1,
        .severity = Severity::Blocker,
        .field = Field::Pfx,
        .reference = &kPkiRequirements,
        .title = QT_TRANSLATE_NOOP("Rule", "The file isn't a PFX file, or is damaged"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Export the certificate again as PKCS #12, with its private key."),
        .concerns = Concern::Pfx,
        .mayNeed = {Need::Pfx},
        .judge = pfxIsOther,
    },
    {
        .id = "pfx-without-certificate"_L1,
        .severity = Severity::Blocker,
        .field = Field::Pfx,
        .reference = &kPkiRequirements,
        .title = QT_TRANSLATE_NOOP("Rule", "The PFX file contains no certificate"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Export certificate and private key together."),
        .concerns = Concern::Pfx,
        .mayNeed = {Need::Pfx},
        .judge =
            [](const Facts& facts) { return failedWith(facts, ErrorCode::PfxWithoutCertificate); },
    },
    {
        .id = "pfx-without-key"_L1,
        .severity = Severity::Blocker,
        .field = Field::Pfx,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP("Rule", "The PFX file contains no private key"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Allow exporting the private key in the certificate template, enroll "
                    "again, and export the certificate with its private key."),
        .concerns = Concern::Pfx,
        .needs = {Need::Pfx},
        .judge = hasNoKey,
    },
    {
        .id = "pfx-key-of-another-certificate"_L1,
        .severity = Severity::Blocker,
        .field = Field::Pfx,
        .reference = &kPkiRequirements,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The private key in the PFX file doesn't belong to any of its certificates"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Export the certificate again from the computer where you enrolled it."),
        .concerns = Concern::PfxKey,
        .needs = {Need::Pfx},
        .judge = keyIsAnothers,
    },
    {
        .id = "pfx-several-keys"_L1,
        .severity = Severity::Warning,
        .field = Field::Pfx,
        .reference = &kPkiRequirements,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The PFX file contains several private keys, and it isn't known which one "
                    "the console uses"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Export one certificate with only its private key."),
        .concerns = Concern::PfxKey,
        .needs = {Need::Pfx},
        .judge = hasSeveralKeys,
    },
    {
        .id = "pfx-certificate-twice"_L1,
        .severity = Severity::Warning,
        .field = Field::Pfx,
        .reference = &kPkiRequirements,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The PFX file contains its certificate more than once, and Windows may "
                    "import it without its key"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Export it again, with each certificate only once."),
        .concerns = Concern::Pfx,
        .needs = {Need::Pfx},
        .judge = isTwice,
    },
    {
        .id = "pfx-key-not-encrypted"_L1,
        .severity = Severity::Warning,
        .field = Field::Pfx,
        .reference = &kPfxEncryption,
        .title = QT_TRANSLATE_NOOP("Rule", "The private key in the PFX file isn't encrypted"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Anyone who has the file has the key. Export it again with a password, and "
                    "delete this file."),
        .concerns = Concern::PfxKey,
        .needs = {Need::Pfx},
        .judge = keyIsNotEncrypted,
    },
    {
        .id = "pfx-provider-early-ring"_L1,
        .severity = Severity::Blocker,
        .field = Field::Pfx,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "Version 2010 of the early update ring requires the provider Microsoft "
                    "Enhanced RSA and AES"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Duplicate the certificate template, choose the Microsoft Enhanced RSA and "
                    "AES Cryptographic Provider as its only provider and SHA256, enroll, and "
                    "export again. Or update the site."),
        .concerns = Concern::PfxKey,
        .needs = {Need::Pfx},
        .judge = providerIsNotForEarlyRing,
    },
    {
        .id = "pfx-provider-schannel"_L1,
        .severity = Severity::Warning,
        .field = Field::Pfx,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The key belongs to the Microsoft RSA SChannel Cryptographic Provider, "
                    "which isn't recommended"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Duplicate the certificate template. On its Cryptography page, choose the "
                    "Microsoft Enhanced RSA and AES Cryptographic Provider instead of "
                    "Microsoft RSA SChannel, a 2048-bit key, and SHA256. On the Request "
                    "Handling page, allow exporting the private key. Publish the template, "
                    "enroll, and export again."),
        .concerns = Concern::PfxKey,
        .needs = {Need::Pfx},
        .judge = providerIsSchannel,
    },
    {
        .id = "pfx-provider-not-recommended"_L1,
        .severity = Severity::Warning,
        .field = Field::Pfx,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP("Rule", "The key doesn't use the recommended provider"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Enroll with the Microsoft Enhanced RSA and AES "
                                            "Cryptographic Provider, or with the Microsoft "
                                            "Software Key Storage Provider."),
        .concerns = Concern::PfxKey,
        .needs = {Need::Pfx},
        .judge = providerIsAnother,
    },
    {
        .id = "pfx-provider-not-named"_L1,
        .severity = Severity::Warning,
        .field = Field::Pfx,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The PFX file doesn't name the provider of its key, so Windows chooses one "
                    "when it imports the key"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Export it from Windows, or name the Microsoft Enhanced RSA and AES "
                    "Cryptographic Provider when you create the file (openssl pkcs12 -CSP)."),
        .concerns = Concern::PfxKey,
        .needs = {Need::Pfx},
        .judge = providerIsNotNamed,
    },
    {
        .id = "pfx-without-mac"_L1,
        .severity = Severity::Warning,
        .field = Field::Pfx,
        .reference = &kPfxEncryption,
        .title = QT_TRANSLATE_NOOP("Rule",
                                   "The PFX file has no MAC, so changes to it can't be detected"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Export it again. Windows always writes one."),
        .concerns = Concern::Pfx,
        .needs = {Need::Pfx},
        .judge = hasNoMac,
    },
    {
        .id = "pfx-mac-unusual"_L1,
        .severity = Severity::Warning,
        .field = Field::Pfx,
        .reference = &kPfxEncryption,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The PFX file has a MAC type that Windows doesn't write, and the import "
                    "may report a wrong password"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Export it again with TripleDES-SHA1 or AES256-SHA256, which use a SHA-1 "
                    "or SHA-256 MAC."),
        .concerns = Concern::Pfx,
        .mayNeed = {Need::Pfx},
        .judge = macIsUnusual,
    },
    {
        .id = "pfx-needs-newer-windows"_L1,
        .severity = Severity::Note,
        .field = Field::Pfx,
        .reference = &kPfxEncryption,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The PFX encryption needs Windows 10 1709 or Windows Server 2019 or later. "
                    "Older versions report a wrong password"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "If the console or the site server is older, export the file again with "
                    "TripleDES-SHA1."),
        .concerns = Concern::Pfx,
        .needs = {Need::Pfx},
        .judge = needsNewWindows,
    },
    {
        .id = "pfx-without-chain"_L1,
        .severity = Severity::Note,
        .field = Field::Pfx,
        .reference = &kPkiRequirements,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The PFX file doesn't include all CA certificates up to the root"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Make sure the root and issuing CA are in the trusted certificates of the "
                    "site and the gateway."),
        .concerns = Concern::Pfx,
        .needs = {Need::Pfx},
        .judge = chainIsNotWhole,
    },
};

} // namespace

std::span<const Rule> pfxRules()
{
    return kPfxRules;
}

} // namespace cmgmedia
