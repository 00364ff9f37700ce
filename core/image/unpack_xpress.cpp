// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/bit_input.h"
#include "core/image/unpack.h"

namespace cmgmedia {

namespace {

constexpr size_t kSymbols = 512; // 256 bytes, and 256 matches of a length and a class of distance
constexpr qsizetype kLengthBytes = kSymbols / 2;
constexpr quint32 kShortestMatch = 3;
constexpr quint32 kLongLength = 15;                  ///< goes on in a byte
constexpr quint32 kLongerLength = kLongLength + 255; ///< goes on in a word

} // namespace

bool unpackXpress(QByteArrayView stored, std::span<char> plain)
{
    if (stored.size() < kLengthBytes)
        return false;
    std::array<quint8, kSymbols> lengths = {};
    for (size_t i = 0; i < kSymbols; ++i) {
        const auto pair = static_cast<quint8>(stored[static_cast<qsizetype>(i / 2)]);
        lengths.at(i) = i % 2 == 0 ? pair & 15 : pair >> 4;
    }
    PrefixCode code;
    if (!code.build(lengths))
        return false;
    BitInput input(stored.sliced(kLengthBytes));
    for (size_t position = 0; position < plain.size();) {
        const std::optional<quint32> symbol = code.read(input);
        if (!symbol)
            return false;
        if (*symbol < 256) {
            plain[position++] = static_cast<char>(*symbol);
            continue;
        }
        const int distanceBits = static_cast<int>(*symbol >> 4) & 15;
        quint32 length = *symbol & 15;
        input.ensure(BitInput::kWordBits);
        const size_t distance = size_t{1} << distanceBits | input.bits(distanceBits);
        if (length == kLongLength)
            length += input.byte();
        if (length == kLongerLength)
            length = input.word();
        if (!copyMatch(plain, position, distance, length + kShortestMatch))
            return false;
    }
    return true;
}

} // namespace cmgmedia
