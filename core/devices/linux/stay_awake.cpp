// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/stay_awake.h"

#include "core/devices/linux/system_bus.h"

#include <QtDBus/QDBusReply>
#include <QtDBus/QDBusUnixFileDescriptor>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr int kTimeoutMs = 1000;

/// systemd-logind and elogind: sleep is blocked until the last copy of the descriptor is closed
/// (org.freedesktop.login1, Inhibit).
QDBusMessage inhibitCall(const QString& why)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                       u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s);
    call << u"sleep:idle"_s << u"CMG Media Wizard"_s << why << u"block"_s;
    return call;
}

} // namespace

struct StayAwake::Lock {
    QDBusUnixFileDescriptor descriptor;
};

StayAwake::StayAwake(const QString& why)
{
    SystemBus bus;
    const QDBusReply<QDBusUnixFileDescriptor> reply =
        bus.connection().call(inhibitCall(why), QDBus::Block, kTimeoutMs);
    if (reply.isValid() && reply.value().isValid())
        m_lock = std::make_unique<Lock>(Lock{reply.value()});
}

StayAwake::~StayAwake() = default;

} // namespace cmgmedia
