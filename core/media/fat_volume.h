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

/// Where a FAT volume starts: at the start, or in a partition of a master boot record, of which the
/// active one comes first, or of a GUID partition table. Nothing where there is none with a boot
/// record that can be one, or only a small one beside a larger partition that is not FAT.
std::optional<qint64> fatVolumeStart(const DiscImage& image);

/// Whether the volume that starts there is what UEFI starts of the image of a disc that was copied
/// onto a stick, and the files lie in the disc.
bool isStarterOfADisc(const DiscImage& image, qint64 start, qint64 discBytes);

/// What an image that has no such volume has in its place: NotAMedium in general, FileSystemNotRead
/// and ImageFormatNotRead for what is known, Corrupt for a GUID partition table or the boot record
/// of a FAT partition that is damaged.
Error whyNoFatVolume(const DiscImage& image);

/// Corrupt names the field that cannot be right; Unsupported: a FAT32 that is not known.
Result<FatShape> fatShapeAt(const DiscImage& image, qint64 start);

} // namespace cmgmedia
