// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/media_tree.h"

#include <vector>

namespace cmgmedia {

inline constexpr qint64 kIsoBlockBytes = 2048;

/// Blocks that so many bytes fill.
inline quint32 isoBlocks(qint64 bytes)
{
    return static_cast<quint32>((bytes + kIsoBlockBytes - 1) / kIsoBlockBytes);
}

/// A file or folder of the image, and where UDF describes it and its content lies.
struct IsoNode {
    const MediaFile* file = nullptr; ///< of the tree that is planned; null: a folder
    QString name;
    QDateTime modified;
    size_t parent = 0;            ///< index; the root is its own
    std::vector<size_t> children; ///< indexes, in the order of the tree
    quint32 entryBlock = 0;       ///< of the UDF file entry
    quint32 contentBlock = 0;     ///< of the file's bytes, or the folder's UDF list
    qint64 contentBytes = 0;

    bool isFolder() const { return file == nullptr; }
    /// Files of 4 GiB are for UDF alone, as Microsoft's media have it: boot code cannot be
    /// trusted with ISO 9660 files in several extents.
    bool isUdfOnly() const { return !isFolder() && contentBytes >= 0xFFFFF800LL; }
};

/// All files and folders, the root first and parents before what lies in them. Times that a file
/// does not have, and those of folders, are the stamp.
std::vector<IsoNode> isoNodesOf(const MediaTree& tree, const QDateTime& stamp);

} // namespace cmgmedia
