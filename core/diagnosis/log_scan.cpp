// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/log_scan.h"

#include <queue>

#include <algorithm>

namespace cmgmedia {

namespace {

constexpr qsizetype kWhole = 4096;  ///< texts up to there see an expression as they are
constexpr qsizetype kAround = 1024; ///< of longer ones what is around a literal does
constexpr size_t kMostPlaces = 8;   ///< in a long text

char lowerOf(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

} // namespace

const LogScan& LogScan::instance()
{
    static const LogScan scan;
    return scan;
}

LogScan::LogScan()
{
    const auto signatures = allSignatures();
    for (size_t i = 0; i < signatures.size(); ++i) {
        for (const LogPattern& pattern : signatures[i].patterns) {
            if (pattern.literal)
                m_patterns[patternOf(pattern)].signatures.push_back(static_cast<quint16>(i));
        }
    }
    const auto noise = noiseRows();
    for (size_t i = 0; i < noise.size(); ++i)
        m_patterns[patternOf(noise[i].pattern)].noise = static_cast<int>(i);
    const auto events = logEventRows();
    for (size_t i = 0; i < events.size(); ++i)
        m_patterns[patternOf(events[i].pattern)].events.push_back(static_cast<quint16>(i));
    build();
}

/// Rows share patterns; each is looked for once.
quint16 LogScan::patternOf(const LogPattern& pattern)
{
    const QString expression = QString::fromUtf8(pattern.expression);
    const auto same = std::ranges::find_if(m_patterns, [&expression](const Pattern& other) {
        return other.expression.pattern() == expression;
    });
    if (same != m_patterns.end())
        return static_cast<quint16>(same - m_patterns.begin());
    const auto number = static_cast<quint16>(m_patterns.size());
    m_patterns.push_back({QRegularExpression(expression, QRegularExpression::CaseInsensitiveOption
                                                             | QRegularExpression::MultilineOption),
                          {},
                          {},
                          -1});
    const QByteArray literal = QByteArray(pattern.literal).toLower();
    const auto found = std::ranges::find(m_literals, literal);
    if (found != m_literals.end()) {
        m_patternsOf[static_cast<size_t>(found - m_literals.begin())].push_back(number);
    } else {
        m_literals.push_back(literal);
        m_patternsOf.push_back({number});
    }
    return number;
}

void LogScan::build()
{
    m_classes.assign(256, 0);
    for (const QByteArray& literal : m_literals) {
        for (const char c : literal) {
            quint8& number = m_classes[static_cast<uchar>(c)];
            if (number == 0)
                number = static_cast<quint8>(m_classCount++);
        }
    }
    for (int c = 'a'; c <= 'z'; ++c)
        m_classes[static_cast<size_t>(c - 0x20)] = m_classes[static_cast<size_t>(c)];
    const auto addState = [this] {
        m_next.resize(m_next.size() + m_classCount, 0);
        m_ends.emplace_back();
        return static_cast<quint16>(m_ends.size() - 1);
    };
    addState();
    for (size_t i = 0; i < m_literals.size(); ++i) {
        size_t state = 0;
        for (const char c : m_literals[i]) {
            const size_t edge = state * m_classCount + m_classes[static_cast<uchar>(c)];
            if (m_next[edge] == 0) {
                const quint16 added = addState();
                m_next[edge] = added;
            }
            state = m_next[edge];
        }
        m_ends[state].push_back(static_cast<quint16>(i));
    }
    std::vector<quint16> fallback(m_ends.size(), 0);
    std::queue<quint16> states;
    for (size_t c = 0; c < m_classCount; ++c) {
        if (m_next[c] != 0)
            states.push(m_next[c]);
    }
    while (!states.empty()) {
        const quint16 state = states.front();
        states.pop();
        const quint16 back = fallback[state];
        m_ends[state].insert(m_ends[state].end(), m_ends[back].begin(), m_ends[back].end());
        for (size_t c = 0; c < m_classCount; ++c) {
            quint16& next = m_next[state * m_classCount + c];
            const quint16 around = m_next[back * m_classCount + c];
            if (next == 0) {
                next = around;
                continue;
            }
            fallback[next] = around;
            states.push(next);
        }
    }
    for (const std::vector<quint16>& ends : m_ends)
        m_hasEnd.push_back(ends.empty() ? 0 : 1);
}

void LogScan::findLiterals(QByteArrayView text, std::vector<Found>& found) const
{
    found.clear();
    constexpr size_t kMostFound = 4096; // what has more says nothing more
    size_t state = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        state = m_next[state * m_classCount + m_classes[static_cast<uchar>(text[i])]];
        if (m_hasEnd[state] == 0)
            continue;
        for (const quint16 literal : m_ends[state])
            found.push_back({literal, i + 1});
        if (found.size() > kMostFound)
            return;
    }
}

/// In a text that has no end, what reaches up to it may have gone on.
bool LogScan::fits(quint16 pattern, const LogEntry& entry, QByteArrayView text,
                   const std::vector<Found>& found, QString& decoded) const
{
    const QRegularExpression& expression = m_patterns[pattern].expression;
    const bool isPiece = entry.torn || entry.cutOff;
    if (text.size() <= kWhole) {
        if (decoded.isNull())
            decoded = QString::fromUtf8(text);
        const QRegularExpressionMatch match = expression.match(decoded);
        return match.hasMatch() && (!isPiece || match.capturedEnd() < decoded.size());
    }
    size_t places = 0;
    for (const Found& place : found) {
        const std::vector<quint16>& patterns = m_patternsOf[place.literal];
        if (std::ranges::find(patterns, pattern) == patterns.end())
            continue;
        const qsizetype from = std::max<qsizetype>(place.end - kAround, 0);
        const qsizetype until = std::min(place.end + kAround, text.size());
        const QString piece = QString::fromUtf8(text.sliced(from, until - from));
        if (expression.match(piece).hasMatch() && (!isPiece || until < text.size()))
            return true;
        if (++places == kMostPlaces)
            return false;
    }
    return false;
}

std::vector<LogHit> LogScan::hitsOf(const LogSet& logs, const LogChain& chain,
                                    const std::stop_token& stop) const
{
    std::vector<LogHit> hits;
    std::vector<Found> found;
    std::vector<quint16> tried;
    constexpr size_t kLookEvery = 1024;
    for (size_t i = 0; i < chain.entries.size(); ++i) {
        if (i % kLookEvery == 0 && stop.stop_requested())
            break;
        const LogEntry& entry = chain.entries[i];
        if (entry.prose)
            continue;
        const QByteArrayView text = logs.bytesOf(entry);
        findLiterals(text, found);
        if (found.empty())
            continue;
        tried.clear();
        QString decoded;
        for (const Found& place : found) {
            for (const quint16 pattern : m_patternsOf[place.literal]) {
                if (std::ranges::find(tried, pattern) != tried.end())
                    continue;
                tried.push_back(pattern);
                if (fits(pattern, entry, text, found, decoded))
                    hits.push_back({static_cast<quint32>(i), pattern});
            }
        }
    }
    return hits;
}

QRegularExpressionMatch LogScan::matchOf(quint16 pattern, const QString& text) const
{
    return m_patterns[pattern].expression.match(text);
}

const std::vector<quint16>& LogScan::signaturesOf(quint16 pattern) const
{
    return m_patterns[pattern].signatures;
}

const std::vector<quint16>& LogScan::eventsOf(quint16 pattern) const
{
    return m_patterns[pattern].events;
}

bool isTrace(QByteArrayView text)
{
    constexpr QByteArrayView kMark = ", HRESULT=";
    const qsizetype mark = text.lastIndexOf(kMark);
    if (mark <= 0 || !text.trimmed().endsWith(')'))
        return false;
    const QByteArrayView rest = text.sliced(mark + kMark.size());
    const qsizetype code =
        std::find_if(
            rest.begin(), rest.end(),
            [](char c) { return (lowerOf(c) < 'a' || lowerOf(c) > 'f') && (c < '0' || c > '9'); })
        - rest.begin();
    return code == 8 && rest.sliced(code).startsWith(" (");
}

} // namespace cmgmedia
