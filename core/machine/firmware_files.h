// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace cmgmedia {

/// UEFI firmware for a virtual PC (x64), as QEMU takes it.
struct FirmwareFiles {
    QString code;
    QString variables;                  ///< the template; nothing is written to it
    bool wantsSystemManagement = false; ///< SMM, which protects the variables

    bool operator==(const FirmwareFiles&) const = default;
};

/// What is there: with Microsoft's keys for Secure Boot, and without Secure Boot.
struct InstalledFirmware {
    std::optional<FirmwareFiles> plain;
    std::optional<FirmwareFiles> secureBoot;
};

/// Reads the descriptions that packages of firmware put beside QEMU, the first folder and the first
/// name first (QEMU, docs/interop/firmware.json). What is no description, is for another PC, or
/// names files that are not there, is passed over.
InstalledFirmware installedFirmware(const QStringList& folders);

} // namespace cmgmedia
