// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/windows/device_error.h"

#include "core/base/windows/elevated_process.h"
#include "core/base/windows/system_call_error.h"
#include "core/devices/errors.h"

#include <windows.h>

namespace cmgmedia {

namespace {

constexpr unsigned long kErrorNoSuchDevice = 433; // ERROR_NO_SUCH_DEVICE, which mingw-w64 lacks

ErrorRow codeOf(unsigned long number)
{
    switch (number) {
    case ERROR_ACCESS_DENIED:
        return isElevated() ? ErrorCode::DeviceForbidden : ErrorCode::DeviceDenied;
    case ERROR_WRITE_PROTECT:
        return ErrorCode::DeviceWriteProtected;
    case ERROR_SHARING_VIOLATION:
    case ERROR_LOCK_VIOLATION:
    case ERROR_BUSY:
        return ErrorCode::DeviceBusy;
    case ERROR_FILE_NOT_FOUND:
    case ERROR_NOT_READY:
    case ERROR_DEV_NOT_EXIST:
    case ERROR_NO_MEDIA_IN_DRIVE:
    case ERROR_MEDIA_CHANGED:
    case ERROR_DEVICE_NOT_CONNECTED:
    case ERROR_DEVICE_REMOVED:
    case kErrorNoSuchDevice:
        return ErrorCode::DeviceGone;
    default:
        return ErrorCode::DeviceFailed;
    }
}

} // namespace

Error deviceError(const QString& path)
{
    return deviceError(path, GetLastError());
}

Error deviceError(const QString& path, unsigned long number)
{
    return {codeOf(number), path, windowsError(path, number).detail};
}

} // namespace cmgmedia
