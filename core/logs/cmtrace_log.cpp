// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logs/cmtrace_log.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr QByteArrayView kStart = "<![LOG[";
constexpr QByteArrayView kEnd = "]LOG]!>";
constexpr QByteArrayView kOldEnd = "$$<";
constexpr qsizetype kLongestEntry = 1 << 20; // what is longer is no entry

LogSeverity severityOf(QByteArrayView attributes)
{
    if (attributes.contains("type=\"3\""))
        return LogSeverity::Error;
    return attributes.contains("type=\"2\"") ? LogSeverity::Warning : LogSeverity::Information;
}

/// UTF-8, or else of the code page of a server that we do not know: Latin-1 keeps what is ASCII.
QString textOf(QByteArrayView bytes)
{
    const QByteArrayView trimmed = bytes.trimmed();
    return trimmed.isValidUtf8() ? QString::fromUtf8(trimmed) : QString::fromLatin1(trimmed);
}

} // namespace

std::vector<LogEntry> CmTraceReader::feed(const QByteArray& bytes)
{
    m_rest += bytes;
    std::vector<LogEntry> entries;
    for (LogEntry entry; takeEntry(entry);) {
        if (!entry.text.isEmpty())
            entries.push_back(entry);
    }
    if (m_rest.size() > kLongestEntry)
        m_rest.clear();
    return entries;
}

/// A line, or several up to the end of the entry that starts in the first.
bool CmTraceReader::takeEntry(LogEntry& entry)
{
    const qsizetype start = m_rest.indexOf(kStart);
    qsizetype lineEnd = m_rest.indexOf('\n');
    if (start >= 0 && (lineEnd < 0 || start < lineEnd)) {
        const qsizetype end = m_rest.indexOf(kEnd, start);
        lineEnd = end < 0 ? -1 : m_rest.indexOf('\n', end);
        if (lineEnd < 0)
            return false;
        const QByteArrayView line = QByteArrayView(m_rest).first(lineEnd);
        const qsizetype textAt = start + kStart.size();
        entry = {textOf(line.sliced(textAt, end - textAt)), severityOf(line.sliced(end))};
    } else {
        if (lineEnd < 0)
            return false;
        const QByteArrayView line = QByteArrayView(m_rest).first(lineEnd);
        const qsizetype end = line.indexOf(kOldEnd);
        entry = {textOf(end < 0 ? line : line.first(end)), LogSeverity::Information};
    }
    m_rest.remove(0, lineEnd + 1);
    return true;
}

} // namespace cmgmedia
