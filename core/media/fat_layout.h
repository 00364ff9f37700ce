// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/fat_geometry.h"
#include "core/media/fat_node.h"
#include "core/media/usb_image_options.h"

namespace cmgmedia {

// The parts of a stick's structure, as its manifest names them.
inline constexpr char kBootRecordsPart[] = "boot records";
inline constexpr char kFoldersPart[] = "folders";
QString fatPart(int copy); ///< "file allocation table 1" for 0

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
