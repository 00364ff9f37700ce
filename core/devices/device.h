// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace cmgmedia {

/// A file system or swap space on a device: in a partition, or on the whole of it.
struct Volume {
    QString path; ///< "/dev/sdb1", "D:"
    QString label = {};
    QString kind = {}; ///< "vfat", as the system calls it
    QStringList mountPoints = {};
    bool isSwapInUse = false;

    bool operator==(const Volume&) const = default;
};

enum class DeviceBus { Other, Usb, Card, Loop };

/// A whole disk, stick or drive, as the system sees it at one moment.
struct Device {
    QString path; ///< "/dev/sdb", "\\.\PhysicalDrive1"
    QString vendor = {};
    QString model = {};
    QString serial = {}; ///< many cheap sticks have none
    qint64 sizeBytes = 0;
    int sectorBytes = 512; ///< logical: what a block address counts
    DeviceBus bus = DeviceBus::Other;
    bool removable = false;
    bool optical = false;
    bool mediaPresent = false;
    bool readOnly = false;
    bool system = false;  ///< the system says so, or lives on it
    QString backing = {}; ///< of a loop device: the file or device behind it
    /// Counts the media that were in it; 0: the system does not tell.
    qint64 mediumNumber = 0;
    std::vector<Volume> volumes = {};

    bool operator==(const Device&) const = default;
};

} // namespace cmgmedia
