// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/fat_layout.h"

#include "core/media/errors.h"
#include "core/media/fat_directory.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qint64 kSpareBytes = 1 << 20; // free in an image file, so that the volume is not full

QString sizeText(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1);
}

Result<> checkFiles(const MediaTree& tree)
{
    for (const MediaFile* file : tree.files())
        if (file->bytes.size() > kLargestFatFile)
            return Error{ErrorCode::FileTooLargeForFat, file->path, sizeText(file->bytes.size())};
    return {};
}

Result<> checkNames(const std::vector<FatNode>& nodes)
{
    for (const FatNode& node : nodes)
        if (const QString why = whyNotOnFat(node.name); !why.isEmpty())
            return Error{ErrorCode::NameNotOnStick, node.file ? node.file->path : node.name, why};
    return {};
}

void nameNodes(std::vector<FatNode>& nodes)
{
    for (const FatNode& folder : nodes) {
        std::vector<QString> names;
        names.reserve(folder.children.size());
        for (const size_t child : folder.children)
            names.push_back(nodes[child].name);
        std::vector<FatName> recorded = fatNamesOf(names);
        for (size_t i = 0; i < recorded.size(); ++i)
            nodes[folder.children[i]].recordedName = std::move(recorded[i]);
    }
}

Result<> checkFolders(const std::vector<FatNode>& nodes)
{
    for (size_t i = 0; i < nodes.size(); ++i)
        if (nodes[i].isFolder() && fatDirectoryBytes(i, nodes) > kLargestFatDirectory)
            return Error{ErrorCode::Unsupported, nodes[i].name,
                         u"more names in one folder than FAT32 can hold"_s};
    return {};
}

std::vector<size_t> fileOrder(const std::vector<FatNode>& nodes, const MediaFile* late)
{
    std::vector<size_t> files;
    for (size_t i = 0; i < nodes.size(); ++i)
        if (!nodes[i].isFolder())
            files.push_back(i);
    const auto rank = [&](size_t node) {
        return std::pair(nodes[node].file == late, nodes[node].fileBytes());
    };
    std::stable_sort(files.begin(), files.end(),
                     [&](size_t a, size_t b) { return rank(a) < rank(b); });
    return files;
}

/// Hands out clusters of this geometry, one node after another.
void place(FatLayout& layout, const FatGeometry& geometry)
{
    layout.geometry = geometry;
    layout.nextCluster = kFirstFatCluster;
    const auto take = [&](FatNode& node, qint64 bytes) {
        node.clusters = geometry.clustersFor(bytes);
        node.cluster = layout.nextCluster;
        layout.nextCluster += node.clusters;
    };
    for (size_t i = 0; i < layout.nodes.size(); ++i)
        if (layout.nodes[i].isFolder())
            take(layout.nodes[i], fatDirectoryBytes(i, layout.nodes));
    for (const size_t file : layout.files)
        take(layout.nodes[file], layout.nodes[file].fileBytes());
}

/// An image file that holds the tree: the cluster size that is usual for it, a little room.
void placeInFile(FatLayout& layout, qint64 totalBytes)
{
    FatGeometry geometry;
    geometry.clusterSectors = usualClusterSectors(totalBytes);
    place(layout, geometry);
    const quint32 used = layout.nextCluster - kFirstFatCluster;
    layout.geometry =
        smallestFatGeometry(geometry.clusterSectors, used + geometry.clustersFor(kSpareBytes));
}

qint64 mediumBytes(const FatGeometry& geometry)
{
    return (qint64(geometry.partitionStart) + geometry.partitionSectors) * kFatSectorBytes;
}

Error noSpace(const UsbImageOptions& options, qint64 needed, qint64 room)
{
    return Error{ErrorCode::NoSpace, options.label,
                 u"%1 are needed, there are %2"_s.arg(sizeText(needed), sizeText(room))};
}

Result<> placeOnStick(FatLayout& layout, qint64 totalBytes, const UsbImageOptions& options)
{
    const FatGeometry geometry = fatGeometryOf(options.deviceBytes);
    if (geometry.clusters > 0)
        place(layout, geometry);
    if (geometry.clusters > 0 && layout.nextCluster - kFirstFatCluster <= geometry.clusters)
        return {};
    placeInFile(layout, totalBytes);
    return noSpace(options, mediumBytes(layout.geometry),
                   geometry.clusters > 0 ? mediumBytes(geometry) : options.deviceBytes);
}

} // namespace

QString fatPart(int copy)
{
    return u"file allocation table %1"_s.arg(copy + 1);
}

Result<FatLayout> layOutFat(const MediaTree& tree, const UsbImageOptions& options)
{
    Q_ASSERT(options.deviceBytes >= 0);
    const MediaFile* late = options.lateFile.isEmpty() ? nullptr : tree.find(options.lateFile);
    if (late == nullptr && !options.lateFile.isEmpty())
        return Error{ErrorCode::NotFound, options.lateFile, {}};
    if (Result<> fits = checkFiles(tree); !fits)
        return fits.error();
    FatLayout layout;
    layout.nodes = nodesOf<FatNode>(tree, options.stamp);
    if (Result<> fits = checkNames(layout.nodes); !fits)
        return fits.error();
    nameNodes(layout.nodes);
    if (Result<> fits = checkFolders(layout.nodes); !fits)
        return fits.error();
    layout.files = fileOrder(layout.nodes, late);
    const qint64 total = tree.totalBytes();
    if (total > kLargestFatPartition)
        return noSpace(options, total, kLargestFatPartition);
    if (options.deviceBytes == 0)
        placeInFile(layout, total);
    else if (Result<> placed = placeOnStick(layout, total, options); !placed)
        return placed.error();
    return layout;
}

} // namespace cmgmedia
