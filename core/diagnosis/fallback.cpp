// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/fallback.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

/// Codes that say nothing without another line.
bool saysNothing(quint32 code)
{
    constexpr std::array<quint32, 6> kEmpty{0x80004005, 0x87d00215, 0x80070002,
                                            0x80004004, 0x8004100e, 0x80040154};
    return std::ranges::find(kEmpty, code) != kEmpty.end();
}

/// Looks at the lines of a window one after another.
class FallbackSearch
{
public:
    FallbackSearch(const LogSet& logs, quint32 chain, const LogStory& story)
        : m_logs(logs), m_number(chain), m_chain(logs.chains[chain]), m_story(story)
    {}

    std::optional<quint32> firstError(quint32 begin, quint32 end) const
    {
        return first(begin, end,
                     [](const LogEntry& entry) { return entry.severity == LogSeverity::Error; });
    }
    std::optional<quint32> firstCode(quint32 begin, quint32 end) const
    {
        return first(begin, end, [this](const LogEntry& entry) {
            const std::optional<quint32> code = codeIn(m_logs.textOf(entry));
            return code && !saysNothing(*code);
        });
    }
    std::optional<quint32> last(quint32 begin, quint32 end) const
    {
        for (quint32 i = end; i-- > begin;) {
            if (!m_chain.entries[i].prose && m_chain.entries[i].textBytes > 0)
                return i;
        }
        return std::nullopt;
    }
    LogCause causeAt(quint32 entry) const
    {
        LogCause cause;
        cause.evidence = {m_number, entry};
        cause.phase = m_story.phaseAt(entry);
        cause.code = codeIn(m_logs.textOf(m_chain.entries[entry]));
        return cause;
    }

private:
    template <typename Fits>
    std::optional<quint32> first(quint32 begin, quint32 end, Fits fits) const
    {
        for (quint32 i = begin; i < end; ++i) {
            const LogEntry& entry = m_chain.entries[i];
            if (!entry.prose && !m_story.isNoise(i) && fits(entry))
                return i;
        }
        return std::nullopt;
    }

    const LogSet& m_logs;
    quint32 m_number;
    const LogChain& m_chain;
    const LogStory& m_story;
};

} // namespace

std::optional<quint32> codeIn(const QString& text)
{
    static const QRegularExpression code(
        u"(?:0x|HRESULT=|Error: |\\b)([89CDcd][0-9A-Fa-f]{7})\\b"_s);
    const QRegularExpressionMatch match = code.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toUInt(nullptr, 16);
}

std::optional<LogCause> fallbackCause(const LogSet& logs, quint32 chain, const LogStory& story,
                                      quint32 begin, quint32 end,
                                      const std::optional<LogStep>& step, bool hasFailed)
{
    const FallbackSearch search(logs, chain, story);
    std::optional<quint32> found = search.firstError(begin, end);
    if (!found && !hasFailed)
        return std::nullopt; // it ends, and nothing in it failed
    if (!found)
        found = search.firstCode(begin, end);
    if (!found)
        found = search.last(begin, end);
    if (!found)
        return std::nullopt;
    LogCause cause = search.causeAt(*found);
    if (step)
        cause.captures.insert(u"step"_s, step->name);
    if (step && step->exitCode && *step->exitCode != 0)
        cause.code = step->exitCode;
    return cause;
}

} // namespace cmgmedia
