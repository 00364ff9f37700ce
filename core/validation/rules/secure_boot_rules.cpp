// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/rule.h"
#include "core/validation/rules/rule_parts.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

/// What firmware makes of a boot manager: each is one of these.
enum class SignedBy { Nobody, NobodyThatHolds, Windows2011, Windows2023, OtherVendors, Unknown };

/// Firmware looks at the entries of the certificate table alone, and a revoked CA among them is
/// enough to refuse (EDK II, DxeImageVerificationLib): 2011 goes before 2023.
SignedBy signedBy(const SignedImage& image)
{
    const auto isUnder = [&](SecureBootCa ca) {
        return std::ranges::any_of(image.signatures, [ca](const AuthenticodeSignature& signature) {
            return !signature.isNested && signature.ca.ca == ca;
        });
    };
    if (image.signatures.empty())
        return SignedBy::Nobody;
    if (!std::ranges::all_of(image.signatures, &AuthenticodeSignature::isGood))
        return SignedBy::NobodyThatHolds;
    if (isUnder(SecureBootCa::WindowsProductionPca2011))
        return SignedBy::Windows2011;
    if (isUnder(SecureBootCa::WindowsUefiCa2023))
        return SignedBy::Windows2023;
    if (isUnder(SecureBootCa::MicrosoftUefiCa2011) || isUnder(SecureBootCa::MicrosoftUefiCa2023))
        return SignedBy::OtherVendors;
    return SignedBy::Unknown;
}

/// The path, and under which CAs it is signed.
Text shown(const BootManager& manager)
{
    std::vector<Text> names;
    for (const AuthenticodeSignature& signature : manager.image->signatures) {
        const IssuingCa& ca = signature.ca;
        const Text name = ca.proven ? Text(ca.name) : RuleText::text("%1, by name only", {ca.name});
        names.push_back(ca.expires.isValid() ? Text::listed({name, day(ca.expires)}) : name);
    }
    if (names.empty())
        return manager.path;
    Text all = names.front();
    for (size_t i = 1; i < names.size(); ++i)
        //: Who signed a file, one after the other.
        all = RuleText::text("%1; %2", {all, names[i]});
    //: The path of a file, who signed it.
    return RuleText::text("%1: %2", {manager.path, all});
}

using Managers = std::vector<BootManager>;

/// Violated with those that are, else unchecked where one of them could not be read.
Verdict judged(const Managers& managers,
               const std::function<bool(const BootManager& manager)>& isConcerned,
               const std::function<bool(const SignedImage& image)>& isViolating)
{
    std::vector<Text> seen;
    Verdict otherwise = Verdict::notApplicable();
    for (const BootManager& manager : managers) {
        if (!isConcerned(manager))
            continue;
        if (!manager.image)
            otherwise = Verdict::unchecked(Need::BootManagers, describe(manager.image.error()));
        else if (isViolating(*manager.image))
            seen.push_back(shown(manager));
        else if (otherwise.kind == Verdict::Kind::NotApplicable)
            otherwise = Verdict::fine();
    }
    return seen.empty() ? otherwise : Verdict::violated(Text::listed(std::move(seen)));
}

Verdict isSignedBy(const Facts& facts, SignedBy whom)
{
    return judged(*bootManagers(facts), &BootManager::isFirst,
                  [whom](const SignedImage& image) { return signedBy(image) == whom; });
}

Verdict isNotSigned(const Facts& facts)
{
    return isOfLab(facts) ? Verdict::notApplicable() : isSignedBy(facts, SignedBy::Nobody);
}

/// Others than the first count, too: nothing good changes a signed file.
Verdict isBroken(const Facts& facts)
{
    return judged(
        *bootManagers(facts), [](const BootManager&) { return true; },
        [](const SignedImage& image) { return signedBy(image) == SignedBy::NobodyThatHolds; });
}

Verdict isMixed(const Facts& facts)
{
    const Managers& managers = *bootManagers(facts);
    const auto isOf = [](const SignedImage& image) {
        return signedBy(image) == SignedBy::Windows2011 || signedBy(image) == SignedBy::Windows2023;
    };
    const auto has = [&](SignedBy whom) {
        return std::ranges::any_of(managers, [whom](const BootManager& manager) {
            return manager.isFirst() && manager.image && signedBy(*manager.image) == whom;
        });
    };
    const bool mixed = has(SignedBy::Windows2011) && has(SignedBy::Windows2023);
    return judged(managers, &BootManager::isFirst,
                  [&](const SignedImage& image) { return mixed && isOf(image); });
}

