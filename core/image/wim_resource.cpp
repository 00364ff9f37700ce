// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/wim_resource.h"

#include "core/image/errors.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qint64 kPieceOfUncompressed = 1 << 20;

/// Chunks packed so far, and where each begins.
struct Packed {
    QByteArray chunks;
    std::vector<qint64> starts;
};

Result<QByteArray> reusableChunk(WimResourceReader* predecessor, qint64 index, QByteArrayView plain)
{
    if (!predecessor || !predecessor->isCompressed() || index >= predecessor->chunkCount()
        || predecessor->chunkSize(index) != plain.size())
        return QByteArray();
    Result<QByteArray> stored = predecessor->stored(index);
    if (!stored)
        return stored;
    Result<QByteArray> before = predecessor->unpacked(*stored, index);
    if (!before)
        return before;
    return *before == plain ? *stored : QByteArray();
}

Result<Packed> packChunks(QByteArrayView plain, const WimFormat& format,
                          WimResourceReader* predecessor, const QString& origin, Work& work)
{
    Result<WimCompressor> compressor = WimCompressor::create(format, origin);
    if (!compressor)
        return compressor.error();
    Packed packed;
    for (qint64 index = 0, done = 0; done < plain.size(); ++index) {
        if (work.cancelled())
            return Error{ErrorCode::Cancelled, origin, {}};
        const QByteArrayView chunk =
            plain.sliced(done, std::min(format.chunkSize, plain.size() - done));
        Result<QByteArray> stored = reusableChunk(predecessor, index, chunk);
        if (!stored)
            return stored.error();
        if (stored->isEmpty())
            stored = compressor->compress(chunk);
        packed.starts.push_back(packed.chunks.size());
        packed.chunks.append(stored->isEmpty() ? chunk : QByteArrayView(*stored));
        done += chunk.size();
    }
    return packed;
}

/// Offsets from the end of the table, of all chunks but the first.
QByteArray encodeChunkTable(const std::vector<qint64>& starts)
{
    QByteArray table(static_cast<qsizetype>((starts.size() - 1) * sizeof(quint32)), '\0');
    for (size_t i = 1; i < starts.size(); ++i)
        qToLittleEndian(static_cast<quint32>(starts[i]), table.data() + (i - 1) * sizeof(quint32));
    return table;
}

} // namespace

Result<WimResourceReader> WimResourceReader::open(const ByteSource& wim,
                                                  const WimResource& resource,
                                                  const WimFormat& format, const QString& origin,
                                                  const std::stop_token& stop)
{
    if (resource.has(WimResource::Solid))
        return Error{ErrorCode::WimSolid, origin, {}};
    WimResourceReader reader;
    reader.m_stored = wim.slice(resource.offset, resource.storedSize);
    reader.m_origin = origin;
    reader.m_size = resource.size;
    reader.m_isCompressed = resource.has(WimResource::Compressed);
    reader.m_chunkSize = reader.m_isCompressed ? format.chunkSize : kPieceOfUncompressed;
    const qint64 chunks =
        resource.size / reader.m_chunkSize + (resource.size % reader.m_chunkSize == 0 ? 0 : 1);
    if (!reader.m_isCompressed) {
        for (qint64 i = 0; i < chunks; ++i)
            reader.m_starts.push_back(i * reader.m_chunkSize);
        reader.m_starts.push_back(resource.size);
        return reader;
    }
    if (format.compression == WimCompression::None)
        return Error{ErrorCode::WimDamaged, origin, u"compressed content without a method"_s};
    Result<WimDecompressor> codec = WimDecompressor::create(format, origin);
    if (!codec)
        return codec.error();
    reader.m_codec = *std::move(codec);
    const qint64 entryBytes = resource.size > 0xffffffff ? 8 : 4;
    if (Result<> table = reader.readChunkTable(entryBytes, chunks, stop); !table)
        return table.error();
    return reader;
}

