// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/block_device.h"
#include "core/devices/device.h"

#include <memory>

namespace cmgmedia {

/// What a system does when a device is opened. In which order, and what has to hold in between, is
/// decided by openChosen() alone.
class DeviceOpening
{
public:
    virtual ~DeviceOpening() = default;
    /// The device that has the path now: each call asks the system anew.
    virtual Result<Device> find(const QString& path) = 0;
    /// Takes its file systems off and opens it for us alone.
    virtual Result<std::unique_ptr<BlockDevice>> takeOver(const Device& device) = 0;
};

/// Opens the device that was chosen, and no other: nothing is taken off before it is known to be
/// the same and writable, and nothing is given out before it is known to be the same still.
Result<std::unique_ptr<BlockDevice>> openChosen(const Device& chosen, DeviceOpening& opening);

} // namespace cmgmedia
