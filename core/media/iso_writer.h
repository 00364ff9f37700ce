// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/image_plan.h"
#include "core/media/iso_options.h"
#include "core/media/media_tree.h"

namespace cmgmedia {

/// Lays out a UDF 1.02 + ISO 9660 level 3 + Joliet bridge over one copy of the content. A boot
/// image that is also a file of the tree is stored once. LabelInvalid, FileTooLarge, Cancelled.
Result<ImagePlan> planIso(const MediaTree& tree, const IsoOptions& options,
                          const std::stop_token& stop = {});

} // namespace cmgmedia
