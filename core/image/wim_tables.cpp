// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/wim_tables.h"

#include "core/image/errors.h"
#include "core/image/wim_resource.h"
#include "core/image/wim_xml.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

// Far above what real images have: 1.4 million contents, and the metadata of a whole Windows
// takes 60 MiB.
constexpr qint64 kLargestBlobTable = 64 << 20;
constexpr qint64 kLargestXml = 16 << 20;
constexpr qint64 kLargestMetadata = 512 << 20;

Result<QByteArray> readTable(const ByteSource& wim, const WimResource& resource,
                             const WimFormat& format, qint64 limitBytes, const QString& origin,
                             const std::stop_token& stop)
{
    Result<WimResourceReader> reader = WimResourceReader::open(wim, resource, format, origin, stop);
    if (!reader)
        return reader.error();
    return reader->readAll(limitBytes, stop);
}

} // namespace

bool WimTables::isSolid() const
{
    return blobs.hasSolid() || header.isSolidVersion
           || header.format.compression == WimCompression::Lzms;
}

Result<WimTables> readWimTables(const ByteSource& wim, const QString& origin,
                                const std::stop_token& stop)
{
    Result<WimHeader> header = readWimHeader(wim, origin);
    if (!header)
        return header.error();
    Result<QByteArray> rows =
        readTable(wim, header->blobTable, header->format, kLargestBlobTable, origin, stop);
    if (!rows)
        return rows.error();
    Result<WimBlobTable> blobs = WimBlobTable::parse(*rows, *header, wim.size(), origin);
    if (!blobs)
        return blobs.error();
    Result<QByteArray> xmlBytes =
        readTable(wim, header->xml, header->format, kLargestXml, origin, stop);
    if (!xmlBytes)
        return xmlBytes.error();
    const QString xml = decodeWimXml(*xmlBytes);
    Result<std::vector<WimImage>> images = parseWimImages(xml, blobs->imageCount(), origin);
    if (!images)
        return images.error();
    return WimTables{wim, origin, *std::move(header), *std::move(blobs), xml, *std::move(images)};
}

Result<WimMetadata> readWimMetadata(const WimTables& tables, int image, const std::stop_token& stop)
{
    if (image < 1 || image > tables.blobs.imageCount())
        return Error{ErrorCode::WimImageMissing, tables.origin,
                     u"image %1 of %2"_s.arg(image).arg(tables.blobs.imageCount())};
    const WimBlob& blob = tables.blobs.metadata(image);
    Result<QByteArray> bytes = readTable(tables.wim, blob.resource, tables.header.format,
                                         kLargestMetadata, tables.origin, stop);
    if (!bytes)
        return bytes.error();
    if (blobHashOf(*bytes) != blob.hash)
        return Error{ErrorCode::WimDamaged, tables.origin, u"the hash of image %1"_s.arg(image)};
    return WimMetadata::parse(*bytes, tables.origin);
}

Result<std::optional<WimPlace>> findInWim(const WimMetadata& metadata, const QString& path)
{
    WimPlace place{.path = {}, .dentry = metadata.root()};
    const QString slashed = QString(path).replace(u'\\', u'/');
    for (const QStringView name : QStringView(slashed).split(u'/', Qt::SkipEmptyParts)) {
        Result<std::optional<WimDentry>> next = metadata.child(place.dentry, name);
        if (!next)
            return next.error();
        if (!*next)
            return std::optional<WimPlace>();
        place.dentry = **std::move(next);
        place.path += place.path.isEmpty() ? place.dentry.name : u'/' % place.dentry.name;
    }
    return std::optional(place);
}

} // namespace cmgmedia
