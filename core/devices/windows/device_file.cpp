// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/windows/device_file.h"

#include "core/devices/windows/device_error.h"

#include <winioctl.h>

#include <algorithm>

namespace cmgmedia {

namespace {

constexpr size_t kMostAtOnce = 8UL << 20;

OVERLAPPED placeAt(qint64 offset)
{
    OVERLAPPED place = {};
    place.Offset = static_cast<DWORD>(offset & 0xffffffff);
    place.OffsetHigh = static_cast<DWORD>(offset >> 32);
    return place;
}

DWORD nextPiece(size_t bytes)
{
    return static_cast<DWORD>(std::min(bytes, kMostAtOnce));
}

} // namespace

Result<std::unique_ptr<BlockDevice>> DeviceFile::open(const QString& path, VolumeLocks locks)
{
    Handle handle = Handle::open(path, GENERIC_READ | GENERIC_WRITE,
                                 FILE_FLAG_NO_BUFFERING | FILE_FLAG_WRITE_THROUGH);
    if (!handle.isOpen())
        return deviceError(path);
    GET_LENGTH_INFORMATION length = {};
    if (!askFor(handle, IOCTL_DISK_GET_LENGTH_INFO, length))
        return deviceError(path);
    if (length.Length.QuadPart <= 0)
        return deviceError(path, ERROR_NO_MEDIA_IN_DRIVE);
    std::unique_ptr<DeviceFile> device(new DeviceFile(std::move(handle), std::move(locks), path));
    device->m_size = length.Length.QuadPart;
    return device;
}

Result<> DeviceFile::write(qint64 offset, std::span<const char> bytes)
{
    while (!bytes.empty()) {
        OVERLAPPED place = placeAt(offset);
        DWORD written = 0;
        if (WriteFile(m_handle.get(), bytes.data(), nextPiece(bytes.size()), &written, &place) == 0)
            return deviceError(m_path);
        if (written == 0)
            return deviceError(m_path, ERROR_WRITE_FAULT);
        bytes = bytes.subspan(written);
        offset += written;
    }
    return {};
}

Result<> DeviceFile::read(qint64 offset, std::span<char> into)
{
    while (!into.empty()) {
        OVERLAPPED place = placeAt(offset);
        DWORD got = 0;
        if (ReadFile(m_handle.get(), into.data(), nextPiece(into.size()), &got, &place) == 0)
            return deviceError(m_path);
        if (got == 0)
            return deviceError(m_path, ERROR_READ_FAULT);
        into = into.subspan(got);
        offset += got;
    }
    return {};
}

Result<> DeviceFile::flush()
{
    // Some drivers do not know the order; all was written through.
    if (FlushFileBuffers(m_handle.get()) == 0 && GetLastError() != ERROR_INVALID_FUNCTION)
        return deviceError(m_path);
    return {};
}

} // namespace cmgmedia
