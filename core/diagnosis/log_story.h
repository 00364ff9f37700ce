// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/log_scan.h"

#include <optional>

namespace cmgmedia {

/// How an attempt ended, as far as its log tells.
enum class LogOutcome { NothingToRead, Unfinished, Failed, Restarting, Succeeded };

QString outcomeName(LogOutcome outcome); ///< "failed": for programs

/// From a line on.
struct PhaseSpan {
    quint32 begin = 0;
    LogPhase phase = LogPhase::None;
};

/// A step of a task sequence, from its first line up to `end`, which is no longer its.
struct LogStep {
    quint32 begin = 0;
    quint32 end = 0;
    QString name;
    int pointer = 0;
    std::optional<quint32> exitCode; ///< not said, or 0 as well as not
    bool failed = false;
    bool ignored = false; ///< the task sequence went on after it failed
};

/// One start of Windows PE and what came of it.
struct LogAttempt {
    quint32 begin = 0;
    quint32 end = 0; ///< behind its last line
    LogPhase reached = LogPhase::None;
    LogOutcome outcome = LogOutcome::Unfinished;
    std::optional<quint32> terminal; ///< the line that ends it
    LogEvent terminalEvent = LogEvent::Phase;
    std::vector<quint32> tries; ///< where the user pressed Next again, after an error
};

/// What happened in a chain, line by line and in its order.
struct LogStory {
    std::vector<PhaseSpan> phases;
    std::vector<LogAttempt> attempts; ///< one at least, where there are entries
    std::vector<LogStep> steps;
    std::vector<quint32> noise; ///< lines that look worse than they are, ascending

    LogPhase phaseAt(quint32 entry) const;
    const LogStep* stepAt(quint32 entry) const;
    bool isNoise(quint32 entry) const;
};

LogStory storyOf(const LogSet& logs, const LogChain& chain, const std::vector<LogHit>& hits);

} // namespace cmgmedia
