// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

/// What a site said of itself: what can go wrong, beside what every room knows.
namespace cmgmedia::ErrorCode {

inline constexpr ErrorRow SnapshotDamaged{
    ErrorKind::Damaged, "SnapshotDamaged",
    QT_TRANSLATE_NOOP("Error",
                      "%1 isn't a site snapshot, or is damaged. Use the file that the script "
                      "from cmgmedia site script wrote, without changes.")};
inline constexpr ErrorRow SnapshotNewer{
    ErrorKind::Unsupported, "SnapshotNewer",
    QT_TRANSLATE_NOOP("Error",
                      "%1 was made by a newer version of CMG Media Wizard. Update this version, "
                      "or create the snapshot with this version's script.")};
inline constexpr ErrorRow SnapshotTooLarge{
    ErrorKind::TooLarge, "SnapshotTooLarge",
    QT_TRANSLATE_NOOP("Error",
                      "%1 is too large for a site snapshot. Run the script only for the task "
                      "sequences that matter: -TaskSequence.")};

} // namespace cmgmedia::ErrorCode
