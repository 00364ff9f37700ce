// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QtGlobal>

#include <limits>
#include <optional>

namespace cmgmedia {

/// What an entry is written like.
enum class LogForm : quint8 {
    Ccm,        ///< <![LOG[text]LOG]!><time="…" date="…" component="…" …>
    SiteServer, ///< text  $$<component><date time><thread=…>
    Copy,       ///< text, component, date and time, thread, as CMTrace copies lines
    TimeFirst,  ///< date time component thread text
    NetSetup,   ///< MM/dd/yyyy HH:mm:ss:fff text
    Panther,    ///< yyyy-MM-dd HH:mm:ss, Level  [component] text
    Plain,      ///< a line without any of that
};

/// Shown, never used to decide: what decides is often information, and good logs hold errors.
enum class LogSeverity : quint8 { Unknown, Detail, Information, Warning, Error };

/// When, as the log says it: nothing is converted, local time and bias stay apart.
struct LogTime {
    QDate date; ///< invalid: not said, like the time
    QTime time;
    std::optional<int> biasMinutes; ///< UTC = local + bias, as Windows has it; not said: nullopt

    QDateTime utc() const; ///< invalid without a bias
    bool operator==(const LogTime&) const = default;
};

/// One entry. Small, because a log has a million: the text is a place in the content of its file,
/// words are numbers of LogSet::words.
struct LogEntry {
    static constexpr qint16 kNoBias = std::numeric_limits<qint16>::min();
    static constexpr qint32 kNoTime = -1;

    quint32 textAt = 0;
    quint32 textBytes = 0;
    qint32 day = 0; ///< Julian; 0: not said
    qint32 msecs = kNoTime;
    quint32 file = 0; ///< of LogSet::files
    quint32 line = 0; ///< its first in that file, from 1
    quint32 component = 0;
    quint32 source = 0; ///< "name.cpp:12"
    quint32 thread = 0;
    qint16 bias = kNoBias;
    LogForm form = LogForm::Plain;
    LogSeverity severity = LogSeverity::Unknown;
    bool torn = false;     ///< a piece: several programs wrote at once
    bool cutOff = false;   ///< the last of a file, without its end
    bool prose = false;    ///< what people wrote around a log; never evidence
    bool scripted = false; ///< a bias that only scripts write; not trusted

    LogTime time() const;
    bool operator==(const LogEntry&) const = default;
};

} // namespace cmgmedia
