// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/work.h"
#include "core/pipeline/plan.h"
#include "core/sticks/stick_writer.h"
#include "core/validation/check.h"

namespace cmgmedia {

/// Watches a build, on the thread that runs it.
class BuildListener : public SilentSink
{
public:
    virtual void checked(const CheckResult&) {}
    virtual void planned(const BuildPlan&) {} ///< before the first step
    virtual void stepStarted(const PlannedStep&, size_t /*index*/) {}
    virtual void stepEnded(const PlannedStep&, size_t /*index*/, const Result<>&) {}
    /// One call at a time, whatever thread the stick has.
    virtual void stickProgressed(size_t /*stick*/, StickStage, qint64 /*doneBytes*/,
                                 qint64 /*totalBytes*/)
    {}
};

} // namespace cmgmedia
