// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/iso_layout.h"

#include "core/media/udf_files.h"
#include "core/media/udf_volume.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qint64 kPaddingBlocks = 150;       // as genisoimage: drives read ahead of the end
constexpr qint64 kGranuleBlocks = 16;        // images end on 32 KiB, as genisoimage's
constexpr qint64 kLargeFileBytes = 64 << 10; // aligned to 4 KiB, so that a clone can be made
constexpr qint64 kMostBlocks = 0xFFFFFFFF - 0x100000;
constexpr qint64 kLargestComparedImage = 64 << 20;

/// Hands out blocks one after another.
class Blocks
{
public:
    explicit Blocks(quint32 first) : m_next(first) {}

    quint32 take(qint64 bytes)
    {
        const quint32 block = m_next;
        m_next += isoBlocks(bytes);
        return block;
    }

    quint32 takeForFile(qint64 bytes)
    {
        if (bytes > kLargeFileBytes)
            m_next += m_next % 2;
        return take(bytes);
    }

    quint32 next() const { return m_next; }

private:
    quint32 m_next;
};

bool isSameExtent(const Extent& a, const Extent& b)
{
    return a.file && b.file && a.file->path() == b.file->path() && a.offset == b.offset
           && a.length == b.length;
}

Result<bool> isSameContent(const ByteSource& a, const ByteSource& b, const std::stop_token& stop)
{
    if (a.size() != b.size())
        return false;
    if (std::equal(a.extents().begin(), a.extents().end(), b.extents().begin(), b.extents().end(),
                   isSameExtent))
        return true;
    if (a.size() > kLargestComparedImage)
        return false;
    std::array<char, 64 << 10> blockOfA = {};
    std::array<char, 64 << 10> blockOfB = {};
    for (qint64 at = 0; at < a.size(); at += static_cast<qint64>(blockOfA.size())) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}, {}};
        const auto length = std::min(blockOfA.size(), static_cast<size_t>(a.size() - at));
        if (Result<> read = a.read(at, std::span(blockOfA).first(length)); !read)
            return read.error();
        if (Result<> read = b.read(at, std::span(blockOfB).first(length)); !read)
            return read.error();
        if (!std::equal(blockOfA.begin(), blockOfA.begin() + length, blockOfB.begin()))
            return false;
    }
    return true;
}

Result<std::optional<PlacedBootImage>> findBootImage(const std::optional<ByteSource>& image,
                                                     const std::vector<IsoNode>& nodes,
                                                     const QString& lateFile,
                                                     const std::stop_token& stop)
{
    if (!image)
        return std::optional<PlacedBootImage>();
    PlacedBootImage found = {*image, {}, 0};
    for (size_t i = 0; i < nodes.size() && !found.node; ++i) {
        const MediaFile* file = nodes[i].file;
        if (file == nullptr || image->size() == 0 || file->path == lateFile)
            continue;
        const Result<bool> same = isSameContent(*image, file->bytes, stop);
        if (!same)
            return same.error();
        if (*same)
            found.node = i;
    }
    return std::optional(std::move(found));
}

/// Files in the order in which they are to lie.
std::vector<size_t> fileOrder(const IsoLayout& layout, const MediaFile* late)
{
    const auto isBootImage = [&](size_t node) {
        return (layout.biosBootImage && layout.biosBootImage->node == node)
               || (layout.efiBootImage && layout.efiBootImage->node == node);
    };
    const auto rank = [&](size_t node) {
        return std::tuple(layout.nodes[node].file == late, !isBootImage(node),
                          layout.nodes[node].contentBytes);
    };
    std::vector<size_t> files;
    for (size_t i = 0; i < layout.nodes.size(); ++i)
        if (!layout.nodes[i].isFolder())
            files.push_back(i);
    std::stable_sort(files.begin(), files.end(),
                     [&](size_t a, size_t b) { return rank(a) < rank(b); });
    return files;
}

void placeUdf(IsoLayout& layout, Blocks& blocks)
{
    layout.fileSetBlock = blocks.take(2 * kDiscBlockBytes); // and its terminator
    for (IsoNode& node : layout.nodes) {
        if (!node.isFolder())
            continue;
        node.entryBlock = blocks.take(kDiscBlockBytes);
        node.contentBytes = udf::folderListBytes(node, layout.nodes);
        node.contentBlock = blocks.take(node.contentBytes);
    }
    for (IsoNode& node : layout.nodes)
        if (!node.isFolder())
            node.entryBlock = blocks.take(kDiscBlockBytes);
}

