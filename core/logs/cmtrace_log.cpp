// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logs/cmtrace_log.h"

#include "core/logs/log_parser.h"

namespace cmgmedia {

std::vector<LogLine> CmTraceReader::feed(const QByteArray& bytes)
{
    m_decoder.feed(bytes, m_rest);
    return take(false);
}

std::vector<LogLine> CmTraceReader::finish()
{
    m_decoder.finish(m_rest);
    return take(true);
}

std::vector<LogLine> CmTraceReader::take(bool isLast)
{
    constexpr qsizetype kLongestLine = 1 << 20; // what is longer is no entry
    std::vector<LogLine> lines;
    const qsizetype done =
        parseLog(m_rest, isLast ? LogEnd::Reached : LogEnd::Open, [&](const ParsedEntry& parsed) {
            const QByteArrayView text =
                QByteArrayView(m_rest).sliced(parsed.entry.textAt, parsed.entry.textBytes);
            if (!text.isEmpty())
                lines.push_back({QString::fromUtf8(text).trimmed(), parsed.entry.severity});
        });
    m_rest.remove(0, done);
    if (m_rest.size() > kLongestLine && !m_rest.contains("<![LOG["))
        m_rest.clear();
    return lines;
}

} // namespace cmgmedia
