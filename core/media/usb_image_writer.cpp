// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/usb_image_writer.h"

#include "core/media/byte_fields.h"
#include "core/media/fat_boot_record.h"
#include "core/media/fat_directory.h"
#include "core/media/fat_layout.h"
#include "core/media/media_label.h"
#include "core/media/segment_list.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr quint32 kMedia = 0x0FFFFFF8;         // the first two entries of a FAT:
constexpr quint32 kCleanlyClosed = 0x0FFFFFFF; // its kind of medium, and that nothing is amiss
constexpr quint32 kEndOfChain = 0x0FFFFFFF;
constexpr qsizetype kLabelBytes = 11;

/// The part of a FAT that is not zero: everything lies in one piece.
QByteArray fatOf(const FatLayout& layout)
{
    ByteFields fat(qsizetype{layout.nextCluster} * 4);
    fat.little(0, kMedia);
    fat.little(4, kCleanlyClosed);
    for (const FatNode& node : layout.nodes) {
        for (quint32 i = 0; i < node.clusters; ++i) {
            const quint32 cluster = node.cluster + i;
            fat.little(qsizetype{cluster} * 4, i + 1 < node.clusters ? cluster + 1 : kEndOfChain);
        }
    }
    return fat.bytes();
}

FatVolumeFacts volumeOf(const MediaTree& tree, const UsbImageOptions& options,
                        const FatLayout& layout, const QString& label)
{
    const QByteArray fingerprint = fingerprintOf(tree, options.label, options.stamp);
    return {.label = label.toLatin1().leftJustified(kLabelBytes, ' '),
            .serial = qFromLittleEndian<quint32>(fingerprint.constData()),
            .freeClusters = layout.geometry.clusters - (layout.nextCluster - kFirstFatCluster),
            .nextFree = layout.nextCluster};
}

void addFolders(SegmentList& segments, const FatLayout& layout, const QByteArray& label)
{
    for (size_t i = 0; i < layout.nodes.size(); ++i)
        if (layout.nodes[i].isFolder())
            segments.add(QLatin1StringView(kFoldersPart),
                         layout.geometry.clusterSector(layout.nodes[i].cluster),
                         fatDirectory(i, layout.nodes, label));
}

void addFats(SegmentList& segments, const FatLayout& layout)
{
    const ByteSource fat = ByteSource::fromBytes(fatOf(layout));
    for (const int copy : {0, 1})
        segments.add(fatPart(copy), layout.geometry.fatSector(copy), fat);
}

void addFiles(SegmentList& segments, const FatLayout& layout)
{
    for (const size_t file : layout.files) {
        const FatNode& node = layout.nodes[file];
        segments.addFile(layout.geometry.clusterSector(node.cluster), node.file->bytes,
                         node.file->path);
    }
}

qint64 endSector(const FatLayout& layout, const UsbImageOptions& options)
{
    const FatGeometry& geometry = layout.geometry;
    return options.deviceBytes > 0 ? geometry.clusterSector(layout.nextCluster)
                                   : qint64(geometry.partitionStart) + geometry.partitionSectors;
}

} // namespace

Result<ImagePlan> planUsbImage(const MediaTree& tree, const UsbImageOptions& options)
{
    Q_ASSERT(options.stamp.isValid());
    const Result<QString> label = fatLabelOf(options.label);
    if (!label)
        return label.error();
    const Result<FatLayout> layout = layOutFat(tree, options);
    if (!layout)
        return layout.error();
    const FatVolumeFacts volume = volumeOf(tree, options, *layout, *label);
    SegmentList segments(kFatSectorBytes);
    segments.add(u"master boot record"_s, 0, masterBootRecord(layout->geometry, volume.serial));
    segments.add(QLatin1StringView(kBootRecordsPart), layout->geometry.partitionStart,
                 fatBootRegion(layout->geometry, volume, options.bootRecord));
    addFats(segments, *layout);
    addFolders(segments, *layout, volume.label);
    addFiles(segments, *layout);
    ImagePlan plan = std::move(segments).plan(endSector(*layout, options));
    plan.usedBytes = layout->geometry.clusterSector(layout->nextCluster) * kFatSectorBytes;
    if (!options.lateFile.isEmpty())
        plan.lateFile = tree.find(options.lateFile)->path;
    return plan;
}

} // namespace cmgmedia
