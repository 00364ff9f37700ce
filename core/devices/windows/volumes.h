// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/device.h"

#include <set>

namespace cmgmedia {

/// A volume and the disk that it begins on.
struct DiskVolume {
    quint32 disk = 0;
    Volume volume; ///< its path is "D:", or "\\?\Volume{...}" where it has no letter
    bool isSystem = false;
};

std::vector<DiskVolume> listVolumes();

/// The disks that Windows starts from or pages to, besides those of its volumes.
std::set<quint32> bootDisks();

/// The name that a volume is opened with.
QString volumeDevice(const Volume& volume);

} // namespace cmgmedia
