// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/device.h"

#include <windows.h>
#include <cfgmgr32.h>

#include <optional>

namespace cmgmedia {

/// Every disk of this computer, with its volumes. Asks for no permission.
std::vector<Device> listDisks();

/// The node of a disk in the tree of devices.
std::optional<DEVINST> deviceNode(const QString& path);

} // namespace cmgmedia
