// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/block_device.h"
#include "core/devices/linux/system_bus.h"
#include "core/devices/linux/udisks_objects.h"

#include <memory>
#include <optional>

namespace cmgmedia {

/// The service that lets people without root work with their sticks.
class Udisks
{
public:
    /// Nothing where it neither runs nor can be started.
    static std::unique_ptr<Udisks> connect();

    std::vector<Device> devices() const;
    Result<> release(const QString& devicePath); ///< unmounts, locks
    Result<std::unique_ptr<BlockDevice>> open(const QString& devicePath);
    Result<> rescan(const QString& devicePath);
    Result<> powerOff(const QString& devicePath);
    /// Asks the service again what there is.
    bool refresh();

private:
    Udisks() = default;
    Result<QDBusMessage> call(const QString& object, const char* interface, const QString& method,
                              const QVariantList& arguments, const QString& devicePath);
    Result<udisks::Paths> find(const QString& devicePath) const;

    SystemBus m_bus;
    udisks::Objects m_objects;
};

} // namespace cmgmedia
