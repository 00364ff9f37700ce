// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/log_events.h"

#include <QRegularExpression>

#include <stop_token>
#include <vector>

namespace cmgmedia {

/// A line that a pattern fits.
struct LogHit {
    quint32 entry = 0;
    quint16 pattern = 0; ///< of LogScan
};

/// Finds the lines that any pattern of signatures, noise and events fits, in one pass over the
/// bytes: few entries have one of the literals, and only those see a regular expression.
class LogScan
{
public:
    static const LogScan& instance();

    /// In the order of the entries. Prose is left out.
    std::vector<LogHit> hitsOf(const LogSet& logs, const LogChain& chain,
                               const std::stop_token& stop = {}) const;

    /// What the pattern of a hit captures.
    QRegularExpressionMatch matchOf(quint16 pattern, const QString& text) const;

    // Who asked for a pattern; numbers of rows.
    const std::vector<quint16>& signaturesOf(quint16 pattern) const;
    const std::vector<quint16>& eventsOf(quint16 pattern) const;
    bool isNoise(quint16 pattern) const { return m_patterns[pattern].noise >= 0; }
    int noiseOf(quint16 pattern) const { return m_patterns[pattern].noise; }

private:
    LogScan();

    struct Pattern {
        QRegularExpression expression;
        std::vector<quint16> signatures;
        std::vector<quint16> events;
        int noise = -1;
    };
    /// Of an automaton that looks for all literals at once (Aho and Corasick).
    struct Found {
        quint16 literal;
        qsizetype end;
    };

    quint16 patternOf(const LogPattern& pattern);
    void build();
    void findLiterals(QByteArrayView text, std::vector<Found>& found) const;
    bool fits(quint16 pattern, const LogEntry& entry, QByteArrayView text,
              const std::vector<Found>& found, QString& decoded) const;

    std::vector<Pattern> m_patterns;
    std::vector<QByteArray> m_literals;             ///< lower case
    std::vector<std::vector<quint16>> m_patternsOf; ///< of each literal
    std::vector<quint8> m_classes;                  ///< of each byte
    std::vector<quint16> m_next;                    ///< state times class
    std::vector<std::vector<quint16>> m_ends;       ///< literals that end in a state
    std::vector<quint8> m_hasEnd;
    size_t m_classCount = 1;
};

/// "expression, HRESULT=80070002 (file.cpp,12)": a call that failed on its way up, never a cause of
/// its own.
bool isTrace(QByteArrayView text);

} // namespace cmgmedia
