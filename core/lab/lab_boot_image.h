// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/sample_lab.h"

namespace cmgmedia {

/// What starts, or would start, the medium of a lab.
struct LabBootFiles {
    QByteArray efiBootManager;    ///< bootx64.efi, bootmgr.efi
    QByteArray efiBootImage;      ///< efisys.bin
    QByteArray biosBootImage;     ///< etfsboot.com
    QByteArray efiConfiguration;  ///< BCD
    QByteArray biosConfiguration; ///< BCD
    QByteArray ramdiskImage;      ///< boot.sdi
};

/// Programs of a folder that do more; where there is none, ours, which print a line.
Result<LabBootFiles> labBootFiles(const QString& folder);

/// Writes the tree of a Configuration Manager boot image into a folder and captures it.
Result<> makeLabBootImage(const SampleLabOptions& options, const LabBootFiles& bootFiles,
                          const QString& wimPath, Work& work);

/// Content for files of which a lab needs only that they are there; the same on each run.
QByteArray placeholder(qsizetype size);

} // namespace cmgmedia
