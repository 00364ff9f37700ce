// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/device_watcher.h"

#include "core/devices/device_rules.h"
#include "core/devices/linux/system_bus.h"
#include "core/devices/linux/udisks_objects.h"

#include <QTimer>
#include <QtDBus/QDBusPendingCallWatcher>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

// A stick that is plugged in makes a dozen signals; one look at the end of them is enough.
constexpr int kCalmMs = 150;

constexpr auto kObjectManager = "org.freedesktop.DBus.ObjectManager"_L1;

} // namespace

struct DeviceWatcher::Platform {
    SystemBus bus;
    QTimer calm;
    std::unique_ptr<QDBusPendingCallWatcher> looking; ///< its answer is the newest
};

DeviceWatcher::DeviceWatcher(QObject* parent)
    : QObject(parent), m_platform(std::make_unique<Platform>())
{
    m_platform->calm.setSingleShot(true);
    m_platform->calm.setInterval(kCalmMs);
    connect(&m_platform->calm, &QTimer::timeout, this, &DeviceWatcher::look);
    const QLatin1StringView service(udisks::kService);
    QDBusConnection& bus = m_platform->bus.connection();
    for (const QString& signal : {u"InterfacesAdded"_s, u"InterfacesRemoved"_s})
        bus.connect(service, QLatin1StringView(udisks::kRoot), kObjectManager, signal, this,
                    SLOT(lookSoon()));
    bus.connect(service, {}, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s, this,
                SLOT(lookSoon()));
    bus.connect(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s,
                u"NameOwnerChanged"_s, {service}, {}, this, SLOT(lookSoon()));
    look();
}

DeviceWatcher::~DeviceWatcher() = default;

void DeviceWatcher::lookSoon()
{
    m_platform->calm.start();
}

void DeviceWatcher::look()
{
    if (!m_platform->bus.connection().isConnected()) // then no answer comes, not even an error
        return show(State::ServiceMissing, {});
    const QDBusPendingCall call = m_platform->bus.connection().asyncCall(udisks::listCall());
    m_platform->looking = std::make_unique<QDBusPendingCallWatcher>(call);
    connect(m_platform->looking.get(), &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher* answered) {
                if (answered->isError())
                    return show(State::ServiceMissing, {});
                std::vector<Device> devices =
                    udisks::disksIn(udisks::objectsIn(answered->reply()), {});
                std::erase_if(devices, [](const Device& device) { return !isOffered(device); });
                show(State::Watching, std::move(devices));
            });
}

void DeviceWatcher::show(State state, std::vector<Device> devices)
{
    if (state == m_state && devices == m_devices)
        return;
    m_state = state;
    m_devices = std::move(devices);
    emit changed();
}

} // namespace cmgmedia
