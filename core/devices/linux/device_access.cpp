// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/device_access.h"

#include "core/devices/device_opening.h"
#include "core/devices/linux/device_file.h"
#include "core/devices/linux/direct_access.h"
#include "core/devices/linux/sys_block.h"
#include "core/devices/linux/udisks.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

/// UDisks where it runs and knows the device. To it, loop devices are the system's.
class Access
{
public:
    Access() : m_udisks(Udisks::connect()) {}

    std::vector<Device> devices() const { return m_udisks ? m_udisks->devices() : disksOf({}); }
    Result<Device> find(const QString& path) const;
    Result<> release(const Device& device)
    {
        return uses(device) ? m_udisks->release(device.path) : direct::unmount(device);
    }
    Result<std::unique_ptr<BlockDevice>> open(const Device& device)
    {
        return uses(device) ? m_udisks->open(device.path) : DeviceFile::open(device.path);
    }
    void refresh()
    {
        if (m_udisks && !m_udisks->refresh())
            m_udisks.reset();
    }

private:
    bool uses(const Device& device) const { return m_udisks && device.bus != DeviceBus::Loop; }

    std::unique_ptr<Udisks> m_udisks;
};

Result<Device> Access::find(const QString& path) const
{
    const bool isLoop = path.startsWith("/dev/loop"_L1);
    const std::vector<Device> all = isLoop ? disksOf({}) : devices();
    const auto found = std::ranges::find(all, path, &Device::path);
    if (found == all.end())
        return Error{ErrorCode::NotFound, path, {}};
    return *found;
}

class Opening : public DeviceOpening
{
public:
    Result<Device> find(const QString& path) override
    {
        m_access.refresh();
        return m_access.find(path);
    }
    Result<std::unique_ptr<BlockDevice>> takeOver(const Device& device) override
    {
        if (Result<> released = m_access.release(device); !released)
            return released.error();
        return m_access.open(device);
    }

private:
    Access m_access;
};

} // namespace

Result<std::vector<Device>> listDevices()
{
    return Access().devices();
}

Result<Device> findDevice(const QString& path)
{
    const Access access;
    Result<Device> device = access.find(path);
    const QString target = QFileInfo(path).canonicalFilePath(); // /dev/disk/by-id/...
    return device || target.isEmpty() ? device : access.find(target);
}

Result<std::unique_ptr<BlockDevice>> openDevice(const Device& chosen)
{
    Opening opening;
    return openChosen(chosen, opening);
}

/// It is UDisks that gets the rights, and no program of ours.
std::optional<Text> helperDoubt()
{
    return {};
}

Result<> rescanDevice(const QString& path)
{
    const std::unique_ptr<Udisks> udisks = Udisks::connect();
    const bool isLoop = path.startsWith("/dev/loop"_L1);
    return udisks && !isLoop ? udisks->rescan(path) : direct::rescan(path);
}

Result<> powerOffDevice(const QString& path)
{
    const std::unique_ptr<Udisks> udisks = Udisks::connect();
    return udisks ? udisks->powerOff(path) : Error{ErrorCode::Unsupported, path, u"no UDisks"_s};
}

} // namespace cmgmedia
