// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/linux/udisks_objects.h"

#include "core/devices/errors.h"

#include <QtDBus/QDBusArgument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::udisks {

namespace {

constexpr auto kPartition = "org.freedesktop.UDisks2.Partition"_L1;
constexpr auto kSwapspace = "org.freedesktop.UDisks2.Swapspace"_L1;

QString text(const QVariantMap& properties, QLatin1StringView name)
{
    return properties.value(name).toString();
}

bool flag(const QVariantMap& properties, QLatin1StringView name)
{
    return properties.value(name).toBool();
}

/// Another object; "/" stands for none.
QString object(const QVariantMap& properties, QLatin1StringView name)
{
    const QString path = properties.value(name).value<QDBusObjectPath>().path();
    return path == "/"_L1 ? QString() : path;
}

/// Paths are bytes with a zero at the end.
QString path(const QByteArray& bytes)
{
    return QString::fromUtf8(bytes.constData());
}

QString path(const QVariantMap& properties, QLatin1StringView name)
{
    return path(properties.value(name).toByteArray());
}

QStringList mountPoints(const Interfaces& interfaces)
{
    QStringList points;
    const QVariant mounted =
        interfaces.value(QLatin1StringView(kFilesystem)).value(u"MountPoints"_s);
    for (const QByteArray& point : qdbus_cast<QList<QByteArray>>(mounted))
        points << path(point);
    return points;
}

Volume volume(const Interfaces& interfaces)
{
    const QVariantMap block = interfaces.value(QLatin1StringView(kBlock));
    return {.path = path(block, "Device"_L1),
            .label = text(block, "IdLabel"_L1),
            .kind = text(block, "IdType"_L1),
            .mountPoints = mountPoints(interfaces),
            .isSwapInUse = flag(interfaces.value(kSwapspace), "Active"_L1)};
}

/// The object itself, its partitions, and what is inside an encrypted one of them.
QStringList partsOf(const Objects& objects, const QString& whole)
{
    QStringList parts = {whole};
    for (auto it = objects.begin(); it != objects.end(); ++it) {
        if (object(it->value(kPartition), "Table"_L1) == whole)
            parts << it.key();
    }
    for (auto it = objects.begin(); it != objects.end(); ++it) {
        const QString backing =
            object(it->value(QLatin1StringView(kBlock)), "CryptoBackingDevice"_L1);
        if (parts.contains(backing))
            parts << it.key();
    }
    return parts;
}

bool isWholeDisk(const Interfaces& interfaces)
{
    const QVariantMap block = interfaces.value(QLatin1StringView(kBlock));
    return !object(block, "Drive"_L1).isEmpty() && !interfaces.contains(kPartition);
}

DeviceBus busOf(const QVariantMap& drive)
{
    const QString bus = text(drive, "ConnectionBus"_L1);
    if (bus == "usb"_L1)
        return DeviceBus::Usb;
    return bus == "sdio"_L1 ? DeviceBus::Card : DeviceBus::Other;
}

Device deviceOf(const QVariantMap& block, const QVariantMap& drive)
{
    Device device;
    device.path = path(block, "Device"_L1);
    device.vendor = text(drive, "Vendor"_L1);
    device.model = text(drive, "Model"_L1);
    device.serial = text(drive, "Serial"_L1);
    device.sizeBytes = block.value(u"Size"_s).toLongLong();
    device.bus = busOf(drive);
    device.removable = flag(drive, "Removable"_L1) || flag(drive, "MediaRemovable"_L1);
    device.optical = flag(drive, "Optical"_L1);
    device.mediaPresent = flag(drive, "MediaAvailable"_L1);
    device.readOnly = flag(block, "ReadOnly"_L1);
    device.system = flag(block, "HintSystem"_L1) || flag(block, "HintIgnore"_L1);
    return device;
}

} // namespace

QDBusMessage listCall()
{
    return QDBusMessage::createMethodCall(QLatin1StringView(kService), QLatin1StringView(kRoot),
                                          u"org.freedesktop.DBus.ObjectManager"_s,
                                          u"GetManagedObjects"_s);
}

Objects objectsIn(const QDBusMessage& answer)
{
    QMap<QDBusObjectPath, Interfaces> read;
    answer.arguments().value(0).value<QDBusArgument>() >> read;
    Objects objects;
    for (auto it = read.begin(); it != read.end(); ++it)
        objects.insert(it.key().path(), it.value());
    return objects;
}

std::vector<Device> devicesIn(const Objects& objects, const QSet<QString>& systemDisks)
{
    std::vector<Device> devices;
    for (auto it = objects.begin(); it != objects.end(); ++it) {
        if (!isWholeDisk(*it))
            continue;
        const QVariantMap block = it->value(QLatin1StringView(kBlock));
        const QVariantMap drive =
            objects.value(object(block, "Drive"_L1)).value(QLatin1StringView(kDrive));
        Device device = deviceOf(block, drive);
        device.system = device.system || systemDisks.contains(device.path.section(u'/', 2));
        for (const QString& part : partsOf(objects, it.key())) {
            if (const Volume found = volume(objects.value(part)); found != Volume{found.path})
                device.volumes.push_back(found);
        }
        devices.push_back(std::move(device));
    }
    return devices;
}

std::vector<Device> disksIn(const Objects& objects, const KernelRoot& kernel)
{
    std::vector<Device> disks = devicesIn(objects, systemDisksOf(kernel));
    for (Device& disk : disks) {
        disk.sectorBytes = sectorBytesOf(kernel, disk.path);
        disk.mediumNumber = mediumNumberOf(kernel, disk.path);
    }
    return disks;
}

Paths pathsOf(const Objects& objects, const QString& devicePath)
{
    Paths paths;
    for (auto it = objects.begin(); it != objects.end(); ++it) {
        const QVariantMap block = it->value(QLatin1StringView(kBlock));
        if (!isWholeDisk(*it) || path(block, "Device"_L1) != devicePath)
            continue;
        paths.block = it.key();
        paths.drive = object(block, "Drive"_L1);
        for (const QString& part : partsOf(objects, it.key())) {
            const Interfaces interfaces = objects.value(part);
            paths.mounted += QStringList(mountPoints(interfaces).size(), part);
            if (!object(interfaces.value(QLatin1StringView(kEncrypted)), "CleartextDevice"_L1)
                     .isEmpty())
                paths.unlocked << part;
        }
    }
    return paths;
}

Error errorOf(const QString& name, const QString& words, const QString& devicePath)
{
    static const std::pair<QLatin1StringView, ErrorRow> kMeanings[] = {
        {"NotAuthorized"_L1, ErrorCode::DeviceDenied}, // also ...CanObtain and ...Dismissed
        {"DeviceBusy"_L1, ErrorCode::DeviceBusy},
        {"resource busy"_L1, ErrorCode::DeviceBusy},
        {"target is busy"_L1, ErrorCode::DeviceBusy},
        {"UnknownObject"_L1, ErrorCode::DeviceGone},
        {"UnknownMethod"_L1, ErrorCode::DeviceGone}, // what is left of an object that went
        {"No such"_L1, ErrorCode::DeviceGone},
        {"No medium"_L1, ErrorCode::DeviceGone},
        {"Read-only"_L1, ErrorCode::DeviceWriteProtected},
    };
    for (const auto& [part, code] : kMeanings) {
        if (name.contains(part) || words.contains(part))
            return Error{code, devicePath, words};
    }
    return Error{ErrorCode::DeviceFailed, devicePath, words};
}

} // namespace cmgmedia::udisks