/// Of one generation, which is then told; of both is another rule's.
Verdict isOfGeneration(const Facts& facts, SignedBy whom)
{
    if (isMixed(facts).kind == Verdict::Kind::Violated)
        return Verdict::notApplicable();
    return isSignedBy(facts, whom);
}

constexpr Rule kSecureBootRules[] = {
    {
        .id = "boot-manager-not-signed"_L1,
        .severity = Severity::Warning,
        .field = Field::BootFiles,
        .reference = &kSecureBootKeys,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The boot manager isn't signed, so no PC with Secure Boot on starts the "
                    "medium"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "To practice, turn off Secure Boot in the PC's firmware settings. For real "
                    "media, use the boot files from your site's boot image."),
        .needs = {Need::BootManagers},
        .judge = isNotSigned,
    },
    {
        .id = "boot-manager-signature-broken"_L1,
        .severity = Severity::Blocker,
        .field = Field::BootFiles,
        .reference = &kSecureBootKeys,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "A boot manager's signature is invalid: the file is damaged or was modified"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Use the boot files from the boot image, or create the medium again in the "
                    "console."),
        .needs = {Need::BootManagers},
        .judge = isBroken,
    },
    {
        .id = "boot-manager-signed-2011"_L1,
        .severity = Severity::Note,
        .field = Field::BootFiles,
        .reference = &kSecureBootCa2023,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The boot manager is signed by Microsoft Windows Production PCA 2011: PCs "
                    "that have revoked that CA won't start the medium"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Use the 2023 boot files if your PCs trust Windows UEFI CA 2023. The CA's "
                    "expiration on 2026-10-19 alone stops nothing: firmware still starts what "
                    "it already trusts."),
        .needs = {Need::BootManagers},
        .judge = [](const Facts& facts) { return isOfGeneration(facts, SignedBy::Windows2011); },
    },
    {
        .id = "boot-manager-signed-2023"_L1,
        .severity = Severity::Note,
        .field = Field::BootFiles,
        .reference = &kSecureBootCa2023,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The boot manager is signed by Windows UEFI CA 2023: PCs whose firmware "
                    "doesn't have that CA yet won't start the medium"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "First update the Secure Boot keys of older PCs, or create a second medium "
                    "for them with the 2011 boot files."),
        .needs = {Need::BootManagers},
        .judge = [](const Facts& facts) { return isOfGeneration(facts, SignedBy::Windows2023); },
    },
    {
        .id = "boot-managers-mixed"_L1,
        .severity = Severity::Warning,
        .field = Field::BootFiles,
        .reference = &kSecureBootCa2023,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "Some of the medium's boot managers are signed by the 2011 CA, others by "
                    "the 2023 CA"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "The PC decides which one it uses, and so whether it starts. Use one "
                    "generation of boot files from the boot image."),
        .needs = {Need::BootManagers},
        .judge = isMixed,
    },
    {
        .id = "boot-manager-of-another-vendor"_L1,
        .severity = Severity::Warning,
        .field = Field::BootFiles,
        .reference = &kSecureBootKeys,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "This isn't a Windows boot manager: it's signed by Microsoft's third-party "
                    "CA"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Some PCs, including secured-core PCs, don't trust that CA. Use the boot "
                    "files from the boot image."),
        .needs = {Need::BootManagers},
        .judge = [](const Facts& facts) { return isSignedBy(facts, SignedBy::OtherVendors); },
    },
    {
        .id = "boot-manager-ca-unknown"_L1,
        .severity = Severity::Warning,
        .field = Field::BootFiles,
        .reference = &kSecureBootKeys,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The boot manager is signed by a CA that PCs don't trust by default"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Secure Boot refuses it on every PC without that CA. Use the boot files "
                    "from the boot image, unless you enrolled the CA."),
        .needs = {Need::BootManagers},
        .judge = [](const Facts& facts) { return isSignedBy(facts, SignedBy::Unknown); },
    },
};

} // namespace

std::span<const Rule> secureBootRules()
{
    return kSecureBootRules;
}

} // namespace cmgmedia
