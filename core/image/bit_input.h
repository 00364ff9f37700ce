// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace cmgmedia {

/// Bits as LZX and XPRESS store them: in little-endian words of 16 bits, the highest first. Behind
/// the end there are zeros; what is made of them does not have the right hash.
class BitInput
{
public:
    static constexpr int kWordBits = 16;

    explicit BitInput(QByteArrayView bytes) : m_bytes(bytes) {}

    /// Loads words until so many bits are there, at most 16. Whole bytes are read behind them.
    void ensure(int count)
    {
        if (m_left >= count)
            return;
        m_bits |= static_cast<quint32>(word()) << (kWordBits - m_left);
        m_left += kWordBits;
    }
    quint32 peek(int count) const { return count == 0 ? 0 : m_bits >> (32 - count); }
    void skip(int count)
    {
        m_bits <<= count;
        m_left -= count;
    }
    quint32 bits(int count)
    {
        ensure(count);
        const quint32 value = peek(count);
        skip(count);
        return value;
    }

    // Bytes behind the words that are loaded.
    quint8 byte();
    quint16 word();
    /// Drops what is loaded.
    void align();
    /// False when there are fewer.
    bool copy(std::span<char> into);

private:
    QByteArrayView m_bytes;
    qsizetype m_next = 0;
    quint32 m_bits = 0; ///< from the top
    int m_left = 0;
};

/// A canonical prefix code of at most 16 bits.
class PrefixCode
{
public:
    /// Of the length of each symbol's word, in bits; 0: it has none. False when no such code
    /// exists.
    bool build(std::span<const quint8> lengths);
    /// The next symbol; nothing where the bits are no word of the code.
    std::optional<quint32> read(BitInput& input) const;

private:
    static constexpr int kLongest = 16;
    static constexpr int kQuick = 10; ///< bits that are looked up at once

    struct Entry {
        quint16 symbol = 0;
        quint8 length = 0; ///< 0: longer than kQuick, or no word
    };
    std::array<Entry, 1 << kQuick> m_quick = {};
    std::array<quint32, kLongest + 1> m_first = {}; ///< first word of each length
    std::array<quint32, kLongest + 1> m_count = {};
    std::vector<quint16> m_symbols; ///< in the order of their words
};

/// Repeats what was unpacked before; false when it would begin before the start or end behind the
/// end of the output.
bool copyMatch(std::span<char> output, size_t& position, size_t distance, size_t length);

} // namespace cmgmedia
