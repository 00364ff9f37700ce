// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/step.h"

namespace cmgmedia {

Result<> runSteps(const Steps& steps, StepListener& listener, const std::stop_token& stop)
{
    Result<> outcome;
    for (size_t i = 0; i < steps.size(); ++i) {
        Step& step = *steps[i];
        if (stop.stop_requested() && outcome && !step.runsAfterFailure())
            outcome = Error{ErrorCode::Cancelled, step.title(), {}};
        if (!outcome && !step.runsAfterFailure())
            continue;
        listener.stepStarted(step, i, steps.size());
        // Cleaning up must not be stopped half-way: it gets a token nobody can trip.
        Work work{listener, step.runsAfterFailure() ? std::stop_token{} : stop};
        Result<> result = step.run(work);
        listener.stepEnded(step, result);
        if (!result && outcome)
            outcome = std::move(result);
    }
    return outcome;
}

} // namespace cmgmedia
