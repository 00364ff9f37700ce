// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/chain.h"
#include "core/validation/on_pfx.h"
#include "core/validation/rule.h"
#include "core/validation/rule_parts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr QLatin1StringView kRecommendedProvider =
    "Microsoft Enhanced RSA and AES Cryptographic Provider"_L1;
constexpr QLatin1StringView kCngProvider = "Microsoft Software Key Storage Provider"_L1;
constexpr QLatin1StringView kSchannelProvider = "Microsoft RSA SChannel Cryptographic Provider"_L1;

/// Violated where opening the PFX failed for this reason.
template <ErrorCode code>
Verdict failedWith(const Facts& facts)
{
    if (!facts.pfx)
        return Verdict::notApplicable();
    const Result<Pfx>& pfx = *facts.pfx;
    if (pfx)
        return Verdict::fine();
    return pfx.error().code == code ? Verdict::violated(facts.profile.security.pfx)
                                    : Verdict::unchecked(describe(pfx.error()));
}

Verdict hasNoKey(const Pfx& pfx, const Facts& /*facts*/)
{
    return violatedIf(!pfx.hasPrivateKey, pfx.certificate.displayName());
}

Verdict keyIsAnothers(const Pfx& pfx, const Facts& /*facts*/)
{
    return violatedIf(!pfx.keyMatches, pfx.certificate.displayName());
}

Verdict hasSeveralKeys(const Pfx& pfx, const Facts& /*facts*/)
{
    return violatedIf(pfx.keys > 1, QString::number(pfx.keys));
}

Verdict providerIsNotForEarlyRing(const Pfx& pfx, const Facts& facts)
{
    if (!isEarlyRing(facts))
        return Verdict::notApplicable();
    if (pfx.keyProvider.isEmpty())
        return Verdict::unchecked(QCoreApplication::translate(
            "Rule", "The PFX file does not say which provider its key belongs to."));
    return violatedIf(pfx.keyProvider != kRecommendedProvider, pfx.keyProvider);
}

Verdict providerIsSchannel(const Pfx& pfx, const Facts& facts)
{
    if (isEarlyRing(facts))
        return Verdict::notApplicable();
    return violatedIf(pfx.keyProvider == kSchannelProvider);
}

Verdict providerIsAnother(const Pfx& pfx, const Facts& facts)
{
    if (isEarlyRing(facts))
        return Verdict::notApplicable();
    const bool told = pfx.keyProvider.isEmpty() || pfx.keyProvider == kSchannelProvider;
    const bool good = pfx.keyProvider == kRecommendedProvider || pfx.keyProvider == kCngProvider;
    return violatedIf(!told && !good, pfx.keyProvider);
}

Verdict providerIsNotNamed(const Pfx& pfx, const Facts& facts)
{
    if (isEarlyRing(facts))
        return Verdict::notApplicable();
    return violatedIf(pfx.keyProvider.isEmpty());
}

Verdict hasNoMac(const Pfx& pfx, const Facts& /*facts*/)
{
    return violatedIf(pfx.macAlgorithm.isEmpty());
}

Verdict macIsUnusual(const Pfx& pfx, const Facts& /*facts*/)
{
    const QString& mac = pfx.macAlgorithm;
    return violatedIf(!mac.isEmpty() && mac != "SHA1"_L1 && mac != "SHA256"_L1, mac);
}

Verdict needsNewWindows(const Pfx& pfx, const Facts& /*facts*/)
{
    QStringList modern;
    for (const QString& encryption : {pfx.keyEncryption, pfx.certificateEncryption}) {
        if (encryption.startsWith("PBES2"_L1) && !modern.contains(encryption))
            modern << encryption;
    }
    if (pfx.macAlgorithm == "SHA256"_L1)
        modern << u"MAC SHA256"_s;
    return violatedIf(!modern.isEmpty(), modern.join(u", "_s));
}

Verdict chainIsNotWhole(const Pfx& pfx, const Facts& /*facts*/)
{
    const Certificate last = chainOf(pfx.certificate, pfx.chain).back();
    return violatedIf(!last.isIssuedBy(last), last.issuer);
}

