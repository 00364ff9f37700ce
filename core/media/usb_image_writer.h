// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/image_plan.h"
#include "core/media/media_tree.h"
#include "core/media/usb_image_options.h"

namespace cmgmedia {

/// Lays out a master boot record and one active FAT32 partition that starts at 1 MiB and has at
/// most 32 GiB. LabelInvalid, FileTooLarge; NoSpace when the stick is too small, with what is
/// needed; NameNotOnStick for what Windows cannot have.
Result<ImagePlan> planUsbImage(const MediaTree& tree, const UsbImageOptions& options);

} // namespace cmgmedia
