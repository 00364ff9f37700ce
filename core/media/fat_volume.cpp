// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/fat_volume.h"

#include "core/media/block_fields.h"
#include "core/media/errors.h"
#include "core/media/fat_boot_record.h"
#include "core/media/fat_geometry.h"
#include "core/media/foreign_format.h"
#include "core/media/partition_table.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qint64 kMbrSectorBytes = 512; // of a master boot record, and of all LBAs in it
/// What Rufus and Ventoy put beside the partition with the files, to start it, has 1 and 32 MiB.
constexpr qint64 kMostBytesOfAStarter = 64LL << 20;
constexpr quint32 kFewestFat16Clusters = 4085; // fatgen103, "FAT Type Determination"
constexpr quint32 kMostClusters = 0x0FFFFFF5;

QByteArray sectorAt(const DiscImage& image, qint64 offset)
{
    return image.readAt(offset, kMbrSectorBytes, {}).value_or(QByteArray());
}

bool hasSignature(QByteArrayView sector)
{
    return sector.size() == kMbrSectorBytes && little16(sector, 510) == 0xAA55;
}

bool mayBeFat(const Partition& partition)
{
    switch (partition.type) {
    case 0x01: // FAT12
    case 0x04: // FAT16
    case 0x06:
    case 0x0E:
    case 0x0B: // FAT32
    case 0x0C:
    case 0xEF: // a partition for UEFI
    case 0x00: // of a GUID partition table, whose types do not say it
        return true;
    default:
        return false;
    }
}

bool isPowerOfTwo(quint32 number)
{
    return number != 0 && (number & (number - 1)) == 0;
}

/// Few enough questions that a damaged volume is still told from no volume at all.
bool canBeBootRecord(QByteArrayView sector)
{
    if (!hasSignature(sector))
        return false;
    const bool jumps = byteAt(sector, 0) == 0xEB || byteAt(sector, 0) == 0xE9;
    const quint16 sectorBytes = little16(sector, 11);
    const quint8 fats = byteAt(sector, 16);
    return jumps && isPowerOfTwo(sectorBytes) && sectorBytes >= 512 && sectorBytes <= 4096
           && isPowerOfTwo(byteAt(sector, 13)) && little16(sector, 14) != 0
           && (fats == 1 || fats == 2);
}

/// The fields of a boot record that have to agree; fatgen103, "Boot Sector and BPB".
struct Parameters {
    explicit Parameters(QByteArrayView sector)
        : sectorBytes(little16(sector, 11)), clusterSectors(byteAt(sector, 13)),
          reserved(little16(sector, 14)), fats(byteAt(sector, 16)),
          rootEntries(little16(sector, 17)),
          sectors(little16(sector, 19) != 0 ? little16(sector, 19) : little32(sector, 32)),
          isFat32(little16(sector, 22) == 0),
          fatSectors(isFat32 ? little32(sector, 36) : little16(sector, 22))
    {}

    qint64 rootSectors() const { return (rootEntries * 32 + sectorBytes - 1) / sectorBytes; }
    qint64 rootSector() const { return reserved + fats * fatSectors; }
    qint64 dataSector() const { return rootSector() + rootSectors(); }
    qint64 clusters() const { return (sectors - dataSector()) / clusterSectors; }
    FatWidth width() const
    {
        if (isFat32)
            return FatWidth::Bits32;
        return clusters() < kFewestFat16Clusters ? FatWidth::Bits12 : FatWidth::Bits16;
    }
    qint64 bitsOfFat() const { return fatSectors * sectorBytes * 8; }

    qint64 sectorBytes;
    qint64 clusterSectors;
    qint64 reserved;
    qint64 fats;
    qint64 rootEntries;
    qint64 sectors;
    bool isFat32;
    qint64 fatSectors;
};

qint64 fatBits(FatWidth width)
{
    switch (width) {
    case FatWidth::Bits12:
        return 12;
    case FatWidth::Bits16:
        return 16;
    case FatWidth::Bits32:
        return 32;
    }
    Q_UNREACHABLE();
}

/// The first thing that is wrong, with its place in the boot record; empty: nothing.
QString complaint(const Parameters& found)
{
    const qint64 entryBits = fatBits(found.width());
    if (found.fatSectors == 0)
        return u"no sectors in a FAT, at byte 36"_s;
    if (found.dataSector() >= found.sectors)
        return u"%1 sectors at byte 32, the FATs alone reach to %2"_s.arg(found.sectors)
            .arg(found.dataSector());
    if (found.clusters() > kMostClusters)
        return u"%1 clusters"_s.arg(found.clusters());
    if (found.bitsOfFat() / entryBits < found.clusters() + 2)
        return u"a FAT of %1 sectors, at byte 36, for %2 clusters"_s.arg(found.fatSectors)
            .arg(found.clusters());
    if (found.isFat32 != (found.rootEntries == 0))
        return u"%1 entries in the root folder, at byte 17"_s.arg(found.rootEntries);
    if (!found.isFat32 && found.clusters() >= kFewestFat32Clusters)
        return u"%1 clusters for FAT16"_s.arg(found.clusters());
    return {};
}

/// BitLocker To Go looks like FAT32, for systems that cannot open it.
bool isFatAt(const DiscImage& image, qint64 start)
{
    return canBeBootRecord(sectorAt(image, start))
           && !foreignFileSystem(image, start).contains("BitLocker"_L1);
}

