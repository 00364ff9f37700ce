// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/image_plan.h"
#include "core/media/media_tree.h"

#include <optional>

namespace cmgmedia {

struct IsoOptions {
    QString label;   ///< volume name in UDF and Joliet; ISO 9660 gets what its letters allow
    QDateTime stamp; ///< UTC; of the volume, folders, and files that have no time of their own
    std::optional<ByteSource> biosBootImage; ///< El Torito, no emulation, 8 sectors
    std::optional<ByteSource> efiBootImage;  ///< El Torito, platform 0xEF
    QString lateFile; ///< path of the tree's file that is laid out last, see ImagePlan
};

/// Lays out a UDF 1.02 + ISO 9660 level 3 + Joliet bridge over one copy of the content. A boot
/// image that is also a file of the tree is stored once. LabelInvalid, FileTooLarge.
Result<ImagePlan> planIso(const MediaTree& tree, const IsoOptions& options);

} // namespace cmgmedia
