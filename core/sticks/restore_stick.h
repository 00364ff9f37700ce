// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/device.h"
#include "core/media/image_plan.h"

#include <QDateTime>

namespace cmgmedia {

/// The image that makes the device an ordinary, empty stick again: one FAT32 volume over all of
/// it, or over its first 32 GiB. DeviceTooSmall.
Result<ImagePlan> planEmptyStick(const Device& device, const QDateTime& stamp);

} // namespace cmgmedia
