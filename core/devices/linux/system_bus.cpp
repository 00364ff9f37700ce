// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/linux/system_bus.h"

#include <QUuid>
#include <QtDBus/QDBusMetaType>

#include <thread>

namespace cmgmedia {

namespace {

/// Qt's thread for D-Bus handles what comes, by the registries of types, until its own end within
/// exit(), even for connections that were closed. What is made last is destroyed first: the
/// registries must be there before that thread.
QDBusConnection connectToSystemBus()
{
    std::thread([] {}).join(); // or it throws, where Qt would wait for its own for ever
    qDBusRegisterMetaType<QMap<QString, QString>>();
    return QDBusConnection::connectToBus(QDBusConnection::SystemBus,
                                         QUuid::createUuid().toString());
}

} // namespace

SystemBus::SystemBus() : m_connection(connectToSystemBus())
{}

SystemBus::~SystemBus()
{
    QDBusConnection::disconnectFromBus(m_connection.name());
}

} // namespace cmgmedia
