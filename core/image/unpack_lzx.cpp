// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/bit_input.h"
#include "core/image/unpack.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace cmgmedia {

namespace {

enum BlockType : quint32 { Verbatim = 1, Aligned = 2, Stored = 3 };

constexpr size_t kBytes = 256;
constexpr size_t kLengthHeaders = 8;
constexpr size_t kLengthSymbols = 249;
constexpr size_t kPreSymbols = 20;
constexpr size_t kAlignedSymbols = 8;
constexpr quint32 kUsualBlock = 32768;
constexpr quint32 kShortestMatch = 2;
constexpr quint32 kRecent = 3;     ///< distances that are remembered
constexpr int kAlignedBits = 3;    ///< of a distance, in blocks of that type
constexpr int kMostExtraBits = 17; ///< of a distance
constexpr qint32 kJumpRange = 12'000'000;
constexpr size_t kNoJumps = 10; ///< bytes at the end where none is translated

struct Slot {
    quint32 first = 0; ///< distance + 2
    int extraBits = 0;
};

/// Slots for the distances of a window of that size.
std::vector<Slot> slotsFor(qint64 window)
{
    std::vector<Slot> table = {{0, 0}, {1, 0}};
    while (table.back().first + (1U << table.back().extraBits) < static_cast<quint64>(window)) {
        const Slot last = table.back();
        const int extra = table.size() < 4 ? 0 : static_cast<int>(table.size()) / 2 - 1;
        table.push_back({last.first + (1U << last.extraBits), std::min(extra, kMostExtraBits)});
    }
    return table;
}

class LzxChunk
{
public:
    LzxChunk(QByteArrayView stored, std::span<char> plain, qint64 chunkSize)
        : m_input(stored), m_plain(plain), m_hasLongBlocks(chunkSize > 32768),
          m_slots(slotsFor(chunkSize)), m_mainLengths(kBytes + m_slots.size() * kLengthHeaders)
    {}

    bool unpack();

private:
    bool readBlock();
    bool readCodes(quint32 type);
    bool readLengths(std::span<quint8> lengths);
    bool readElements(quint32 type, size_t end);
    std::optional<quint32> readDistance(quint32 type, size_t slot);
    bool readStored(size_t size);
    void translateJumps();

