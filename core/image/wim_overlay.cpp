// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/wim_overlay.h"

#include "core/image/errors.h"
#include "core/image/wim_integrity.h"
#include "core/image/wim_resource.h"
#include "core/image/wim_tables.h"
#include "core/image/wim_xml.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

/// The content that takes the file's place, and when that was made.
struct NewContent {
    QByteArray bytes;
    BlobHash hash;
    quint64 modified = 0; ///< Windows file time
};

Result<NewContent> readNewContent(const QString& path, const std::stop_token& stop)
{
    constexpr qint64 kLargest = 1 << 30; // a SOFTWARE hive of a full Windows has 100 MiB
    Result<ByteSource> source = ByteSource::open(path);
    if (!source)
        return source.error();
    if (source->size() > kLargest)
        return Error{ErrorCode::FileTooLarge, path, u"%1 bytes"_s.arg(source->size())};
    Result<QByteArray> bytes = source->readAll(kLargest, stop);
    if (!bytes)
        return bytes.error();
    // 100 ns since 1601
    constexpr qint64 kEpochDifferenceMs = 11'644'473'600'000;
    const qint64 ms = QFileInfo(path).lastModified().toMSecsSinceEpoch() + kEpochDifferenceMs;
    return NewContent{*bytes, blobHashOf(*bytes), static_cast<quint64>(ms) * 10'000};
}

/// One edit under way. Everything new goes behind the old end; only the header changes in place.
class Edit
{
public:
    Edit(const WimTables& tables, int image, Work& work)
        : m_tables(tables), m_header(tables.header), m_rows(tables.blobs), m_image(image),
          m_work(work)
    {}

    Result<> replace(const WimDentry& file, const NewContent& content, WimMetadata metadata);
    ByteSource result() const;

private:
    Result<> storeContent(const NewContent& content, const WimBlob* predecessor);
    Result<> storeMetadata(const WimMetadata& metadata);
    void releaseContent(const WimBlob& blob, const WimUsage& usage);
    void storeBlobTable();
    void storeXml(const WimXmlEdit& edit);
    Result<> storeIntegrityTable();
    Result<WimResource> append(QByteArrayView plain, const WimBlob* predecessor);
    WimResource appendTable(const QByteArray& bytes, const WimResource& old);
    qint64 end() const { return m_tables.wim.size() + m_tail.size(); }

    const WimTables& m_tables; ///< as they were
    WimHeader m_header;        ///< as it will be
    WimBlobTable m_rows;
    int m_image;
    Work& m_work;
    QByteArray m_tail; ///< what follows the old end
    qsizetype m_obsoleteRow = -1;
};

/// Tables are never compressed where we write them.
WimResource Edit::appendTable(const QByteArray& bytes, const WimResource& old)
{
    const WimResource table{.storedSize = bytes.size(),
                            .offset = end(),
                            .size = bytes.size(),
                            .flags = static_cast<quint8>(old.flags & ~WimResource::Compressed)};
    m_tail += bytes;
    return table;
}

Result<WimResource> Edit::append(QByteArrayView plain, const WimBlob* predecessor)
{
    const QString& origin = m_tables.origin;
    const WimFormat& format = m_header.format;
    std::optional<WimResourceReader> before;
    if (predecessor) {
        Result<WimResourceReader> reader = WimResourceReader::open(
            m_tables.wim, predecessor->resource, format, origin, m_work.stop);
        if (!reader)
            return reader.error();
        before = *std::move(reader);
    }
    Result<StoredResource> stored =
        storeWimResource(plain, format, before ? &*before : nullptr, origin, m_work);
    if (!stored)
        return stored.error();
    stored->resource.offset = end();
    m_tail += stored->bytes;
    return stored->resource;
}

Result<> Edit::storeContent(const NewContent& content, const WimBlob* predecessor)
{
    if (content.bytes.isEmpty())
        return {};
    if (const WimBlob* same = m_tables.blobs.find(content.hash)) {
        m_rows.setReferences(*same, same->references + 1);
        return {};
    }
    Result<WimResource> resource = append(content.bytes, predecessor);
    if (!resource)
        return resource.error();
    m_rows.append({.resource = *resource, .hash = content.hash}, m_header.partNumber);
    return {};
}

/// A content that nobody names any more leaves the table; its bytes stay where they are.
/// The counts of other people's WIMs are not always right, so the image itself is asked too.
void Edit::releaseContent(const WimBlob& blob, const WimUsage& usage)
{
    if (blob.references > 1)
        m_rows.setReferences(blob, blob.references - 1);
    else if (usage.uses <= 1)
        m_obsoleteRow = blob.row;
}

Result<> Edit::storeMetadata(const WimMetadata& metadata)
{
    WimBlob blob = m_tables.blobs.metadata(m_image);
    Result<WimResource> resource = append(metadata.bytes(), &blob);
    if (!resource)
        return resource.error();
    blob.resource = *resource;
    blob.resource.flags |= WimResource::Metadata;
    blob.hash = blobHashOf(metadata.bytes());
    m_rows.replace(blob);
    if (m_header.bootIndex == m_image)
        m_header.bootMetadata = blob.resource;
    return {};
}

void Edit::storeBlobTable()
{
    if (m_obsoleteRow >= 0)
        m_rows.removeRow(m_obsoleteRow); // last, because it moves the others
    m_header.blobTable = appendTable(m_rows.encode(), m_header.blobTable);
}

void Edit::storeXml(const WimXmlEdit& edit)
{
    m_header.xml = appendTable(encodeWimXml(editWimXml(m_tables.xml, edit)), m_header.xml);
}

Result<> Edit::storeIntegrityTable()
{
    if (m_header.integrity.size == 0)
        return {};
    ByteSource grown = m_tables.wim;
    grown.append(ByteSource::fromBytes(m_tail));
    Result<QByteArray> table = extendIntegrityTable(
        grown, m_tables.header, m_header.blobTable.end(), m_tables.origin, m_work);
    if (!table)
        return table.error();
    m_header.integrity = appendTable(*table, m_header.integrity);
    return {};
}

Result<> Edit::replace(const WimDentry& file, const NewContent& content, WimMetadata metadata)
{
    Result<WimUsage> usage = metadata.usage(file, m_work.stop);
    if (!usage)
        return usage.error();
    const WimBlob* old = m_tables.blobs.find(metadata.contentHash(file));
    if (Result<> stored = storeContent(content, old); !stored)
        return stored;
    if (old)
        releaseContent(*old, *usage);
    metadata.replaceContent(file, content.hash, content.modified);
    if (Result<> stored = storeMetadata(metadata); !stored)
        return stored;
    storeBlobTable();
    const qint64 oldBytes = old ? old->resource.size : 0;
    storeXml({.image = m_image,
              .bytesAdded = content.bytes.size() - oldBytes,
              .hardLinkBytesAdded = usage->links > 1 ? -oldBytes : 0,
              .modified = content.modified,
              .wimBytes = m_header.blobTable.end()});
    return storeIntegrityTable();
}

ByteSource withHeader(const ByteSource& wim, const WimHeader& header)
{
    ByteSource result = ByteSource::fromBytes(header.encode());
    result.append(wim.slice(WimHeader::kBytes, wim.size() - WimHeader::kBytes));
    return result;
}

ByteSource Edit::result() const
{
    ByteSource result = withHeader(m_tables.wim, m_header);
    result.append(ByteSource::fromBytes(m_tail));
    return result;
}

Result<> checkEditable(const WimTables& tables)
{
    if (tables.isSolid())
        return Error{ErrorCode::WimSolid, tables.origin, {}};
    if (tables.header.isWriteInProgress)
        return Error{ErrorCode::WimDamaged, tables.origin, u"its last change did not finish"_s};
    return {};
}

Result<> compareBlob(const WimTables& tables, const WimBlob& blob, QByteArrayView content,
                     const std::stop_token& stop)
{
    Result<WimResourceReader> reader = WimResourceReader::open(
        tables.wim, blob.resource, tables.header.format, tables.origin, stop);
    if (!reader)
        return reader.error();
    for (qint64 i = 0; i < reader->chunkCount(); ++i) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, tables.origin, {}};
        Result<QByteArray> chunk = reader->plain(i);
        if (!chunk)
            return chunk.error();
        if (!content.startsWith(*chunk))
            return Error{ErrorCode::ResultDiffers, tables.origin, {}};
        content = content.sliced(chunk->size());
    }
    if (!content.isEmpty())
        return Error{ErrorCode::ResultDiffers, tables.origin, {}};
    return {};
}

