// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <optional>
#include <stop_token>
#include <vector>

namespace cmgmedia {

/// A file that the boot manager puts into memory as a disk. Nobody documents the bytes; this is
/// what was seen in the stores of Windows media.
struct RamdiskDevice {
    QString imagePath;          ///< "\\sources\\boot.wim", on the device that was started from
    QString options;            ///< the object that names boot.sdi
    bool isOnBootDevice = true; ///< else on a disk that the store names

    bool operator==(const RamdiskDevice&) const = default;
};

/// What the boot manager can start.
struct LoaderEntry {
    QString id;          ///< "{7619dcc9-...}", lower case
    QString description; ///< for people; may be empty
    QString loaderPath;  ///< "\\windows\\system32\\boot\\winload.efi"; empty: not said
    std::optional<RamdiskDevice> device;   ///< where the loader is; nothing: no ramdisk
    std::optional<RamdiskDevice> osDevice; ///< where Windows is; the same
    /// Of the ramdisk's options; empty: they or their path are not there.
    QString ramdiskImagePath;
    QString systemRoot = {}; ///< the folder of Windows, "\\windows"; empty: not said

    bool operator==(const LoaderEntry&) const = default;
};

/// Boot configuration data (BCD): what the boot manager does next.
struct BootConfiguration {
    bool hasBootManager = false; ///< the object that all else hangs on
    QString defaultEntry;        ///< lower case; empty: none is named
    QStringList order;           ///< as a menu would list them
    std::vector<LoaderEntry> entries;

    /// The default, and without one the first of the menu; nullptr: it is not there.
    const LoaderEntry* started() const;
};

/// Reads a BCD file, a registry hive. HiveDirty, HiveDamaged, Truncated, Cancelled.
Result<BootConfiguration> readBootConfiguration(const QByteArray& file, const QString& origin,
                                                const std::stop_token& stop);

} // namespace cmgmedia
