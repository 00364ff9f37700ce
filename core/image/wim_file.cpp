// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/wim_file.h"

#include "core/image/errors.h"
#include "core/image/wim_resource.h"
#include "core/image/wim_tables.h"

#include <QCryptographicHash>
#include <QSaveFile>

#include <functional>
#include <limits>
#include <map>
#include <mutex>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

/// A file's content as it is read, for the check of its hash at the end.
using Chunks = std::function<Result<>(QByteArrayView chunk)>;

} // namespace

struct WimFile::Private {
    WimTables tables;
    std::mutex mutex; ///< for the cache
    std::map<int, std::shared_ptr<const WimMetadata>> metadata;

    Result<std::shared_ptr<const WimMetadata>> metadataOf(int image, const std::stop_token& stop);
    WimEntry entry(const WimMetadata& tree, const WimDentry& dentry, const QString& path) const;
    /// Gives the size to the first, then the content to the second.
    Result<> readFile(int image, const QString& path, qint64 limitBytes, const Chunks& take,
                      const std::stop_token& stop);
    Result<> readBlob(const WimBlob& blob, const Chunks& take, const std::stop_token& stop) const;
};

Result<std::shared_ptr<const WimMetadata>> WimFile::Private::metadataOf(int image,
                                                                        const std::stop_token& stop)
{
    const std::scoped_lock lock(mutex);
    if (const auto found = metadata.find(image); found != metadata.end())
        return found->second;
    Result<WimMetadata> read = readWimMetadata(tables, image, stop);
    if (!read)
        return read.error();
    auto shared = std::make_shared<const WimMetadata>(*std::move(read));
    metadata.emplace(image, shared);
    return shared;
}

WimEntry WimFile::Private::entry(const WimMetadata& tree, const WimDentry& dentry,
                                 const QString& path) const
{
    WimEntry entry{.path = path, .isFolder = dentry.isFolder()};
    if (const WimBlob* blob = tables.blobs.find(tree.contentHash(dentry)))
        entry.size = blob->resource.size;
    return entry;
}

Result<> WimFile::Private::readFile(int image, const QString& path, qint64 limitBytes,
                                    const Chunks& take, const std::stop_token& stop)
{
    Result<std::shared_ptr<const WimMetadata>> tree = metadataOf(image, stop);
    if (!tree)
        return tree.error();
    Result<std::optional<WimPlace>> place = findInWim(**tree, path);
    if (!place)
        return place.error();
    if (!*place || (*place)->dentry.isFolder())
        return Error{ErrorCode::NotFound, path, tables.origin};
    if ((*place)->dentry.isReparsePoint())
        return Error{ErrorCode::Unsupported, path, u"a link in %1"_s.arg(tables.origin)};
    const BlobHash hash = (*tree)->contentHash((*place)->dentry);
    if (hash == BlobHash{})
        return {};
    const WimBlob* blob = tables.blobs.find(hash);
    if (!blob)
        return Error{ErrorCode::WimDamaged, tables.origin, u"%1 has no content"_s.arg(path)};
    if (blob->resource.size > limitBytes)
        return Error{ErrorCode::Corrupt, path, u"%1 bytes"_s.arg(blob->resource.size)};
    return readBlob(*blob, take, stop);
}

Result<> WimFile::Private::readBlob(const WimBlob& blob, const Chunks& take,
                                    const std::stop_token& stop) const
{
    Result<WimResourceReader> reader = WimResourceReader::open(
        tables.wim, blob.resource, tables.header.format, tables.origin, stop);
    if (!reader)
        return reader.error();
    QCryptographicHash sha1(QCryptographicHash::Sha1);
    for (qint64 i = 0; i < reader->chunkCount(); ++i) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, tables.origin, {}};
        Result<QByteArray> chunk = reader->plain(i);
        if (!chunk)
            return chunk.error();
        sha1.addData(*chunk);
        if (Result<> taken = take(*chunk); !taken)
            return taken;
    }
    if (sha1.result() != QByteArrayView(blob.hash))
        return Error{ErrorCode::WimDamaged, tables.origin, u"a content differs from its hash"_s};
    return {};
}

WimFile::WimFile(std::unique_ptr<Private> opened) : m_d(std::move(opened))
{}
WimFile::WimFile(WimFile&&) noexcept = default;
WimFile& WimFile::operator=(WimFile&&) noexcept = default;
WimFile::~WimFile() = default;

Result<WimFile> WimFile::open(const ByteSource& wim, const QString& origin,
                              const std::stop_token& stop)
{
    Result<WimTables> tables = readWimTables(wim, origin, stop);
    if (!tables)
        return tables.error();
    auto d = std::make_unique<Private>();
    d->tables = *std::move(tables);
    return WimFile(std::move(d));
}