/// The edited WIM is opened again and gives the new content back, before anybody gets it.
Result<> checkEdited(const ByteSource& edited, const QString& origin, int image,
                     const QString& path, const NewContent& content, const std::stop_token& stop)
{
    Result<WimTables> tables = readWimTables(edited, origin, stop);
    if (!tables)
        return tables.error();
    Result<WimMetadata> metadata = readWimMetadata(*tables, image, stop);
    if (!metadata)
        return metadata.error();
    Result<std::optional<WimPlace>> place = findInWim(*metadata, path);
    if (!place)
        return place.error();
    if (!*place || metadata->contentHash((*place)->dentry) != content.hash)
        return Error{ErrorCode::ResultDiffers, origin, path};
    if (content.bytes.isEmpty())
        return {};
    const WimBlob* blob = tables->blobs.find(content.hash);
    if (!blob)
        return Error{ErrorCode::ResultDiffers, origin, path};
    return compareBlob(*tables, *blob, content.bytes, stop);
}

} // namespace

Result<ByteSource> replaceFileInWim(const ByteSource& wim, const QString& origin, int image,
                                    const QString& path, const QString& newContentFile, Work& work)
{
    Result<WimTables> tables = readWimTables(wim, origin, work.stop);
    if (!tables)
        return tables.error();
    if (Result<> editable = checkEditable(*tables); !editable)
        return editable.error();
    if (image == 0)
        image = std::max(tables->header.bootIndex, 1);
    Result<WimMetadata> metadata = readWimMetadata(*tables, image, work.stop);
    if (!metadata)
        return metadata.error();
    Result<std::optional<WimPlace>> place = findInWim(*metadata, path);
    if (!place)
        return place.error();
    if (!*place)
        return Error{ErrorCode::SoftwareHiveMissing, origin, path};
    const WimDentry& file = (*place)->dentry;
    if (file.isFolder() || file.isReparsePoint())
        return Error{ErrorCode::Unsupported, origin, u"%1 is not an ordinary file"_s.arg(path)};
    Result<NewContent> content = readNewContent(newContentFile, work.stop);
    if (!content)
        return content.error();
    if (content->hash == metadata->contentHash(file))
        return wim; // nothing to change

    Edit edit(*tables, image, work);
    if (Result<> replaced = edit.replace(file, *content, *std::move(metadata)); !replaced)
        return replaced.error();
    const ByteSource edited = edit.result();
    if (Result<> good = checkEdited(edited, origin, image, (*place)->path, *content, work.stop);
        !good)
        return good.error();
    return edited;
}

Result<ByteSource> makeWimBootable(const ByteSource& wim, const QString& origin, int image,
                                   const std::stop_token& stop)
{
    Result<WimTables> tables = readWimTables(wim, origin, stop);
    if (!tables)
        return tables.error();
    WimHeader& header = tables->header;
    if (image < 1 || image > header.imageCount)
        return Error{ErrorCode::WimImageMissing, origin, QString::number(image)};
    header.bootIndex = image;
    header.bootMetadata = tables->blobs.metadata(image).resource;
    return withHeader(wim, header);
}

} // namespace cmgmedia
