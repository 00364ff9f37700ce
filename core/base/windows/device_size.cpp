// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/device_size.h"

#include "core/base/aligned_buffer.h"
#include "core/base/windows/system_call_error.h"

#include <windows.h>
#include <io.h>
#include <winioctl.h>

#include <algorithm>

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

qint64 readFromDevice(QFile& device, qint64 offset, std::span<char> into)
{
    constexpr qint64 kPiece = 1 << 20;
    const qint64 skipped = offset % AlignedBuffer::kAlignment;
    const qint64 begin = offset - skipped;
    const qint64 there = deviceBytes(device).value_or(0) - begin;
    const qint64 wanted = skipped + static_cast<qint64>(into.size());
    const qint64 whole = (wanted + AlignedBuffer::kAlignment - 1) / AlignedBuffer::kAlignment
                         * AlignedBuffer::kAlignment;
    const qint64 length = std::min({whole, kPiece, there}); // devices end with a whole sector
    AlignedBuffer sectors(kPiece);
    if (length <= skipped || !device.seek(begin))
        return length <= skipped ? 0 : -1;
    const qint64 got = device.read(sectors.bytes().data(), length);
    if (got < 0)
        return got;
    const qint64 taken = std::clamp<qint64>(got - skipped, 0, static_cast<qint64>(into.size()));
    std::copy_n(sectors.bytes().data() + skipped, taken, into.data());
    return taken;
}

} // namespace cmgmedia