    BitInput m_input;
    std::span<char> m_plain;
    size_t m_position = 0;
    bool m_hasLongBlocks;
    std::vector<Slot> m_slots;
    std::vector<quint8> m_mainLengths; ///< each block tells the difference from the one before
    std::array<quint8, kLengthSymbols> m_lengthLengths = {};
    PrefixCode m_main;
    PrefixCode m_length;
    PrefixCode m_aligned;
    std::array<quint32, kRecent> m_recent = {1, 1, 1};
};

bool LzxChunk::unpack()
{
    while (m_position < m_plain.size()) {
        if (!readBlock())
            return false;
    }
    translateJumps();
    return true;
}

bool LzxChunk::readBlock()
{
    const quint32 type = m_input.bits(3);
    quint32 size = kUsualBlock;
    if (m_input.bits(1) == 0) {
        size = m_input.bits(16);
        if (m_hasLongBlocks)
            size = size << 8 | m_input.bits(8);
    }
    if (size == 0 || size > m_plain.size() - m_position)
        return false;
    if (type == Stored)
        return readStored(size);
    if (type != Verbatim && type != Aligned)
        return false;
    return readCodes(type) && readElements(type, m_position + size);
}

bool LzxChunk::readCodes(quint32 type)
{
    if (type == Aligned) {
        std::array<quint8, kAlignedSymbols> lengths = {};
        for (quint8& length : lengths)
            length = static_cast<quint8>(m_input.bits(3));
        if (!m_aligned.build(lengths))
            return false;
    }
    const std::span<quint8> main = m_mainLengths;
    return readLengths(main.first(kBytes)) && readLengths(main.subspan(kBytes))
           && m_main.build(m_mainLengths) && readLengths(m_lengthLengths)
           && m_length.build(m_lengthLengths);
}

/// Lengths of words, as differences (modulo 17) that are packed themselves.
bool LzxChunk::readLengths(std::span<quint8> lengths)
{
    std::array<quint8, kPreSymbols> preLengths = {};
    for (quint8& length : preLengths)
        length = static_cast<quint8>(m_input.bits(4));
    PrefixCode pre;
    if (!pre.build(preLengths))
        return false;
    const auto changed = [](quint8 before, quint32 symbol) {
        return static_cast<quint8>((before + 17U - symbol) % 17U);
    };
    for (size_t i = 0; i < lengths.size();) {
        const std::optional<quint32> symbol = pre.read(m_input);
        if (!symbol)
            return false;
        if (*symbol < 17) {
            lengths[i] = changed(lengths[i], *symbol);
            ++i;
            continue;
        }
        size_t count = 0;
        quint8 value = 0;
        if (*symbol == 17) {
            count = 4 + m_input.bits(4);
        } else if (*symbol == 18) {
            count = 20 + m_input.bits(5);
        } else {
            count = 4 + m_input.bits(1);
            const std::optional<quint32> repeated = pre.read(m_input);
            if (!repeated || *repeated > 17)
                return false;
            value = changed(lengths[i], *repeated);
        }
        count = std::min(count, lengths.size() - i); // wimlib, too, lets it run over
        std::fill_n(lengths.begin() + static_cast<std::ptrdiff_t>(i), count, value);
        i += count;
    }
    return true;
}

std::optional<quint32> LzxChunk::readDistance(quint32 type, size_t slot)
{
    if (slot < kRecent) {
        std::swap(m_recent[0], m_recent.at(slot));
        return m_recent[0];
    }
    const Slot place = m_slots[slot];
    quint32 distance = place.first;
    if (type == Aligned && place.extraBits >= kAlignedBits) {
        distance += m_input.bits(place.extraBits - kAlignedBits) << kAlignedBits;
        const std::optional<quint32> low = m_aligned.read(m_input);
        if (!low)
            return std::nullopt;
        distance += *low;
    } else if (place.extraBits > BitInput::kWordBits) {
        const quint32 high = m_input.bits(1);
        distance += high << BitInput::kWordBits | m_input.bits(BitInput::kWordBits);
    } else {
        distance += m_input.bits(place.extraBits);
    }
    m_recent = {distance - (kRecent - 1), m_recent[0], m_recent[1]};
    return m_recent[0];
}

bool LzxChunk::readElements(quint32 type, size_t end)
{
    const std::span<char> block = m_plain.first(end);
    while (m_position < end) {
        const std::optional<quint32> symbol = m_main.read(m_input);
        if (!symbol)
            return false;
        if (*symbol < kBytes) {
            m_plain[m_position++] = static_cast<char>(*symbol);
            continue;
        }
        quint32 length = (*symbol - kBytes) % kLengthHeaders;
        if (length == kLengthHeaders - 1) {
            const std::optional<quint32> more = m_length.read(m_input);
            if (!more)
                return false;
            length += *more;
        }
        const std::optional<quint32> distance =
            readDistance(type, (*symbol - kBytes) / kLengthHeaders);
        if (!distance || !copyMatch(block, m_position, *distance, length + kShortestMatch))
            return false;
    }
    return true;
}

/// Not packed: the recent distances, then the bytes, all of it in whole words.
bool LzxChunk::readStored(size_t size)
{
    m_input.ensure(1); // where words end just here, a whole one is dropped
    m_input.align();
    for (quint32& recent : m_recent) {
        const quint32 low = m_input.word();
        recent = low | static_cast<quint32>(m_input.word()) << 16;
    }
    if (!m_input.copy(m_plain.subspan(m_position, size)))
        return false;
    m_position += size;
    if (size % 2 != 0)
        m_input.byte();
    return true;
}

/// The targets of x86 calls were made absolute, so that equal ones look equal.
void LzxChunk::translateJumps()
{
    if (m_plain.size() <= kNoJumps)
        return;
    for (size_t i = 0; i < m_plain.size() - kNoJumps; ++i) {
        if (m_plain[i] != '\xE8')
            continue;
        const auto here = static_cast<qint32>(i);
        const auto target = qFromLittleEndian<qint32>(m_plain.data() + i + 1);
        if (target >= 0 && target < kJumpRange)
            qToLittleEndian(target - here, m_plain.data() + i + 1);
        else if (target < 0 && target >= -here)
            qToLittleEndian(target + kJumpRange, m_plain.data() + i + 1);
        i += sizeof target;
    }
}

} // namespace

bool unpackLzx(QByteArrayView stored, std::span<char> plain, qint64 chunkSize)
{
    return LzxChunk(stored, plain, chunkSize).unpack();
}

} // namespace cmgmedia
