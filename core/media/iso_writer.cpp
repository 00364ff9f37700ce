// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/iso_writer.h"

#include "core/media/iso9660_volume.h"
#include "core/media/iso_layout.h"
#include "core/media/segment_list.h"
#include "core/media/udf_files.h"
#include "core/media/udf_volume.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr quint32 kFirstVolumeDescriptor = 16; // ECMA-119 6.2.1: after the system area

/// 16 hexadecimal digits first, as UDF 2.2.2.5 wants; from paths, sizes and times, so that the
/// same medium gets the same ones.
QString volumeSetOf(const MediaTree& tree, const IsoOptions& options)
{
    const QByteArray digits = fingerprintOf(tree, options.label, options.stamp).toHex();
    return QString::fromLatin1(digits.first(16)) + options.label;
}

void addIsoVolume(SegmentList& segments, const IsoLayout& layout, const IsoVolume& volume)
{
    quint32 block = kFirstVolumeDescriptor;
    const QString part = u"volume descriptors"_s;
    segments.add(part, block++, isoVolumeDescriptor(volume, layout.iso, layout.nodes));
    if (layout.biosBootImage || layout.efiBootImage)
        segments.add(part, block++, bootRecord(layout.bootCatalogBlock));
    segments.add(part, block++, isoVolumeDescriptor(volume, layout.joliet, layout.nodes));
    segments.add(part, block++, isoTerminator());
    for (; block < udf::kRecognitionBlock; ++block)
        segments.add(part, block, isoTerminator()); // UDF looks on only while blocks are recognized
}

void addIsoView(SegmentList& segments, const IsoLayout& layout, const IsoView& view,
                const QString& part)
{
    segments.add(part, view.littlePathTableBlock, isoPathTable(view, QSysInfo::LittleEndian));
    segments.add(part, view.bigPathTableBlock, isoPathTable(view, QSysInfo::BigEndian));
    for (const IsoFolder& folder : view.folders)
        segments.add(part, folder.block, isoDirectory(view, folder, layout.nodes));
}

void addUdf(SegmentList& segments, const IsoLayout& layout, const IsoVolume& volume)
{
    const auto fileCount = static_cast<quint32>(layout.files.size());
    const udf::Volume udfVolume = {
        .label = volume.label,
        .volumeSet = volume.volumeSet,
        .stamp = volume.stamp,
        .totalBlocks = layout.totalBlocks,
        .fileSetBlock = layout.fileSetBlock,
        .rootEntryBlock = layout.nodes[0].entryBlock,
        .fileCount = fileCount,
        .folderCount = static_cast<quint32>(layout.nodes.size()) - fileCount,
    };
    for (const udf::Descriptor& descriptor : udf::volumeDescriptors(udfVolume))
        segments.add(u"UDF descriptors"_s, descriptor.block, descriptor.bytes);
    for (size_t i = 0; i < layout.nodes.size(); ++i) {
        const IsoNode& node = layout.nodes[i];
        segments.add(u"UDF folders"_s, node.entryBlock, udf::fileEntry(i, layout.nodes));
        if (node.isFolder())
            segments.add(u"UDF folders"_s, node.contentBlock, udf::folderList(node, layout.nodes));
    }
}

std::optional<BootEntry> bootEntry(const std::optional<PlacedBootImage>& image)
{
    if (!image)
        return std::nullopt;
    return BootEntry{image->block, image->bytes.size()};
}

void addBoot(SegmentList& segments, const IsoLayout& layout)
{
    if (!layout.biosBootImage && !layout.efiBootImage)
        return;
    segments.add(u"boot catalog"_s, layout.bootCatalogBlock,
                 bootCatalog(bootEntry(layout.biosBootImage), bootEntry(layout.efiBootImage)));
    for (const std::optional<PlacedBootImage>* image :
         {&layout.biosBootImage, &layout.efiBootImage})
        if (*image && !(*image)->node)
            segments.add(u"boot images"_s, (*image)->block, (*image)->bytes);
}

} // namespace

Result<ImagePlan> planIso(const MediaTree& tree, const IsoOptions& options,
                          const std::stop_token& stop)
{
    Q_ASSERT(options.stamp.isValid());
    if (Result<> valid = checkIsoLabel(options.label); !valid)
        return valid.error();
    const Result<IsoLayout> layout = layOutIso(tree, options, stop);
    if (!layout)
        return layout.error();
    const IsoVolume volume = {options.label.trimmed(), volumeSetOf(tree, options), options.stamp,
                              layout->totalBlocks};
    SegmentList segments(kDiscBlockBytes);
    addIsoVolume(segments, *layout, volume);
    addIsoView(segments, *layout, layout->iso, u"ISO 9660 folders"_s);
    addIsoView(segments, *layout, layout->joliet, u"Joliet folders"_s);
    addUdf(segments, *layout, volume);
    addBoot(segments, *layout);
    for (const size_t file : layout->files) {
        const IsoNode& node = layout->nodes[file];
        segments.addFile(node.contentBlock, node.file->bytes, node.file->path);
    }
    ImagePlan plan = std::move(segments).plan(layout->totalBlocks);
    if (!options.lateFile.isEmpty())
        plan.lateFile = tree.find(options.lateFile)->path;
    return plan;
}

} // namespace cmgmedia
