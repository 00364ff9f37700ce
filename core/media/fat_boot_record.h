// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/media/fat_geometry.h"

#include <QByteArray>

namespace cmgmedia {

/// The boot record with its backup, at the start of the reserved sectors.
inline constexpr qsizetype kFatBootRegionBytes = 32 * kFatSectorBytes;

/// What a FAT32 volume says of itself beside its geometry.
struct FatVolumeFacts {
    QByteArray label;   ///< 11 bytes
    quint32 serial = 0; ///< also the signature of the disk
    quint32 freeClusters = 0;
    quint32 nextFree = 0; ///< the first cluster that is free
};

/// Corrupt unless these are the sectors of a FAT32 boot record, with or without its BIOS parameter
/// block and FSInfo filled in: 1 to 32 sectors, a jump over the block, 55 AA.
Result<> checkFatBootRecord(const QByteArray& record, const QString& name);

inline constexpr qsizetype kFat32CodeOffset = 90; ///< of the code in its boot record

/// Whether the code of a boot record does more than say that there is nothing to start, as ours
/// does where none is given, and that of mkfs.fat.
bool startsSomething(QByteArrayView code);

/// Sector 0 of the medium: our boot code and one active partition, FAT32 with LBA.
QByteArray masterBootRecord(const FatGeometry& geometry, quint32 signature);

/// The first sectors of the partition: boot record, FSInfo and their copies. A boot record that
/// was given keeps its code; without one, the BIOS is told to try the next drive.
QByteArray fatBootRegion(const FatGeometry& geometry, const FatVolumeFacts& volume,
                         const QByteArray& bootRecord);

} // namespace cmgmedia
