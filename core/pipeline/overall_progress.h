// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/build_listener.h"

#include <QElapsedTimer>

#include <optional>

namespace cmgmedia {

/// What a progress bar shows.
struct ProgressView {
    Text step;
    int percent = 0;                     ///< of the whole build
    qint64 bytesPerSecond = 0;           ///< of the step at work; 0: not known yet
    std::optional<int> secondsLeft = {}; ///< of the whole build

    bool operator==(const ProgressView&) const = default;
};

/// Turns bytes of steps into percent of the whole, and slows it to what an eye can follow.
class OverallProgress : public BuildListener
{
public:
    void planned(const BuildPlan& plan) override;
    void stepStarted(const PlannedStep& step, size_t index) override;
    void stepEnded(const PlannedStep& step, size_t index, const Result<>& result) override;
    void progressed(qint64 doneBytes, qint64 totalBytes) override;

protected:
    /// Called at most ten times a second, and at the start and end of each step.
    virtual void changed(const ProgressView& view) = 0;

private:
    ProgressView view(double stepShare) const;

    qint64 m_totalWeight = 0;
    qint64 m_doneWeight = 0;
    qint64 m_stepWeight = 0;
    qint64 m_stepBytes = 0;
    Text m_title;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceStep;
    QElapsedTimer m_sinceShown;
};

} // namespace cmgmedia
