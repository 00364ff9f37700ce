// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/linux/system_bus.h"

#include <QUuid>

namespace cmgmedia {

SystemBus::SystemBus()
    : m_connection(
        QDBusConnection::connectToBus(QDBusConnection::SystemBus, QUuid::createUuid().toString()))
{}

SystemBus::~SystemBus()
{
    QDBusConnection::disconnectFromBus(m_connection.name());
}

} // namespace cmgmedia
