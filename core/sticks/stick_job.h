// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/device_access.h"
#include "core/sticks/stick_writer.h"

#include <QJsonArray>

#include <functional>
#include <optional>

namespace cmgmedia {

/// One stick and what became of it.
struct WrittenStick {
    Device device;
    StickOutcome outcome = {};
    std::optional<Error> stillOn = {}; ///< why it was not switched off, where it should have been
};

using DeviceOpener = std::function<Result<std::unique_ptr<BlockDevice>>(const Device&)>;

struct StickJobOptions {
    DeviceOpener open = openDevice;
    StickWriteOptions write = {};
    bool powerOff = false; ///< afterwards, where the system can
};

/// Erases the devices and writes the image onto each: opens them, one after another because each
/// may ask for permission, writes all at once, and has the system look at them again. One that
/// cannot be opened does not stop the others. In the order of the devices.
std::vector<WrittenStick> eraseAndWrite(const ImagePlan& plan, const std::vector<Device>& devices,
                                        const StickJobOptions& options, StickListener& listener,
                                        const std::stop_token& stop);

/// Whether nothing that is read lies on the sticks, or is one of them. OutputIsSource.
Result<> checkHoldNone(const std::vector<Device>& sticks, const QStringList& inputs);

/// The first error; Cancelled before all others.
Result<> outcomeOf(const std::vector<WrittenStick>& sticks);
QString stateName(StickState state); ///< "verified"
QJsonArray sticksJson(const std::vector<WrittenStick>& sticks);
/// A line for each, with its error.
QStringList sticksText(const std::vector<WrittenStick>& sticks);

} // namespace cmgmedia
