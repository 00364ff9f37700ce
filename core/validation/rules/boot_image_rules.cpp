// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/errors.h"
#include "core/validation/rule.h"
#include "core/validation/rules/rule_parts.h"
#include "core/validation/rules/site_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr int kRecommendedBuild = 26100; // ADK of May 2024
constexpr int kBrokenBuild = 25398;      // ADK of September 2023
constexpr int kFirstWindows10 = 10240;

/// "10.0.26100.1" is build 26100; nullopt: the image does not say.
std::optional<int> buildOf(const BootImageFacts& bootImage)
{
    bool isNumber = false;
    const int build = bootImage.image.image.version.section(u'.', 2, 2).toInt(&isNumber);
    return isNumber ? std::optional(build) : std::nullopt;
}

/// Hands the judging function the build of Windows PE, where the image tells it.
Verdict onBuild(const Facts& facts, Verdict (*judge)(int build, const Facts& facts))
{
    const std::optional<int> build = buildOf(*facts.bootImage);
    if (!build)
        return Verdict::unchecked(
            Need::BootImage, RuleText::text("The boot image doesn't name its Windows PE build."));
    return judge(*build, facts);
}

Verdict isBrokenAdk(int build, const Facts&)
{
    return violatedIf(build == kBrokenBuild, QString::number(build));
}

/// Of a gateway of this version of the site.
bool isRefused(int build, int site)
{
    return site >= 2603 && build < kFirstWindows10;
}

Verdict hasOldTls(int build, const Facts& facts)
{
    const int site = *siteVersion(facts);
    if (site < 2603)
        return Verdict::notApplicable();
    return violatedIf(isRefused(build, site), QString::number(build));
}

Verdict isOlderAdk(int build, const Facts& facts)
{
    if (isRefused(build, siteVersion(facts).value_or(0)))
        return Verdict::notApplicable(); // boot-image-tls-too-old says it
    return violatedIf(build < kRecommendedBuild && build != kBrokenBuild, QString::number(build));
}

Verdict isNotConfigMgr(const Facts& facts)
{
    const BootImageFacts& bootImage = *facts.bootImage;
    return violatedIf(!bootImage.image.isConfigMgr, bootImage.image.image.name);
}

Verdict isX86(const Facts& facts)
{
    const BootImageFacts& bootImage = *facts.bootImage;
    return violatedIf(bootImage.image.image.architecture == "x86"_L1);
}

Verdict armSiteTooOld(const Facts& facts)
{
    const BootImageFacts& bootImage = *facts.bootImage;
    if (bootImage.image.image.architecture != "arm64"_L1)
        return Verdict::notApplicable();
    const std::optional<int> site = siteVersion(facts);
    return site ? violatedIf(*site < 2403, QString::number(*site))
                : Verdict::unchecked(Need::SiteVersion);
}

Verdict lacksComponents(const Facts& facts)
{
    const BootImageFacts& bootImage = *facts.bootImage;
    static constexpr QLatin1StringView kNeeded[] = {"WinPE-Scripting"_L1, "WinPE-WMI"_L1,
                                                    "WinPE-WDS-Tools"_L1, "WinPE-SecureStartup"_L1};
    if (!bootImage.parts.components)
        return Verdict::unchecked(
            Need::BootImage,
            RuleText::text("The boot image doesn't list its optional components."));
    QStringList missing;
    for (const QLatin1StringView component : kNeeded) {
        if (!bootImage.parts.components->contains(component, Qt::CaseInsensitive))
            missing << component;
    }
    return violatedIf(!missing.isEmpty(), Text::listed(missing));
}

Verdict hasCommandSupport(const Facts& facts)
{
    if (!facts.bootImage && ownSnapshot(facts) != nullptr)
        return commandSupportAtSite(facts);
    if (std::optional<Lack> lack = firstLack({Need::BootImage}, facts))
        return Verdict::unchecked(lack->need, std::move(lack->why));
    const BootImageFacts& bootImage = *facts.bootImage;
    if (!bootImage.parts.commandSupport)
        return Verdict::unchecked(
            Need::BootImage,
            RuleText::text("This boot image doesn't show whether F8 opens a command prompt."));
    return violatedIf(*bootImage.parts.commandSupport);
}

Verdict hasNoAddedDrivers(const Facts& facts)
{
    const BootImageFacts& bootImage = *facts.bootImage;
    if (!bootImage.parts.addedDrivers)
        return Verdict::unchecked(Need::BootImage,
                                  RuleText::text("The boot image's drivers weren't found."));
    return violatedIf(*bootImage.parts.addedDrivers == 0);
}

