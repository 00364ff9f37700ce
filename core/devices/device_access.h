// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/block_device.h"
#include "core/devices/device.h"

#include <memory>
#include <optional>

namespace cmgmedia {

// All of these ask the system and block: for workers, not for the thread of a window.

/// Every disk of this computer; isOffered() says which ones to show.
Result<std::vector<Device>> listDevices();
/// The one with this path, or that this path leads to; loop devices too. NotFound.
Result<Device> findDevice(const QString& path);

/// Takes all file systems of the device off, opens it for us alone, and makes sure that it is
/// still the one that was chosen. An administrator may be asked for permission, which takes as
/// long as it takes. DeviceNotOffered, DeviceSwapped, DeviceWriteProtected, DeviceBusy,
/// DeviceDenied, DeviceGone.
Result<std::unique_ptr<BlockDevice>> openDevice(const Device& chosen);

/// What is to be said before an administrator is asked, because that could help somebody else.
std::optional<Text> helperDoubt();

/// Makes the system look at the partitions again, once nobody has the device open.
Result<> rescanDevice(const QString& path);
/// Switches the device off, so that it can be pulled.
Result<> powerOffDevice(const QString& path);

} // namespace cmgmedia
