// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/windows/disk_facts.h"

#include <windows.h>
#include <winioctl.h>

#include <cstring>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr BYTE kOpticalType = 0x05; // SCSI peripheral device type

/// The texts lie behind the structure, at offsets from its beginning; 0: there is none.
QString textAt(const QByteArray& descriptor, DWORD offset)
{
    if (offset == 0 || offset >= static_cast<DWORD>(descriptor.size()))
        return {};
    const QByteArray text = descriptor.sliced(static_cast<qsizetype>(offset));
    const qsizetype end = text.indexOf('\0');
    return QString::fromLatin1(end < 0 ? text : text.first(end)).trimmed();
}

DeviceBus busOf(STORAGE_BUS_TYPE type)
{
    switch (static_cast<int>(type)) {
    case BusTypeUsb:
        return DeviceBus::Usb;
    case BusTypeSd:
    case BusTypeMmc:
        return DeviceBus::Card;
    case BusTypeVirtual:
    case BusTypeFileBackedVirtual: // a VHD that was attached
        return DeviceBus::Loop;
    default:
        return DeviceBus::Other;
    }
}

} // namespace

QString diskPath(quint32 number)
{
    return uR"(\\.\PhysicalDrive%1)"_s.arg(number);
}

Device deviceOf(const DiskFacts& facts)
{
    Device device{.path = diskPath(facts.number),
                  .sizeBytes = facts.sizeBytes,
                  .sectorBytes = facts.sectorBytes,
                  .mediaPresent = facts.sizeBytes > 0,
                  .readOnly = !facts.isWritable};
    STORAGE_DEVICE_DESCRIPTOR descriptor = {};
    constexpr qsizetype kFixedPart = offsetof(STORAGE_DEVICE_DESCRIPTOR, RawPropertiesLength);
    if (facts.descriptor.size() < kFixedPart)
        return device;
    std::memcpy(&descriptor, facts.descriptor.constData(), static_cast<size_t>(kFixedPart));
    device.vendor = textAt(facts.descriptor, descriptor.VendorIdOffset);
    device.model = textAt(facts.descriptor, descriptor.ProductIdOffset);
    device.serial = textAt(facts.descriptor, descriptor.SerialNumberOffset);
    device.bus = busOf(descriptor.BusType);
    device.removable = descriptor.RemovableMedia != 0;
    device.optical = descriptor.DeviceType == kOpticalType;
    return device;
}

} // namespace cmgmedia
