// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/wim_contents.h"

#include "core/image/errors.h"
#include "core/image/wim_integrity.h"
#include "core/image/wim_resource.h"
#include "core/image/wim_tables.h"

#include <QCryptographicHash>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

/// The names of contents, looked up in the folders of all images.
class ContentNames
{
public:
    explicit ContentNames(const std::vector<BlobHash>& wanted)
    {
        for (const BlobHash& hash : wanted)
            m_names.emplace(hash, QString());
    }

    /// Folders that are damaged themselves name nothing.
    Result<> lookIn(const WimTables& tables, const std::stop_token& stop)
    {
        for (int image = 1; image <= tables.blobs.imageCount(); ++image) {
            const Result<WimMetadata> metadata = readWimMetadata(tables, image, stop);
            if (metadata)
                lookIn(*metadata, metadata->root(), {}, stop);
            if (stop.stop_requested())
                return Error{ErrorCode::Cancelled, tables.origin, {}};
        }
        return {};
    }

    QString name(const BlobHash& hash) const { return m_names.at(hash); }

private:
    void lookIn(const WimMetadata& metadata, const WimDentry& folder, const QString& path,
                const std::stop_token& stop)
    {
        constexpr qsizetype kLongestPath = 32767; // folders that go round in circles end there
        const Result<std::vector<WimDentry>> entries = metadata.children(folder);
        if (!entries || stop.stop_requested() || path.size() > kLongestPath)
            return;
        for (const WimDentry& entry : *entries) {
            const QString entryPath = path.isEmpty() ? entry.name : path % u'/' % entry.name;
            if (entry.isFolder()) {
                lookIn(metadata, entry, entryPath, stop);
                continue;
            }
            const auto found = m_names.find(metadata.contentHash(entry));
            if (found != m_names.end() && found->second.isEmpty())
                found->second = entryPath;
        }
    }

    std::map<BlobHash, QString> m_names;
};

class ContentChecker
{
public:
    ContentChecker(const WimTables& tables, Work& work) : m_tables(tables), m_work(work)
    {
        m_totalBytes = tables.wim.size() * (tables.header.integrity.size > 0 ? 2 : 1);
    }

    Result<WimContentCheck> run()
    {
        std::vector<WimBlob> blobs = m_tables.blobs.files();
        std::ranges::sort(blobs, {}, [](const WimBlob& blob) { return blob.resource.offset; });
        for (int image = 1; image <= m_tables.blobs.imageCount(); ++image)
            if (Result<> done = check(m_tables.blobs.metadata(image), image); !done)
                return done.error();
        for (const WimBlob& blob : blobs)
            if (Result<> done = check(blob, 0); !done)
                return done.error();
        if (Result<> named = nameDamaged(); !named)
            return named.error();
        if (Result<> done = checkTable(); !done)
            return done.error();
        return std::move(m_found);
    }

private:
    /// Its number where it is the folders of an image, else 0.
    Result<> check(const WimBlob& blob, int image)
    {
        const Result<> same = compare(blob);
        if (!same && same.error().code.kind != ErrorKind::Damaged)
            return same;
        ++m_found.compared;
        if (!same && image > 0)
            m_found.damaged << u"folders of image %1"_s.arg(image);
        else if (!same)
            m_wrong.push_back(blob);
        return {};
    }

    Result<> compare(const WimBlob& blob)
    {
        Result<WimResourceReader> reader = WimResourceReader::open(
            m_tables.wim, blob.resource, m_tables.header.format, m_tables.origin, m_work.stop);
        if (!reader)
            return reader.error();
        QCryptographicHash sha1(QCryptographicHash::Sha1);
        for (qint64 i = 0; i < reader->chunkCount(); ++i) {
            const Result<QByteArray> chunk = reader->plain(i);
            if (!chunk)
                return chunk.error();
            sha1.addData(*chunk);
            if (Result<> goesOn = reached(blob.resource.offset
                                          + blob.resource.storedSize * i / reader->chunkCount());
                !goesOn)
                return goesOn;
        }
        if (sha1.result() != QByteArrayView(blob.hash))
            return Error{ErrorCode::WimDamaged, m_tables.origin, u"a content differs"_s};
        return {};
    }

    Result<> reached(qint64 byte)
    {
        m_work.sink.progressed(byte, m_totalBytes);
        return m_work.cancelled() ? Result<>(Error{ErrorCode::Cancelled, m_tables.origin, {}})
                                  : Result<>();
    }

    Result<> nameDamaged()
    {
        if (m_wrong.empty())
            return {};
        std::vector<BlobHash> hashes;
        for (const WimBlob& blob : m_wrong)
            hashes.push_back(blob.hash);
        ContentNames names(hashes);
        if (Result<> looked = names.lookIn(m_tables, m_work.stop); !looked)
            return looked;
        for (const WimBlob& blob : m_wrong) {
            const QString name = names.name(blob.hash);
            m_found.damaged << (name.isEmpty() ? u"content %1"_s.arg(blob.row + 1) : name);
        }
        m_found.damaged.sort();
        return {};
    }

    Result<> checkTable()
    {
        if (m_tables.header.integrity.size == 0)
            return {};
        const Result<bool> fits =
            fitsIntegrityTable(m_tables.wim, m_tables.header, m_tables.origin, m_work.stop,
                               [this](qint64 byte) { return reached(m_tables.wim.size() + byte); });
        if (!fits)
            return fits.error();
        m_found.fitsIntegrityTable = *fits;
        return {};
    }

    const WimTables& m_tables;
    Work& m_work;
    qint64 m_totalBytes = 0;
    std::vector<WimBlob> m_wrong;
    WimContentCheck m_found;
};

} // namespace

Result<WimContentCheck> checkWimContents(const ByteSource& wim, const QString& origin, Work& work)
{
    const Result<WimTables> tables = readWimTables(wim, origin, work.stop);
    if (!tables)
        return tables.error();
    if (tables->blobs.hasSolid())
        return Error{ErrorCode::WimSolid, origin, {}};
    return ContentChecker(*tables, work).run();
}

} // namespace cmgmedia
