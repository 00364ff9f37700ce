// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/disc_image.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

Result<QByteArray> DiscImage::read(qint64 block, qint64 bytes, const QString& what) const
{
    // Blocks come from 32-bit fields: no overflow.
    return readAt(block * kDiscBlockBytes, bytes, what);
}

Result<ByteSource> DiscImage::extent(qint64 block, qint64 bytes, const QString& what) const
{
    return extentAt(block * kDiscBlockBytes, bytes, what);
}

Result<QByteArray> DiscImage::readAt(qint64 offset, qint64 bytes, const QString& what) const
{
    const Result<ByteSource> source = extentAt(offset, bytes, what);
    if (!source)
        return source.error();
    return source->readAll(bytes, m_stop);
}

Result<ByteSource> DiscImage::extentAt(qint64 offset, qint64 bytes, const QString& what) const
{
    if (bytes > sizeBytes() || offset > sizeBytes() - bytes)
        return error(ErrorCode::Truncated, u"%1 reaches to byte %2, the file to %3"_s.arg(what)
                                               .arg(offset + bytes)
                                               .arg(sizeBytes()));
    return ByteSource::fromFile(m_file, offset, bytes);
}

Result<> DiscImage::checkHolds(qint64 volumeBlocks) const
{
    return checkHoldsBytes(volumeBlocks * kDiscBlockBytes);
}

Result<> DiscImage::checkHoldsBytes(qint64 volumeBytes) const
{
    if (volumeBytes > sizeBytes())
        return error(ErrorCode::Truncated,
                     u"the volume has %1 bytes, the file %2"_s.arg(volumeBytes).arg(sizeBytes()));
    return {};
}

Error DiscImage::error(ErrorRow code, Text detail) const
{
    return Error{code, m_file->path(), std::move(detail)};
}

} // namespace cmgmedia
