// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/devices/device.h"
#include "core/devices/linux/sys_block.h"

#include <QMap>
#include <QSet>
#include <QVariantMap>
#include <QtDBus/QDBusMessage>

/// What UDisks says (udisks.freedesktop.org, D-Bus API), as values.
namespace cmgmedia::udisks {

inline constexpr char kService[] = "org.freedesktop.UDisks2";
inline constexpr char kRoot[] = "/org/freedesktop/UDisks2";
inline constexpr char kBlock[] = "org.freedesktop.UDisks2.Block";
inline constexpr char kDrive[] = "org.freedesktop.UDisks2.Drive";
inline constexpr char kFilesystem[] = "org.freedesktop.UDisks2.Filesystem";
inline constexpr char kEncrypted[] = "org.freedesktop.UDisks2.Encrypted";

/// Properties by interface, by object path.
using Interfaces = QMap<QString, QVariantMap>;
using Objects = QMap<QString, Interfaces>;

/// The call whose answer objectsIn() reads.
QDBusMessage listCall();
Objects objectsIn(const QDBusMessage& answer);

/// The whole disks; those whose name the kernel knows as the system's are marked so.
std::vector<Device> devicesIn(const Objects& objects, const QSet<QString>& systemDisks);
/// The same with all that the kernel knows and UDisks does not tell: the system's disks, and how
/// large sectors are.
std::vector<Device> disksIn(const Objects& objects, const KernelRoot& kernel);

/// Where the parts of a device are, for calling them.
struct Paths {
    QString block; ///< empty: the device is not there
    QString drive;
    QStringList mounted;  ///< whose file system is to be unmounted, once for each mount point
    QStringList unlocked; ///< encrypted and open
};
Paths pathsOf(const Objects& objects, const QString& devicePath);

/// What a refused call means. The names are udisks'; the words, for what has none, the kernel's.
Error errorOf(const QString& name, const QString& words, const QString& devicePath);

} // namespace cmgmedia::udisks
