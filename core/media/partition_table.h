// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/disc_image.h"

#include <vector>

namespace cmgmedia {

struct Partition {
    qint64 start = 0; ///< bytes
    qint64 sizeBytes = 0;
    bool isActive = false;
    quint8 type = 0; ///< of a master boot record; 0: of a GUID partition table
};

/// The partitions that are in use, of a master boot record those that are started first. None
/// where there is no table. Corrupt and Unsupported name what a GUID partition table has wrong.
Result<std::vector<Partition>> partitionsOf(const DiscImage& image);

} // namespace cmgmedia
