// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_source.h"

#include <QDateTime>

#include <optional>

namespace cmgmedia {

struct IsoOptions {
    QString label;   ///< volume name in UDF and Joliet; ISO 9660 gets what its letters allow
    QDateTime stamp; ///< UTC; of the volume, folders, and files that have no time of their own
    std::optional<ByteSource> biosBootImage; ///< El Torito, no emulation, 8 sectors
    std::optional<ByteSource> efiBootImage;  ///< El Torito, platform 0xEF
    QString lateFile; ///< path of the tree's file that is laid out last, see ImagePlan
};

} // namespace cmgmedia
