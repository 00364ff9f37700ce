// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/overall_progress.h"

#include <algorithm>
#include <cmath>

namespace cmgmedia {

namespace {

constexpr qint64 kShowEveryMs = 100;
constexpr qint64 kRateAfterMs = 500; // before that a rate is noise

} // namespace

void OverallProgress::planned(const BuildPlan& plan)
{
    for (const PlannedStep& step : plan.steps)
        m_totalWeight += step.bytes;
    m_sinceStart.start();
}

void OverallProgress::stepStarted(const PlannedStep& step, size_t)
{
    m_title = step.title;
    m_stepWeight = step.bytes;
    m_stepBytes = 0;
    m_sinceStep.start();
    m_sinceShown.start();
    changed(view(0));
}

void OverallProgress::stepEnded(const PlannedStep&, size_t, const Result<>& result)
{
    if (!result)
        return;
    changed(view(1));
    m_doneWeight += m_stepWeight;
}

void OverallProgress::progressed(qint64 doneBytes, qint64 totalBytes)
{
    m_stepBytes = doneBytes;
    const bool isStarted = m_sinceShown.isValid(); // facts are gathered before the first step
    if (!isStarted || m_sinceShown.elapsed() < kShowEveryMs)
        return;
    m_sinceShown.start();
    const double share =
        totalBytes > 0 ? static_cast<double>(doneBytes) / static_cast<double>(totalBytes) : 0;
    changed(view(std::clamp(share, 0.0, 1.0)));
}

ProgressView OverallProgress::view(double stepShare) const
{
    ProgressView shown;
    shown.step = m_title;
    const double done =
        static_cast<double>(m_doneWeight) + stepShare * static_cast<double>(m_stepWeight);
    const double share = m_totalWeight > 0 ? done / static_cast<double>(m_totalWeight) : 1;
    shown.percent = static_cast<int>(share * 100);
    if (m_sinceStep.elapsed() >= kRateAfterMs)
        shown.bytesPerSecond = m_stepBytes * 1000 / m_sinceStep.elapsed();
    if (m_sinceStart.elapsed() >= kRateAfterMs && share > 0.02)
        shown.secondsLeft = static_cast<int>(
            std::lround(static_cast<double>(m_sinceStart.elapsed()) / 1000 * (1 - share) / share));
    return shown;
}

} // namespace cmgmedia
