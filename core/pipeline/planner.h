// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/pipeline/plan.h"

namespace cmgmedia {

/// Decides what to do; pure. The facts must be about a medium and a boot image. ProfileInvalid
/// without an output path, LabelInvalid. PasswordMissing and a missing stick are left to the run.
Result<BuildPlan> planBuild(const Facts& facts, const BuildOptions& options);

} // namespace cmgmedia
