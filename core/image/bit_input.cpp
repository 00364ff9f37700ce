// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/bit_input.h"

#include <algorithm>

namespace cmgmedia {

quint8 BitInput::byte()
{
    return m_next < m_bytes.size() ? static_cast<quint8>(m_bytes[m_next++]) : quint8{0};
}

quint16 BitInput::word()
{
    const quint8 low = byte();
    return static_cast<quint16>(low | byte() << 8);
}

void BitInput::align()
{
    m_bits = 0;
    m_left = 0;
}

bool BitInput::copy(std::span<char> into)
{
    const auto size = static_cast<qsizetype>(into.size());
    if (size > m_bytes.size() - m_next)
        return false;
    std::copy_n(m_bytes.begin() + m_next, size, into.begin());
    m_next += size;
    return true;
}

bool PrefixCode::build(std::span<const quint8> lengths)
{
    m_quick = {};
    m_count = {};
    for (const quint8 length : lengths) {
        if (length > kLongest)
            return false;
        ++m_count.at(length);
    }
    m_count[0] = 0;
    quint32 word = 0;
    std::array<quint32, kLongest + 1> next = {}; // place of the next symbol of each length
    for (size_t length = 1; length <= kLongest; ++length) {
        word = (word + m_count.at(length - 1)) << 1;
        m_first.at(length) = word;
        next.at(length) = next.at(length - 1) + m_count.at(length - 1);
        if (word + m_count.at(length) > 1U << length)
            return false;
    }
    m_symbols.assign(lengths.size(), 0);
    const std::array<quint32, kLongest + 1> starts = next;
    for (size_t symbol = 0; symbol < lengths.size(); ++symbol) {
        const size_t length = lengths[symbol];
        if (length == 0)
            continue;
        const quint32 place = next.at(length)++;
        m_symbols[place] = static_cast<quint16>(symbol);
        if (length > kQuick)
            continue;
        const quint32 shift = kQuick - static_cast<quint32>(length);
        const quint32 from = (m_first.at(length) + place - starts.at(length)) << shift;
        std::fill_n(m_quick.begin() + from, 1U << shift,
                    Entry{static_cast<quint16>(symbol), static_cast<quint8>(length)});
    }
    return true;
}

std::optional<quint32> PrefixCode::read(BitInput& input) const
{
    input.ensure(kLongest);
    if (const Entry quick = m_quick.at(input.peek(kQuick)); quick.length != 0) {
        input.skip(quick.length);
        return quick.symbol;
    }
    quint32 before = 0; // symbols with shorter words
    for (int length = 1; length <= kLongest; ++length) {
        const auto row = static_cast<size_t>(length);
        const quint32 word = input.peek(length);
        if (word >= m_first.at(row) && word - m_first.at(row) < m_count.at(row)) {
            input.skip(length);
            return m_symbols[before + word - m_first.at(row)];
        }
        before += m_count.at(row);
    }
    return std::nullopt;
}

bool copyMatch(std::span<char> output, size_t& position, size_t distance, size_t length)
{
    if (distance == 0 || distance > position || length > output.size() - position)
        return false;
    for (const size_t end = position + length; position < end; ++position) // may overlap itself
        output[position] = output[position - distance];
    return true;
}

} // namespace cmgmedia
