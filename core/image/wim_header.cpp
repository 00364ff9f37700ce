// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/wim_header.h"

#include "core/image/errors.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

// Offsets and flags of the header: "Windows Imaging File Format (WIM)", Microsoft 2007, and for
// what came later wimlib's include/wimlib/header.h.
constexpr qsizetype kBlobTableAt = 48;
constexpr qsizetype kXmlAt = 72;
constexpr qsizetype kBootMetadataAt = 96;
constexpr qsizetype kBootIndexAt = 120;
constexpr qsizetype kIntegrityAt = 124;
constexpr quint32 kVersion = 0x10d00;
constexpr quint32 kVersionSolid = 3584;
constexpr quint32 kFlagCompressed = 0x2;
constexpr quint32 kFlagWriteInProgress = 0x40;
constexpr quint32 kFlagXpress = 0x20000;
constexpr quint32 kFlagLzx = 0x40000;
constexpr quint32 kFlagLzms = 0x80000;
constexpr quint32 kFlagXpress2 = 0x200000;

/// Larger than any file, and small enough that two of them can be added.
constexpr quint64 kBeyondAnyFile = quint64{1} << 61;

qint64 clamped(quint64 value)
{
    return static_cast<qint64>(std::min(value, kBeyondAnyFile));
}

template <typename T>
T at(const QByteArray& raw, qsizetype offset)
{
    return qFromLittleEndian<T>(raw.constData() + offset);
}

Result<WimCompression> compressionOf(quint32 flags, const QString& origin)
{
    if ((flags & kFlagCompressed) == 0)
        return WimCompression::None;
    if ((flags & kFlagLzms) != 0)
        return WimCompression::Lzms;
    if ((flags & kFlagLzx) != 0)
        return WimCompression::Lzx;
    if ((flags & (kFlagXpress | kFlagXpress2)) != 0)
        return WimCompression::Xpress;
    return Error{ErrorCode::Unsupported, origin, u"compression flags 0x%1"_s.arg(flags, 0, 16)};
}

/// What wimlib's codecs take; LZMS less than they could, because a chunk has to fit in memory.
bool isChunkSizeUsable(const WimFormat& format)
{
    const qint64 size = format.chunkSize;
    const bool isPowerOfTwo = size > 0 && (size & (size - 1)) == 0;
    switch (format.compression) {
    case WimCompression::None:
        return true;
    case WimCompression::Xpress:
        return isPowerOfTwo && size >= 1 << 12 && size <= 1 << 16;
    case WimCompression::Lzx:
        return isPowerOfTwo && size >= 1 << 15 && size <= 1 << 21;
    case WimCompression::Lzms:
        return isPowerOfTwo && size >= 1 << 15 && size <= 1 << 26;
    }
    Q_UNREACHABLE();
}

Result<WimFormat> formatOf(const QByteArray& raw, const QString& origin)
{
    Result<WimCompression> compression = compressionOf(at<quint32>(raw, 16), origin);
    if (!compression)
        return compression.error();
    constexpr quint32 kUsualChunk = 32768; // what 0 stands for
    const auto chunkSize = at<quint32>(raw, 20);
    const WimFormat format{*compression, chunkSize == 0 ? kUsualChunk : chunkSize};
    if (!isChunkSizeUsable(format))
        return Error{ErrorCode::WimDamaged, origin, u"chunk size %1"_s.arg(chunkSize)};
    return format;
}

Result<> checkMagic(const QByteArray& raw, const QString& origin)
{
    if (raw.startsWith("WLPWM\0\0\0"_ba))
        return Error{ErrorCode::WimPipable, origin, {}};
    if (!raw.startsWith("MSWIM\0\0\0"_ba))
        return Error{ErrorCode::NotABootImage, origin, {}};
    if (raw.size() < WimHeader::kBytes)
        return Error{ErrorCode::Truncated, origin,
                     u"%1 bytes, the header alone has 208"_s.arg(raw.size())};
    return {};
}

Result<> checkKind(const QByteArray& raw, const QString& origin)
{
    const auto headerSize = at<quint32>(raw, 8);
    if (headerSize != WimHeader::kBytes)
        return Error{ErrorCode::WimDamaged, origin, u"header size %1"_s.arg(headerSize)};
    const auto version = at<quint32>(raw, 12);
    if (version != kVersion && version != kVersionSolid)
        return Error{ErrorCode::Unsupported, origin, u"WIM version %1"_s.arg(version)};
    const auto part = at<quint16>(raw, 40);
    const auto parts = at<quint16>(raw, 42);
    if (part == 0 || part > parts)
        return Error{ErrorCode::WimDamaged, origin, u"part %1 of %2"_s.arg(part).arg(parts)};
    if (parts != 1)
        return Error{ErrorCode::WimSplit, origin, u"part %1 of %2"_s.arg(part).arg(parts)};
    return {};
}

