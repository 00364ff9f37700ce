// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/site/site_snapshot.h"

#include <stop_token>

namespace cmgmedia {

inline constexpr qint64 kMostSnapshotBytes = 32LL << 20;
inline constexpr int kMostSnapshotDepth = 16;
inline constexpr int kMostSnapshotRows = 200'000;
inline constexpr qsizetype kMostSnapshotText = 4096; ///< characters; more is cut

/// UTF-8 or UTF-16, as PowerShell may have saved it again. {} counts as null: Windows PowerShell
/// writes an empty answer so. SnapshotDamaged with the place, SnapshotNewer, SnapshotTooLarge.
Result<SiteSnapshot> readSiteSnapshot(const QByteArray& json, const QString& origin);
/// Those, and what opening a file can meet.
Result<SiteSnapshot> loadSiteSnapshot(const QString& path, const std::stop_token& stop);

/// As the script writes it, but for the order of the keys.
QByteArray siteSnapshotJson(const SiteSnapshot& snapshot);

} // namespace cmgmedia
