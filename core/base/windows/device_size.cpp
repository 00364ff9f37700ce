// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/device_size.h"

#include "core/base/windows/system_call_error.h"

#include <windows.h>
#include <io.h>
#include <winioctl.h>

using namespace Qt::StringLiterals;

namespace cmgmedia {

bool isBlockDevice(const QString& path)
{
    const QString plain = QString(path).replace(u'/', u'\\');
    return plain.startsWith(uR"(\\.\)"_s) || plain.startsWith(uR"(\\?\GLOBALROOT\Device\)"_s);
}

Result<qint64> deviceBytes(const QFile& device)
{
    // NOLINTNEXTLINE(performance-no-int-to-ptr): that is how the C runtime gives handles
    auto* const handle = reinterpret_cast<HANDLE>(_get_osfhandle(device.handle()));
    GET_LENGTH_INFORMATION length = {};
    DWORD got = 0;
    if (DeviceIoControl(handle, IOCTL_DISK_GET_LENGTH_INFO, nullptr, 0, &length, sizeof length,
                        &got, nullptr)
        == 0)
        return windowsError(device.fileName());
    return qint64{length.Length.QuadPart};
}

} // namespace cmgmedia