/// The files of such a stick lie in another partition, which is larger and not FAT.
bool isStarter(const DiscImage& image, const Partition& partition,
               const std::vector<Partition>& partitions)
{
    return partition.sizeBytes <= kMostBytesOfAStarter
           && std::ranges::any_of(partitions, [&](const Partition& other) {
                  return other.sizeBytes > partition.sizeBytes
                         && !foreignFileSystem(image, other.start).isEmpty();
              });
}

std::optional<Partition> fatPartition(const DiscImage& image)
{
    const Result<std::vector<Partition>> partitions = partitionsOf(image);
    if (!partitions)
        return std::nullopt;
    const auto found = std::ranges::find_if(*partitions, [&](const Partition& one) {
        return mayBeFat(one) && isFatAt(image, one.start) && !isStarter(image, one, *partitions);
    });
    return found == partitions->end() ? std::nullopt : std::optional(*found);
}

/// "NTFS, from byte 1048576 on"
QString placed(const QString& name, qint64 start)
{
    return start == 0 ? name : u"%1, from byte %2 on"_s.arg(name).arg(start);
}

} // namespace

std::optional<qint64> fatVolumeStart(const DiscImage& image)
{
    if (isFatAt(image, 0))
        return 0;
    const std::optional<Partition> partition = fatPartition(image);
    return partition ? std::optional(partition->start) : std::nullopt;
}

bool isStarterOfADisc(const DiscImage& image, qint64 start, qint64 discBytes)
{
    const std::optional<Partition> partition = start > 0 ? fatPartition(image) : std::nullopt;
    const bool isOfUefi = partition && (partition->type == 0x00 || partition->type == 0xEF);
    return isOfUefi
           && (partition->sizeBytes <= kMostBytesOfAStarter
               || start + partition->sizeBytes <= discBytes);
}

Error whyNoFatVolume(const DiscImage& image)
{
    if (const QString name = foreignFileSystem(image, 0); !name.isEmpty())
        return image.error(ErrorCode::FileSystemNotRead, name);
    if (const QString name = foreignImage(image); !name.isEmpty())
        return image.error(ErrorCode::ImageFormatNotRead, name);
    const Result<std::vector<Partition>> partitions = partitionsOf(image);
    if (!partitions)
        return partitions.error();
    for (const Partition& partition : *partitions) {
        if (const QString name = foreignFileSystem(image, partition.start); !name.isEmpty())
            return image.error(ErrorCode::FileSystemNotRead, placed(name, partition.start));
    }
    for (const Partition& partition : *partitions) {
        if (mayBeFat(partition) && partition.start + kMbrSectorBytes > image.sizeBytes())
            return image.error(ErrorCode::Truncated,
                               u"its partition starts at byte %1"_s.arg(partition.start));
        if (mayBeFat(partition) && partition.type != 0)
            return image.error(ErrorCode::Corrupt, u"no boot record of FAT at byte %1, where the "
                                                   "partition starts"_s.arg(partition.start));
        if (partition.type == 0x07)
            return image.error(ErrorCode::FileSystemNotRead,
                               placed(u"NTFS or exFAT"_s, partition.start));
    }
    if (!partitions->empty() && partitions->front().type == 0)
        return image.error(ErrorCode::FileSystemNotRead,
                           placed(u"none that is known"_s, partitions->front().start));
    return image.error(ErrorCode::NotAMedium, u"neither UDF nor ISO 9660 nor FAT"_s);
}

Result<FatShape> fatShapeAt(const DiscImage& image, qint64 start)
{
    const Result<QByteArray> sector = image.readAt(start, kMbrSectorBytes, u"the boot record"_s);
    if (!sector)
        return sector.error();
    const Parameters found(*sector);
    if (const QString wrong = complaint(found); !wrong.isEmpty())
        return image.error(ErrorCode::Corrupt,
                           u"boot record at byte %1: %2"_s.arg(start).arg(wrong));
    if (found.isFat32 && little16(*sector, 42) != 0)
        return image.error(ErrorCode::Unsupported, u"a version of FAT32 that is not known"_s);
    FatShape shape;
    shape.width = found.width();
    shape.start = start;
    shape.sizeBytes = found.sectors * found.sectorBytes;
    const quint16 flags = found.isFat32 ? little16(*sector, 40) : 0;
    const qint64 inUse = (flags & 0x80) != 0 ? (flags & 0x0F) : 0; // else both are kept the same
    if (inUse >= found.fats)
        return image.error(ErrorCode::Corrupt,
                           u"boot record at byte %1: FAT %2 is in use"_s.arg(start).arg(inUse));
    const auto offsetOf = [&](qint64 number) { return start + number * found.sectorBytes; };
    shape.fatOffset = offsetOf(found.reserved + inUse * found.fatSectors);
    shape.rootOffset = offsetOf(found.rootSector());
    shape.rootBytes = found.rootEntries * 32;
    shape.rootCluster = found.isFat32 ? little32(*sector, 44) : 0;
    shape.dataOffset = offsetOf(found.dataSector());
    shape.clusterBytes = found.clusterSectors * found.sectorBytes;
    shape.clusters = static_cast<quint32>(found.clusters());
    shape.label = sector->sliced(found.isFat32 ? 71 : 43, 11);
    const qsizetype code = found.isFat32 ? kFat32CodeOffset : 62;
    shape.hasBootCode = startsSomething(QByteArrayView(*sector).sliced(code, 510 - code));
    return shape;
}

} // namespace cmgmedia
