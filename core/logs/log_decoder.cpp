// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logs/log_decoder.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cstring>

namespace cmgmedia {

namespace {

constexpr qsizetype kSure = 8; ///< pairs in a row that say of which kind a run is
constexpr qsizetype kLongestCharacter = 4;

uchar byteAt(QByteArrayView bytes, qsizetype at)
{
    return static_cast<uchar>(bytes[at]);
}

bool isPlainAscii(uchar byte)
{
    return (byte >= 0x20 && byte < 0x7F) || byte == '\t' || byte == '\r' || byte == '\n';
}

/// Whether pairs of a plain character and a zero, or the other way round, stand here.
bool isWideAscii(QByteArrayView bytes, qsizetype at, qsizetype zeroAt)
{
    if (at + 2 * kSure > bytes.size())
        return false;
    for (qsizetype pair = 0; pair < kSure; ++pair) {
        const qsizetype first = at + 2 * pair;
        if (byteAt(bytes, first + zeroAt) != 0 || !isPlainAscii(byteAt(bytes, first + 1 - zeroAt)))
            return false;
    }
    return true;
}

bool isNarrowAscii(QByteArrayView bytes, qsizetype at)
{
    if (at + 2 * kSure > bytes.size())
        return false;
    const QByteArrayView run = bytes.sliced(at, 2 * kSure);
    return std::all_of(run.begin(), run.end(),
                       [](char byte) { return isPlainAscii(static_cast<uchar>(byte)); });
}

/// How many bytes of UTF-8 start here; 0: none do.
qsizetype utf8Length(QByteArrayView bytes, qsizetype at)
{
    const uchar lead = byteAt(bytes, at);
    qsizetype length = 1;
    if (lead >= 0xF0)
        length = 4;
    else if (lead >= 0xE0)
        length = 3;
    else if (lead >= 0xC2)
        length = 2;
    else if (lead >= 0x80)
        return 0;
    if (at + length > bytes.size())
        return 0;
    return bytes.sliced(at, length).isValidUtf8() ? length : 0;
}

/// 0x80 to 0x9F of Windows-1252; what it leaves free is shown as unknown.
char16_t ofWindows1252(uchar byte)
{
    static constexpr std::array<char16_t, 32> kUpper{
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};
    return byte >= 0x80 && byte < 0xA0 ? kUpper[byte - 0x80U] : byte;
}

/// Up to three bytes at the end that may go on as one character.
qsizetype unfinished(QByteArrayView bytes)
{
    for (qsizetype back = 1; back < kLongestCharacter && back <= bytes.size(); ++back) {
        const uchar byte = byteAt(bytes, bytes.size() - back);
        if (byte < 0x80)
            return 0;
        if (byte >= 0xC0) {
            const qsizetype length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
            return back < length ? back : 0;
        }
    }
    return 0;
}

} // namespace

bool appendNarrow(QByteArrayView bytes, QByteArray& into)
{
    if (bytes.isValidUtf8()) {
        into.append(bytes);
        return false;
    }
    for (qsizetype at = 0; at < bytes.size();) {
        if (const qsizetype length = utf8Length(bytes, at); length > 0) {
            into.append(bytes.sliced(at, length));
            at += length;
            continue;
        }
        const char16_t unit = ofWindows1252(byteAt(bytes, at));
        into.append(QStringView(&unit, 1).toUtf8());
        ++at;
    }
    return true;
}

void LogDecoder::feed(QByteArrayView bytes, QByteArray& into)
{
    QByteArrayView all = bytes;
    QByteArray joined;
    if (!m_rest.isEmpty()) {
        joined = m_rest + bytes;
        m_rest.clear();
        all = joined;
    }
    while (!all.isEmpty()) {
        const qsizetype taken = takeRun(all, false, into);
        all = all.sliced(taken);
        if (taken == 0)
            break;
    }
    m_rest = all.toByteArray();
}

void LogDecoder::finish(QByteArray& into)
{
    const QByteArray last = std::exchange(m_rest, {});
    QByteArrayView all = last;
    while (!all.isEmpty())
        all = all.sliced(std::max<qsizetype>(takeRun(all, true, into), 1));
}

/// How much was taken; 0: more has to come first.
qsizetype LogDecoder::takeRun(QByteArrayView bytes, bool isLast, QByteArray& into)
{
    if (m_mode == Mode::Start) {
        if (!isLast && bytes.size() < 2 * kSure)
            return 0;
        m_mode = Mode::Narrow;
        if (bytes.startsWith("\xEF\xBB\xBF"))
            return 3;
        if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
            m_mode = bytes[0] == '\xFF' ? Mode::Little : Mode::Big;
            return 2;
        }
    }
    return m_mode == Mode::Narrow ? takeNarrow(bytes, isLast, into) : takeWide(bytes, isLast, into);
}

qsizetype LogDecoder::takeNarrow(QByteArrayView bytes, bool isLast, QByteArray& into)
{
    const void* found = std::memchr(bytes.data(), 0, static_cast<size_t>(bytes.size()));
    qsizetype end = bytes.size();
    qsizetype next = end;
    if (found) {
        const qsizetype zero = static_cast<const char*>(found) - bytes.data();
        if (!isLast && bytes.size() - zero < 2 * kSure + 2) { // too few to tell
            end = next = std::max<qsizetype>(zero - 1, 0);
        } else if (zero > 0 && isWideAscii(bytes, zero - 1, 1)) {
            m_mode = Mode::Little;
            end = next = zero - 1;
        } else if (isWideAscii(bytes, zero, 0)) {
            m_mode = Mode::Big;
            end = next = zero;
        } else {
            end = zero;
            next = zero + 1;
        }
    } else if (!isLast) {
        next = end -= unfinished(bytes);
    }
    QByteArrayView run = bytes.first(end);
    if (m_mode != Mode::Narrow && (run.endsWith("\xFF\xFE") || run.endsWith("\xFE\xFF")))
        run.chop(2); // the mark of what was appended
    if (appendNarrow(run, into))
        m_met = Encoding::Windows1252;
    return next == 0 && m_mode != Mode::Narrow ? takeWide(bytes, isLast, into) : next;
}

qsizetype LogDecoder::takeWide(QByteArrayView bytes, bool isLast, QByteArray& into)
{
    const bool isLittle = m_mode == Mode::Little;
    m_met = isLittle ? Encoding::Utf16LittleEndian : Encoding::Utf16BigEndian;
    const qsizetype whole = bytes.size() - bytes.size() % 2;
    const qsizetype sure = isLast ? whole : whole - 2 * kSure;
    QString text;
    text.reserve(std::max<qsizetype>(sure, 0) / 2);
    qsizetype at = 0;
    for (; at < sure; at += 2) {
        if (isNarrowAscii(bytes, at)) {
            m_mode = Mode::Narrow;
            break;
        }
        const auto low = byteAt(bytes, at + (isLittle ? 0 : 1));
        const auto high = byteAt(bytes, at + (isLittle ? 1 : 0));
        if (const auto unit = static_cast<char16_t>(high << 8 | low); unit != 0 && unit != 0xFEFF)
            text.append(QChar(unit));
    }
    if (m_mode == Mode::Narrow || isLast || text.isEmpty() || !text.back().isHighSurrogate()) {
        into.append(text.toUtf8());
        return isLast && m_mode != Mode::Narrow ? bytes.size() : at;
    }
    text.chop(1);
    into.append(text.toUtf8());
    return at - 2;
}

} // namespace cmgmedia
