// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <span>

namespace cmgmedia {

// One chunk of a WIM. False when the bytes are not a chunk that unpacks to exactly that size.

/// XPRESS with Huffman codes ([MS-XCA] 2.1).
bool unpackXpress(QByteArrayView stored, std::span<char> plain);

/// LZX as WIMs have it ([MS-PATCH] 2.1 with the differences that wimlib documents): each chunk by
/// itself, a window of the chunk's size, jumps always translated.
bool unpackLzx(QByteArrayView stored, std::span<char> plain, qint64 chunkSize);

} // namespace cmgmedia
