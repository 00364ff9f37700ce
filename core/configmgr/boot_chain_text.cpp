// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/boot_chain_text.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr char kTakeBootFiles[] = QT_TRANSLATE_NOOP(
    "BootChain", "Use the boot files from the boot image, or the medium that the console "
                 "made.");
constexpr char kTakeBootImage[] =
    QT_TRANSLATE_NOOP("BootChain", "Use your site's boot.wim from a distribution point.");

struct BootStepRow {
    BootStep step;
    QLatin1StringView key;
    const char* name;
    const char* remedy;
};

constexpr BootStepRow kSteps[] = {
    {BootStep::Firmware, "firmware"_L1, QT_TRANSLATE_NOOP("BootChain", "What the firmware starts"),
     QT_TRANSLATE_NOOP("BootChain",
                       "Use the boot files from the boot image, or import the ISO file that the "
                       "console made. For a USB drive on BIOS, choose a boot record.")},
    {BootStep::Manager, "boot-manager"_L1, QT_TRANSLATE_NOOP("BootChain", "Boot manager"),
     kTakeBootFiles},
    {BootStep::SecureBoot, "secure-boot"_L1, QT_TRANSLATE_NOOP("BootChain", "Secure Boot"),
     kTakeBootFiles},
    {BootStep::Configuration, "boot-configuration"_L1,
     QT_TRANSLATE_NOOP("BootChain", "Boot configuration (BCD)"), kTakeBootFiles},
    {BootStep::Entry, "default-entry"_L1, QT_TRANSLATE_NOOP("BootChain", "Default entry"),
     kTakeBootFiles},
    {BootStep::Ramdisk, "ram-disk"_L1, QT_TRANSLATE_NOOP("BootChain", "RAM disk"), kTakeBootFiles},
    {BootStep::Wim, "boot-image"_L1, QT_TRANSLATE_NOOP("BootChain", "Boot image"),
     QT_TRANSLATE_NOOP("BootChain",
                       "Export it with DISM, /Compress:max and /Bootable, or use your site's "
                       "boot.wim. If no image is marked as bootable, mark it on the Boot image "
                       "page or with bootImage.makeBootable.")},
    {BootStep::Loader, "loader"_L1, QT_TRANSLATE_NOOP("BootChain", "Loader in the boot image"),
     kTakeBootImage},
    {BootStep::Registry, "registry"_L1, QT_TRANSLATE_NOOP("BootChain", "Registry of Windows PE"),
     kTakeBootImage},
    {BootStep::Shell, "shell"_L1,
     QT_TRANSLATE_NOOP("BootChain", "Configuration Manager in Windows PE"), kTakeBootImage},
    {BootStep::Medium, "medium"_L1, QT_TRANSLATE_NOOP("BootChain", "Finding the medium again"),
     QT_TRANSLATE_NOOP("BootChain", "Use the medium that the console made.")},
};

const BootStepRow& rowOf(BootStep step)
{
    return *std::ranges::find(kSteps, step, &BootStepRow::step);
}

QString stateKey(BootLinkState state)
{
    switch (state) {
    case BootLinkState::Fine:
        return u"fine"_s;
    case BootLinkState::Broken:
        return u"broken"_s;
    case BootLinkState::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QString answerKey(BootLinkState state)
{
    switch (state) {
    case BootLinkState::Fine:
        return u"yes"_s;
    case BootLinkState::Broken:
        return u"no"_s;
    case BootLinkState::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QJsonValue textOrNull(const Text& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text.english());
}

const BootLink* unknownLink(const BootChain& chain, bool ofSecureBoot)
{
    const auto found = std::ranges::find_if(chain.links, [ofSecureBoot](const BootLink& link) {
        return link.state == BootLinkState::Unknown
               && (link.step == BootStep::SecureBoot) == ofSecureBoot;
    });
    return found == chain.links.end() ? nullptr : &*found;
}

} // namespace

Text versionsText(const PeVersions& versions)
{
    std::vector<Text> parts;
    if (!versions.file.isEmpty())
        parts.push_back(BootChainText::text("version %1", {versions.file}));
    if (!versions.security.isEmpty())
        parts.push_back(BootChainText::text("security version (SVN) %1", {versions.security}));
    return parts.empty() ? Text() : Text::listed(std::move(parts));
}

Text verbatim(const char* code)
{
    return QString(QLatin1StringView(code));
}

Text remedyFor(BootStep step)
{
    return BootChainText::text(rowOf(step).remedy);
}

QString stepKey(BootStep step)
{
    return rowOf(step).key;
}

Text stepName(BootStep step)
{
    return BootChainText::text(rowOf(step).name);
}

Text firmwareName(BootFirmware one)
{
    switch (one) {
    case BootFirmware::UefiX64:
        return BootChainText::text("UEFI, 64-bit");
    case BootFirmware::UefiIa32:
        return BootChainText::text("UEFI, 32-bit");
    case BootFirmware::UefiArm64:
        return BootChainText::text("UEFI, ARM64");
    case BootFirmware::Bios:
        return u"BIOS"_s;
    }
    Q_UNREACHABLE();
}

bool BootChain::isWholeInForm() const
{
    return !links.empty() && links.back().step == BootStep::Medium
           && std::ranges::all_of(links, [](const BootLink& link) {
                  return link.isInForm || link.step == BootStep::SecureBoot;
              });
}

Text chainSentence(const BootChain& chain)
{
    if (const BootLink* link = chain.broken())
        //: A step of starting, what is wrong there, an error code or what the screen shows.
        return BootChainText::text("%1: %2; the PC shows %3",
                                   {stepName(link->step), link->seen, link->screen});
    if (const BootLink* link = unknownLink(chain, false); link && chain.isWholeInForm())
        //: A step of starting, what cannot be told about it.
        return BootChainText::text("Not known, though every part is there and in its form (%1: %2)",
                                   {stepName(link->step), link->seen});
    if (const BootLink* link = unknownLink(chain, false))
        //: A step of starting, why nobody knows.
        return BootChainText::text("Not known (%1: %2)", {stepName(link->step), link->seen});
    if (const BootLink* link = unknownLink(chain, true))
        //: What is known of the signature.
        return BootChainText::text("It starts; %1", {link->seen});
    return BootChainText::text("It starts");
}

QJsonArray bootChainsJson(const BootFacts& facts)
{
    QJsonArray chains;
    for (const BootChain& chain : bootChains(facts)) {
        QJsonArray links;
        for (const BootLink& link : chain.links)
            links << QJsonObject{{u"step"_s, stepKey(link.step)},
                                 {u"state"_s, stateKey(link.state)},
                                 {u"seen"_s, link.seen.english()},
                                 {u"screen"_s, textOrNull(link.screen)},
                                 {u"remedy"_s, textOrNull(link.remedy)}};
        chains << QJsonObject{{u"firmware"_s, QString(firmwareRow(chain.firmware).key)},
                              {u"medium"_s, chain.isDisc ? u"disc"_s : u"stick"_s},
                              {u"starts"_s, answerKey(chain.state())},
                              {u"wholeInForm"_s, chain.isWholeInForm()},
                              {u"links"_s, links}};
    }
    return chains;
}

} // namespace cmgmedia