void placeIsoView(IsoView& view, Blocks& blocks)
{
    view.littlePathTableBlock = blocks.take(view.pathTableBytes);
    view.bigPathTableBlock = blocks.take(view.pathTableBytes);
    for (IsoFolder& folder : view.folders)
        folder.block = blocks.take(folder.sizeBytes);
}

void placeBootImage(std::optional<PlacedBootImage>& image, Blocks& blocks)
{
    if (image && !image->node)
        image->block = blocks.takeForFile(image->bytes.size());
}

void placeFiles(IsoLayout& layout, Blocks& blocks)
{
    placeBootImage(layout.biosBootImage, blocks);
    placeBootImage(layout.efiBootImage, blocks);
    for (const size_t file : layout.files)
        layout.nodes[file].contentBlock = blocks.takeForFile(layout.nodes[file].contentBytes);
    for (std::optional<PlacedBootImage>* image : {&layout.biosBootImage, &layout.efiBootImage})
        if (*image && (*image)->node)
            (*image)->block = layout.nodes[*(*image)->node].contentBlock;
}

Result<> checkSizes(const MediaTree& tree)
{
    for (const MediaFile* file : tree.files())
        if (file->bytes.size() > udf::kLargestFileBytes)
            return Error{ErrorCode::FileTooLarge, file->path,
                         u"%1 bytes"_s.arg(file->bytes.size())};
    if (tree.totalBytes() / kDiscBlockBytes > kMostBlocks)
        return Error{ErrorCode::FileTooLarge, {}, u"more than 8 TB in all"_s};
    return {};
}

Result<> checkNames(const std::vector<IsoNode>& nodes)
{
    for (const IsoNode& node : nodes)
        if (udf::cs0(node.name).size() - 1 > udf::kLongestNameBytes)
            return Error{ErrorCode::Unsupported, node.name, u"too long a name for UDF"_s};
    return {};
}

} // namespace

Result<IsoLayout> layOutIso(const MediaTree& tree, const IsoOptions& options,
                            const std::stop_token& stop)
{
    IsoLayout layout;
    if (Result<> fits = checkSizes(tree); !fits)
        return fits.error();
    layout.nodes = isoNodesOf(tree, options.stamp);
    if (Result<> fits = checkNames(layout.nodes); !fits)
        return fits.error();
    const MediaFile* late = options.lateFile.isEmpty() ? nullptr : tree.find(options.lateFile);
    if (late == nullptr && !options.lateFile.isEmpty())
        return Error{ErrorCode::NotFound, options.lateFile, {}};
    const QString latePath = late == nullptr ? QString() : late->path;
    for (auto [given, placed] : {std::pair(&options.biosBootImage, &layout.biosBootImage),
                                 std::pair(&options.efiBootImage, &layout.efiBootImage)}) {
        Result<std::optional<PlacedBootImage>> found =
            findBootImage(*given, layout.nodes, latePath, stop);
        if (!found)
            return found.error();
        *placed = *std::move(found);
    }
    for (auto [kind, view] :
         {std::pair(IsoTree::Iso9660, &layout.iso), std::pair(IsoTree::Joliet, &layout.joliet)}) {
        Result<IsoView> made = isoViewOf(layout.nodes, kind);
        if (!made)
            return made.error();
        *view = *std::move(made);
    }
    layout.files = fileOrder(layout, late);
    Blocks blocks(udf::kPartitionBlock);
    placeUdf(layout, blocks);
    placeIsoView(layout.iso, blocks);
    placeIsoView(layout.joliet, blocks);
    layout.bootCatalogBlock = blocks.take(kDiscBlockBytes);
    placeFiles(layout, blocks);
    const qint64 end = blocks.next() + kPaddingBlocks + 1; // the second anchor
    layout.totalBlocks =
        static_cast<quint32>((end + kGranuleBlocks - 1) / kGranuleBlocks * kGranuleBlocks);
    return layout;
}

} // namespace cmgmedia
