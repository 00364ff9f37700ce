// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logs/log_parser.h"

#include <algorithm>
#include <cstring>

namespace cmgmedia {

namespace {

constexpr QByteArrayView kHead = "<![LOG[";
constexpr QByteArrayView kTail = "]LOG]!>";
constexpr qsizetype kNone = -1;
constexpr qsizetype kUndecided = -2;
constexpr qsizetype kLongestOpen = 1 << 20; ///< a log that grows gets no longer entries

/// Whether attributes follow the end of a text; a quoted end has none.
qsizetype attributesBehind(QByteArrayView content, qsizetype at)
{
    constexpr qsizetype kLongestName = 16;
    while (at < content.size()
           && (content[at] == ' ' || content[at] == '\r' || content[at] == '\n'))
        ++at;
    if (at >= content.size())
        return kUndecided;
    if (content[at] != '<')
        return kNone;
    const qsizetype start = ++at;
    while (at < content.size() && at - start < kLongestName && (content[at] | 0x20) >= 'a'
           && (content[at] | 0x20) <= 'z')
        ++at;
    if (at >= content.size())
        return kUndecided;
    return at > start && content[at] == '=' ? start : kNone;
}

/// Looks for the next head or end of an entry; asks grow, and what was found is looked for once.
class Finder
{
public:
    Finder(QByteArrayView content, QByteArrayView mark) : m_content(content), m_mark(mark) {}

    qsizetype next(qsizetype from)
    {
        if (m_found == kNone || m_found >= from)
            return m_found;
        m_found = kNone;
        qsizetype at = from;
        while (at < m_content.size()) {
            const void* hit = std::memchr(m_content.data() + at, m_mark.front(),
                                          static_cast<size_t>(m_content.size() - at));
            if (!hit)
                break;
            at = static_cast<const char*>(hit) - m_content.data();
            if (m_content.sliced(at).startsWith(m_mark)) {
                m_found = at;
                break;
            }
            ++at;
        }
        return m_found;
    }

private:
    QByteArrayView m_content;
    QByteArrayView m_mark;
    qsizetype m_found = -3; ///< nothing was looked for
};

/// Ends of entries: of the marks those with attributes behind them.
class EndFinder
{
public:
    EndFinder(QByteArrayView content, LogEnd end)
        : m_content(content), m_end(end), m_marks(content, kTail)
    {}

    /// kUndecided: a log that grows ends behind the mark.
    qsizetype next(qsizetype from)
    {
        for (qsizetype at = m_marks.next(from); at != kNone; at = m_marks.next(at + 1)) {
            const qsizetype behind = attributesBehind(m_content, at + kTail.size());
            if (behind >= 0)
                return at;
            if (behind == kUndecided)
                return m_end == LogEnd::Open ? kUndecided : at;
        }
        return kNone;
    }

private:
    QByteArrayView m_content;
    LogEnd m_end;
    Finder m_marks;
};

class Parser
{
public:
    Parser(QByteArrayView content, LogEnd end, const LogEntrySink& sink)
        : m_content(content), m_end(end), m_sink(sink), m_lines(content, sink),
          m_heads(content, kHead), m_headsAhead(content, kHead), m_ends(content, end),
          m_endsAhead(content, end)
    {}

    qsizetype run();

private:
    bool takeLines(qsizetype until, bool isOpen);
    qsizetype behindLineEnd(qsizetype at, qsizetype until) const;
    qsizetype closeEntry(qsizetype head);
    qsizetype closeAtNextHead(qsizetype head, qsizetype end, qsizetype nextHead);
    qsizetype emitWhole(qsizetype head, qsizetype end);
    qsizetype emitPiece(qsizetype head, qsizetype until, bool isCutOff);
    ParsedEntry parsedAt(qsizetype textAt, qsizetype textEnd);
    void moveTo(qsizetype at);