Result<> checkTables(const WimHeader& header, qint64 wimSize, const QString& origin)
{
    const std::pair<const WimResource&, QString> tables[] = {
        {header.blobTable, u"the blob table"_s},
        {header.xml, u"the XML"_s},
        {header.bootMetadata, u"the boot image's metadata"_s},
        {header.integrity, u"the integrity table"_s},
    };
    for (const auto& [table, what] : tables) {
        if (Result<> inside = checkInsideWim(table, what, wimSize, origin); !inside)
            return inside;
        if (!table.has(WimResource::Compressed) && table.storedSize != table.size)
            return Error{ErrorCode::WimDamaged, origin, u"two sizes of %1"_s.arg(what)};
    }
    constexpr int kMostImages = 1000; // the format has no limit; real files have a dozen
    if (header.imageCount < 0 || header.imageCount > kMostImages)
        return Error{ErrorCode::WimDamaged, origin, u"%1 images"_s.arg(header.imageCount)};
    if (header.bootIndex < 0 || header.bootIndex > header.imageCount)
        return Error{ErrorCode::WimDamaged, origin, u"boot index %1"_s.arg(header.bootIndex)};
    return {};
}

} // namespace

WimResource WimResource::parse(QByteArrayView bytes)
{
    Q_ASSERT(bytes.size() >= kBytes);
    constexpr quint64 kSizeBits = (quint64{1} << 56) - 1; // the flags take the top byte
    const auto sizeAndFlags = qFromLittleEndian<quint64>(bytes.data());
    WimResource resource;
    resource.storedSize = static_cast<qint64>(sizeAndFlags & kSizeBits);
    resource.flags = static_cast<quint8>(sizeAndFlags >> 56);
    resource.offset = clamped(qFromLittleEndian<quint64>(bytes.data() + 8));
    resource.size = clamped(qFromLittleEndian<quint64>(bytes.data() + 16));
    return resource;
}

QByteArray WimResource::encode() const
{
    QByteArray bytes(kBytes, '\0');
    const quint64 sizeAndFlags = static_cast<quint64>(storedSize) | quint64{flags} << 56;
    qToLittleEndian(sizeAndFlags, bytes.data());
    qToLittleEndian(offset, bytes.data() + 8);
    qToLittleEndian(size, bytes.data() + 16);
    return bytes;
}

QByteArray WimHeader::encode() const
{
    QByteArray bytes = raw;
    bytes.replace(kBlobTableAt, WimResource::kBytes, blobTable.encode());
    bytes.replace(kXmlAt, WimResource::kBytes, xml.encode());
    bytes.replace(kBootMetadataAt, WimResource::kBytes, bootMetadata.encode());
    bytes.replace(kIntegrityAt, WimResource::kBytes, integrity.encode());
    qToLittleEndian(static_cast<qint32>(bootIndex), bytes.data() + kBootIndexAt);
    return bytes;
}

Result<> checkInsideWim(const WimResource& resource, const QString& what, qint64 wimSize,
                        const QString& origin)
{
    if (resource.end() <= wimSize)
        return {};
    return Error{
        ErrorCode::Truncated, origin,
        u"%1 ends at byte %2, the file has %3"_s.arg(what).arg(resource.end()).arg(wimSize)};
}

Result<WimHeader> readWimHeader(const ByteSource& wim, const QString& origin)
{
    Result<QByteArray> raw =
        wim.slice(0, std::min<qint64>(wim.size(), WimHeader::kBytes)).readAll(WimHeader::kBytes);
    if (!raw)
        return raw.error();
    if (Result<> magic = checkMagic(*raw, origin); !magic)
        return magic.error();
    if (Result<> kind = checkKind(*raw, origin); !kind)
        return kind.error();
    Result<WimFormat> format = formatOf(*raw, origin);
    if (!format)
        return format.error();

    WimHeader header{.raw = *raw, .format = *format};
    const auto resourceAt = [&raw](qsizetype offset) {
        return WimResource::parse(QByteArrayView(*raw).sliced(offset, WimResource::kBytes));
    };
    header.isSolidVersion = at<quint32>(*raw, 12) == kVersionSolid;
    header.isWriteInProgress = (at<quint32>(*raw, 16) & kFlagWriteInProgress) != 0;
    header.partNumber = at<quint16>(*raw, 40);
    header.imageCount = at<qint32>(*raw, 44);
    header.bootIndex = at<qint32>(*raw, kBootIndexAt);
    header.blobTable = resourceAt(kBlobTableAt);
    header.xml = resourceAt(kXmlAt);
    header.bootMetadata = resourceAt(kBootMetadataAt);
    header.integrity = resourceAt(kIntegrityAt);
    if (Result<> tables = checkTables(header, wim.size(), origin); !tables)
        return tables.error();
    return header;
}

} // namespace cmgmedia