Verdict isOtherImage(const Facts& facts)
{
    const BootImageFacts& bootImage = *facts.bootImage;
    const BootImage& image = bootImage.image;
    return violatedIf(image.index != image.bootIndex && image.bootIndex != 0,
                      u"%1, %2"_s.arg(image.index).arg(image.bootIndex));
}

Verdict isWriteUnfinished(const Facts& facts)
{
    const BootImageFacts& bootImage = *facts.bootImage;
    return violatedIf(bootImage.image.isWriteInProgress);
}

Verdict hiveHasOtherNames(const Facts& facts)
{
    const BootImageFacts& bootImage = *facts.bootImage;
    return violatedIf(bootImage.image.softwareHiveLinks > 1,
                      QString::number(bootImage.image.softwareHiveLinks));
}

bool hasGeneration(const BootImageFacts& bootImage, BootFileGeneration generation)
{
    return std::ranges::find(bootImage.image.generations, generation)
           != bootImage.image.generations.end();
}

/// What a missing file comes with. That Configuration Manager puts its own into boot images was
/// seen; that it does so again when the distribution points are updated is documented.
Text broughtBy(const Text& path)
{
    return path.english().startsWith("sms/"_L1)
               ? RuleText::text("%1, which the site adds to its boot images", {path})
               : RuleText::text("%1, which is part of Windows PE", {path});
}

/// A build asks the same function for the files, so that both miss the same one.
Verdict bootFilesNotThere(const Facts& facts)
{
    const BootImageFacts& bootImage = *facts.bootImage;
    const std::optional<BootFileGeneration> wanted = takenGeneration(facts.profile);
    if (!wanted)
        return Verdict::notApplicable();
    if (facts.start)
        return Verdict::fine();
    const Error* const error = facts.start.error();
    if (error && error->code == ErrorCode::BootFilesMissing)
        return Verdict::violated(broughtBy(error->detail));
    return violatedIf(!hasGeneration(bootImage, *wanted), generationName(*wanted));
}

Verdict hasNo2023Files(const Facts& facts)
{
    const BootImageFacts& bootImage = *facts.bootImage;
    if (takenGeneration(facts.profile) == BootFileGeneration::Ca2023)
        return Verdict::notApplicable();
    return violatedIf(!hasGeneration(bootImage, BootFileGeneration::Ca2023));
}

