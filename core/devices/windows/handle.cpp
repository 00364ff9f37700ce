// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/windows/handle.h"

#include "core/base/windows/system_call_error.h"

namespace cmgmedia {

namespace {

ErrorCode codeOf(DWORD number)
{
    switch (number) {
    case ERROR_ACCESS_DENIED:
        return ErrorCode::DeviceDenied;
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
        return ErrorCode::DeviceGone;
    default:
        return ErrorCode::DeviceFailed;
    }
}

} // namespace

Handle::~Handle()
{
    if (isOpen())
        CloseHandle(m_handle);
}

Handle Handle::openDevice(const QString& path, DWORD access, DWORD flags)
{
    const std::wstring name = path.toStdWString();
    return Handle(CreateFileW(name.c_str(), access, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr,
                              OPEN_EXISTING, flags, nullptr));
}

bool Handle::ask(DWORD question, QByteArray& answer, QByteArrayView about) const
{
    QByteArray input = about.toByteArray(); // the call wants memory that it could write to
    DWORD got = 0;
    const bool isAnswered =
        DeviceIoControl(m_handle, question, input.data(), static_cast<DWORD>(input.size()),
                        answer.data(), static_cast<DWORD>(answer.size()), &got, nullptr)
        != 0;
    answer.truncate(static_cast<qsizetype>(got));
    return isAnswered;
}

bool Handle::tell(DWORD order) const
{
    DWORD got = 0;
    return DeviceIoControl(m_handle, order, nullptr, 0, nullptr, 0, &got, nullptr) != 0;
}

Error deviceError(const QString& path)
{
    return deviceError(path, GetLastError());
}

Error deviceError(const QString& path, DWORD number)
{
    return {codeOf(number), path, windowsError(path, number).detail};
}

} // namespace cmgmedia
