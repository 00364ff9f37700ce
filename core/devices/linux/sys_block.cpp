// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/linux/sys_block.h"

#include "core/devices/device_rules.h"
#include "core/devices/linux/mounts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr int kSysSectorBytes = 512; // of the size attribute, whatever the device has

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

QString wordOf(const QString& path)
{
    return QString::fromUtf8(contentOf(path)).trimmed();
}

/// A slash in the name of a device is an exclamation mark in the name of its folder.
QString devicePath(QString folderName)
{
    return u"/dev/"_s + folderName.replace(u'!', u'/');
}

QString attributeOf(const KernelRoot& root, const QString& devicePath, const QString& attribute)
{
    const QString name = devicePath.section("/dev/"_L1, -1).replace(u'/', u'!');
    return wordOf(root.path(u"sys/block/"_s + name + u'/' + attribute));
}

/// Looks at the disks of one moment.
class Kernel
{
public:
    explicit Kernel(const KernelRoot& root)
        : m_root(root), m_mounts(mountsIn(contentOf(root.path(u"proc/self/mountinfo"_s)))),
          m_swaps(swapsIn(contentOf(root.path(u"proc/swaps"_s))))
    {}

    std::vector<Device> disks() const;
    QSet<QString> systemDisks() const;

private:
    QStringList diskNames() const;
    bool isSolderedIn(const QString& name) const;
    Device disk(const QString& name) const;
    Volume volume(const QString& folder) const;
    void describe(Device& device, const QString& folder) const;
    QString folderOf(const QString& number, const QString& path) const;
    void addDisksBelow(const QString& folder, QSet<QString>& names) const;
    QString backingOf(const QString& name) const;
    bool isMounted(const QString& name) const;
    void addLoopsOver(QSet<QString>& system) const;

    const KernelRoot& m_root;
    std::vector<Mount> m_mounts;
    QStringList m_swaps;
};

/// The folder of a disk or partition in /sys; empty where it is none. A swap has no number.
QString Kernel::folderOf(const QString& number, const QString& path) const
{
    QString byNumber =
        number.isEmpty() ? QString()
                         : QFileInfo(m_root.path(u"sys/dev/block/"_s + number)).canonicalFilePath();
    if (!byNumber.isEmpty() || !path.startsWith("/dev/"_L1))
        return byNumber;
    const QString target = QFileInfo(m_root.path(path.mid(1))).canonicalFilePath();
    const QString name = (target.isEmpty() ? path : target).section("/dev/"_L1, -1);
    return QFileInfo(m_root.path(u"sys/class/block/"_s + QString(name).replace(u'/', u'!')))
        .canonicalFilePath();
}

void Kernel::addDisksBelow(const QString& folder, QSet<QString>& names) const
{
    if (folder.isEmpty())
        return;
    const QDir parts(folder + u"/slaves"_s);
    const QStringList slaves = parts.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& slave : slaves)
        addDisksBelow(QFileInfo(parts.filePath(slave)).canonicalFilePath(), names);
    const bool isPartition = QFile::exists(folder + u"/partition"_s);
    names << QFileInfo(isPartition ? QFileInfo(folder).path() : folder).fileName();
}

