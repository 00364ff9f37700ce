// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace cmgmedia {

/// Boot configuration data (a registry hive) that starts \sources\boot.wim from a ramdisk, as that
/// of Windows media does: boot manager, its one entry, and the options of the ramdisk.
/// The loader is a path inside the image: "\windows\system32\boot\winload.efi".
Result<QByteArray> labBootConfiguration(const QString& loader);

/// boot.sdi: a system deployment image whose one partition the ramdisk is put into.
QByteArray labRamdiskImage();

} // namespace cmgmedia
