// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/windows/volumes.h"

#include "core/base/windows/handle.h"

#include <QDir>
#include <QSettings>

#include <winioctl.h>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr DWORD kNameUnits = MAX_PATH + 1;
using Name = std::array<wchar_t, kNameUnits>;

QString textOf(const Name& name)
{
    return QString::fromWCharArray(name.data());
}

/// "\\?\Volume{...}\" of the volume that a path is on.
QString volumeOf(const QString& path)
{
    const std::wstring whole = QDir::toNativeSeparators(path).toStdWString();
    Name mountPoint = {};
    Name volume = {};
    if (whole.empty() || GetVolumePathNameW(whole.c_str(), mountPoint.data(), kNameUnits) == 0
        || GetVolumeNameForVolumeMountPointW(mountPoint.data(), volume.data(), kNameUnits) == 0)
        return {};
    return textOf(volume);
}

/// Windows itself, the files of its users, and where it pages to.
std::set<QString> systemVolumes()
{
    Name windows = {};
    GetSystemWindowsDirectoryW(windows.data(), kNameUnits);
    QStringList places{textOf(windows), QDir::homePath(), qEnvironmentVariable("ProgramData"),
                       qEnvironmentVariable("ProgramFiles")};
    const QSettings memory(
        uR"(HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management)"_s,
        QSettings::NativeFormat);
    for (const QString& file : memory.value(u"ExistingPageFiles"_s).toStringList())
        places << QString(file).remove(uR"(\??\)"_s);
    std::set<QString> volumes;
    for (const QString& place : places)
        volumes.insert(volumeOf(place));
    volumes.erase(QString());
    return volumes;
}

std::optional<quint32> diskOf(const QString& device)
{
    const Handle handle = Handle::open(device, 0);
    STORAGE_DEVICE_NUMBER number = {};
    if (!handle.isOpen() || !askFor(handle, IOCTL_STORAGE_GET_DEVICE_NUMBER, number)
        || number.DeviceType != FILE_DEVICE_DISK)
        return std::nullopt;
    return number.DeviceNumber;
}

QStringList mountPointsOf(const QString& volume)
{
    const std::wstring name = volume.toStdWString();
    DWORD units = 0;
    GetVolumePathNamesForVolumeNameW(name.c_str(), nullptr, 0, &units);
    std::vector<wchar_t> names(units + 1);
    if (GetVolumePathNamesForVolumeNameW(name.c_str(), names.data(), units, &units) == 0)
        return {};
    return QString::fromWCharArray(names.data(), static_cast<qsizetype>(units))
        .split(u'\0', Qt::SkipEmptyParts);
}

Volume describeVolume(const QString& name)
{
    Volume volume{.path = name.chopped(1)}; // to open it, without the last '\'
    volume.mountPoints = mountPointsOf(name);
    for (const QString& point : volume.mountPoints) {
        if (point.size() == 3)
            volume.path = point.first(2);
    }
    Name label = {};
    Name kind = {};
    if (GetVolumeInformationW(name.toStdWString().c_str(), label.data(), kNameUnits, nullptr,
                              nullptr, nullptr, kind.data(), kNameUnits)
        != 0) {
        volume.label = textOf(label);
        volume.kind = textOf(kind);
    }
    return volume;
}

} // namespace

QString volumeDevice(const Volume& volume)
{
    return volume.path.size() == 2 ? uR"(\\.\)"_s + volume.path : volume.path;
}

std::vector<DiskVolume> listVolumes()
{
    std::vector<DiskVolume> volumes;
    const std::set<QString> ofSystem = systemVolumes();
    Name name = {};
    const HANDLE search = FindFirstVolumeW(name.data(), kNameUnits);
    if (search == INVALID_HANDLE_VALUE)
        return volumes;
    do {
        const QString text = textOf(name);
        // First, since describing the volume of an optical drive makes that spin up.
        if (const std::optional<quint32> disk = diskOf(text.chopped(1)))
            volumes.push_back({*disk, describeVolume(text), ofSystem.contains(text)});
    } while (FindNextVolumeW(search, name.data(), kNameUnits) != 0);
    FindVolumeClose(search);
    return volumes;
}

std::set<quint32> bootDisks()
{
    // "\Device\HarddiskVolume1": the EFI or active partition, which often has no letter.
    const QSettings setup(uR"(HKEY_LOCAL_MACHINE\SYSTEM\Setup)"_s, QSettings::NativeFormat);
    const QString partition = setup.value(u"SystemPartition"_s).toString();
    std::set<quint32> disks;
    if (partition.isEmpty())
        return disks;
    if (const std::optional<quint32> disk = diskOf(uR"(\\?\GLOBALROOT)"_s + partition))
        disks.insert(*disk);
    return disks;
}

} // namespace cmgmedia
