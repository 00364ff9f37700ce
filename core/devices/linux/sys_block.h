// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/device.h"

#include <QSet>

namespace cmgmedia {

/// Where the kernel describes its disks. Tests give a folder of their own.
struct KernelRoot {
    QString folder; ///< holds proc, run and sys; empty: this computer's

    QString path(const QString& below) const { return folder + u'/' + below; }
};

/// Every disk that /sys/block knows, loop devices included.
std::vector<Device> disksOf(const KernelRoot& root);

/// Logical sector of a disk ("/dev/sda"), in bytes; 512 where the kernel does not tell.
int sectorBytesOf(const KernelRoot& root, const QString& devicePath);

/// Counts the media that a disk had in it since the computer started; 0 where it does not tell.
qint64 mediumNumberOf(const KernelRoot& root, const QString& devicePath);

/// Names of the disks ("sda") below the file systems and swaps that this computer runs on, through
/// encryption, LVM and RAID; of loop devices over them, or over another disk that is mounted; and
/// of flash that is soldered in, which else looks like a card.
QSet<QString> systemDisksOf(const KernelRoot& root);

} // namespace cmgmedia
