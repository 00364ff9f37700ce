// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configmgr/boot_facts.h"

#include <QJsonArray>

namespace cmgmedia {

/// The steps from the firmware to the first window of Configuration Manager, in their order
/// (docs/boot-chain.md).
enum class BootStep {
    Firmware,      ///< finds a boot image or a partition
    Manager,       ///< is a program that it starts
    SecureBoot,    ///< lets it
    Configuration, ///< can be read
    Entry,         ///< is there, and is what is started
    Ramdisk,       ///< and the WIM that goes into it are there
    Wim,           ///< is of a kind that a boot manager opens
    Loader,        ///< is in it, and is one
    Registry,      ///< of Windows PE is whole
    Shell,         ///< is that of Configuration Manager
    Medium,        ///< is found again by it
};

QString stepKey(BootStep step);      ///< "boot-configuration", for JSON
Text stepName(BootStep step);        ///< for people
Text firmwareName(BootFirmware one); ///< "UEFI, 64-bit"

enum class BootLinkState {
    Fine,
    Broken,
    Unknown, ///< nobody can tell, and the text says why
};

/// One step of one PC.
struct BootLink {
    BootStep step = BootStep::Firmware;
    BootLinkState state = BootLinkState::Fine;
    Text seen;   ///< what there is, or is not
    Text screen; ///< what the user sees where it is broken
    Text remedy; ///< what mends it then; a whole sentence
    /// Fine, or all that can be seen of its parts is as it should be and only whose they are, or
    /// what they do, cannot be told without running them.
    bool isInForm = false;

    bool operator==(const BootLink&) const = default;
};

/// Will a PC with this firmware start the medium?
struct BootChain {
    BootFirmware firmware = BootFirmware::UefiX64;
    bool isDisc = true;
    /// Up to the first that is broken, for nothing is claimed behind it; but for Secure Boot, which
    /// may be off.
    std::vector<BootLink> links;

    /// nullptr: none is. What Secure Boot refuses only where nothing else is broken.
    const BootLink* broken() const;
    /// Broken where a link is. Unknown where one is, but for Secure Boot, which has rules of its
    /// own and which a PC need not have on.
    BootLinkState state() const;
    /// Every part from the firmware to Configuration Manager is there and in its form. That is less
    /// than to start: a stand-in has the form, too.
    bool isWholeInForm() const;

    bool operator==(const BootChain&) const = default;
};

/// Follows what firmware and boot managers do, as far as that is known.
BootChain bootChain(const BootFacts& facts, BootFirmware firmware);
/// On the PCs that the medium is made for. What of 32-bit Windows PE UEFI does not start is for
/// BIOS.
BootChain ownBootChain(const BootFacts& facts);
/// One for each kind of firmware.
std::vector<BootChain> bootChains(const BootFacts& facts);

/// "It starts", or the step that fails, what was seen there, and what the user sees; without a full
/// stop.
Text chainSentence(const BootChain& chain);
/// For programs: every firmware, every link.
QJsonArray bootChainsJson(const BootFacts& facts);

} // namespace cmgmedia
