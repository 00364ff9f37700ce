// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

/// Virtual machines: what can go wrong, beside what every room knows.
namespace cmgmedia::ErrorCode {

inline constexpr ErrorRow MachineMissing{
    ErrorKind::NotFound, "MachineMissing",
    QT_TRANSLATE_NOOP("Error",
                      "QEMU isn't installed, so no virtual PC can start from the medium. Install "
                      "it (Debian: the package qemu-system-x86; Windows: QEMU for Windows), and "
                      "try again.")};
inline constexpr ErrorRow MachineFirmwareMissing{
    ErrorKind::NotFound, "MachineFirmwareMissing",
    QT_TRANSLATE_NOOP("Error",
                      "There's no UEFI firmware for QEMU. Install it (Debian: the package ovmf), "
                      "or start the medium with BIOS.")};
inline constexpr ErrorRow MachineSecureBootMissing{
    ErrorKind::NotFound, "MachineSecureBootMissing",
    QT_TRANSLATE_NOOP("Error",
                      "There's no UEFI firmware for QEMU that has Microsoft's Secure Boot keys. "
                      "Install it (Debian: the package ovmf), or turn off Secure Boot.")};
inline constexpr ErrorRow MachineWantsImage{
    ErrorKind::Invalid, "MachineWantsImage",
    QT_TRANSLATE_NOOP("Error",
                      "%1 is a folder, and no PC starts from a folder. Choose the ISO file, the "
                      "USB drive, or an image of one.")};
inline constexpr ErrorRow MachineFailed{
    ErrorKind::External, "MachineFailed",
    QT_TRANSLATE_NOOP("Error", "QEMU didn't start a virtual PC with %1.")};
inline constexpr ErrorRow MachineNoPicture{
    ErrorKind::External, "MachineNoPicture",
    QT_TRANSLATE_NOOP("Error",
                      "QEMU gave no picture of the screen of %1. It has to be version 7.1 or "
                      "later.")};

} // namespace cmgmedia::ErrorCode
