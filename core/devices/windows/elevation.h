// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/block_device.h"
#include "core/devices/device.h"

#include <memory>

namespace cmgmedia {

/// Opens the device in a helper process of its own, for which Windows asks an administrator; this
/// process stays without rights. DeviceDenied where the answer is no.
Result<std::unique_ptr<BlockDevice>> openElevated(const Device& chosen);

/// The program that is started for it.
QString helperProgram();

/// That helper process: opens the device by the rules of openDevice() and serves it to the one who
/// started it, and nothing else. Its exit code.
int runDeviceHelper(const QStringList& arguments);
/// The first argument that makes the command line that helper.
inline constexpr auto kDeviceHelper = "serve-device";

} // namespace cmgmedia
