// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/build_listener.h"

#include <QElapsedTimer>

#include <type_traits>

namespace cmgmedia {

/// How long a step of a plan took.
struct StepTime {
    Text title;
    qint64 elapsedMs = 0;
};

/// Runs the steps of a plan, tells the listener, and takes the time. The values that steps return
/// are the caller's.
class StepRunner
{
public:
    StepRunner(const BuildPlan& plan, BuildListener& listener, std::stop_token stop)
        : m_plan(plan), m_listener(listener), m_stop(std::move(stop))
    {}

    /// Runs `body`, a Result<T>(Work&), as the plan's step of this kind, which must be there.
    /// Cancelled where it should not begin any more. Cleaning up cannot be stopped half-way: it
    /// gets a token that nobody can trip.
    template <typename Body>
    std::invoke_result_t<Body&, Work&> run(StepKind kind, Body body)
    {
        const bool cleansUp = kind == StepKind::CleanUp;
        const size_t index = indexOf(kind);
        if (!cleansUp && m_stop.stop_requested())
            return cancelledBefore(index);
        QElapsedTimer timer;
        timer.start();
        m_listener.stepStarted(m_plan.steps[index], index);
        Work work{m_listener, cleansUp ? std::stop_token{} : m_stop};
        auto result = body(work);
        ended(index, result ? Result<>() : Result<>(result.error()), timer.elapsed());
        return result;
    }

    const std::vector<StepTime>& times() const { return m_times; }

private:
    size_t indexOf(StepKind kind) const;
    Error cancelledBefore(size_t index) const;
    void ended(size_t index, const Result<>& result, qint64 elapsedMs);

    const BuildPlan& m_plan;
    BuildListener& m_listener;
    std::stop_token m_stop;
    std::vector<StepTime> m_times;
};

} // namespace cmgmedia