constexpr Rule kBootImageRules[] = {
    {
        .id = "boot-image-not-configmgr"_L1,
        .severity = Severity::Blocker,
        .field = Field::BootImage,
        .reference = &kManageBootImages,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "This is a plain Windows PE image without Configuration Manager (no "
                    "TsBootShell.exe)"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Use your site's boot.<package ID>.wim, which contains the Configuration "
                    "Manager programs."),
        .needs = {Need::BootImage},
        .judge = isNotConfigMgr,
    },
    {
        .id = "boot-image-adk-unsupported"_L1,
        .severity = Severity::Warning,
        .field = Field::BootImage,
        .reference = &kAdkSupport,
        .title = QT_TRANSLATE_NOOP("Rule",
                                   "The boot image comes from the Windows ADK 10.1.25398.1, which "
                                   "Configuration Manager doesn't support"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Install the ADK 10.1.26100.1 or later and reload the "
                                            "boot image with its Windows PE."),
        .needs = {Need::BootImage},
        .judge = [](const Facts& facts) { return onBuild(facts, isBrokenAdk); },
    },
    {
        .id = "boot-image-adk-old"_L1,
        .severity = Severity::Note,
        .field = Field::BootImage,
        .reference = &kAdkSupport,
        .title = QT_TRANSLATE_NOOP("Rule", "The boot image is older than the recommended Windows "
                                           "ADK 10.1.26100.1"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Install a current ADK and reload the boot image with "
                                            "its Windows PE."),
        .needs = {Need::BootImage},
        .judge = [](const Facts& facts) { return onBuild(facts, isOlderAdk); },
    },
    {
        .id = "boot-image-tls-too-old"_L1,
        .severity = Severity::Warning,
        .field = Field::BootImage,
        .reference = &kWhatsNew2603,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "From version 2603, the gateway accepts only ECDHE and TLS 1.3, and this "
                    "boot image predates Windows 10 (derived from documentation, not tested)"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Reload the boot image with the Windows PE of a "
                                            "current ADK."),
        .needs = {Need::BootImage, Need::SiteVersion},
        .judge = [](const Facts& facts) { return onBuild(facts, hasOldTls); },
    },
    {
        .id = "boot-image-x86"_L1,
        .severity = Severity::Warning,
        .field = Field::BootImage,
        .reference = &kAdkSupport,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The boot image is for 32-bit PCs. It doesn't start on 64-bit UEFI, and "
                    "the current ADK no longer includes this type"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Use the site's x64 boot image."),
        .needs = {Need::BootImage},
        .judge = isX86,
    },
    {
        .id = "boot-image-arm64-needs-2403"_L1,
        .severity = Severity::Warning,
        .field = Field::BootImage,
        .reference = &kManageBootImages,
        .title = QT_TRANSLATE_NOOP("Rule", "Boot images for ARM64 need a site of version 2403 or "
                                           "later"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Update the site, or use the x64 boot image."),
        .needs = {Need::BootImage},
        .mayNeed = {Need::SiteVersion},
        .judge = armSiteTooOld,
    },
    {
        .id = "boot-image-component-missing"_L1,
        .severity = Severity::Warning,
        .field = Field::BootImage,
        .reference = &kManageBootImages,
        .title = QT_TRANSLATE_NOOP("Rule", "The boot image lacks optional components that "
                                           "Configuration Manager needs"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Add them to the boot image in the console and update "
                                            "its distribution points."),
        .needs = {Need::BootImage},
        .judge = lacksComponents,
    },
    {
        .id = "boot-image-command-support"_L1,
        .severity = Severity::Note,
        .field = Field::BootImage,
        .reference = &kManageBootImages,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "F8 opens a command prompt in this boot image, even before the password is "
                    "entered"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "This is useful for testing. For media that you hand out, disable command "
                    "support in the console."),
        .mayNeed = {Need::BootImage, Need::Medium, Need::Variables, Need::Site},
        .judge = hasCommandSupport,
    },
    {
        .id = "boot-image-without-added-drivers"_L1,
        .severity = Severity::Note,
        .field = Field::BootImage,
        .reference = &kManageBootImages,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "No drivers were added to the boot image. Windows PE includes drivers for "
                    "many wired network adapters, but for no wireless ones and for few docks"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Test it on each model, or add your models' network drivers to the boot "
                    "image. The PC needs a wired network in any case."),
        .needs = {Need::BootImage},
        .judge = hasNoAddedDrivers,
    },
    {
        .id = "boot-image-not-the-one-that-boots"_L1,
        .severity = Severity::Warning,
        .field = Field::BootImage,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The profile names a different image in boot.wim than the one that starts"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Set bootImage.index to 0 unless you chose another image on purpose."),
        .needs = {Need::BootImage},
        .judge = isOtherImage,
    },
    {
        .id = "boot-image-write-unfinished"_L1,
        .severity = Severity::Blocker,
        .field = Field::BootImage,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP("Rule", "Writing the boot.wim was interrupted"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Unmount it with DISM and commit or discard the change, or use a fresh "
                    "copy."),
        .needs = {Need::BootImage},
        .judge = isWriteUnfinished,
    },
    {
        .id = "software-hive-hard-linked"_L1,
        .severity = Severity::Warning,
        .field = Field::BootImage,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP("Rule", "The boot image's SOFTWARE hive has more than one name"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Only the one in System32\\config is changed. No known boot image looks "
                    "like this, so check where it comes from."),
        .needs = {Need::BootImage},
        .judge = hiveHasOtherNames,
    },
    {
        .id = "boot-files-not-in-image"_L1,
        .severity = Severity::Blocker,
        .field = Field::BootFiles,
        .reference = &kSecureBootCa2023,
        .title = QT_TRANSLATE_NOOP("Rule",
                                   "The boot image doesn't contain the boot files that you chose"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Keep the medium's boot files, or reload the boot image with a newer "
                    "Windows PE and update its distribution points. A USB drive doesn't need "
                    "efisys.bin."),
        .needs = {Need::BootImage},
        .judge = bootFilesNotThere,
    },
    {
        .id = "boot-image-without-2023-boot-files"_L1,
        .severity = Severity::Note,
        .field = Field::BootFiles,
        .reference = &kSecureBootCa2023,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The boot image has no boot files signed with the 2023 CA, so you can't "
                    "use it for PCs that no longer trust the 2011 CA"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Reload the boot image with the Windows PE from ADK 10.1.26100.1 or later."),
        .needs = {Need::BootImage},
        .judge = hasNo2023Files,
    },
};

} // namespace

std::span<const Rule> bootImageRules()
{
    return kBootImageRules;
}

} // namespace cmgmedia
