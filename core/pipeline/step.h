// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/work.h"

#include <memory>
#include <vector>

namespace cmgmedia {

/// One stage of a build. Steps run in order, on one thread, each at most once.
class Step
{
public:
    virtual ~Step() = default;
    virtual QString title() const = 0;
    virtual qint64 weight() const { return 1; } ///< share of the progress bar
    virtual bool runsAfterFailure() const { return false; }
    virtual Result<> run(Work& work) = 0;
};

using Steps = std::vector<std::unique_ptr<Step>>;

/// Watches a run, on the thread that runs it.
class StepListener : public ProgressSink
{
public:
    virtual void stepStarted(const Step& step, size_t index, size_t count) = 0;
    virtual void stepEnded(const Step& step, const Result<>& result) = 0;
};

/// Runs every step; after the first failure only those that clean up.
Result<> runSteps(const Steps& steps, StepListener& listener, const std::stop_token& stop);

} // namespace cmgmedia
