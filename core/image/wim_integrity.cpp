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
constexpr qint64 kLargestTable = 64 << 20; // 3 million chunks

qint64 chunksIn(qint64 bytes, qint64 chunkSize)
{
    return (bytes + chunkSize - 1) / chunkSize;
}

Result<QByteArray> digestOf(const ByteSource& part, const QString& origin,
                            const std::stop_token& stop)
{
    constexpr qint64 kPiece = 1 << 20;
    QCryptographicHash sha1(QCryptographicHash::Sha1);
    QByteArray piece(std::min(kPiece, part.size()), Qt::Uninitialized);
    for (qint64 done = 0; done < part.size(); done += piece.size()) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, origin, {}};
        piece.truncate(std::min<qint64>(piece.size(), part.size() - done));
        if (Result<> read = part.read(done, {piece.data(), static_cast<size_t>(piece.size())});
            !read)
            return read.error();
        sha1.addData(piece);
    }
    return sha1.result();
}

/// The table as it lies there, and how many bytes each of its digests is of.
struct IntegrityTable {
    QByteArray bytes;
    qint64 chunkSize = 0;
};

/// WimDamaged where it does not fit its WIM.
Result<IntegrityTable> readIntegrityTable(const ByteSource& wim, const WimHeader& header,
                                          const QString& origin, const std::stop_token& stop)
{
    const Error damaged{ErrorCode::WimDamaged, origin, u"its integrity table is damaged"_s};
    const qint64 covered = header.blobTable.end() - WimHeader::kBytes;
    if (header.integrity.size < kTableHeader || header.integrity.size > kLargestTable)
        return damaged;
    Result<QByteArray> bytes =
        wim.slice(header.integrity.offset, header.integrity.size).readAll(kLargestTable, stop);
    if (!bytes)
        return bytes.error();
    ByteReader reader(*bytes);
    const qint64 size = reader.little<quint32>().value_or(0);
    const qint64 count = reader.little<quint32>().value_or(0);
    const qint64 chunkSize = reader.little<quint32>().value_or(0);
    if (size != bytes->size() || size != kTableHeader + count * kDigest || chunkSize == 0
        || covered < 0 || count != chunksIn(covered, chunkSize))
        return damaged;
    return IntegrityTable{*std::move(bytes), chunkSize};
}

} // namespace

Result<QByteArray> extendIntegrityTable(const ByteSource& grown, const WimHeader& old,
                                        qint64 newEnd, const QString& origin, Work& work)
{
    const Result<IntegrityTable> table = readIntegrityTable(grown, old, origin, work.stop);
    if (!table)
        return table.error();
    const qint64 chunkSize = table->chunkSize;
    const qint64 newBytes = newEnd - WimHeader::kBytes;
    if (chunksIn(newBytes, chunkSize) > kLargestTable / kDigest)
        return Error{ErrorCode::WimDamaged, origin, u"its integrity table is damaged"_s};

    const qint64 kept = (old.blobTable.end() - WimHeader::kBytes) / chunkSize; // the whole ones
    QByteArray extended = table->bytes.first(kTableHeader + kept * kDigest);
    for (qint64 done = kept * chunkSize; done < newBytes; done += chunkSize) {
        const qint64 length = std::min(chunkSize, newBytes - done);
        const Result<QByteArray> digest =
            digestOf(grown.slice(WimHeader::kBytes + done, length), origin, work.stop);
        if (!digest)
            return digest.error();
        extended += *digest;
    }
    qToLittleEndian(static_cast<quint32>(extended.size()), extended.data());
    qToLittleEndian(static_cast<quint32>(chunksIn(newBytes, chunkSize)), extended.data() + 4);
    return extended;
}

Result<bool> fitsIntegrityTable(const ByteSource& wim, const WimHeader& header,
                                const QString& origin, const std::stop_token& stop,
                                const std::function<Result<>(qint64 bytes)>& advanced)
{
    const Result<IntegrityTable> table = readIntegrityTable(wim, header, origin, stop);
    if (!table && table.error().code == ErrorCode::WimDamaged)
        return false;
    if (!table)
        return table.error();
    const qint64 covered = header.blobTable.end() - WimHeader::kBytes;
    qsizetype at = kTableHeader;
    for (qint64 done = 0; done < covered; done += table->chunkSize, at += kDigest) {
        const qint64 length = std::min(table->chunkSize, covered - done);
        const Result<QByteArray> digest =
            digestOf(wim.slice(WimHeader::kBytes + done, length), origin, stop);
        if (!digest)
            return digest.error();
        if (*digest != QByteArrayView(table->bytes).sliced(at, kDigest))
            return false;
        if (Result<> goesOn = advanced(done + length); !goesOn)
            return goesOn.error();
    }
    return true;
}

} // namespace cmgmedia
