// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/wim_blob_table.h"

#include "core/image/errors.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

// A row is a resource, part number u16, references u32 and the hash.
constexpr qsizetype kRowBytes = 50;
constexpr qsizetype kPartAt = 24;
constexpr qsizetype kReferencesAt = 26;
constexpr qsizetype kRowHashAt = 30;

void encodeInto(char* row, const WimBlob& blob)
{
    const QByteArray resource = blob.resource.encode();
    std::copy(resource.begin(), resource.end(), row);
    qToLittleEndian(blob.references, row + kReferencesAt);
    std::copy(blob.hash.begin(), blob.hash.end(), row + kRowHashAt);
}

bool isBefore(const WimBlob& a, const WimBlob& b)
{
    return a.hash < b.hash;
}

} // namespace

BlobHash blobHashOf(QByteArrayView content)
{
    BlobHash hash = {};
    if (content.isEmpty())
        return hash;
    QCryptographicHash sha1(QCryptographicHash::Sha1);
    sha1.addData(content);
    const QByteArray digest = sha1.result();
    std::copy(digest.begin(), digest.end(), hash.begin());
    return hash;
}

Result<WimBlobTable> WimBlobTable::parse(const QByteArray& rows, const WimHeader& header,
                                         qint64 wimSize, const QString& origin)
{
    WimBlobTable table;
    table.m_rows = rows.first(rows.size() - rows.size() % kRowBytes);
    for (qsizetype row = 0; row < table.m_rows.size() / kRowBytes; ++row) {
        if (Result<> added = table.addRow(row, header, wimSize, origin); !added)
            return added.error();
    }
    // Of two rows with one hash the first counts, as in wimlib.
    std::stable_sort(table.m_files.begin(), table.m_files.end(), isBefore);
    return table;
}

Result<> WimBlobTable::addRow(qsizetype row, const WimHeader& header, qint64 wimSize,
                              const QString& origin)
{
    const char* bytes = m_rows.constData() + row * kRowBytes;
    WimBlob blob{.resource = WimResource::parse({bytes, WimResource::kBytes}), .row = row};
    blob.references = qFromLittleEndian<quint32>(bytes + kReferencesAt);
    std::copy_n(bytes + kRowHashAt, blob.hash.size(), blob.hash.begin());
    WimResource& resource = blob.resource;

    constexpr qint64 kSolidResource = qint64{1} << 32; // in place of a size: no content of its own
    const bool isSolid = header.isSolidVersion && resource.has(WimResource::Solid);
    m_hasSolid = m_hasSolid || isSolid;
    if (isSolid && resource.size != kSolidResource)
        resource.size = resource.storedSize; // offset and size are inside the solid resource
    else if (Result<> inside =
                 checkInsideWim(resource, u"content %1"_s.arg(row + 1), wimSize, origin);
             !inside)
        return inside;
    if (!isSolid) {
        resource.flags &= static_cast<quint8>(~WimResource::Solid);
        if (!resource.has(WimResource::Compressed) && resource.storedSize != resource.size)
            return Error{ErrorCode::WimDamaged, origin, u"two sizes of content %1"_s.arg(row + 1)};
    }
    const auto part = qFromLittleEndian<quint16>(bytes + kPartAt);
    if (blob.hash == BlobHash{} || resource.size == 0 || part != header.partNumber)
        return {};
    if (!resource.has(WimResource::Metadata)) {
        if (!isSolid || resource.size != kSolidResource)
            m_files.push_back(blob);
        return {};
    }
    if (blob.references == 0) // of a removed image; the Windows PE of the WAIK 2.1 has such rows
        return {};
    if (blob.references != 1 || isSolid)
        return Error{ErrorCode::WimDamaged, origin, u"metadata of an image is shared"_s};
    if (imageCount() < header.imageCount)
        m_metadata.push_back(blob);
    return {};
}

const WimBlob* WimBlobTable::find(const BlobHash& hash) const
{
    const auto found =
        std::lower_bound(m_files.begin(), m_files.end(), WimBlob{.hash = hash}, isBefore);
    return found != m_files.end() && found->hash == hash ? &*found : nullptr;
}

void WimBlobTable::replace(const WimBlob& blob)
{
    encodeInto(m_rows.data() + blob.row * kRowBytes, blob);
}

void WimBlobTable::append(const WimBlob& blob, quint16 partNumber)
{
    const qsizetype at = m_rows.size();
    m_rows.append(kRowBytes, '\0');
    encodeInto(m_rows.data() + at, blob);
    qToLittleEndian(partNumber, m_rows.data() + at + kPartAt);
}

void WimBlobTable::setReferences(const WimBlob& blob, quint32 references)
{
    qToLittleEndian(references, m_rows.data() + blob.row * kRowBytes + kReferencesAt);
}

void WimBlobTable::removeRow(qsizetype row)
{
    m_rows.remove(row * kRowBytes, kRowBytes);
}

} // namespace cmgmedia
