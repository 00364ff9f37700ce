// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/log_facts.h"
#include "core/validation/facts/facts.h"

namespace cmgmedia {

/// One thing that both a log and a medium, or a profile, say something about.
struct LogComparison {
    enum class Verdict {
        Same,
        Differs,
        NotCompared, ///< one of the two does not say
    };

    QLatin1StringView about; ///< "gateway": for programs
    Verdict verdict = Verdict::NotCompared;
    QString inLog;
    QString given; ///< by profile or medium
    Text sentence; ///< what it means; of NotCompared why
};

/// Pure. Nothing is said of what neither side knows.
std::vector<LogComparison> compare(const LogFacts& log, const Facts& given);

} // namespace cmgmedia
