// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/image_plan.h"
#include "core/media/media_tree.h"

namespace cmgmedia {

struct UsbImageOptions {
    QString label;   ///< of the medium; the volume gets what fatLabelOf() makes of it
    QDateTime stamp; ///< UTC; of the volume, folders, and files that have no time of their own
    /// Of the stick. The plan ends where its last file does: what lies behind may be anything.
    /// 0: an image file, whole, as small as is sensible.
    qint64 deviceBytes = 0;
    QByteArray bootRecord = {}; ///< checked; empty: the stick starts on UEFI only
    QString lateFile = {};      ///< path of the tree's file that is laid out last, see ImagePlan
};

/// Lays out a master boot record and one active FAT32 partition that starts at 1 MiB and has at
/// most 32 GiB. LabelInvalid, FileTooLarge; NoSpace when the stick is too small, with what is
/// needed; Unsupported for names that Windows cannot have.
Result<ImagePlan> planUsbImage(const MediaTree& tree, const UsbImageOptions& options);

} // namespace cmgmedia
