// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/zip_file.h"

#include "core/archive/errors.h"
#include "core/base/source_file.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
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
    std::stop_token stop; ///< looked at here too: the library reads a whole directory at one call
    qint64 position = 0;
    std::array<char, kBlockBytes> block{};
    std::optional<Error> unread; ///< why the file itself could not be read
};

la_ssize_t readBlock(archive* /*handle*/, void* client, const void** bytes)
{
    auto* input = static_cast<Input*>(client);
    if (input->stop.stop_requested())
        return ARCHIVE_FATAL;
    const qint64 count = std::min(kBlockBytes, input->file.size() - input->position);
    if (Result<> read = input->file.read(input->position,
                                         std::span(input->block).first(static_cast<size_t>(count)));
        !read) {
        input->unread = std::move(read.error());
        return ARCHIVE_FATAL;
    }
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

/// One walk over a zip archive; it is its own entry, the one that it stands at.
class ZipWalk : public ZipEntry
{
public:
    ZipWalk(const SourceFile& file, const ArchiveLimits& limits, std::stop_token stop)
        : m_input{file, std::move(stop), 0, {}, {}}, m_limits(limits), m_archive(archive_read_new())
    {}

    Result<> run(const std::function<Result<>(ZipEntry&)>& visit);
    const QString& name() const override { return m_name; }
    bool isFile() const override { return archive_entry_filetype(m_entry) == AE_IFREG; }
    Result<QByteArray> content() override;
    Result<> copyTo(const Taker& take) override;

private:
    Error unreadable(const QString& where) const;
    Error stopped() const { return {ErrorCode::Cancelled, m_input.file.path(), {}}; }
    Error tooLarge() const { return {ErrorCode::ExportTooLarge, m_input.file.path(), {}}; }
    bool isWithin(qint64 fileBytes, qint64 totalBytes) const;

    Input m_input;
    const ArchiveLimits& m_limits;
    ArchiveHandle m_archive;
    archive_entry* m_entry = nullptr; ///< the archive's
    QString m_name;
    qint64 m_unpacked = 0;
};

/// What libarchive says of it is for who knows how an archive is built.
Error ZipWalk::unreadable(const QString& where) const
{
    if (m_input.stop.stop_requested())
        return stopped();
    if (m_input.unread)
        return *m_input.unread;
    return {ErrorCode::ExportUnreadable, m_input.file.path(), where};
}

bool ZipWalk::isWithin(qint64 fileBytes, qint64 totalBytes) const
{
    const qint64 packed = std::max<qint64>(m_input.file.size(), 1);
    return fileBytes <= m_limits.fileBytes && totalBytes <= m_limits.totalBytes
           && (totalBytes <= kRatioFloorBytes || totalBytes / packed <= m_limits.ratio);
}

Result<> ZipWalk::run(const std::function<Result<>(ZipEntry&)>& visit)
{
    archive* handle = m_archive.get();
    archive_read_support_format_zip_seekable(handle);
    archive_read_set_read_callback(handle, readBlock);
    archive_read_set_seek_callback(handle, seekTo);
    archive_read_set_callback_data(handle, &m_input);
    const QString list = u"the list of its files"_s;
    if (archive_read_open1(handle) < ARCHIVE_WARN)
        return unreadable(list);
    for (int count = 0;; ++count) {
        if (m_input.stop.stop_requested())
            return stopped();
        const int result = archive_read_next_header(handle, &m_entry);
        if (result == ARCHIVE_EOF)
            return {};
        if (result < ARCHIVE_WARN) // a name that the locale cannot write is a mere warning
            return unreadable(list);
        if (count >= m_limits.entries)
            return tooLarge();
        const char* utf8 = archive_entry_pathname_utf8(m_entry);
        m_name = QString::fromUtf8(utf8 ? utf8 : archive_entry_pathname(m_entry));
        m_name.replace(u'\\', u'/');
        if (Result<> visited = visit(*this); !visited)
            return visited.error();
    }
}

Result<QByteArray> ZipWalk::content()
{
    QByteArray content;
    const Result<> copied = copyTo([&content](std::span<const char> block) -> Result<> {
        content.append(block.data(), static_cast<qsizetype>(block.size()));
        return {};
    });
    if (!copied)
        return copied.error();
    return content;
}

Result<> ZipWalk::copyTo(const Taker& take)
{
    if (archive_entry_is_encrypted(m_entry) != 0)
        return Error{ErrorCode::ExportUnreadable, m_input.file.path(), u"encrypted"_s};
    const qint64 promised = archive_entry_size_is_set(m_entry) ? archive_entry_size(m_entry) : 0;
    if (!isWithin(promised, m_unpacked + promised))
        return tooLarge();
    qint64 taken = 0;
    std::array<char, kBlockBytes> block{};
    for (;;) { // what is promised is not always what comes
        if (m_input.stop.stop_requested())
            return stopped();
        const la_ssize_t count = archive_read_data(m_archive.get(), block.data(), block.size());
        if (count < 0)
            return unreadable(oneLine(m_name));
        if (count == 0)
            return {};
        m_unpacked += count;
        taken += count;
        if (!isWithin(taken, m_unpacked))
            return tooLarge();
        if (Result<> took = take(std::span(block).first(static_cast<size_t>(count))); !took)
            return took;
    }
}

struct ArchiveWriteCloser {
    void operator()(archive* handle) const { archive_write_free(handle); }
};

struct ArchiveEntryCloser {
    void operator()(archive_entry* entry) const { archive_entry_free(entry); }
};

la_ssize_t appendBlock(archive* /*handle*/, void* client, const void* bytes, size_t count)
{
    static_cast<QByteArray*>(client)->append(static_cast<const char*>(bytes),
                                             static_cast<qsizetype>(count));
    return static_cast<la_ssize_t>(count);
}

bool addToZip(archive* handle, const QString& name, const QByteArray& content)
{
    const std::unique_ptr<archive_entry, ArchiveEntryCloser> entry(archive_entry_new());
    archive_entry_set_pathname_utf8(entry.get(), name.toUtf8().constData());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_size(entry.get(), content.size());
    const auto size = static_cast<size_t>(content.size());
    return archive_write_header(handle, entry.get()) == ARCHIVE_OK
           && archive_write_data(handle, content.constData(), size) == content.size();
}

} // namespace

Result<QByteArray> zipOf(const std::map<QString, QByteArray>& files)
{
    QByteArray bytes;
    const std::unique_ptr<archive, ArchiveWriteCloser> handle(archive_write_new());
    archive_write_set_format_zip(handle.get());
    archive_write_set_bytes_in_last_block(handle.get(), 1); // no zeros at the end
    bool done =
        archive_write_open(handle.get(), &bytes, nullptr, appendBlock, nullptr) == ARCHIVE_OK;
    for (const auto& [name, content] : files)
        done = done && addToZip(handle.get(), name, content);
    if (!done || archive_write_close(handle.get()) != ARCHIVE_OK)
        return Error{ErrorCode::External, u".zip"_s, {}};
    return bytes;
}

Result<> walkZip(const SourceFile& file, const ArchiveLimits& limits,
                 const std::function<Result<>(ZipEntry&)>& visit, const std::stop_token& stop)
{
    return ZipWalk(file, limits, stop).run(visit);
}

} // namespace cmgmedia
