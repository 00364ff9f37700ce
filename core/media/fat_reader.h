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
};

/// Reads FAT32 or FAT16 from where fatVolumeStart() found it; errors name the place. What Windows
/// writes on a stick for itself is left out.
Result<FatVolume> readFat(const DiscImage& image, qint64 start, Work& work);

} // namespace cmgmedia
