// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/work.h"
#include "core/image/wim_codec.h"

namespace cmgmedia {

/// One resource of a WIM, chunk by chunk. For one thread.
class WimResourceReader
{
public:
    /// The resource must lie inside the WIM. WimSolid; WimDamaged for a bad chunk table.
    static Result<WimResourceReader> open(const ByteSource& wim, const WimResource& resource,
                                          const WimFormat& format, const QString& origin,
                                          const std::stop_token& stop);

    bool isCompressed() const { return m_isCompressed; }
    qint64 chunkCount() const { return static_cast<qint64>(m_starts.size()) - 1; }
    qint64 chunkSize(qint64 index) const; ///< decompressed
    Result<QByteArray> stored(qint64 index) const;
    Result<QByteArray> plain(qint64 index);
    /// The same, of a chunk that was read as it is stored.
    Result<QByteArray> unpacked(const QByteArray& stored, qint64 index);
    /// WimDamaged above the limit.
    Result<QByteArray> readAll(qint64 limitBytes, const std::stop_token& stop);

private:
    Result<> readChunkTable(qint64 entryBytes, qint64 chunks, const std::stop_token& stop);

    ByteSource m_stored;
    QString m_origin;
    WimDecompressor m_codec;
    std::vector<qint64> m_starts; ///< of each chunk in m_stored, and the end
    qint64 m_chunkSize = 0;
    qint64 m_size = 0;
    bool m_isCompressed = false;
};

/// Bytes for the end of a WIM; the offset in the resource is still to be set.
struct StoredResource {
    QByteArray bytes = {};
    WimResource resource = {};
};

/// Packs content as the WIM does, taking over the chunks that its predecessor has packed already:
/// the rest of a registry hive or of an image's metadata stays what it was, byte for byte.
Result<StoredResource> storeWimResource(QByteArrayView plain, const WimFormat& format,
                                        WimResourceReader* predecessor, const QString& origin,
                                        Work& work);

} // namespace cmgmedia
