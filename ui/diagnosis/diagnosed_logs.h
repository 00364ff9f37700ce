// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/work.h"
#include "core/diagnosis/diagnosis.h"

#include <memory>

namespace cmgmedia::ui {

/// Logs that were read, and what they say. Never changed, so that workers may look at them while
/// the window shows them.
struct DiagnosedLogs {
    std::shared_ptr<const LogSet> logs;
    Diagnosis diagnosis;
    std::vector<std::vector<LogGap>> gaps; ///< of each chain, ascending

    const LogEntry& entryAt(const LogPlace& place) const
    {
        return logs->chains[place.chain].entries[place.entry];
    }
    bool isEvidence(const LogPlace& place) const
    {
        return diagnosis.cause && diagnosis.cause->evidence == place;
    }
    bool isNoise(const LogPlace& place) const
    {
        return diagnosis.stories[place.chain].isNoise(place.entry);
    }
    bool isEmpty() const { return logs->chains.empty(); }
};

using SharedLogs = std::shared_ptr<const DiagnosedLogs>;

/// Judges logs; the attempt counts from 1, 0 is the last one.
Result<SharedLogs> diagnosed(std::shared_ptr<const LogSet> logs, int attempt, const Work& work);
Result<SharedLogs> readAndDiagnose(const QStringList& paths, Work& work);

/// "4 min 12 s".
QString durationText(qint64 msecs);
/// "4 min 12 s later", or that the clock was set.
QString gapText(qint64 msecs);
/// "21.11.2026 10:11:12.345", as the log says it; empty: it does not.
QString momentText(const LogEntry& entry);

} // namespace cmgmedia::ui
