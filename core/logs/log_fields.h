// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logs/log_entry.h"

#include <QByteArrayView>

#include <optional>

namespace cmgmedia {

// The fields of which every form of entry is made, in the bytes of a log.

/// A blank, a tab, or a no-break space, which forums put in their place: how many bytes it has
/// here; 0: none.
qsizetype blankAt(QByteArrayView bytes, qsizetype at);
/// The same of the blank that ends before `end`.
qsizetype blankBefore(QByteArrayView bytes, qsizetype end);
/// Without blanks, line ends and marks of a quotation at both ends.
QByteArrayView trimmedLine(QByteArrayView line);

/// "10:11:12.345+480", ".3456789", "10:11:12:345", "3:22:59".
struct LogClock {
    qint32 msecs = LogEntry::kNoTime;
    qint16 bias = LogEntry::kNoBias;
    bool scripted = false;
};
std::optional<LogClock> clockOf(QByteArrayView text);

/// "11-21-2026", "2026-11-21", "21.11.2026": which number is the month is not always known.
struct LogDate {
    int first = 0;
    int second = 0;
    int year = 0;
    char separator = 0;
    bool isYearFirst = false;

    qint32 monthFirst() const; ///< Julian; 0: there is no such day
    qint32 dayFirst() const;
    bool operator==(const LogDate&) const = default;
};
std::optional<LogDate> dateOf(QByteArrayView text);

/// "4711", "4711 (0x1267)"; nullopt for anything else.
std::optional<quint32> numberOf(QByteArrayView text);
/// "(0x1267)".
bool isHexInBrackets(QByteArrayView text);
/// By its words, as CMTrace colors what has no type.
LogSeverity severityByWords(QByteArrayView text);

} // namespace cmgmedia
