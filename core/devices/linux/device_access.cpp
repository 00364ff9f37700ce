// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/device_access.h"

#include "core/devices/device_rules.h"
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
    Access access;
    const Result<Device> before = access.find(chosen.path);
    if (!before)
        return Error{ErrorCode::DeviceGone, chosen.path, {}};
    if (Result<> same = checkStillThere(chosen, *before); !same)
        return same.error();
    if (Result<> writable = checkWritable(*before, 0); !writable)
        return writable.error();
    if (Result<> released = access.release(*before); !released)
        return released.error();
    Result<std::unique_ptr<BlockDevice>> device = access.open(*before);
    if (!device)
        return device;
    // From here on nobody can put another stick behind our descriptor.
    access.refresh();
    const Result<Device> now = access.find(chosen.path);
    if (!now || (*device)->size() != chosen.sizeBytes)
        return Error{ErrorCode::DeviceSwapped, chosen.path, {}};
    if (Result<> same = checkStillThere(chosen, *now); !same)
        return same.error();
    return device;
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
