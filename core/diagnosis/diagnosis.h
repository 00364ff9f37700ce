// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/comparison.h"
#include "core/diagnosis/log_facts.h"
#include "core/diagnosis/log_story.h"
#include "core/diagnosis/narrowing.h"

#include <QMap>

#include <stop_token>

namespace cmgmedia {

enum class LogConfidence { Low, Medium, High };

QString confidenceName(LogConfidence confidence); ///< "high": for programs
Text confidenceText(LogConfidence confidence);    ///< "Very likely": for people

/// Something that failed, and the line that says so.
struct LogCause {
    const LogSignature* signature =
        nullptr; ///< nullptr: no row fits, and the line speaks for itself
    LogPlace evidence;
    QMap<QString, QString> captures; ///< of the line and, where it lacks some, of what is around it
    int repetitions = 1;
    LogPhase phase = LogPhase::None;
    LogConfidence confidence = LogConfidence::Low;
    std::optional<quint32> code = {}; ///< of the fallback, where one is there

    QString id() const; ///< "unknown" without a row
    Text sentence() const;
    Text remedy() const;
    QStringList rules() const;
};

struct NoiseCount {
    Text why;
    QString example;
    int lines = 0;
};

/// What the logs say, as a value: the window, the command line and the bundle show the same.
struct Diagnosis {
    LogOutcome outcome = LogOutcome::NothingToRead;
    std::optional<LogCause> cause;
    std::vector<LogCause> further;    ///< that also failed, by weight
    std::vector<LogCause> overcome;   ///< that failed and was got over
    LogPhase phase = LogPhase::None;  ///< of the cause, or else how far the story got
    std::optional<LogStep> step;      ///< that the cause lies in
    std::optional<LogPlace> terminal; ///< the line that the story ends with
    quint32 chain = 0;                ///< of the set, that was judged in the first place
    int attempt = 0;                  ///< of that chain, from 1
    std::vector<LogStory> stories;    ///< of each chain of the set
    LogFacts facts;
    std::vector<LogComparison> comparisons;
    std::vector<LogNarrowing> narrowed; ///< by the medium or profile that was compared
    std::vector<NoiseCount> ignored;
    std::vector<Text> limits; ///< what of the logs was not there to be judged
};

struct DiagnosisOptions {
    int attempt = 0;           ///< from 1; 0: the last one
    std::stop_token stop = {}; ///< what was stopped is no diagnosis; who trips it knows
};

/// Pure: the same logs give the same verdict.
Diagnosis diagnose(const LogSet& logs, const DiagnosisOptions& options = {});

} // namespace cmgmedia
