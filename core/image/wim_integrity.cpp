// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/wim_integrity.h"

#include "core/base/byte_reader.h"
#include "core/image/errors.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

// size u32, count u32, chunk size u32, then the SHA-1 of each chunk: wimlib's src/integrity.c.
constexpr qint64 kTableHeader = 12;
constexpr qint64 kDigest = 20;

qint64 chunksIn(qint64 bytes, qint64 chunkSize)
{
    return (bytes + chunkSize - 1) / chunkSize;
}

Result<QByteArray> digestOf(const ByteSource& part, const QString& origin, Work& work)
{
    constexpr qint64 kPiece = 1 << 20;
    QCryptographicHash sha1(QCryptographicHash::Sha1);
    QByteArray piece(std::min(kPiece, part.size()), Qt::Uninitialized);
    for (qint64 done = 0; done < part.size(); done += piece.size()) {
        if (work.cancelled())
            return Error{ErrorCode::Cancelled, origin, {}};
        piece.truncate(std::min<qint64>(piece.size(), part.size() - done));
        if (Result<> read = part.read(done, {piece.data(), static_cast<size_t>(piece.size())});
            !read)
            return read.error();
        sha1.addData(piece);
    }
    return sha1.result();
}

} // namespace

Result<QByteArray> extendIntegrityTable(const ByteSource& grown, const WimHeader& old,
                                        qint64 newEnd, const QString& origin, Work& work)
{
    const Error damaged{ErrorCode::WimDamaged, origin, u"its integrity table is damaged"_s};
    const qint64 oldBytes = old.blobTable.end() - WimHeader::kBytes;
    const qint64 newBytes = newEnd - WimHeader::kBytes;
    constexpr qint64 kLargest = 64 << 20; // 3 million chunks
    if (old.integrity.size < kTableHeader || old.integrity.size > kLargest)
        return damaged;
    Result<QByteArray> table =
        grown.slice(old.integrity.offset, old.integrity.size).readAll(kLargest, work.stop);
    if (!table)
        return table.error();
    ByteReader reader(*table);
    const qint64 size = reader.little<quint32>().value_or(0);
    const qint64 count = reader.little<quint32>().value_or(0);
    const qint64 chunkSize = reader.little<quint32>().value_or(0);
    if (size != table->size() || size != kTableHeader + count * kDigest || chunkSize == 0
        || oldBytes < 0 || count != chunksIn(oldBytes, chunkSize)
        || chunksIn(newBytes, chunkSize) > kLargest / kDigest)
        return damaged;

    const qint64 kept = oldBytes / chunkSize; // the whole ones
    QByteArray extended = table->first(kTableHeader + kept * kDigest);
    for (qint64 done = kept * chunkSize; done < newBytes; done += chunkSize) {
        const qint64 length = std::min(chunkSize, newBytes - done);
        Result<QByteArray> digest =
            digestOf(grown.slice(WimHeader::kBytes + done, length), origin, work);
        if (!digest)
            return digest.error();
        extended += *digest;
    }
    qToLittleEndian(static_cast<quint32>(extended.size()), extended.data());
    qToLittleEndian(static_cast<quint32>(chunksIn(newBytes, chunkSize)), extended.data() + 4);
    return extended;
}

} // namespace cmgmedia