    QByteArrayView m_content;
    LogEnd m_end;
    const LogEntrySink& m_sink;
    LogLineParser m_lines;
    Finder m_heads;
    Finder m_headsAhead;
    EndFinder m_ends;
    EndFinder m_endsAhead;
    qsizetype m_at = 0;
    quint32 m_line = 1;
};

/// Line ends up to there: LF, CR, and CR LF or CR CR LF as one.
void Parser::moveTo(qsizetype at)
{
    const QByteArrayView passed = m_content.sliced(m_at, at - m_at);
    auto lines = std::count(passed.begin(), passed.end(), '\n');
    const char* data = m_content.data();
    for (qsizetype from = m_at; from < at;) {
        const void* hit = std::memchr(data + from, '\r', static_cast<size_t>(at - from));
        if (!hit)
            break;
        from = static_cast<const char*>(hit) - data;
        const QByteArrayView rest =
            m_content.sliced(from + 1, std::min<qsizetype>(m_content.size() - from - 1, 2));
        if (!rest.startsWith('\n') && !rest.startsWith("\r\n"))
            ++lines;
        ++from;
    }
    m_line += static_cast<quint32>(lines);
    m_at = at;
}

qsizetype Parser::run()
{
    for (;;) {
        const qsizetype head = m_heads.next(m_at);
        const bool isLast = head == kNone;
        if (!takeLines(isLast ? m_content.size() : head, isLast && m_end == LogEnd::Open) || isLast)
            break;
        const qsizetype behind = closeEntry(head);
        if (behind == kUndecided)
            break;
        moveTo(behind);
    }
    m_lines.flush();
    return m_at;
}

/// False: the last line of a log that grows has no end yet.
bool Parser::takeLines(qsizetype until, bool isOpen)
{
    bool isIn = false; ///< a line that is more than what is left of the entry before
    while (m_at < until) {
        const QByteArrayView rest = m_content.sliced(m_at, until - m_at);
        const auto* end = std::find_if(rest.begin(), rest.end(),
                                       [](char c) { return c == '\n' || c == '\r' || c == '\v'; });
        const bool isEnded = end != rest.end();
        if (!isEnded && isOpen)
            return false;
        const qsizetype length = end - rest.begin();
        if (isOpen && rest[length] == '\r' && length + 1 == rest.size())
            return false; // an LF may come
        if (length > 0)
            m_lines.take(m_at, length, m_line);
        else if (isIn)
            m_lines.flush();
        isIn = true;
        moveTo(isEnded ? behindLineEnd(m_at + length, until) : until);
    }
    return true;
}

/// Behind LF, CR, CR LF or CR CR LF, or the end that is none in the file (pasted_log).
qsizetype Parser::behindLineEnd(qsizetype at, qsizetype until) const
{
    const QByteArrayView rest = m_content.sliced(at, std::min<qsizetype>(until - at, 3));
    if (rest.startsWith("\r\r\n"))
        return at + 3;
    return at + (rest.startsWith("\r\n") ? 2 : 1);
}

/// Where it goes on behind the entry.
qsizetype Parser::closeEntry(qsizetype head)
{
    m_lines.flush();
    moveTo(head);
    const qsizetype textAt = head + kHead.size();
    const qsizetype end = m_ends.next(textAt);
    const qsizetype nextHead = m_heads.next(textAt);
    if (end >= 0 && (nextHead == kNone || end < nextHead))
        return emitWhole(head, end);
    const bool isOpen = m_end == LogEnd::Open && m_content.size() - head <= kLongestOpen;
    if (nextHead == kNone) {
        if (isOpen)
            return kUndecided;
        return emitPiece(head, m_content.size(), true);
    }
    if (isOpen && end < 0)
        return kUndecided;
    return closeAtNextHead(head, end, nextHead);
}

/// Another head before the end: either the text quotes an entry, and has an end of its own behind
/// it, or the end was never written.
qsizetype Parser::closeAtNextHead(qsizetype head, qsizetype end, qsizetype nextHead)
{
    if (end < 0)
        return emitPiece(head, nextHead, false);
    const qsizetype behind = end + kTail.size();
    const qsizetype outerEnd = m_endsAhead.next(behind);
    const qsizetype headAhead = m_headsAhead.next(behind);
    const bool isOpen = m_end == LogEnd::Open && m_content.size() - head <= kLongestOpen;
    if (isOpen && outerEnd < 0 && headAhead == kNone)
        return kUndecided;
    if (outerEnd >= 0 && (headAhead == kNone || outerEnd < headAhead))
        return emitWhole(head, outerEnd);
    return emitPiece(head, nextHead, false);
}

ParsedEntry Parser::parsedAt(qsizetype textAt, qsizetype textEnd)
{
    ParsedEntry parsed;
    parsed.entry.form = LogForm::Ccm;
    parsed.entry.line = m_line;
    QByteArrayView text = m_content.sliced(textAt, textEnd - textAt);
    while (!text.isEmpty() && (text.front() == '\r' || text.front() == '\n'))
        text = text.sliced(1);
    while (!text.isEmpty() && (text.back() == '\r' || text.back() == '\n' || text.back() == ' '))
        text.chop(1);
    parsed.entry.textAt = static_cast<quint32>(text.data() - m_content.data());
    parsed.entry.textBytes = static_cast<quint32>(text.size());
    return parsed;
}

qsizetype Parser::emitWhole(qsizetype head, qsizetype end)
{
    ParsedEntry parsed = parsedAt(head + kHead.size(), end);
    const qsizetype attributes = attributesBehind(m_content, end + kTail.size());
    qsizetype behind = m_content.size();
    if (attributes >= 0) {
        const qsizetype nextHead = m_headsAhead.next(attributes);
        const qsizetype until = nextHead == kNone ? m_content.size() : nextHead;
        const QByteArrayView bytes = m_content.sliced(attributes, until - attributes);
        const qsizetype taken = takeAttributes(bytes, parsed);
        if (m_end == LogEnd::Open && taken == bytes.size() && !bytes.endsWith('>'))
            return kUndecided;
        behind = attributes + taken;
    }
    m_sink(parsed);
    return behind;
}

/// A text without an end. The attributes that are left may be those of another entry, whose head
/// was lost.
qsizetype Parser::emitPiece(qsizetype head, qsizetype until, bool isCutOff)
{
    ParsedEntry parsed = parsedAt(head + kHead.size(), until);
    parsed.entry.torn = !isCutOff;
    parsed.entry.cutOff = isCutOff;
    constexpr qsizetype kLongestPiece = 4096;
    const QByteArrayView text = m_content.sliced(
        parsed.entry.textAt, std::min<qsizetype>(parsed.entry.textBytes, kLongestPiece));
    if (const qsizetype date = text.indexOf("\" date=\""); date >= 0 && !isCutOff) {
        parsed.entry.textBytes = static_cast<quint32>(date);
        (void)takeAttributes(text.sliced(date + 2), parsed);
    }
    m_sink(parsed);
    return until;
}

LogSeverity severityOfType(QByteArrayView value)
{
    if (value.size() != 1)
        return LogSeverity::Unknown;
    switch (value.front()) {
    case '0':
        return LogSeverity::Detail;
    case '1':
        return LogSeverity::Information;
    case '2':
        return LogSeverity::Warning;
    case '3':
        return LogSeverity::Error;
    default:
        return LogSeverity::Unknown;
    }
}

void setAttribute(QByteArrayView name, QByteArrayView value, ParsedEntry& parsed)
{
    if (name == "time") {
        if (const std::optional<LogClock> clock = clockOf(value)) {
            parsed.entry.msecs = clock->msecs;
            parsed.entry.bias = clock->bias;
            parsed.entry.scripted = clock->scripted;
        }
    } else if (name == "date") {
        if (const std::optional<LogDate> date = dateOf(value))
            parsed.entry.day = date->monthFirst();
    } else if (name == "component") {
        parsed.component = value;
    } else if (name == "type") {
        parsed.entry.severity = severityOfType(value);
    } else if (name == "thread") {
        parsed.entry.thread = numberOf(value).value_or(0);
    } else if (name == "file") {
        parsed.source = value;
    }
}

} // namespace

qsizetype takeAttributes(QByteArrayView bytes, ParsedEntry& parsed)
{
    qsizetype at = 0;
    const auto isEnd = [&bytes](qsizetype i) { return bytes[i] == '\r' || bytes[i] == '\n'; };
    while (at < bytes.size() && !isEnd(at)) {
        if (bytes[at] == '>')
            return at + 1;
        const qsizetype name = at;
        while (at < bytes.size() && (bytes[at] | 0x20) >= 'a' && (bytes[at] | 0x20) <= 'z')
            ++at;
        if (at == name || at + 1 >= bytes.size() || bytes[at] != '=' || bytes[at + 1] != '"') {
            at = std::max(at, name + 1);
            continue;
        }
        const QByteArrayView word = bytes.sliced(name, at - name);
        at += 2;
        const qsizetype value = at;
        while (at < bytes.size() && bytes[at] != '"' && !isEnd(at))
            ++at;
        setAttribute(word, bytes.sliced(value, at - value), parsed);
        if (at < bytes.size() && bytes[at] == '"')
            ++at;
    }
    return at;
}

qsizetype parseLog(QByteArrayView content, LogEnd end, const LogEntrySink& sink)
{
    return Parser(content, end, sink).run();
}

} // namespace cmgmedia
