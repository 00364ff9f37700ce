// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/fat_node.h"

namespace cmgmedia {

inline constexpr qsizetype kFatEntryBytes = 32;
/// fatgen103: no directory has more entries than 16 bits count.
inline constexpr qint64 kLargestFatDirectory = qint64{65536} * kFatEntryBytes;

/// Attributes of an entry.
enum FatAttribute : quint8 { Volume = 0x08, Folder = 0x10, Archive = 0x20, LongNamePart = 0x0F };

/// Where the 13 letters of a long name stand in an entry.
inline constexpr qsizetype kLongNamePlaces[] = {1, 3, 5, 7, 9, 14, 16, 18, 20, 22, 24, 28, 30};
inline constexpr qsizetype kLettersPerEntry = std::size(kLongNamePlaces);
inline constexpr quint8 kLastLongEntry = 0x40; ///< of the number of the entry that comes first

/// What the entries of a folder take; index: of the node.
qint64 fatDirectoryBytes(size_t folder, const std::vector<FatNode>& nodes);

/// The entries of a folder that is placed. The root's begin with the label of the volume.
QByteArray fatDirectory(size_t folder, const std::vector<FatNode>& nodes, const QByteArray& label);

} // namespace cmgmedia
