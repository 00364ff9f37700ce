// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logs/log_fields.h"

#include <algorithm>
#include <array>

namespace cmgmedia {

namespace {

constexpr QByteArrayView kNoBreakSpace = "\xC2\xA0";
constexpr QByteArrayView kNarrowSpace = "\xE2\x80\xAF";

bool isFieldDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Reads digits and moves on; -1 where there are none, or more than most.
int takeDigits(QByteArrayView text, qsizetype& at, qsizetype most)
{
    const qsizetype start = at;
    int value = 0;
    while (at < text.size() && isFieldDigit(text[at]) && at - start < most) {
        value = value * 10 + (text[at] - '0');
        ++at;
    }
    return at == start ? -1 : value;
}

bool takeMark(QByteArrayView text, qsizetype& at, char mark)
{
    if (at >= text.size() || text[at] != mark)
        return false;
    ++at;
    return true;
}

/// ".fffffff" or ":fff" in milliseconds; the rest of seven digits is dropped.
int takeFraction(QByteArrayView text, qsizetype& at)
{
    if (at >= text.size() || (text[at] != '.' && text[at] != ':' && text[at] != ','))
        return 0;
    qsizetype digit = at + 1;
    int msecs = 0;
    int weight = 100;
    while (digit < text.size() && isFieldDigit(text[digit])) {
        msecs += (text[digit] - '0') * weight;
        weight /= 10;
        ++digit;
    }
    if (digit > at + 1)
        at = digit;
    return msecs;
}

/// "+480", "-60"; "+-360" of scripts, where the last sign counts.
bool takeBias(QByteArrayView text, qsizetype at, LogClock& clock)
{
    qsizetype signs = 0;
    bool isNegative = false;
    while (at < text.size() && (text[at] == '+' || text[at] == '-')) {
        isNegative = text[at] == '-';
        ++signs;
        ++at;
    }
    if (signs == 0)
        return at == text.size();
    const int minutes = takeDigits(text, at, 4);
    if (minutes < 0 || at != text.size())
        return false;
    clock.bias = static_cast<qint16>(isNegative ? -minutes : minutes);
    clock.scripted = signs > 1;
    return true;
}

qint32 julianOf(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() ? static_cast<qint32>(date.toJulianDay()) : 0;
}

bool startsWithWord(QByteArrayView text, QByteArrayView word)
{
    if (text.size() < word.size())
        return false;
    return std::equal(word.begin(), word.end(), text.begin(),
                      [](char a, char b) { return a == (b | 0x20); });
}

} // namespace

qsizetype blankAt(QByteArrayView bytes, qsizetype at)
{
    const char c = bytes[at];
    if (c == ' ' || c == '\t')
        return 1;
    const QByteArrayView rest = bytes.sliced(at);
    if (rest.startsWith(kNoBreakSpace))
        return kNoBreakSpace.size();
    return rest.startsWith(kNarrowSpace) ? kNarrowSpace.size() : 0;
}

qsizetype blankBefore(QByteArrayView bytes, qsizetype end)
{
    const char c = bytes[end - 1];
    if (c == ' ' || c == '\t')
        return 1;
    const QByteArrayView before = bytes.first(end);
    if (before.endsWith(kNoBreakSpace))
        return kNoBreakSpace.size();
    return before.endsWith(kNarrowSpace) ? kNarrowSpace.size() : 0;
}

QByteArrayView trimmedLine(QByteArrayView line)
{
    qsizetype at = 0;
    while (at < line.size()) {
        const char c = line[at];
        const qsizetype blank = c == '\r' || c == '\n' || c == '>' ? 1 : blankAt(line, at);
        if (blank == 0)
            break;
        at += blank;
    }
    line = line.sliced(at);
    while (!line.isEmpty()) {
        const char c = line.back();
        const qsizetype blank = c == '\r' || c == '\n' ? 1 : blankBefore(line, line.size());
        if (blank == 0)
            break;
        line.chop(blank);
    }
    return line;
}

std::optional<LogClock> clockOf(QByteArrayView text)
{
    constexpr int kSecondsPerHour = 3600;
    constexpr int kMsecsPerSecond = 1000;
    qsizetype at = 0;
    const int hour = takeDigits(text, at, 2);
    if (hour < 0 || hour > 23 || !takeMark(text, at, ':'))
        return std::nullopt;
    const int minute = takeDigits(text, at, 2);
    if (minute < 0 || minute > 59)
        return std::nullopt;
    int second = 0;
    if (takeMark(text, at, ':'))
        second = takeDigits(text, at, 2);
    if (second < 0 || second > 59)
        return std::nullopt;
    const int fraction = takeFraction(text, at);
    LogClock clock{(hour * kSecondsPerHour + minute * 60 + second) * kMsecsPerSecond + fraction};
    if (!takeBias(text, at, clock))
        return std::nullopt;
    return clock;
}

std::optional<LogDate> dateOf(QByteArrayView text)
{
    LogDate date;
    qsizetype at = 0;
    std::array<int, 3> numbers{};
    for (size_t i = 0; i < numbers.size(); ++i) {
        if (i > 0 && (at >= text.size() || (i == 2 && text[at] != date.separator)))
            return std::nullopt;
        if (i > 0) {
            date.separator = text[at++];
            if (date.separator != '-' && date.separator != '/' && date.separator != '.')
                return std::nullopt;
        }
        const qsizetype start = at;
        numbers.at(i) = takeDigits(text, at, 4);
        if (numbers.at(i) < 0)
            return std::nullopt;
        if (i == 0)
            date.isYearFirst = at - start == 4;
    }
    if (at != text.size())
        return std::nullopt;
    date.first = date.isYearFirst ? numbers[1] : numbers[0];
    date.second = date.isYearFirst ? numbers[2] : numbers[1];
    date.year = date.isYearFirst ? numbers[0] : numbers[2];
    if (date.year < 100)
        date.year += 2000;
    const bool isDate =
        date.first >= 1 && date.first <= 31 && date.second >= 1 && date.second <= 31;
    return isDate ? std::optional(date) : std::nullopt;
}

qint32 LogDate::monthFirst() const
{
    return julianOf(year, first, second);
}

qint32 LogDate::dayFirst() const
{
    return julianOf(year, second, first);
}

std::optional<quint32> numberOf(QByteArrayView text)
{
    quint32 value = 0;
    qsizetype at = 0;
    for (; at < text.size() && isFieldDigit(text[at]) && at < 9; ++at)
        value = value * 10 + static_cast<quint32>(text[at] - '0');
    if (at == 0)
        return std::nullopt;
    while (at < text.size() && text[at] == ' ')
        ++at;
    if (at < text.size() && !isHexInBrackets(text.sliced(at)))
        return std::nullopt;
    return value;
}

bool isHexInBrackets(QByteArrayView text)
{
    if (text.size() < 5 || !text.startsWith("(0x") || !text.endsWith(')'))
        return false;
    const QByteArrayView digits = text.sliced(3, text.size() - 4);
    return std::all_of(digits.begin(), digits.end(), [](char c) {
        return isFieldDigit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f');
    });
}

LogSeverity severityByWords(QByteArrayView text)
{
    LogSeverity severity = LogSeverity::Unknown;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char c = static_cast<char>(text[at] | 0x20);
        if (c == 'e' && startsWithWord(text.sliced(at), "error"))
            return LogSeverity::Error;
        if (c == 'w' && startsWithWord(text.sliced(at), "warn"))
            severity = LogSeverity::Warning;
    }
    return severity;
}

} // namespace cmgmedia