Result<> WimResourceReader::readChunkTable(qint64 entryBytes, qint64 chunks,
                                           const std::stop_token& stop)
{
    const Error damaged{ErrorCode::WimDamaged, m_origin, u"a chunk table is damaged"_s};
    m_starts = {0};
    if (chunks == 0)
        return {};
    if (chunks - 1 > m_stored.size() / entryBytes)
        return damaged;
    const qint64 tableBytes = (chunks - 1) * entryBytes;
    Result<QByteArray> table = m_stored.slice(0, tableBytes).readAll(tableBytes, stop);
    if (!table)
        return table.error();
    m_stored = m_stored.slice(tableBytes, m_stored.size() - tableBytes);
    for (qint64 i = 0; i < chunks; ++i) {
        const char* entry = table->constData() + i * entryBytes;
        const quint64 end = i == chunks - 1   ? static_cast<quint64>(m_stored.size())
                            : entryBytes == 8 ? qFromLittleEndian<quint64>(entry)
                                              : qFromLittleEndian<quint32>(entry);
        const auto start = static_cast<quint64>(m_starts.back());
        if (end <= start || end > static_cast<quint64>(m_stored.size())
            || end - start > static_cast<quint64>(chunkSize(i)))
            return damaged;
        m_starts.push_back(static_cast<qint64>(end));
    }
    return {};
}

qint64 WimResourceReader::chunkSize(qint64 index) const
{
    return std::min(m_chunkSize, m_size - index * m_chunkSize);
}

Result<QByteArray> WimResourceReader::stored(qint64 index) const
{
    const qint64 start = m_starts[static_cast<size_t>(index)];
    const qint64 size = m_starts[static_cast<size_t>(index) + 1] - start;
    return m_stored.slice(start, size).readAll(size);
}

Result<QByteArray> WimResourceReader::plain(qint64 index)
{
    Result<QByteArray> bytes = stored(index);
    if (!bytes)
        return bytes;
    return unpacked(*bytes, index);
}

Result<QByteArray> WimResourceReader::unpacked(const QByteArray& stored, qint64 index)
{
    if (stored.size() == chunkSize(index)) // as large as unpacked: it is not packed
        return stored;
    QByteArray plain(chunkSize(index), Qt::Uninitialized);
    if (!m_codec.decompress(stored, {plain.data(), static_cast<size_t>(plain.size())}))
        return Error{ErrorCode::WimDamaged, m_origin, u"a chunk does not decompress"_s};
    return plain;
}

Result<QByteArray> WimResourceReader::readAll(qint64 limitBytes, const std::stop_token& stop)
{
    if (m_size > limitBytes)
        return Error{ErrorCode::WimDamaged, m_origin, u"%1 bytes in a table"_s.arg(m_size)};
    QByteArray all;
    for (qint64 i = 0; i < chunkCount(); ++i) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, m_origin, {}};
        Result<QByteArray> chunk = plain(i);
        if (!chunk)
            return chunk.error();
        all.append(*chunk);
    }
    return all;
}

Result<StoredResource> storeWimResource(QByteArrayView plain, const WimFormat& format,
                                        WimResourceReader* predecessor, const QString& origin,
                                        Work& work)
{
    StoredResource stored;
    stored.resource.size = plain.size();
    if (format.compression != WimCompression::None && !plain.isEmpty()) {
        Result<Packed> packed = packChunks(plain, format, predecessor, origin, work);
        if (!packed)
            return packed.error();
        stored.bytes = encodeChunkTable(packed->starts) + packed->chunks;
        stored.resource.flags = WimResource::Compressed;
    }
    if (stored.bytes.isEmpty() || stored.bytes.size() >= plain.size()) {
        stored.bytes = plain.toByteArray();
        stored.resource.flags = 0;
    }
    stored.resource.storedSize = stored.bytes.size();
    return stored;
}

} // namespace cmgmedia
