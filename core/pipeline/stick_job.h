// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/device.h"
#include "core/pipeline/stick_writer.h"

namespace cmgmedia {

struct StickJobOptions {
    StickWriteOptions write = {};
    bool powerOff = false; ///< afterwards, where the system can
};

/// Erases the devices and writes the image onto each: opens them, one after another because each
/// may ask for permission, writes all at once, and has the system look at them again. One that
/// cannot be opened does not stop the others. Outcomes are in the order of the devices.
std::vector<StickOutcome> eraseAndWrite(const ImagePlan& plan, const std::vector<Device>& devices,
                                        const StickJobOptions& options, StickListener& listener,
                                        const std::stop_token& stop);

} // namespace cmgmedia
