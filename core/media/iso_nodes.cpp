// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/iso_nodes.h"

#include <QHash>

namespace cmgmedia {

std::vector<IsoNode> isoNodesOf(const MediaTree& tree, const QDateTime& stamp)
{
    std::vector<IsoNode> nodes(1);
    nodes[0].modified = stamp;
    QHash<QString, size_t> folders = {{QString(), 0}};
    const auto add = [&](const QString& path, const MediaFile* file) {
        const qsizetype slash = path.lastIndexOf(u'/');
        const size_t parent = folders.value(slash < 0 ? QString() : path.first(slash));
        IsoNode node;
        node.file = file;
        node.name = path.sliced(slash + 1);
        node.modified = file != nullptr && file->modified.isValid() ? file->modified : stamp;
        node.parent = parent;
        node.contentBytes = file != nullptr ? file->bytes.size() : 0;
        nodes[parent].children.push_back(nodes.size());
        nodes.push_back(std::move(node));
    };
    for (const QString& folder : tree.folders()) {
        folders.insert(folder, nodes.size());
        add(folder, nullptr);
    }
    for (const MediaFile* file : tree.files())
        add(file->path, file);
    return nodes;
}

} // namespace cmgmedia
