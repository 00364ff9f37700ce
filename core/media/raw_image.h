// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/image_plan.h"

namespace cmgmedia {

/// A file that holds the image of a whole stick, as the plan of one. DiscImageForStick for an ISO
/// file; Unsupported where nothing could start from it.
Result<ImagePlan> planRawImage(const QString& path);

} // namespace cmgmedia
