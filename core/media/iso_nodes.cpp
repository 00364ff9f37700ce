// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/iso_nodes.h"

namespace cmgmedia {

std::vector<IsoNode> isoNodesOf(const MediaTree& tree, const QDateTime& stamp)
{
    std::vector<IsoNode> nodes = nodesOf<IsoNode>(tree, stamp);
    for (IsoNode& node : nodes)
        node.contentBytes = node.fileBytes();
    return nodes;
}

} // namespace cmgmedia
