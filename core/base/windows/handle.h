// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <windows.h>

#include <cstring>
#include <utility>

namespace cmgmedia {

/// A handle of Windows, closed when it dies.
class Handle
{
public:
    Handle() = default;
    explicit Handle(HANDLE handle) : m_handle(handle) {}
    Handle(Handle&& other) noexcept : m_handle(std::exchange(other.m_handle, INVALID_HANDLE_VALUE))
    {}
    Handle& operator=(Handle&& other) noexcept
    {
        std::swap(m_handle, other.m_handle);
        return *this;
    }
    ~Handle();

    bool isOpen() const { return m_handle != INVALID_HANDLE_VALUE && m_handle != nullptr; }
    HANDLE get() const { return m_handle; }

    /// Opens a pipe, "\\.\PhysicalDrive1", a volume or a device interface. Access 0 asks no
    /// permission and is enough for questions.
    static Handle open(const QString& path, DWORD access, DWORD flags = 0);
    /// DeviceIoControl; the answer has at most so many bytes. False: GetLastError() tells.
    bool ask(DWORD question, QByteArray& answer, QByteArrayView about = {}) const;
    bool tell(DWORD order) const;

private:
    HANDLE m_handle = INVALID_HANDLE_VALUE;
};

/// The fixed-size answer to a question; zeros where there is none.
template <typename T>
bool askFor(const Handle& handle, DWORD question, T& answer)
{
    QByteArray bytes(sizeof(T), '\0');
    if (!handle.ask(question, bytes) || bytes.size() < qsizetype(sizeof(T)))
        return false;
    std::memcpy(&answer, bytes.constData(), sizeof(T));
    return true;
}

} // namespace cmgmedia
