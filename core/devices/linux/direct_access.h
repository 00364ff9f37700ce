// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/devices/device.h"

/// Devices without UDisks: what root may do by itself.
namespace cmgmedia::direct {

Result<> unmount(const Device& device);
/// DeviceBusy where the kernel does not want to, because something of it is in use.
Result<> rescan(const QString& path);

} // namespace cmgmedia::direct
