// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/boot_chain.h"
#include "core/configmgr/boot_medium.h"
#include "core/validation/rule.h"
#include "core/validation/rules/rule_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

/// Which firmware, and where it ends there.
Text shown(const BootChain& chain)
{
    //: A kind of firmware, and what it does with the medium.
    return RuleText::text("%1: %2", {firmwareName(chain.firmware), chainSentence(chain)});
}

Verdict isBrokenAt(const BootChain& chain, std::initializer_list<BootStep> steps)
{
    const BootLink* link = chain.broken();
    return link && std::ranges::find(steps, link->step) != steps.end()
               ? Verdict::violated(shown(chain), link->remedy)
               : Verdict::fine();
}

/// What Secure Boot refuses and Configuration Manager lacks have rules of their own.
Verdict doesNotStart(const Facts& facts)
{
    return isBrokenAt(ownBootChain(*facts.start),
                      {BootStep::Firmware, BootStep::Manager, BootStep::Configuration,
                       BootStep::Entry, BootStep::Ramdisk, BootStep::Medium});
}

Verdict imageDoesNotStart(const Facts& facts)
{
    return isBrokenAt(ownBootChain(*facts.start),
                      {BootStep::Wim, BootStep::Loader, BootStep::Registry});
}

Verdict isNotKnown(const Facts& facts)
{
    const BootChain own = ownBootChain(*facts.start);
    return own.broken() ? Verdict::notApplicable()
                        : violatedIf(own.state() == BootLinkState::Unknown, shown(own));
}

/// The boot configuration loads a WIM of its own, and not the boot image that is edited.
Verdict startsAnotherWim(const Facts& facts)
{
    QStringList others;
    for (const std::optional<BootStore>* store :
         {&facts.start->efiStore, &facts.start->biosStore}) {
        const bool isOther =
            *store && (*store)->image
            && (*store)->image->path.compare(QLatin1StringView(kBootImagePath), Qt::CaseInsensitive)
                   != 0;
        if (isOther)
            others << (*store)->image->path;
    }
    others.removeDuplicates();
    return violatedIf(!others.isEmpty(), Text::listed(others));
}

/// Only where it was meant to, and not for a cause that UEFI meets as well. A stick is for UEFI
/// alone unless a boot record is given.
Verdict doesNotStartOnBios(const Facts& facts)
{
    const BootChain own = ownBootChain(*facts.start);
    const bool isForUefi =
        own.firmware == BootFirmware::UefiX64 || own.firmware == BootFirmware::UefiIa32;
    if (!isForUefi || own.broken())
        return Verdict::notApplicable();
    const BootChain bios = bootChain(*facts.start, BootFirmware::Bios);
    const bool isForUefiAlone = !facts.start->isDisc && !facts.bootRecord.isGiven();
    if (bios.broken() && bios.broken()->step == BootStep::Firmware && isForUefiAlone)
        return Verdict::notApplicable();
    return violatedIf(bios.broken() != nullptr, shown(bios));
}

constexpr Rule kBootStartRules[] = {
    {
        .id = "medium-does-not-start"_L1,
        .severity = Severity::Blocker,
        .field = Field::BootFiles,
        .reference = &kCreateBootableMedia,
        .title = QT_TRANSLATE_NOOP("Rule", "PCs of the intended type can't start from this medium"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Use the boot files from the boot image, or import the medium that the "
                    "console made. To create an ISO file, import the console's ISO file."),
        .needs = {Need::BootChain},
        .judge = doesNotStart,
    },
    {
        .id = "boot-image-does-not-start"_L1,
        .severity = Severity::Blocker,
        .field = Field::BootImage,
        .reference = &kManageBootImages,
        .title =
            QT_TRANSLATE_NOOP("Rule", "The medium's boot manager doesn't start the boot image"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Use your site's boot.wim, or export this one with DISM, /Compress:max and "
                    "/Bootable. If no image is marked as bootable, mark it on the Boot image "
                    "page or with bootImage.makeBootable."),
        .needs = {Need::BootChain},
        .judge = imageDoesNotStart,
    },
    {
        .id = "boot-configuration-starts-another-wim"_L1,
        .severity = Severity::Blocker,
        .field = Field::BootFiles,
        .reference = &kCreateBootableMedia,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The boot configuration starts a different WIM than sources\\boot.wim, so "
                    "PCs never use the changed one"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Import the medium that the console made."),
        .needs = {Need::BootChain},
        .judge = startsAnotherWim,
    },
    {
        .id = "medium-start-not-known"_L1,
        .severity = Severity::Warning,
        .field = Field::BootFiles,
        .reference = &kCreateBootableMedia,
        .title = QT_TRANSLATE_NOOP("Rule",
                                   "It couldn't be fully checked whether a PC starts the medium"),
        .remedy = QT_TRANSLATE_NOOP("Rule",
                                    "Test it on a PC, or use the boot files from the boot image."),
        .needs = {Need::BootChain},
        .judge = isNotKnown,
    },
    {
        .id = "medium-does-not-start-on-bios"_L1,
        .severity = Severity::Note,
        .field = Field::BootFiles,
        .reference = &kCreateBootableMedia,
        .title = QT_TRANSLATE_NOOP("Rule", "The medium starts on UEFI, but not on BIOS"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "If all your PCs use UEFI, you don't need to do anything. Otherwise, "
                    "import the medium that the console made."),
        .needs = {Need::BootChain},
        .judge = doesNotStartOnBios,
    },
};

} // namespace

std::span<const Rule> bootStartRules()
{
    return kBootStartRules;
}

} // namespace cmgmedia
