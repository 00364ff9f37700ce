// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/wim_codec.h"

#include "core/image/unpack.h"
#include "core/image/wim_library.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qint64 kLargestLzxWindow = 2 << 20;

}

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
    made.m_format = format;
    if (format.compression == WimCompression::Lzx && format.chunkSize > kLargestLzxWindow)
        return Error{ErrorCode::WimDamaged, origin, u"chunk size %1"_s.arg(format.chunkSize)};
    if (format.compression != WimCompression::Lzms)
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
    switch (m_format.compression) {
    case WimCompression::None:
        return false;
    case WimCompression::Xpress:
        return unpackXpress(stored, plain);
    case WimCompression::Lzx:
        return unpackLzx(stored, plain, m_format.chunkSize);
    case WimCompression::Lzms:
        break;
    }
    return m_codec
           && wimlib_decompress(stored.data(), static_cast<size_t>(stored.size()), plain.data(),
                                plain.size(), m_codec.get())
                  == 0;
}

Result<WimCompressor> WimCompressor::create(const WimFormat& format, const QString& origin)
{
    Q_ASSERT(format.compression != WimCompression::None);
    const Result<> started = startWimlib();
    if (!started && started.error().code == ErrorCode::LibraryMissing)
        return WimCompressor();
    if (!started)
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
    if (!m_codec || plain.size() < 2)
        return {};
    QByteArray stored(plain.size() - 1, Qt::Uninitialized);
    const size_t size =
        wimlib_compress(plain.data(), static_cast<size_t>(plain.size()), stored.data(),
                        static_cast<size_t>(stored.size()), m_codec.get());
    stored.truncate(static_cast<qsizetype>(size));
    return stored;
}

} // namespace cmgmedia
