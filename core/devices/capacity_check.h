// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/block_device.h"

namespace cmgmedia {

/// Finds out whether the device is as large as it says, before an image of so many bytes is
/// written: random marks at the end of the image and of the device must be there again when they
/// are read, and must not have landed anywhere else. Destroys both places. DeviceFake.
Result<> checkCapacity(BlockDevice& device, qint64 imageBytes);

} // namespace cmgmedia
