// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasksequence/export_archive.h"

#include "core/base/source_file.h"
#include "core/tasksequence/sequence_schema.h"

#include <QStringList>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <array>
#include <functional>
#include <memory>
#include <span>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qint64 kBlockBytes = 64 << 10;
constexpr qint64 kRatioFloorBytes = 1 << 20; ///< below it nobody asks how well it was packed

struct ArchiveCloser {
    void operator()(archive* handle) const { archive_read_free(handle); }
};
using ArchiveHandle = std::unique_ptr<archive, ArchiveCloser>;

/// What libarchive reads through: paths of any script, on any platform.
struct Input {
    const SourceFile& file;
    qint64 position = 0;
    std::array<char, kBlockBytes> block{};
};

la_ssize_t readBlock(archive* /*handle*/, void* client, const void** bytes)
{
    auto* input = static_cast<Input*>(client);
    const qint64 count = std::min(kBlockBytes, input->file.size() - input->position);
    if (!input->file.read(input->position,
                          std::span(input->block).first(static_cast<size_t>(count))))
        return ARCHIVE_FATAL;
    input->position += count;
    *bytes = input->block.data();
    return count;
}

la_int64_t seekTo(archive* /*handle*/, void* client, la_int64_t offset, int whence)
{
    auto* input = static_cast<Input*>(client);
    qint64 base = 0;
    if (whence != SEEK_SET)
        base = whence == SEEK_CUR ? input->position : input->file.size();
    if (offset < -base || offset > input->file.size() - base)
        return ARCHIVE_FATAL;
    input->position = base + offset;
    return input->position;
}

/// One walk over a zip archive. Only archives with their directory are taken: without it, what was
/// cut off cannot be told from what was never there.
class ZipWalk
{
public:
    ZipWalk(const SourceFile& file, const ExportLimits& limits)
        : m_input{file}, m_limits(limits), m_archive(archive_read_new())
    {}

    /// Calls for every file until the visitor fails.
    Result<> run(const std::function<Result<>(archive_entry*, const QString&)>& visit);
    /// The content of the entry that is being visited.
    Result<QByteArray> content(archive_entry* entry);

private:
    Error unreadable() const;
    Error tooLarge() const { return {ErrorCode::ExportTooLarge, m_input.file.path(), {}}; }
    bool isWithin(qint64 fileBytes, qint64 totalBytes) const;

    Input m_input;
    const ExportLimits& m_limits;
    ArchiveHandle m_archive;
    qint64 m_unpacked = 0;
};

Error ZipWalk::unreadable() const
{
    const char* words = archive_error_string(m_archive.get());
    return {ErrorCode::ExportUnreadable, m_input.file.path(), QString::fromUtf8(words)};
}

bool ZipWalk::isWithin(qint64 fileBytes, qint64 totalBytes) const
{
    const qint64 packed = std::max<qint64>(m_input.file.size(), 1);
    return fileBytes <= m_limits.fileBytes && totalBytes <= m_limits.totalBytes
           && (totalBytes <= kRatioFloorBytes || totalBytes / packed <= m_limits.ratio);
}

Result<> ZipWalk::run(const std::function<Result<>(archive_entry*, const QString&)>& visit)
{
    archive* handle = m_archive.get();
    archive_read_support_format_zip_seekable(handle);
    archive_read_set_read_callback(handle, readBlock);
    archive_read_set_seek_callback(handle, seekTo);
    archive_read_set_callback_data(handle, &m_input);
    if (archive_read_open1(handle) < ARCHIVE_WARN)
        return unreadable();
    for (int count = 0;; ++count) {
        archive_entry* entry = nullptr;
        const int result = archive_read_next_header(handle, &entry);
        if (result == ARCHIVE_EOF)
            return {};
        if (result < ARCHIVE_WARN) // a name that the locale cannot write is a mere warning
            return unreadable();
        if (count >= m_limits.entries)
            return tooLarge();
        const char* utf8 = archive_entry_pathname_utf8(entry);
        QString name = QString::fromUtf8(utf8 ? utf8 : archive_entry_pathname(entry));
        name.replace(u'\\', u'/');
        if (Result<> visited = visit(entry, name); !visited)
            return visited.error();
    }
}

Result<QByteArray> ZipWalk::content(archive_entry* entry)
{
    if (archive_entry_is_encrypted(entry) != 0)
        return Error{ErrorCode::ExportUnreadable, m_input.file.path(), u"encrypted"_s};
    const qint64 promised = archive_entry_size_is_set(entry) ? archive_entry_size(entry) : 0;
    if (!isWithin(promised, m_unpacked + promised))
        return tooLarge();
    QByteArray content;
    std::array<char, kBlockBytes> block{};
    for (;;) { // what is promised is not always what comes
        const la_ssize_t count = archive_read_data(m_archive.get(), block.data(), block.size());
        if (count < 0)
            return unreadable();
        if (count == 0)
            return content;
        m_unpacked += count;
        if (!isWithin(content.size() + count, m_unpacked))
            return tooLarge();
        content.append(block.data(), count);
    }
}

bool isXml(const QString& name)
{
    return name.endsWith(".xml"_L1, Qt::CaseInsensitive) && !name.endsWith("_Types].xml"_L1);
}

/// Below the folder of the task sequences, or the list of what was exported.
bool tellsOfSequences(const QString& name)
{
    const QStringList parts = name.split(u'/');
    return parts.contains(schema::kSequenceFolder, Qt::CaseInsensitive)
           || parts.last().compare(schema::kManifestFile, Qt::CaseInsensitive) == 0;
}

/// An archive without the folder that we know may have been packed by hand: then all XML counts.
Result<bool> hasSequenceFolder(const SourceFile& file, const ExportLimits& limits)
{
    bool found = false;
    const auto look = [&](archive_entry*, const QString& name) -> Result<> {
        found = found || name.contains(schema::kSequenceFolder + u'/', Qt::CaseInsensitive);
        return {};
    };
    Result<> walked = ZipWalk(file, limits).run(look);
    if (!walked)
        return walked.error();
    return found;
}

Result<std::vector<ExportFile>> readZip(const SourceFile& file, const ExportLimits& limits)
{
    const Result<bool> known = hasSequenceFolder(file, limits);
    if (!known)
        return known.error();
    std::vector<ExportFile> files;
    ZipWalk walk(file, limits);
    const auto take = [&](archive_entry* entry, const QString& name) -> Result<> {
        if (!isXml(name) || (*known && !tellsOfSequences(name)))
            return {};
        Result<QByteArray> content = walk.content(entry);
        if (!content)
            return content.error();
        files.push_back({name, *std::move(content)});
        return {};
    };
    if (Result<> walked = walk.run(take); !walked)
        return walked.error();
    return files;
}

} // namespace

Result<std::vector<ExportFile>> readExport(const QString& path, const ExportLimits& limits)
{
    const Result<std::shared_ptr<const SourceFile>> opened = SourceFile::open(path);
    if (!opened)
        return opened.error();
    const SourceFile& file = **opened;
    QByteArray start(std::min<qint64>(file.size(), 2), '\0');
    if (Result<> read = file.read(0, start); !read)
        return read.error();
    if (start == "PK")
        return readZip(file, limits);
    if (file.size() > limits.fileBytes)
        return Error{ErrorCode::ExportTooLarge, path, {}};
    QByteArray content(file.size(), '\0');
    if (Result<> read = file.read(0, content); !read)
        return read.error();
    std::vector<ExportFile> files;
    files.push_back({{}, std::move(content)});
    return files;
}

} // namespace cmgmedia
