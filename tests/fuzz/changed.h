// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>

namespace cmgmedia::test {

/// Bytes exchanged in a good file get further into a parser than bytes from nowhere.
/// The input is threes: a place, high byte first, and what to put there.
inline QByteArray changed(QByteArray content, const uint8_t* data, size_t size)
{
    for (size_t i = 0; i + 3 <= size; i += 3) {
        const auto place = static_cast<qsizetype>(data[i] << 8 | data[i + 1]) % content.size();
        content[place] = static_cast<char>(data[i + 2]);
    }
    return content;
}

} // namespace cmgmedia::test