constexpr Rule kRules[] = {
    {
        .id = "pfx-password-wrong"_L1,
        .severity = Severity::Blocker,
        .field = Field::Pfx,
        .items = "A59 K40"_L1,
        .reference = &kPkiRequirements,
        .title = QT_TRANSLATE_NOOP("Rule", "The password of the PFX file is wrong"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Give the password that the file was exported with, or "
                                            "export it again."),
        .judge = failedWith<ErrorCode::PasswordWrong>,
    },
    {
        .id = "pfx-damaged"_L1,
        .severity = Severity::Blocker,
        .field = Field::Pfx,
        .items = "A59 K40"_L1,
        .reference = &kPkiRequirements,
        .title = QT_TRANSLATE_NOOP("Rule", "The file is no PFX file, or a damaged one"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Export the certificate again as PKCS #12, together "
                                            "with its private key."),
        .judge = failedWith<ErrorCode::PfxDamaged>,
    },
    {
        .id = "pfx-without-certificate"_L1,
        .severity = Severity::Blocker,
        .field = Field::Pfx,
        .items = "A59"_L1,
        .reference = &kPkiRequirements,
        .title = QT_TRANSLATE_NOOP("Rule", "The PFX file holds no certificate"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Export certificate and private key together."),
        .judge = failedWith<ErrorCode::PfxWithoutCertificate>,
    },
    {
        .id = "pfx-without-key"_L1,
        .severity = Severity::Blocker,
        .field = Field::Pfx,
        .items = "A58 A59 K40"_L1,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP("Rule", "The PFX file holds no private key"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Allow the private key to be exported in the "
                                            "certificate template, enroll again, and export the "
                                            "certificate with its private key."),
        .judge = onPfx<hasNoKey>,
    },
    {
        .id = "pfx-key-of-another-certificate"_L1,
        .severity = Severity::Blocker,
        .field = Field::Pfx,
        .items = "A59 K40"_L1,
        .reference = &kPkiRequirements,
        .title = QT_TRANSLATE_NOOP("Rule", "The private key in the PFX file belongs to none of its "
                                           "certificates"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Export the certificate again from where it was "
                                            "enrolled."),
        .judge = onPfxKey<keyIsAnothers>,
    },
    {
        .id = "pfx-several-keys"_L1,
        .severity = Severity::Warning,
        .field = Field::Pfx,
        .items = "A59"_L1,
        .reference = &kPkiRequirements,
        .title = QT_TRANSLATE_NOOP("Rule", "The PFX file holds several private keys, and which one "
                                           "the console takes is not known"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Export one certificate with its private key alone."),
        .judge = onPfxKey<hasSeveralKeys>,
    },
    {
        .id = "pfx-provider-early-ring"_L1,
        .severity = Severity::Blocker,
        .field = Field::Pfx,
        .items = "A15 A57"_L1,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP("Rule", "Version 2010 of the early ring requires the provider "
                                           "Microsoft Enhanced RSA and AES"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Duplicate the certificate template, choose the Microsoft Enhanced RSA and AES "
                    "Cryptographic Provider as its only provider and SHA256, enroll and export "
                    "again; or update the site."),
        .judge = onPfxKey<providerIsNotForEarlyRing>,
    },
    {
        .id = "pfx-provider-schannel"_L1,
        .severity = Severity::Warning,
        .field = Field::Pfx,
        .items = "A16 A57 A58"_L1,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP("Rule", "The key belongs to the Microsoft RSA SChannel "
                                           "Cryptographic Provider, which is not recommended"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Duplicate the certificate template. On its Cryptography page choose the "
                    "Microsoft Enhanced RSA and AES Cryptographic Provider instead of Microsoft "
                    "RSA SChannel, a key of 2048 bits and SHA256; on Request Handling allow the "
                    "private key to be exported. Publish it, enroll and export again."),
        .judge = onPfxKey<providerIsSchannel>,
    },
    {
        .id = "pfx-provider-not-recommended"_L1,
        .severity = Severity::Warning,
        .field = Field::Pfx,
        .items = "A16 A57"_L1,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP("Rule", "The key belongs to a provider that is not the "
                                           "recommended one"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Enroll with the Microsoft Enhanced RSA and AES "
                                            "Cryptographic Provider, or with the Microsoft "
                                            "Software Key Storage Provider."),
        .judge = onPfxKey<providerIsAnother>,
    },
    {
        .id = "pfx-provider-not-named"_L1,
        .severity = Severity::Warning,
        .field = Field::Pfx,
        .items = "A16"_L1,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP("Rule", "The PFX file does not say which provider its key "
                                           "belongs to, so Windows chooses one when it imports "
                                           "the key"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Export it from Windows, or name the Microsoft "
                                            "Enhanced RSA and AES Cryptographic Provider when the "
                                            "file is made (openssl pkcs12 -CSP)."),
        .judge = onPfxKey<providerIsNotNamed>,
    },
    {
        .id = "pfx-without-mac"_L1,
        .severity = Severity::Warning,
        .field = Field::Pfx,
        .items = "A59 K40"_L1,
        .reference = &kPfxEncryption,
        .title = QT_TRANSLATE_NOOP("Rule", "The PFX file has no MAC, so nothing notices when it "
                                           "was changed"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Export it again; Windows always writes one."),
        .judge = onPfx<hasNoMac>,
    },
    {
        .id = "pfx-mac-unusual"_L1,
        .severity = Severity::Warning,
        .field = Field::Pfx,
        .items = "A59 K40"_L1,
        .reference = &kPfxEncryption,
        .title = QT_TRANSLATE_NOOP("Rule", "The MAC of the PFX file is not one that Windows "
                                           "writes, and the import may call the password wrong"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Export it again with a MAC of SHA-1 or SHA-256."),
        .judge = onPfx<macIsUnusual>,
    },
    {
        .id = "pfx-needs-newer-windows"_L1,
        .severity = Severity::Note,
        .field = Field::Pfx,
        .items = "A59 K40"_L1,
        .reference = &kPfxEncryption,
        .title = QT_TRANSLATE_NOOP("Rule", "The PFX file is encrypted in a way that Windows knows "
                                           "from Windows 10 1709 and Windows Server 2019 on; "
                                           "older ones call the password wrong"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Where the console or the site server is older, export "
                                            "it again with TripleDES-SHA1."),
        .judge = onPfx<needsNewWindows>,
    },
    {
        .id = "pfx-without-chain"_L1,
        .severity = Severity::Note,
        .field = Field::Pfx,
        .items = "A76 K40"_L1,
        .reference = &kPkiRequirements,
        .title = QT_TRANSLATE_NOOP("Rule", "The PFX file does not bring the certificates of its "
                                           "issuers up to the root"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "See to it that the site and the cloud management "
                                            "gateway know them: root and issuing CA belong into "
                                            "the trusted certificates of both."),
        .judge = onPfx<chainIsNotWhole>,
    },
};

} // namespace

std::span<const Rule> pfxRules()
{
    return kRules;
}

} // namespace cmgmedia