QStringList Kernel::diskNames() const
{
    return QDir(m_root.path(u"sys/block"_s))
        .entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

/// eMMC, and the parts of it that the kernel shows as disks of their own.
bool Kernel::isSolderedIn(const QString& name) const
{
    static const QRegularExpression part(u"^mmcblk[0-9]+(boot|gp|rpmb)"_s);
    return part.match(name).hasMatch()
           || wordOf(m_root.path(u"sys/block/"_s + name + u"/device/type"_s)) == "MMC"_L1;
}

/// Of a loop device; else empty.
QString Kernel::backingOf(const QString& name) const
{
    return wordOf(m_root.path(u"sys/block/"_s + name + u"/loop/backing_file"_s));
}

bool Kernel::isMounted(const QString& name) const
{
    return std::ranges::any_of(disk(name).volumes, [](const Volume& volume) {
        return !volume.mountPoints.isEmpty() || volume.isSwapInUse;
    });
}

/// A loop device over another disk shares its fate: whoever erases the one erases the other, and
/// nobody takes the file systems off that other one.
void Kernel::addLoopsOver(QSet<QString>& system) const
{
    qsizetype before = -1;
    while (std::exchange(before, system.size()) != system.size()) { // over a loop over a loop
        for (const QString& name : diskNames()) {
            QSet<QString> below;
            addDisksBelow(folderOf({}, backingOf(name)), below);
            if (std::ranges::any_of(below, [this, &system](const QString& disk) {
                    return system.contains(disk) || isMounted(disk);
                }))
                system << name;
        }
    }
}

QSet<QString> Kernel::systemDisks() const
{
    QSet<QString> names;
    for (const Mount& mount : m_mounts) {
        if (isSystemMountPoint(mount.point))
            addDisksBelow(folderOf(mount.number, mount.source), names);
    }
    for (const QString& swap : m_swaps)
        addDisksBelow(folderOf({}, swap), names);
    for (const QString& name : diskNames()) {
        if (isSolderedIn(name))
            names << name;
    }
    addLoopsOver(names);
    return names;
}

Volume Kernel::volume(const QString& folder) const
{
    Volume volume = {devicePath(QFileInfo(folder).fileName())};
    const QString number = wordOf(folder + u"/dev"_s);
    for (const Mount& mount : m_mounts) {
        if (mount.number == number || mount.source == volume.path)
            volume.mountPoints << mount.point;
    }
    volume.isSwapInUse = m_swaps.contains(volume.path);
    // What udev found out about it; systems without udev have no such file.
    const QByteArray found = contentOf(m_root.path(u"run/udev/data/b"_s + number));
    for (const QByteArray& line : found.split('\n')) {
        if (line.startsWith("E:ID_FS_LABEL="))
            volume.label = QString::fromUtf8(line.mid(14));
        else if (line.startsWith("E:ID_FS_TYPE="))
            volume.kind = QString::fromUtf8(line.mid(13));
    }
    return volume;
}

/// The names that the device gives itself lie on the way up to the controller.
void Kernel::describe(Device& device, const QString& folder) const
{
    device.vendor = wordOf(folder + u"/device/vendor"_s);
    device.model = wordOf(folder + u"/device/model"_s);
    for (const QString& own : {u"/serial"_s, u"/device/serial"_s}) {
        if (device.serial.isEmpty())
            device.serial = wordOf(folder + own);
    }
    if (folder.contains("/mmc_host/"_L1))
        device.bus = DeviceBus::Card;
    for (QString up = folder; up.contains("/usb"_L1); up = QFileInfo(up).path()) {
        device.bus = DeviceBus::Usb;
        if (!QFile::exists(up + u"/idVendor"_s))
            continue;
        if (const QString serial = wordOf(up + u"/serial"_s); !serial.isEmpty())
            device.serial = serial;
        break;
    }
}

Device Kernel::disk(const QString& name) const
{
    const QString folder = QFileInfo(m_root.path(u"sys/block/"_s + name)).canonicalFilePath();
    Device device = {devicePath(name)};
    device.sizeBytes = wordOf(folder + u"/size"_s).toLongLong() * kSysSectorBytes;
    device.mediaPresent = device.sizeBytes > 0;
    device.removable = wordOf(folder + u"/removable"_s) == u"1"_s;
    device.readOnly = wordOf(folder + u"/ro"_s) == u"1"_s;
    device.optical = name.startsWith("sr"_L1);
    device.sectorBytes = sectorBytesOf(m_root, device.path);
    device.mediumNumber = mediumNumberOf(m_root, device.path);
    device.backing = backingOf(name);
    if (name.startsWith("loop"_L1))
        device.bus = DeviceBus::Loop;
    else
        describe(device, folder);
    const QDir parts(folder);
    for (const QString& part : parts.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (QFile::exists(parts.filePath(part + u"/partition"_s)))
            device.volumes.push_back(volume(parts.filePath(part)));
    }
    if (const Volume whole = volume(folder); whole != Volume{whole.path})
        device.volumes.insert(device.volumes.begin(), whole);
    return device;
}

std::vector<Device> Kernel::disks() const
{
    const QSet<QString> system = systemDisks();
    const QStringList names = diskNames();
    std::vector<Device> devices;
    devices.reserve(static_cast<size_t>(names.size()));
    for (const QString& name : names) {
        devices.push_back(disk(name));
        devices.back().system = system.contains(name);
    }
    return devices;
}

} // namespace

std::vector<Device> disksOf(const KernelRoot& root)
{
    return Kernel(root).disks();
}

int sectorBytesOf(const KernelRoot& root, const QString& devicePath)
{
    const int bytes = attributeOf(root, devicePath, u"queue/logical_block_size"_s).toInt();
    return bytes > 0 ? bytes : kSysSectorBytes;
}

qint64 mediumNumberOf(const KernelRoot& root, const QString& devicePath)
{
    return attributeOf(root, devicePath, u"diskseq"_s).toLongLong(); // since Linux 5.15
}

QSet<QString> systemDisksOf(const KernelRoot& root)
{
    return Kernel(root).systemDisks();
}

} // namespace cmgmedia
