// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/disc_image.h"

#include <optional>

namespace cmgmedia {

enum class FatWidth { Bits12, Bits16, Bits32 };

/// Where the parts of a FAT volume lie, from its boot record; offsets are bytes of the image.
struct FatShape {
    FatWidth width = FatWidth::Bits32;
    qint64 start = 0; ///< of the volume
    qint64 sizeBytes = 0;
    qint64 fatOffset = 0;  ///< of the FAT that is in use
    qint64 rootOffset = 0; ///< of the root folder, which is no chain but in FAT32
    qint64 rootBytes = 0;
    quint32 rootCluster = 0; ///< of FAT32 alone
    qint64 dataOffset = 0;
    qint64 clusterBytes = 0;
    quint32 clusters = 0;
    QByteArray label; ///< of the boot record, padded with spaces
    /// The boot record has code that may start something on BIOS.
    bool hasBootCode = false;

    qint64 clusterOffset(quint32 cluster) const
    {
        return dataOffset + (qint64(cluster) - 2) * clusterBytes;
    }
    bool isCluster(quint32 number) const { return number >= 2 && number - 2 < clusters; }
};

/// Where a FAT volume starts: at the start, or in a partition of the master boot record; the active
/// one comes first. Nothing where there is none with a boot record that can be one.
std::optional<qint64> fatVolumeStart(const DiscImage& image);

/// What an image that has no such volume has in its place: NotAMedium in general, Unsupported for
/// NTFS, exFAT and GUID partition tables, Corrupt for a FAT partition with a broken boot record.
Error whyNoFatVolume(const DiscImage& image);

/// Corrupt names the field that cannot be right; Unsupported: a FAT32 that is not known.
Result<FatShape> fatShapeAt(const DiscImage& image, qint64 start);

} // namespace cmgmedia
