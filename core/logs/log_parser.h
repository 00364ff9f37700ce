// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logs/log_fields.h"

#include <functional>
#include <optional>
#include <vector>

namespace cmgmedia {

/// An entry as it stands in the content of a log, before its words have numbers.
struct ParsedEntry {
    LogEntry entry;
    QByteArrayView component;
    QByteArrayView source;
    /// Of forms whose dates are of a locale; entry.day is not set then.
    std::optional<LogDate> openDate;
};

using LogEntrySink = std::function<void(const ParsedEntry&)>;

enum class LogEnd {
    Reached, ///< nothing comes behind the content: what has no end there ends
    Open,    ///< the log grows
};

/// Finds the entries of a log, of any form and of several in one file, in content that is UTF-8 and
/// has no zeros (LogDecoder). Linear in its size, whatever it holds. All grammar is from seen logs:
/// Microsoft does not specify it.
/// Returns how much of the content is done with: all of it where its end was reached.
qsizetype parseLog(QByteArrayView content, LogEnd end, const LogEntrySink& sink);

/// The attributes name="value" behind the text of an entry, up to `>` or the end of the line.
/// Returns how many bytes they take.
qsizetype takeAttributes(QByteArrayView bytes, ParsedEntry& parsed);

/// The lines between entries of the first form, and of files that have none.
class LogLineParser
{
public:
    LogLineParser(QByteArrayView content, const LogEntrySink& sink)
        : m_content(content), m_sink(sink)
    {}
    /// A line of the content, without its end, or with it.
    void take(qsizetype at, qsizetype length, quint32 number);
    /// No line follows that could belong to the one before.
    void flush();

private:
    struct Line {
        qsizetype at;
        qsizetype length;
        quint32 number;
    };

    bool takeTornTail(const Line& line);
    static void takeSiteField(QByteArrayView value, ParsedEntry& parsed);
    bool takeSiteServer(const Line& line);
    bool takeCopies(const Line& line);
    bool takeTimeFirst(const Line& line);
    void emitCopy(const Line& line, ParsedEntry parsed);
    void emitText(const Line& line, ParsedEntry parsed);
    QByteArrayView viewOf(const Line& line) const { return m_content.sliced(line.at, line.length); }
    Line lineOf(QByteArrayView view, quint32 number) const;

    QByteArrayView m_content;
    const LogEntrySink& m_sink;
    std::vector<Line> m_pending; ///< plain lines that may begin an entry of several
    bool m_isBehindCopy = false; ///< no line but the pending ones since an entry of that form
};

} // namespace cmgmedia
