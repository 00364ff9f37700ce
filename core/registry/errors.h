// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

/// Registry hives and exports: what can go wrong, beside what every room knows.
namespace cmgmedia::ErrorCode {

inline constexpr ErrorRow ThumbprintUnknown{
    ErrorKind::NotFound, "ThumbprintUnknown",
    QT_TRANSLATE_NOOP("Error",
                      "There is no certificate with the thumbprint %1 in the boot image.")};
inline constexpr ErrorRow RegNothingUsable{
    ErrorKind::NotFound, "RegNothingUsable",
    QT_TRANSLATE_NOOP(
        "Error", "%1 has no certificate: a Blob under ...\\Certificates\\<thumbprint> is needed.")};
inline constexpr ErrorRow RegDamaged{
    ErrorKind::Damaged, "RegDamaged",
    QT_TRANSLATE_NOOP("Error",
                      "The registry export %1 is damaged or was edited. Export it again.")};
inline constexpr ErrorRow HiveDirty{
    ErrorKind::Damaged, "HiveDirty",
    QT_TRANSLATE_NOOP("Error",
                      "The registry hive %1 was captured while it was loaded, and its last changes "
                      "are only in its logs. Mount the boot image once with DISM, load and unload "
                      "the hive, and commit; or take a fresh boot.wim.")};
inline constexpr ErrorRow HiveDamaged{
    ErrorKind::Damaged, "HiveDamaged",
    QT_TRANSLATE_NOOP("Error", "The registry hive %1 is damaged. Take a fresh copy of the boot "
                               "image or the medium that it lies on.")};
inline constexpr ErrorRow BlobTooLarge{
    ErrorKind::TooLarge, "BlobTooLarge",
    QT_TRANSLATE_NOOP("Error",
                      "The certificate %1 is too large for the registry of the boot image.")};

} // namespace cmgmedia::ErrorCode
