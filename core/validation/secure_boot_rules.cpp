// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/rule.h"
#include "core/validation/rule_parts.h"

#include <QCoreApplication>

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
QString shown(const BootManager& manager)
{
    QStringList names;
    for (const AuthenticodeSignature& signature : manager.image->signatures) {
        const IssuingCa& ca = signature.ca;
        QString name = ca.name;
        if (!ca.proven)
            name = QCoreApplication::translate("Rule", "%1 by its name alone").arg(name);
        names << (ca.expires.isValid() ? u"%1, %2"_s.arg(name, day(ca.expires)) : name);
    }
    return names.isEmpty() ? manager.path : u"%1: %2"_s.arg(manager.path, names.join(u"; "_s));
}

/// The boot managers that the new medium will have: those of the medium, or the one that is taken
/// out of the boot image.
using Judge = Verdict (*)(const std::vector<BootManager>& managers);

template <Judge judge>
Verdict onBootManagers(const Facts& facts)
{
    if (facts.profile.bootImage.bootFiles == BootFilesChoice::Keep)
        return facts.medium ? judge(facts.medium->bootManagers) : noMedium();
    return facts.bootImage ? judge(facts.bootImage->bootManagers) : noBootImage();
}

/// Violated with those that are, else unchecked where one of them could not be read.
template <typename IsConcerned, typename IsViolating>
Verdict judged(const std::vector<BootManager>& managers, IsConcerned isConcerned,
               IsViolating isViolating)
{
    QStringList seen;
    Verdict otherwise = Verdict::notApplicable();
    for (const BootManager& manager : managers) {
        if (!std::invoke(isConcerned, manager))
            continue;
        if (!manager.image)
            otherwise = Verdict::unchecked(describe(manager.image.error()));
        else if (isViolating(*manager.image))
            seen << shown(manager);
        else if (otherwise.kind == Verdict::Kind::NotApplicable)
            otherwise = Verdict::fine();
    }
    return seen.isEmpty() ? otherwise : Verdict::violated(seen.join(u", "_s));
}

template <SignedBy whom>
Verdict isSignedBy(const std::vector<BootManager>& managers)
{
    return judged(managers, &BootManager::isFirst,
                  [](const SignedImage& image) { return signedBy(image) == whom; });
}

/// Others than the first count, too: nothing good changes a signed file.
Verdict isBroken(const std::vector<BootManager>& managers)
{
    return judged(
        managers, [](const BootManager&) { return true; },
        [](const SignedImage& image) { return signedBy(image) == SignedBy::NobodyThatHolds; });
}

Verdict isMixed(const std::vector<BootManager>& managers)
{
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
template <SignedBy whom>
Verdict isOfGeneration(const std::vector<BootManager>& managers)
{
    if (isMixed(managers).kind == Verdict::Kind::Violated)
        return Verdict::notApplicable();
    return isSignedBy<whom>(managers);
}

constexpr Rule kRules[] = {
    {
        .id = "boot-manager-not-signed"_L1,
        .severity = Severity::Warning,
        .field = Field::BootFiles,
        .items = "C16 K25"_L1,
        .reference = &kSecureBootKeys,
        .title = QT_TRANSLATE_NOOP("Rule", "The boot manager is not signed, so no PC with Secure "
                                           "Boot on starts the medium"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "For a rehearsal turn Secure Boot off in the firmware "
                                            "setup of the PC. For real media take the boot files "
                                            "out of a boot image of the site."),
        .judge = onBootManagers<isSignedBy<SignedBy::Nobody>>,
    },
    {
        .id = "boot-manager-signature-broken"_L1,
        .severity = Severity::Blocker,
        .field = Field::BootFiles,
        .items = "C18 K25"_L1,
        .reference = &kSecureBootKeys,
        .title = QT_TRANSLATE_NOOP("Rule", "A boot manager is not as it was signed: it is damaged "
                                           "or was changed"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Take the boot files out of the boot image, or make "
                                            "the medium again at the site."),
        .judge = onBootManagers<isBroken>,
    },
    {
        .id = "boot-manager-signed-2011"_L1,
        .severity = Severity::Note,
        .field = Field::BootFiles,
        .items = "C16 C18 K25"_L1,
        .reference = &kSecureBootCa2023,
        .title = QT_TRANSLATE_NOOP("Rule", "The boot manager is signed under Microsoft Windows "
                                           "Production PCA 2011: a PC on which that CA was revoked "
                                           "refuses to start the medium"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Take the boot files of 2023 where your PCs trust "
                                            "Windows UEFI CA 2023. That the CA expires on "
                                            "2026-10-19 stops nothing by itself: firmware goes on "
                                            "starting what it trusts already."),
        .judge = onBootManagers<isOfGeneration<SignedBy::Windows2011>>,
    },
    {
        .id = "boot-manager-signed-2023"_L1,
        .severity = Severity::Note,
        .field = Field::BootFiles,
        .items = "C16 C18 K26"_L1,
        .reference = &kSecureBootCa2023,
        .title = QT_TRANSLATE_NOOP("Rule", "The boot manager is signed under Windows UEFI CA 2023: "
                                           "a PC whose firmware does not know that CA yet refuses "
                                           "to start the medium"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Update the Secure Boot keys of older PCs first, or "
                                            "make them a second medium with the boot files of "
                                            "2011."),
        .judge = onBootManagers<isOfGeneration<SignedBy::Windows2023>>,
    },
    {
        .id = "boot-managers-mixed"_L1,
        .severity = Severity::Warning,
        .field = Field::BootFiles,
        .items = "C16 C18 K25 K26"_L1,
        .reference = &kSecureBootCa2023,
        .title = QT_TRANSLATE_NOOP("Rule", "The boot managers of the medium are signed partly "
                                           "under the CA of 2011 and partly under that of 2023"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Which one a PC takes, and so whether it starts, "
                                            "depends on the PC. Take the boot files of one "
                                            "generation out of the boot image."),
        .judge = onBootManagers<isMixed>,
    },
    {
        .id = "boot-manager-of-another-vendor"_L1,
        .severity = Severity::Warning,
        .field = Field::BootFiles,
        .items = "C16"_L1,
        .reference = &kSecureBootKeys,
        .title = QT_TRANSLATE_NOOP("Rule", "The boot manager is none of Windows: it is signed "
                                           "under Microsoft's CA for boot loaders of others"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Some PCs, secured-core PCs among them, do not trust "
                                            "that CA. Take the boot files out of the boot image."),
        .judge = onBootManagers<isSignedBy<SignedBy::OtherVendors>>,
    },
    {
        .id = "boot-manager-ca-unknown"_L1,
        .severity = Severity::Warning,
        .field = Field::BootFiles,
        .items = "C16 K25"_L1,
        .reference = &kSecureBootKeys,
        .title = QT_TRANSLATE_NOOP("Rule", "The boot manager is signed under a CA that PCs do not "
                                           "trust for Secure Boot as they come"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Secure Boot refuses it on every PC where that CA was "
                                            "not enrolled. Take the boot files out of the boot "
                                            "image, unless you enrolled it."),
        .judge = onBootManagers<isSignedBy<SignedBy::Unknown>>,
    },
};

} // namespace

std::span<const Rule> secureBootRules()
{
    return kRules;
}

} // namespace cmgmedia
