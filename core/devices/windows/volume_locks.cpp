// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/windows/volume_locks.h"

#include "core/devices/errors.h"
#include "core/devices/windows/device_error.h"
#include "core/devices/windows/volumes.h"

#include <winioctl.h>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

// Explorer, virus scanners and indexing look at a new stick for a moment.
constexpr int kTries = 20;
constexpr DWORD kBetweenTriesMs = 250;

bool lock(const Handle& volume)
{
    for (int i = 0; i < kTries; ++i) {
        if (volume.tell(FSCTL_LOCK_VOLUME))
            return true;
        if (GetLastError() != ERROR_ACCESS_DENIED)
            return false;
        Sleep(kBetweenTriesMs);
    }
    return false;
}

} // namespace

Result<VolumeLocks> VolumeLocks::take(const Device& device)
{
    VolumeLocks locks;
    for (const Volume& volume : device.volumes) {
        Handle handle = Handle::open(volumeDevice(volume), GENERIC_READ | GENERIC_WRITE);
        if (!handle.isOpen())
            return deviceError(device.path);
        if (!lock(handle))
            return Error{ErrorCode::DeviceBusy, device.path, volume.path};
        if (!handle.tell(FSCTL_DISMOUNT_VOLUME))
            return deviceError(device.path);
        locks.m_volumes.push_back(std::move(handle));
    }
    return locks;
}

} // namespace cmgmedia
