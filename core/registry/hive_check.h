// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

#include <stop_token>

namespace cmgmedia {

/// Where the header keeps its checksum, which covers everything before it.
inline constexpr qsizetype kHiveChecksumOffset = 508;

/// XOR of the first 127 words of the header.
quint32 hiveChecksum(QByteArrayView header);

/// The header of a hive: a regf 1.x of a size that fits, its checksum, and that it is not dirty.
/// HiveDamaged, HiveDirty, Truncated, with what was found in the detail.
Result<> checkHiveHeader(QByteArrayView hive, const QString& subject);

/// The header and every reference in the hive: bins and cells follow each other without a gap, and
/// each key, list and value lies in an allocated cell of its own that is large enough for it.
/// hivex relies on this in places (it asserts, or follows the reference), so it comes first.
Result<> checkHive(QByteArrayView hive, const QString& subject, const std::stop_token& stop);

} // namespace cmgmedia
