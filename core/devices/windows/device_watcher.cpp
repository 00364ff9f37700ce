// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/device_watcher.h"

#include "core/devices/device_rules.h"
#include "core/devices/windows/disks.h"

#include <QTimer>

#include <thread>

namespace cmgmedia {

namespace {

// Asking takes some milliseconds and finds cards too that are put into a reader, which Windows
// announces to windows only.
constexpr int kLookMs = 1500;

} // namespace

struct DeviceWatcher::Platform {
    QTimer regular;
    bool isLooking = false;
    std::jthread worker;
};

DeviceWatcher::DeviceWatcher(QObject* parent)
    : QObject(parent), m_platform(std::make_unique<Platform>())
{
    connect(&m_platform->regular, &QTimer::timeout, this, &DeviceWatcher::look);
    m_platform->regular.start(kLookMs);
    look();
}

DeviceWatcher::~DeviceWatcher() = default;

void DeviceWatcher::lookSoon()
{
    look();
}

void DeviceWatcher::look()
{
    if (std::exchange(m_platform->isLooking, true))
        return;
    m_platform->worker = std::jthread([this] {
        std::vector<Device> devices = listDisks();
        std::erase_if(devices, [](const Device& device) { return !isOffered(device); });
        const auto take = [this, devices = std::move(devices)] {
            m_platform->isLooking = false;
            show(State::Watching, devices);
        };
        QMetaObject::invokeMethod(this, take, Qt::QueuedConnection);
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
