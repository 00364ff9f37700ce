// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/device_opening.h"

#include "core/devices/device_rules.h"
#include "core/devices/errors.h"

namespace cmgmedia {

Result<std::unique_ptr<BlockDevice>> openChosen(const Device& chosen, DeviceOpening& opening)
{
    const Result<Device> before = opening.find(chosen.path);
    if (!before)
        return Error{ErrorCode::DeviceGone, chosen.path, {}};
    if (Result<> same = checkStillThere(chosen, *before); !same)
        return same.error();
    if (Result<> writable = checkWritable(*before, 0); !writable)
        return writable.error();
    Result<std::unique_ptr<BlockDevice>> device = opening.takeOver(*before);
    if (!device)
        return device;
    // From here on nobody can put another stick behind what we have open.
    const Result<Device> now = opening.find(chosen.path);
    if (!now || (*device)->size() != chosen.sizeBytes)
        return Error{ErrorCode::DeviceSwapped, chosen.path, {}};
    if (Result<> same = checkStillThere(chosen, *now); !same)
        return same.error();
    return device;
}

} // namespace cmgmedia
