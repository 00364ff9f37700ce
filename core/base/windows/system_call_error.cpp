// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/windows/system_call_error.h"

#include <QString>

#include <windows.h>

#include <system_error>

namespace cmgmedia {

namespace {

ErrorRow codeOf(DWORD number)
{
    switch (number) {
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
    case ERROR_INVALID_NAME:
    case ERROR_BAD_NETPATH:
    case ERROR_BAD_NET_NAME:
        return ErrorCode::NotFound;
    case ERROR_ACCESS_DENIED:
    case ERROR_SHARING_VIOLATION:
    case ERROR_WRITE_PROTECT:
        return ErrorCode::AccessDenied;
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
    case ERROR_FILE_TOO_LARGE:
        return ErrorCode::NoSpace;
    case ERROR_FILE_EXISTS:
    case ERROR_ALREADY_EXISTS:
        return ErrorCode::OutputExists;
    default:
        return ErrorCode::Io;
    }
}

} // namespace

Error windowsError(const QString& subject)
{
    return windowsError(subject, GetLastError());
}

Error windowsError(const QString& subject, unsigned long number)
{
    const std::string words = std::system_category().message(static_cast<int>(number));
    return Error{codeOf(number), subject, QString::fromLocal8Bit(words).trimmed()};
}

} // namespace cmgmedia
