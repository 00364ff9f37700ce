// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/iso_nodes.h"

namespace cmgmedia::udf {

/// What one file entry can hold: 234 extents of almost 1 GiB.
inline constexpr qint64 kLargestFileBytes = 234LL * 0x3FFFF800;
/// L_FI of a file identifier is one byte, and one byte says how the name is stored.
inline constexpr qsizetype kLongestNameBytes = 254;

/// Bytes of a folder's list (ECMA-167 4/14.4); its place need not be known.
qint64 folderListBytes(const IsoNode& folder, const std::vector<IsoNode>& nodes);
QByteArray folderList(const IsoNode& folder, const std::vector<IsoNode>& nodes);
/// ECMA-167 4/14.9.
QByteArray fileEntry(size_t node, const std::vector<IsoNode>& nodes);

} // namespace cmgmedia::udf
