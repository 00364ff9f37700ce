// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/step_runner.h"

#include <algorithm>

namespace cmgmedia {

size_t StepRunner::indexOf(StepKind kind) const
{
    const auto found = std::ranges::find(m_plan.steps, kind, &PlannedStep::kind);
    Q_ASSERT(found != m_plan.steps.end());
    return static_cast<size_t>(found - m_plan.steps.begin());
}

Error StepRunner::cancelledBefore(size_t index) const
{
    return Error{ErrorCode::Cancelled, m_plan.steps[index].title, {}};
}

void StepRunner::ended(size_t index, const Result<>& result, qint64 elapsedMs)
{
    m_times.push_back({m_plan.steps[index].title, elapsedMs});
    m_listener.stepEnded(m_plan.steps[index], index, result);
}

} // namespace cmgmedia
