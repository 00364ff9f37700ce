// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/step_runner.h"
#include "core/pipeline/steps.h"

namespace cmgmedia {

/// What the steps of a build returned.
struct Made {
    Edits edits;
    Layout layout;
    Emitted emitted = {};                  ///< into a file; the whole hashed if it was read back
    std::vector<WrittenStick> sticks = {}; ///< of which some, or all, may have failed
    std::vector<UsedSource> sources = {};  ///< with their hashes, where there was time to take them
    std::vector<StepTime> steps = {};
};

/// Runs every step of the plan; after a failure only what cleans up.
Result<Made> runPlan(const BuildInputs& inputs, const BuildPlan& plan,
                     const DeviceOpener& openDevice, BuildListener& listener,
                     const std::stop_token& stop);

} // namespace cmgmedia
