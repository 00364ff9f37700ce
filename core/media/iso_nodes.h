// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/disc_block.h"
#include "core/media/tree_nodes.h"

namespace cmgmedia {

/// Blocks that so many bytes fill.
inline quint32 isoBlocks(qint64 bytes)
{
    return static_cast<quint32>((bytes + kDiscBlockBytes - 1) / kDiscBlockBytes);
}

/// A file or folder of the image, and where UDF describes it and its content lies.
struct IsoNode : TreeNode {
    quint32 entryBlock = 0;   ///< of the UDF file entry
    quint32 contentBlock = 0; ///< of the file's bytes, or the folder's UDF list
    qint64 contentBytes = 0;

    /// Files of 4 GiB are for UDF alone, as Microsoft's media have it: boot code cannot be
    /// trusted with ISO 9660 files in several extents.
    bool isUdfOnly() const { return !isFolder() && contentBytes >= 0xFFFFF800LL; }
};

/// Those of a tree, not placed yet.
std::vector<IsoNode> isoNodesOf(const MediaTree& tree, const QDateTime& stamp);

} // namespace cmgmedia