const std::vector<WimImage>& WimFile::images() const
{
    return m_d->tables.images;
}

int WimFile::bootIndex() const
{
    return m_d->tables.header.bootIndex;
}

bool WimFile::isBootMetadataRight() const
{
    const int image = bootIndex();
    if (image < 1 || image > m_d->tables.blobs.imageCount())
        return image == 0;
    const WimResource& copy = m_d->tables.header.bootMetadata;
    const WimResource& right = m_d->tables.blobs.metadata(image).resource;
    return copy.offset == right.offset && copy.storedSize == right.storedSize
           && copy.size == right.size;
}

qint64 WimFile::chunkBytes() const
{
    return m_d->tables.header.format.chunkSize;
}

WimCompression WimFile::compression() const
{
    return m_d->tables.header.format.compression;
}

bool WimFile::isSolid() const
{
    return m_d->tables.isSolid();
}

bool WimFile::hasSolidBlocks() const
{
    return m_d->tables.blobs.hasSolid();
}

bool WimFile::hasIntegrityTable() const
{
    return m_d->tables.header.integrity.size != 0;
}

bool WimFile::isWriteInProgress() const
{
    return m_d->tables.header.isWriteInProgress;
}

QString WimFile::origin() const
{
    return m_d->tables.origin;
}

Result<std::optional<WimEntry>> WimFile::find(int image, const QString& path,
                                              const std::stop_token& stop) const
{
    Result<std::shared_ptr<const WimMetadata>> tree = m_d->metadataOf(image, stop);
    if (!tree)
        return tree.error();
    Result<std::optional<WimPlace>> place = findInWim(**tree, path);
    if (!place)
        return place.error();
    if (!*place)
        return std::optional<WimEntry>();
    const WimDentry& dentry = (*place)->dentry;
    WimEntry entry = m_d->entry(**tree, dentry, (*place)->path);
    if (dentry.hardLinkGroup != 0) {
        Result<WimUsage> usage = (*tree)->usage(dentry, stop);
        if (!usage)
            return usage.error();
        entry.links = usage->links;
    }
    return std::optional(entry);
}

Result<std::vector<WimEntry>> WimFile::children(int image, const QString& path,
                                                const std::stop_token& stop) const
{
    Result<std::shared_ptr<const WimMetadata>> tree = m_d->metadataOf(image, stop);
    if (!tree)
        return tree.error();
    Result<std::optional<WimPlace>> folder = findInWim(**tree, path);
    if (!folder)
        return folder.error();
    if (!*folder)
        return Error{ErrorCode::NotFound, path, m_d->tables.origin};
    Result<std::vector<WimDentry>> dentries = (*tree)->children((*folder)->dentry);
    if (!dentries)
        return dentries.error();
    std::vector<WimEntry> entries;
    const QString above = (*folder)->path.isEmpty() ? QString() : (*folder)->path % u'/';
    for (const WimDentry& dentry : *dentries)
        entries.push_back(m_d->entry(**tree, dentry, above % dentry.name));
    return entries;
}

Result<QByteArray> WimFile::read(int image, const QString& path, qint64 limitBytes,
                                 const std::stop_token& stop) const
{
    QByteArray content;
    Result<> done = m_d->readFile(
        image, path, limitBytes,
        [&content](QByteArrayView chunk) {
            content.append(chunk);
            return Result<>();
        },
        stop);
    if (!done)
        return done.error();
    return content;
}

Result<> WimFile::extract(int image, const QString& path, const QString& toFile,
                          const std::stop_token& stop) const
{
    QSaveFile file(toFile);
    const auto failed = [&file, &toFile] {
        return Error{file.error() == QFile::ResourceError ? ErrorCode::NoSpace : ErrorCode::Io,
                     toFile, file.errorString()};
    };
    if (!file.open(QFile::WriteOnly))
        return failed();
    constexpr qint64 kNoLimit = std::numeric_limits<qint64>::max();
    Result<> done = m_d->readFile(
        image, path, kNoLimit,
        [&](QByteArrayView chunk) -> Result<> {
            if (file.write(chunk.data(), chunk.size()) != chunk.size())
                return failed();
            return {};
        },
        stop);
    if (!done)
        return done;
    if (!file.flush() || !file.commit()) // which does not notice what flush() does
        return failed();
    return {};
}

QString compressionName(WimCompression way)
{
    switch (way) {
    case WimCompression::None:
        return u"none"_s;
    case WimCompression::Xpress:
        return u"XPRESS"_s;
    case WimCompression::Lzx:
        return u"LZX"_s;
    case WimCompression::Lzms:
        return u"LZMS"_s;
    }
    Q_UNREACHABLE();
}

} // namespace cmgmedia
