// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/boot/file_facts.h"

#include <QStringList>

#include <vector>

namespace cmgmedia::test {

/// What the stand-in probe.efi wrote: every file of every volume that UEFI could read.
struct UefiReport {
    struct Volume {
        QString device; ///< UEFI device path
        FilesFacts files;
    };

    QString startedFrom; ///< device path; empty: the firmware did not start it
    std::vector<Volume> volumes;
    QStringList unreadable;
    bool finished = false;
};

/// What the stand-in etfsboot.com wrote: BOOTMGR and SOURCES/BOOT.WIM of the ISO 9660 tree.
struct BiosReport {
    bool started = false;
    FilesFacts files;
    bool finished = false;
};

UefiReport readUefiReport(const QByteArray& serial);
BiosReport readBiosReport(const QByteArray& serial);

/// Each way in which the medium, as the firmware read it, is not as it should be. Empty: proved.
QStringList complaints(const UefiReport& report, const FilesFacts& expected);
QStringList complaints(const BiosReport& report, const FilesFacts& expected);

} // namespace cmgmedia::test
