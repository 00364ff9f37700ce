// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>

namespace cmgmedia {

/// A connection to the system bus of its own, so that any thread may have one.
class SystemBus
{
public:
    SystemBus();
    ~SystemBus();
    SystemBus(const SystemBus&) = delete;
    SystemBus& operator=(const SystemBus&) = delete;

    QDBusConnection& connection() { return m_connection; }

private:
    QDBusConnection m_connection;
};

} // namespace cmgmedia
