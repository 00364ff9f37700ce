// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/wim_codec.h"

#include "core/image/wim_library.h"

namespace cmgmedia {

void WimDecompressor::Free::operator()(wimlib_decompressor* codec) const
{
    wimlib_free_decompressor(codec);
}

void WimCompressor::Free::operator()(wimlib_compressor* codec) const
{
    wimlib_free_compressor(codec);
}

Result<WimDecompressor> WimDecompressor::create(const WimFormat& format, const QString& origin)
{
    WimDecompressor made;
    if (format.compression == WimCompression::None)
        return made;
    if (Result<> started = startWimlib(); !started)
        return started.error();
    wimlib_decompressor* codec = nullptr;
    const int code = wimlib_create_decompressor(wimlibType(format.compression),
                                                static_cast<size_t>(format.chunkSize), &codec);
    if (code != 0)
        return wimlibError(code, origin);
    made.m_codec.reset(codec);
    return made;
}

bool WimDecompressor::decompress(QByteArrayView stored, std::span<char> plain)
{
    return m_codec
           && wimlib_decompress(stored.data(), static_cast<size_t>(stored.size()), plain.data(),
                                plain.size(), m_codec.get())
                  == 0;
}

Result<WimCompressor> WimCompressor::create(const WimFormat& format, const QString& origin)
{
    Q_ASSERT(format.compression != WimCompression::None);
    if (Result<> started = startWimlib(); !started)
        return started.error();
    wimlib_compressor* codec = nullptr;
    constexpr unsigned kUsualLevel = 0;
    const int code = wimlib_create_compressor(
        wimlibType(format.compression), static_cast<size_t>(format.chunkSize), kUsualLevel, &codec);
    if (code != 0)
        return wimlibError(code, origin);
    WimCompressor made;
    made.m_codec.reset(codec);
    return made;
}

QByteArray WimCompressor::compress(QByteArrayView plain)
{
    if (plain.size() < 2)
        return {};
    QByteArray stored(plain.size() - 1, Qt::Uninitialized);
    const size_t size =
        wimlib_compress(plain.data(), static_cast<size_t>(plain.size()), stored.data(),
                        static_cast<size_t>(stored.size()), m_codec.get());
    stored.truncate(static_cast<qsizetype>(size));
    return stored;
}

} // namespace cmgmedia
