// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/device.h"

#include <QObject>

#include <memory>

namespace cmgmedia {

/// The devices that are offered, kept up to date while sticks come and go. Lives on a thread with
/// an event loop and never blocks it.
class DeviceWatcher : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Starting, ///< has not heard of any yet
        Watching,
        ServiceMissing, ///< UDisks is not running here
    };

    explicit DeviceWatcher(QObject* parent = nullptr);
    ~DeviceWatcher() override;

    State state() const { return m_state; }
    const std::vector<Device>& devices() const { return m_devices; }

signals:
    void changed();

private:
    struct Platform;

    Q_SLOT void lookSoon(); ///< once for many calls in a row
    void look();
    void show(State state, std::vector<Device> devices);

    std::unique_ptr<Platform> m_platform;
    State m_state = State::Starting;
    std::vector<Device> m_devices;
};

} // namespace cmgmedia
