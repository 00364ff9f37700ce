// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/fat_names.h"
#include "core/media/tree_nodes.h"

namespace cmgmedia {

/// A file or folder of the volume and where it lies, in one piece.
struct FatNode : TreeNode {
    FatName recordedName;
    quint32 cluster = 0; ///< the first; where it would lie, when it is empty
    quint32 clusters = 0;

    /// As a folder's entry has it: nothing where there is nothing.
    quint32 recordedCluster() const { return clusters > 0 ? cluster : 0; }
};

} // namespace cmgmedia
