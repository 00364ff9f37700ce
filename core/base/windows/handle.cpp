// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/windows/handle.h"

namespace cmgmedia {

Handle::~Handle()
{
    if (isOpen())
        CloseHandle(m_handle);
}

Handle Handle::open(const QString& path, DWORD access, DWORD flags)
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

} // namespace cmgmedia
