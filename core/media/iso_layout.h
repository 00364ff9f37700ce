// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/el_torito.h"
#include "core/media/iso9660_records.h"
#include "core/media/iso_options.h"
#include "core/media/media_tree.h"

namespace cmgmedia {

/// A boot image and where it lies: in a file of the tree or, where there is none, on its own.
struct PlacedBootImage {
    ByteSource bytes;
    std::optional<size_t> node;
    quint32 block = 0;
};

/// Everything in the image and its block. Boot images come first, then the files from the
/// smallest to the largest, the late file last.
struct IsoLayout {
    std::vector<IsoNode> nodes;
    std::vector<size_t> files; ///< nodes, in the order in which they lie
    IsoView iso;
    IsoView joliet;
    std::optional<PlacedBootImage> biosBootImage;
    std::optional<PlacedBootImage> efiBootImage;
    quint32 fileSetBlock = 0;
    quint32 bootCatalogBlock = 0;
    quint32 totalBlocks = 0;
};

Result<IsoLayout> layOutIso(const MediaTree& tree, const IsoOptions& options,
                            const std::stop_token& stop);

} // namespace cmgmedia
