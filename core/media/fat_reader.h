// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/work.h"
#include "core/media/fat_volume.h"
#include "core/media/media_tree.h"

namespace cmgmedia {

struct FatVolume {
    QString label;
    MediaTree tree;
    bool hasBootCode = false; ///< in its boot record, for BIOS
    QString fileSystem;       ///< "FAT32"
};

/// Reads FAT32, FAT16 or FAT12 from where fatVolumeStart() found it; errors name the place. What
/// Windows writes on a stick for itself is left out.
Result<FatVolume> readFat(const DiscImage& image, qint64 start, Work& work);

/// The same, of a file system that is a file itself, such as the El Torito image for UEFI. The name
/// stands in errors. Corrupt where there is none, Truncated where it goes on behind the end.
Result<FatVolume> readFat(const ByteSource& image, const QString& name,
                          const std::stop_token& stop);

} // namespace cmgmedia
