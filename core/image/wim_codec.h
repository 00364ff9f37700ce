// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/image/wim_header.h"

struct wimlib_compressor;
struct wimlib_decompressor;

namespace cmgmedia {

/// Unpacks single chunks. One for each thread.
class WimDecompressor
{
public:
    /// WimDamaged when the chunk size does not go with the compression.
    static Result<WimDecompressor> create(const WimFormat& format, const QString& origin);

    /// False when the bytes are not a chunk that unpacks to exactly that size.
    bool decompress(QByteArrayView stored, std::span<char> plain);

private:
    struct Free {
        void operator()(wimlib_decompressor* codec) const;
    };
    std::unique_ptr<wimlib_decompressor, Free> m_codec; ///< none: the WIM is not compressed
};

/// Packs single chunks. One for each thread.
class WimCompressor
{
public:
    static Result<WimCompressor> create(const WimFormat& format, const QString& origin);

    /// Empty when the chunk would not get smaller.
    QByteArray compress(QByteArrayView plain);

private:
    struct Free {
        void operator()(wimlib_compressor* codec) const;
    };
    std::unique_ptr<wimlib_compressor, Free> m_codec;
};

} // namespace cmgmedia
