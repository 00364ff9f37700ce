// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/windows/handle.h"
#include "core/devices/device.h"

namespace cmgmedia {

/// The volumes of a device, taken off and kept from coming back as long as it lives.
class VolumeLocks
{
public:
    /// DeviceBusy where a program has files of a volume open.
    static Result<VolumeLocks> take(const Device& device);

private:
    std::vector<Handle> m_volumes;
};

} // namespace cmgmedia
