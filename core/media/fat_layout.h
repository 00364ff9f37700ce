// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/fat_geometry.h"
#include "core/media/fat_names.h"
#include "core/media/tree_nodes.h"
#include "core/media/usb_image_writer.h"

namespace cmgmedia {

/// A file or folder of the volume and where it lies, in one piece.
struct FatNode : TreeNode {
    FatName recordedName;
    quint32 cluster = 0; ///< the first; where it would lie, when it is empty
    quint32 clusters = 0;

    /// As a folder's entry has it: nothing where there is nothing.
    quint32 recordedCluster() const { return clusters > 0 ? cluster : 0; }
};

/// Everything on the volume. Folders come first, then the files from the smallest to the largest,
/// the late file last: written in that order, the medium is written from front to back.
struct FatLayout {
    std::vector<FatNode> nodes;
    std::vector<size_t> files; ///< nodes, in the order in which they lie
    FatGeometry geometry;
    quint32 nextCluster = kFirstFatCluster; ///< the first that is free
};

Result<FatLayout> layOutFat(const MediaTree& tree, const UsbImageOptions& options);

} // namespace cmgmedia
