// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logs/log_parser.h"

#include <algorithm>
#include <array>

namespace cmgmedia {

namespace {

constexpr qsizetype kLongestColumn = 64;
constexpr size_t kMostJoined = 4; ///< lines of one entry; what stands before is what people wrote

/// The words of a line from its end, one at a time.
class WordsBack
{
public:
    explicit WordsBack(QByteArrayView line) : m_line(line), m_end(line.size()) {}

    QByteArrayView take()
    {
        skipBlanks();
        qsizetype start = m_end;
        while (start > 0 && m_end - start <= kLongestColumn && blankBefore(m_line, start) == 0)
            --start;
        const QByteArrayView word = m_line.sliced(start, m_end - start);
        m_end = start;
        return word;
    }
    /// How wide the gap is, in blanks; a tab is wide.
    int skipBlanks()
    {
        int width = 0;
        while (m_end > 0) {
            const qsizetype blank = blankBefore(m_line, m_end);
            if (blank == 0)
                break;
            width += m_line[m_end - 1] == '\t' ? 3 : 1;
            m_end -= blank;
        }
        return width;
    }
    qsizetype end() const { return m_end; }
    void moveTo(qsizetype end) { m_end = end; }

private:
    QByteArrayView m_line;
    qsizetype m_end;
};

/// The columns behind the text of a line that CMTrace copied.
struct CopyTail {
    qsizetype textEnd = 0;
    QByteArrayView component;
    LogDate date;
    LogClock clock;
    quint32 thread = 0;
};

bool isComponent(QByteArrayView word)
{
    if (word.isEmpty() || word.size() > kLongestColumn || (word.front() | 0x20) < 'a'
        || (word.front() | 0x20) > 'z')
        return false;
    return std::all_of(word.begin(), word.end(), [](char c) {
        return ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || (c >= '0' && c <= '9') || c == '_'
               || c == '.' || c == '-' || c == ' ';
    });
}

/// "3:22:59 PM" from its end.
std::optional<LogClock> takeClockBack(WordsBack& words)
{
    constexpr qint32 kHalfDay = 12 * 60 * 60 * 1000;
    QByteArrayView word = words.take();
    const bool isAfternoon = word == "PM" || word == "pm";
    const bool isMorning = word == "AM" || word == "am";
    if (isAfternoon || isMorning)
        word = words.take();
    std::optional<LogClock> clock = clockOf(word);
    if (clock && (isAfternoon || isMorning))
        clock->msecs = clock->msecs % kHalfDay + (isAfternoon ? kHalfDay : 0);
    return clock;
}

/// The column before: one with blanks in it ends at a wide gap.
QByteArrayView takeComponentBack(WordsBack& words, QByteArrayView line)
{
    words.skipBlanks();
    const qsizetype end = words.end();
    WordsBack wide = words;
    for (int parts = 0; parts < 3; ++parts) {
        wide.take();
        const qsizetype start = wide.end();
        const bool isEnded = start == 0 ? parts == 0 : wide.skipBlanks() >= 3;
        const QByteArrayView column = line.sliced(start, end - start);
        if (isEnded && isComponent(column)) {
            words.moveTo(start);
            return column;
        }
    }
    const QByteArrayView word = words.take();
    if (isComponent(word))
        return word;
    words.moveTo(end);
    return {};
}

std::optional<CopyTail> copyTailOf(QByteArrayView line)
{
    CopyTail tail;
    WordsBack words(line);
    const qsizetype lineEnd = words.end();
    bool hasThread = isHexInBrackets(words.take());
    if (hasThread) {
        const std::optional<quint32> thread = numberOf(words.take());
        hasThread = thread.has_value();
        tail.thread = thread.value_or(0);
    }
    if (!hasThread)
        words.moveTo(lineEnd);
    const std::optional<LogClock> clock = takeClockBack(words);
    if (!clock)
        return std::nullopt;
    const std::optional<LogDate> date = dateOf(words.take());
    if (!date)
        return std::nullopt;
    tail.clock = *clock;
    tail.date = *date;
    const int gap = words.skipBlanks();
    if (!hasThread && gap < 3)
        return std::nullopt; // a sentence that ends with a time
    tail.component = takeComponentBack(words, line);
    if (!hasThread && tail.component.isEmpty())
        return std::nullopt;
    words.skipBlanks();
    tail.textEnd = words.end();
    return tail;
}

struct Word {
    qsizetype at;
    QByteArrayView text;
};

/// The first words of a line, from its start.
std::array<Word, 7> firstWords(QByteArrayView line)
{
    std::array<Word, 7> words{};
    qsizetype at = 0;
    for (Word& word : words) {
        while (at < line.size()) {
            const qsizetype blank = blankAt(line, at);
            if (blank == 0)
                break;
            at += blank;
        }
        word.at = at;
        while (at < line.size() && at - word.at <= kLongestColumn && blankAt(line, at) == 0)
            ++at;
        word.text = line.sliced(word.at, at - word.at);
    }
    return words;
}

LogSeverity severityOfLevel(QByteArrayView level)
{
    if (level.startsWith("Info"))
        return LogSeverity::Information;
    if (level.startsWith("Warn"))
        return LogSeverity::Warning;
    return level.startsWith("Error") ? LogSeverity::Error : LogSeverity::Unknown;
}

} // namespace

LogLineParser::Line LogLineParser::lineOf(QByteArrayView view, quint32 number) const
{
    return {view.data() - m_content.data(), view.size(), number};
}

void LogLineParser::take(qsizetype at, qsizetype length, quint32 number)
{
    const QByteArrayView all = m_content.sliced(at, length);
    const QByteArrayView text = trimmedLine(all);
    if (text.isEmpty()) {
        flush();
        return;
    }
    const Line line = lineOf(text, number);
    // The blanks in front tell an entry without text from one whose text is its component.
    if (takeTornTail(line) || takeSiteServer(line) || takeCopies(lineOf(all, number))
        || takeTimeFirst(line))
        return;
    if (m_pending.size() >= kMostJoined) {
        const bool wasBehindCopy = m_isBehindCopy;
        flush();
        m_isBehindCopy = wasBehindCopy;
    }
    m_pending.push_back(line);
}

void LogLineParser::flush()
{
    for (const Line& line : m_pending) {
        ParsedEntry parsed;
        parsed.entry.severity = severityByWords(viewOf(line));
        emitText(line, parsed);
    }
    m_pending.clear();
    m_isBehindCopy = false;
}

void LogLineParser::emitText(const Line& line, ParsedEntry parsed)
{
    parsed.entry.textAt = static_cast<quint32>(line.at);
    parsed.entry.textBytes = static_cast<quint32>(line.length);
    parsed.entry.line = line.number;
    m_sink(parsed);
}

/// What is left of an entry whose head another program wrote over.
bool LogLineParser::takeTornTail(const Line& line)
{
    const QByteArrayView text = viewOf(line);
    if (!text.endsWith('>') || !text.contains("component=\""))
        return false;
    qsizetype end = text.indexOf("]LOG]!><");
    qsizetype attributes = end + 8;
    if (end < 0) {
        end = text.indexOf("\" date=\"");
        attributes = end + 2;
    }
    if (end < 0)
        return false;
    flush();
    ParsedEntry parsed;
    parsed.entry.form = LogForm::Ccm;
    parsed.entry.torn = true;
    (void)takeAttributes(text.sliced(attributes), parsed);
    emitText(lineOf(text.first(end), line.number), parsed);
    return true;
}

/// What stands between angle brackets behind the text: component, date and time, thread.
void LogLineParser::takeSiteField(QByteArrayView value, ParsedEntry& parsed)
{
    if (value.startsWith("thread=")) {
        parsed.entry.thread = numberOf(value.sliced(7)).value_or(0);
        return;
    }
    const qsizetype blank = value.indexOf(' ');
    if (blank <= 0)
        return;
    if (const std::optional<LogDate> date = dateOf(value.first(blank)))
        parsed.entry.day = date->monthFirst();
    if (const std::optional<LogClock> clock = clockOf(value.sliced(blank + 1))) {
        parsed.entry.msecs = clock->msecs;
        parsed.entry.bias = clock->bias;
    }
}

bool LogLineParser::takeSiteServer(const Line& line)
{
    const QByteArrayView all = viewOf(line);
    const qsizetype mark = all.indexOf("$$<");
    if (mark < 0)
        return false;
    flush();
    QByteArrayView text = trimmedLine(all.first(mark));
    while (text.startsWith('~') || text.startsWith('*'))
        text = text.sliced(1);
    while (text.endsWith('~'))
        text.chop(1);
    ParsedEntry parsed;
    parsed.entry.form = LogForm::SiteServer;
    parsed.entry.severity = severityByWords(text);
    QByteArrayView rest = all.sliced(mark + 3);
    for (int field = 0; field < 3; ++field) {
        const qsizetype end = rest.indexOf('>');
        const QByteArrayView value = end < 0 ? rest : rest.first(end);
        if (field == 0)
            parsed.component = value;
        else
            takeSiteField(value, parsed);
        const qsizetype next = end < 0 ? -1 : rest.indexOf('<', end);
        if (next < 0)
            break;
        rest = rest.sliced(next + 1);
    }
    emitText(lineOf(text, line.number), parsed);
    return true;
}

/// One line that was copied, or several that a page has put into one.
bool LogLineParser::takeCopies(const Line& line)
{
    const QByteArrayView all = viewOf(line);
    qsizetype start = 0;
    for (qsizetype at = all.indexOf("(0x"); at >= 0; at = all.indexOf("(0x", at + 1)) {
        constexpr qsizetype kLongestThread = 16;
        const qsizetype bracket =
            all.sliced(at).first(std::min(kLongestThread, all.size() - at)).indexOf(')');
        if (bracket < 0)
            continue;
        const QByteArrayView entry = all.sliced(start, at + bracket + 1 - start);
        if (const std::optional<CopyTail> tail = copyTailOf(entry)) {
            ParsedEntry parsed;
            parsed.component = tail->component;
            parsed.openDate = tail->date;
            parsed.entry.msecs = tail->clock.msecs;
            parsed.entry.thread = tail->thread;
            emitCopy(lineOf(entry.first(tail->textEnd), line.number), parsed);
            start = at + bracket + 1;
        }
    }
    const QByteArrayView rest = all.sliced(start);
    if (const std::optional<CopyTail> tail = copyTailOf(trimmedLine(rest)); tail && start == 0) {
        ParsedEntry parsed;
        parsed.component = tail->component;
        parsed.openDate = tail->date;
        parsed.entry.msecs = tail->clock.msecs;
        emitCopy(lineOf(trimmedLine(rest).first(tail->textEnd), line.number), parsed);
        return true;
    }
    if (const QByteArrayView text = trimmedLine(rest); start > 0 && !text.isEmpty())
        m_pending.push_back(lineOf(text, line.number));
    return start > 0;
}

/// An entry may have several lines, of which the last has the columns.
void LogLineParser::emitCopy(const Line& line, ParsedEntry parsed)
{
    const QByteArrayView own = trimmedLine(viewOf(line));
    Line whole = lineOf(own.isEmpty() ? m_content.sliced(line.at, 0) : own, line.number);
    if (own.isEmpty() || m_isBehindCopy) {
        while (!m_pending.empty()) {
            const Line& before = m_pending.back();
            const qsizetype end = own.isEmpty() && whole.length == 0 ? before.at + before.length
                                                                     : whole.at + whole.length;
            whole = {before.at, end - before.at, before.number};
            m_pending.pop_back();
            if (!m_isBehindCopy)
                break;
        }
    }
    flush();
    parsed.entry.form = LogForm::Copy;
    parsed.entry.severity = severityByWords(viewOf(whole));
    emitText(whole, parsed);
    m_isBehindCopy = true;
}

/// Forms that begin with a date: NetSetup.log, setupact.log, copies of the Support Center.
bool LogLineParser::takeTimeFirst(const Line& line)
{
    const QByteArrayView all = viewOf(line);
    if (all.front() < '0' || all.front() > '9')
        return false;
    const std::array<Word, 7> words = firstWords(all);
    const std::optional<LogDate> date = dateOf(words[0].text);
    if (!date)
        return false;
    QByteArrayView time = words[1].text;
    const bool isPanther = time.endsWith(',');
    if (isPanther)
        time.chop(1);
    const std::optional<LogClock> clock = clockOf(time);
    if (!clock)
        return false;
    ParsedEntry parsed;
    parsed.entry.msecs = clock->msecs;
    size_t textWord = 2;
    if (isPanther) {
        parsed.entry.form = LogForm::Panther;
        parsed.entry.severity = severityOfLevel(words[2].text);
        textWord = 3;
    } else if (isComponent(words[2].text) && numberOf(words[3].text)
               && isHexInBrackets(words[4].text)) {
        parsed.entry.form = LogForm::TimeFirst;
        parsed.component = words[2].text;
        parsed.entry.thread = *numberOf(words[3].text);
        textWord = 5;
    } else if (time.count(':') == 3) {
        parsed.entry.form = LogForm::NetSetup;
    } else {
        return false;
    }
    flush();
    if (parsed.entry.form == LogForm::NetSetup)
        parsed.entry.day = date->monthFirst();
    else
        parsed.openDate = date;
    const qsizetype textAt = std::min(words.at(textWord).at, all.size());
    if (!isPanther)
        parsed.entry.severity = severityByWords(all.sliced(textAt));
    emitText(lineOf(all.sliced(textAt), line.number), parsed);
    return true;
}

} // namespace cmgmedia
