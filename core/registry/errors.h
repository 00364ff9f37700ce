// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

/// Registry hives and exports: what can go wrong, beside what every room knows.
namespace cmgmedia::ErrorCode {

inline constexpr ErrorRow ThumbprintUnknown{
    ErrorKind::NotFound, "ThumbprintUnknown",
    QT_TRANSLATE_NOOP("Error", "The boot image has no certificate with the thumbprint %1.")};
inline constexpr ErrorRow RegNothingUsable{
    ErrorKind::NotFound, "RegNothingUsable",
    QT_TRANSLATE_NOOP("Error", "%1 contains no certificate: it needs a Blob under "
                               "...\\Certificates\\<thumbprint>.")};
inline constexpr ErrorRow RegDamaged{
    ErrorKind::Damaged, "RegDamaged",
    QT_TRANSLATE_NOOP("Error",
                      "The registry export %1 is damaged or was edited. Export it again.")};
inline constexpr ErrorRow HiveDirty{
    ErrorKind::Damaged, "HiveDirty",
    QT_TRANSLATE_NOOP("Error",
                      "The registry hive in %1 has unsaved changes. Mount the image with DISM, "
                      "load and unload the hive, then commit. Or use a fresh boot.wim.")};
inline constexpr ErrorRow HiveDamaged{
    ErrorKind::Damaged, "HiveDamaged",
    QT_TRANSLATE_NOOP("Error",
                      "The registry hive %1 is damaged. Use a fresh copy of its boot image or "
                      "medium.")};
inline constexpr ErrorRow BlobTooLarge{
    ErrorKind::TooLarge, "BlobTooLarge",
    QT_TRANSLATE_NOOP("Error", "The certificate %1 is too large for the boot image's registry.")};

} // namespace cmgmedia::ErrorCode
