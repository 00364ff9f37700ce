// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/windows/disks.h"

#include "core/base/windows/handle.h"
#include "core/devices/windows/disk_facts.h"
#include "core/devices/windows/volumes.h"

#include <initguid.h>
#include <setupapi.h>
#include <winioctl.h>

#include <algorithm>
#include <functional>
#include <memory>

namespace cmgmedia {

namespace {

constexpr qsizetype kMostDescriptorBytes = 4096;

struct CloseList {
    void operator()(void* list) const { SetupDiDestroyDeviceInfoList(list); }
};

/// Calls with the opened disk and its node, until that says that it has seen enough.
void eachDisk(const std::function<bool(const Handle&, DEVINST)>& visit)
{
    const HDEVINFO found = SetupDiGetClassDevsW(&GUID_DEVINTERFACE_DISK, nullptr, nullptr,
                                                DIGCF_PRESENT | DIGCF_DEVICEINTERFACE);
    if (found == INVALID_HANDLE_VALUE)
        return;
    const std::unique_ptr<void, CloseList> list(found);
    SP_DEVICE_INTERFACE_DATA interface = {};
    interface.cbSize = sizeof interface;
    for (DWORD i = 0;
         SetupDiEnumDeviceInterfaces(found, nullptr, &GUID_DEVINTERFACE_DISK, i, &interface) != 0;
         ++i) {
        DWORD bytes = 0;
        SetupDiGetDeviceInterfaceDetailW(found, &interface, nullptr, 0, &bytes, nullptr);
        std::vector<SP_DEVICE_INTERFACE_DETAIL_DATA_W> room(
            bytes / sizeof(SP_DEVICE_INTERFACE_DETAIL_DATA_W) + 1);
        room.front().cbSize = sizeof(SP_DEVICE_INTERFACE_DETAIL_DATA_W);
        SP_DEVINFO_DATA node = {};
        node.cbSize = sizeof node;
        if (SetupDiGetDeviceInterfaceDetailW(found, &interface, room.data(), bytes, nullptr, &node)
            == 0)
            continue;
        const Handle disk = Handle::open(QString::fromWCharArray(room.front().DevicePath), 0);
        if (disk.isOpen() && visit(disk, node.DevInst))
            return;
    }
}

std::optional<quint32> numberOf(const Handle& disk)
{
    STORAGE_DEVICE_NUMBER number = {};
    if (!askFor(disk, IOCTL_STORAGE_GET_DEVICE_NUMBER, number))
        return std::nullopt;
    return number.DeviceNumber;
}

DiskFacts factsOf(const Handle& disk, quint32 number)
{
    DiskFacts facts{.number = number, .descriptor = QByteArray(kMostDescriptorBytes, '\0')};
    STORAGE_PROPERTY_QUERY query = {};
    query.PropertyId = StorageDeviceProperty;
    query.QueryType = PropertyStandardQuery;
    const QByteArrayView question(reinterpret_cast<const char*>(&query), sizeof query);
    if (!disk.ask(IOCTL_STORAGE_QUERY_PROPERTY, facts.descriptor, question))
        facts.descriptor.clear();
    QByteArray geometry(1024, '\0');
    if (disk.ask(IOCTL_DISK_GET_DRIVE_GEOMETRY_EX, geometry)
        && geometry.size() >= qsizetype(offsetof(DISK_GEOMETRY_EX, Data))) {
        DISK_GEOMETRY_EX measured = {};
        std::memcpy(&measured, geometry.constData(), offsetof(DISK_GEOMETRY_EX, Data));
        facts.sizeBytes = measured.DiskSize.QuadPart;
        facts.sectorBytes = static_cast<int>(measured.Geometry.BytesPerSector);
    }
    facts.isWritable = disk.tell(IOCTL_DISK_IS_WRITABLE) || GetLastError() != ERROR_WRITE_PROTECT;
    return facts;
}

} // namespace

std::vector<Device> listDisks()
{
    std::vector<Device> devices;
    const std::vector<DiskVolume> volumes = listVolumes();
    const std::set<quint32> ofBoot = bootDisks();
    eachDisk([&](const Handle& disk, DEVINST) {
        const std::optional<quint32> number = numberOf(disk);
        if (!number)
            return false;
        Device device = deviceOf(factsOf(disk, *number));
        device.system = ofBoot.contains(*number);
        for (const DiskVolume& volume : volumes) {
            if (volume.disk != *number)
                continue;
            device.volumes.push_back(volume.volume);
            device.system = device.system || volume.isSystem;
        }
        devices.push_back(std::move(device));
        return false;
    });
    std::ranges::sort(devices, {}, &Device::path);
    return devices;
}

std::optional<DEVINST> deviceNode(const QString& path)
{
    std::optional<DEVINST> node;
    eachDisk([&](const Handle& disk, DEVINST candidate) {
        const std::optional<quint32> number = numberOf(disk);
        if (number && diskPath(*number) == path)
            node = candidate;
        return node.has_value();
    });
    return node;
}

} // namespace cmgmedia
