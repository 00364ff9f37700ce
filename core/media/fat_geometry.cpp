// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/fat_geometry.h"

#include <algorithm>

namespace cmgmedia {

namespace {

constexpr qint64 kMiB = qint64{1} << 20;
constexpr qint64 kGiB = qint64{1} << 30;
constexpr quint32 kMiBSectors = kMiB / kFatSectorBytes;
constexpr quint32 kLeastReserved = 32; // the boot record with its backup, as usual
constexpr qint64 kEntriesPerSector = kFatSectorBytes / 4;

quint32 roundedUp(qint64 sectors)
{
    return static_cast<quint32>((sectors + kMiBSectors - 1) / kMiBSectors * kMiBSectors);
}

quint32 fatSectorsFor(qint64 clusters)
{
    return static_cast<quint32>((clusters + kFirstFatCluster + kEntriesPerSector - 1)
                                / kEntriesPerSector);
}

/// Flash is erased in blocks of a MiB or so: the partition begins at one and the clusters do,
/// which costs reserved sectors. The FATs are measured for a volume without anything else.
FatGeometry geometryWith(quint32 clusterSectors, quint32 partitionSectors)
{
    FatGeometry geometry;
    geometry.partitionStart = kMiBSectors;
    geometry.partitionSectors = partitionSectors;
    geometry.clusterSectors = clusterSectors;
    geometry.fatSectors = fatSectorsFor(partitionSectors / clusterSectors);
    const qint64 fats = qint64{2} * geometry.fatSectors;
    const quint32 dataStart = roundedUp(kLeastReserved + fats);
    geometry.reservedSectors = static_cast<quint32>(dataStart - fats);
    if (dataStart < partitionSectors)
        geometry.clusters = (partitionSectors - dataStart) / clusterSectors;
    return geometry;
}

} // namespace

quint32 usualClusterSectors(qint64 volumeBytes)
{
    if (volumeBytes < 64 * kMiB)
        return 1;
    if (volumeBytes < 128 * kMiB)
        return 2;
    if (volumeBytes < 256 * kMiB)
        return 4;
    if (volumeBytes < 8 * kGiB)
        return 8;
    return volumeBytes < 16 * kGiB ? 16 : 32;
}

FatGeometry fatGeometryOf(qint64 deviceBytes)
{
    const qint64 bytes = std::min(deviceBytes - kMiB, kLargestFatPartition) / kMiB * kMiB;
    if (bytes <= 0)
        return {};
    const auto sectors = static_cast<quint32>(bytes / kFatSectorBytes);
    for (quint32 cluster = usualClusterSectors(bytes); cluster > 0; cluster /= 2) {
        const FatGeometry geometry = geometryWith(cluster, sectors);
        if (geometry.clusters >= kFewestFat32Clusters)
            return geometry;
    }
    return {};
}

FatGeometry smallestFatGeometry(quint32 clusterSectors, quint32 clusters)
{
    const qint64 wanted = std::max(clusters, kFewestFat32Clusters);
    const qint64 data = wanted * clusterSectors;
    quint32 sectors = roundedUp(data + kLeastReserved + qint64{2} * fatSectorsFor(wanted));
    FatGeometry geometry = geometryWith(clusterSectors, sectors);
    while (geometry.clusters < wanted)
        geometry = geometryWith(clusterSectors, sectors += kMiBSectors);
    return geometry;
}

} // namespace cmgmedia
