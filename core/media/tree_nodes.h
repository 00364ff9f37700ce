// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/media_tree.h"

#include <QHash>

#include <vector>

namespace cmgmedia {

/// A file or folder of an image that is laid out; each file system adds where it puts it.
struct TreeNode {
    const MediaFile* file = nullptr; ///< of the tree that is planned; null: a folder
    QString name;
    QDateTime modified;
    size_t parent = 0;            ///< index; the root is its own
    std::vector<size_t> children; ///< indexes, in the order of the tree

    bool isFolder() const { return file == nullptr; }
    qint64 fileBytes() const { return file == nullptr ? 0 : file->bytes.size(); }
};

/// All files and folders, the root first and parents before what lies in them. Times that a file
/// does not have, and those of folders, are the stamp.
template <typename Node>
std::vector<Node> nodesOf(const MediaTree& tree, const QDateTime& stamp)
{
    std::vector<Node> nodes(1);
    nodes[0].modified = stamp;
    QHash<QString, size_t> folders = {{QString(), 0}};
    const auto add = [&](const QString& path, const MediaFile* file) {
        const qsizetype slash = path.lastIndexOf(u'/');
        Node node;
        node.file = file;
        node.name = path.sliced(slash + 1);
        node.modified = file != nullptr && file->modified.isValid() ? file->modified : stamp;
        node.parent = folders.value(slash < 0 ? QString() : path.first(slash));
        nodes[node.parent].children.push_back(nodes.size());
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

/// 32 bytes of paths, sizes, label and stamp: the same medium gets the same names and numbers.
QByteArray fingerprintOf(const MediaTree& tree, const QString& label, const QDateTime& stamp);

} // namespace cmgmedia
