// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/device_access.h"

#include "core/base/windows/elevated_process.h"
#include "core/devices/device_opening.h"
#include "core/devices/errors.h"
#include "core/devices/windows/device_error.h"
#include "core/devices/windows/device_file.h"
#include "core/devices/windows/disks.h"
#include "core/devices/windows/elevation.h"

#include <winioctl.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

/// Also "PhysicalDrive1", or a letter that one of its volumes has.
bool isMeant(const Device& device, const QString& path)
{
    const auto isSame = [](const QString& one, const QString& other) {
        return one.compare(other, Qt::CaseInsensitive) == 0;
    };
    if (isSame(device.path, path) || isSame(device.path, uR"(\\.\)"_s + path))
        return true;
    return std::ranges::any_of(device.volumes, [&](const Volume& volume) {
        return isSame(volume.path, path) || isSame(volume.path + u'\\', path);
    });
}

class Opening : public DeviceOpening
{
public:
    Result<Device> find(const QString& path) override { return findDevice(path); }
    Result<std::unique_ptr<BlockDevice>> takeOver(const Device& device) override
    {
        if (!isElevated())
            return openElevated(device);
        Result<VolumeLocks> locks = VolumeLocks::take(device);
        if (!locks)
            return locks.error();
        return DeviceFile::open(device.path, *std::move(locks));
    }
};

} // namespace

Result<std::vector<Device>> listDevices()
{
    return listDisks();
}

Result<Device> findDevice(const QString& path)
{
    const std::vector<Device> all = listDisks();
    const auto found =
        std::ranges::find_if(all, [&](const Device& device) { return isMeant(device, path); });
    if (found == all.end())
        return Error{ErrorCode::NotFound, path, {}};
    return *found;
}

Result<std::unique_ptr<BlockDevice>> openDevice(const Device& chosen)
{
    Opening opening;
    return openChosen(chosen, opening);
}

Result<> rescanDevice(const QString& path)
{
    const Handle disk = Handle::open(path, 0);
    if (!disk.isOpen() || !disk.tell(IOCTL_DISK_UPDATE_PROPERTIES))
        return deviceError(path);
    return {};
}

Result<> powerOffDevice(const QString& path)
{
    const std::optional<DEVINST> disk = deviceNode(path);
    DEVINST stick = 0; // the USB device, whose function the disk is
    if (!disk || CM_Get_Parent(&stick, *disk, 0) != CR_SUCCESS)
        return Error{ErrorCode::DeviceGone, path, {}};
    // Who looks at a new volume, as Explorer and virus scanners do, refuses for a moment.
    constexpr int kTries = 10;
    constexpr unsigned long kPauseMs = 500;
    PNP_VETO_TYPE veto = PNP_VetoTypeUnknown;
    std::array<wchar_t, MAX_PATH> who = {}; // without room for it Windows shows a window
    for (int i = 0; i < kTries; ++i) {
        veto = PNP_VetoTypeUnknown;
        if (CM_Request_Device_EjectW(stick, &veto, who.data(), who.size(), 0) == CR_SUCCESS
            && veto == PNP_VetoTypeUnknown)
            return {};
        Sleep(kPauseMs);
    }
    return Error{
        ErrorCode::DeviceBusy, path,
        u"%1, veto %2"_s.arg(QString::fromWCharArray(who.data())).arg(static_cast<int>(veto))};
}

} // namespace cmgmedia
