// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/device.h"

#include <QByteArray>

namespace cmgmedia {

/// What Windows tells of one disk, undigested.
struct DiskFacts {
    quint32 number = 0;    ///< of "\\.\PhysicalDrive1"
    QByteArray descriptor; ///< a STORAGE_DEVICE_DESCRIPTOR with what follows it
    qint64 sizeBytes = 0;  ///< 0: no medium
    int sectorBytes = 512; ///< logical
    bool isWritable = true;

    bool operator==(const DiskFacts&) const = default;
};

QString diskPath(quint32 number);
/// Without volumes; nobody has said yet whether it is the system's.
Device deviceOf(const DiskFacts& facts);

} // namespace cmgmedia
