// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace cmgmedia {

inline constexpr qint64 kFatSectorBytes = 512;
/// The largest that Windows formats with FAT32.
inline constexpr qint64 kLargestFatPartition = qint64{32} << 30;
inline constexpr quint32 kFirstFatCluster = 2;
inline constexpr qint64 kLargestFatFile = 0xFFFFFFFF; ///< the size of a file has 32 bits
/// FAT32 has at least so many clusters; with fewer, readers take it for FAT16.
inline constexpr quint32 kFewestFat32Clusters = 65525;

/// A partition on a stick and the parts of the FAT32 volume in it, in sectors of 512 bytes.
struct FatGeometry {
    quint32 partitionStart = 0; ///< from the start of the medium; all others from here
    quint32 partitionSectors = 0;
    quint32 clusterSectors = 0;
    quint32 reservedSectors = 0; ///< before the first FAT
    quint32 fatSectors = 0;      ///< of one of the two
    quint32 clusters = 0;

    qint64 clusterBytes() const { return clusterSectors * kFatSectorBytes; }
    qint64 fatSector(int copy) const
    {
        return partitionStart + reservedSectors + qint64(copy) * fatSectors;
    }
    /// On the medium, as fatSector().
    qint64 clusterSector(quint32 cluster) const
    {
        return fatSector(2) + qint64(cluster - kFirstFatCluster) * clusterSectors;
    }
    quint32 clustersFor(qint64 bytes) const
    {
        return static_cast<quint32>((bytes + clusterBytes() - 1) / clusterBytes());
    }

    bool operator==(const FatGeometry&) const = default;
};

/// The largest cluster, in sectors, that Windows and Rufus choose for so many bytes.
quint32 usualClusterSectors(qint64 volumeBytes);

/// One partition on a stick of that size: all of it, but at most 32 GiB, as Windows formats.
/// No clusters at all: the stick is too small for FAT32.
FatGeometry fatGeometryOf(qint64 deviceBytes);

/// One partition with clusters of that size, as small as holds so many of them and is FAT32.
FatGeometry smallestFatGeometry(quint32 clusterSectors, quint32 clusters);

} // namespace cmgmedia
