// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/zip_writer.h"

#include <QFile>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qint64 kPieceBytes = 1 << 20;

struct MemberCloser {
    void operator()(archive_entry* entry) const { archive_entry_free(entry); }
};
using Member = std::unique_ptr<archive_entry, MemberCloser>;

la_ssize_t writeBlock(archive* /*handle*/, void* client, const void* bytes, size_t count)
{
    auto* file = static_cast<QFile*>(client);
    const qint64 written = file->write(static_cast<const char*>(bytes), static_cast<qint64>(count));
    return written == static_cast<qint64>(count) ? written : ARCHIVE_FATAL;
}

} // namespace

struct ZipWriter::Output {
    struct Closer {
        void operator()(archive* written) const { archive_write_free(written); }
    };

    QFile file;
    std::unique_ptr<archive, Closer> handle{archive_write_new()}; ///< closed before the file

    Error failure() const
    {
        const bool isFull = file.error() == QFile::ResourceError;
        return Error{isFull ? ErrorCode::NoSpace : ErrorCode::Io, file.fileName(),
                     file.errorString()};
    }
};

ZipWriter::ZipWriter(std::unique_ptr<Output> output) : m_output(std::move(output))
{}
ZipWriter::ZipWriter(ZipWriter&&) noexcept = default;
ZipWriter& ZipWriter::operator=(ZipWriter&&) noexcept = default;
ZipWriter::~ZipWriter() = default;

Result<ZipWriter> ZipWriter::create(const QString& path)
{
    auto output = std::make_unique<Output>();
    output->file.setFileName(path);
    if (!output->file.open(QFile::WriteOnly | QFile::NewOnly))
        return output->failure();
    archive* handle = output->handle.get();
    archive_write_set_format_zip(handle);
    archive_write_set_bytes_in_last_block(handle, 1); // no zeros at the end
    if (archive_write_open(handle, &output->file, nullptr, writeBlock, nullptr) != ARCHIVE_OK)
        return output->failure();
    return ZipWriter(std::move(output));
}

Result<> ZipWriter::add(const QString& name, const ByteSource& bytes, Packing packing,
                        const Watcher& watcher, const std::stop_token& stop)
{
    archive* handle = m_output->handle.get();
    if (packing == Packing::Stored)
        archive_write_zip_set_compression_store(handle);
    else
        archive_write_zip_set_compression_deflate(handle);
    const Member entry(archive_entry_new());
    archive_entry_set_pathname_utf8(entry.get(), name.toUtf8().constData());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_size(entry.get(), bytes.size());
    if (archive_write_header(handle, entry.get()) != ARCHIVE_OK)
        return m_output->failure();
    std::vector<char> block(static_cast<size_t>(std::min(kPieceBytes, bytes.size())));
    for (qint64 done = 0; done < bytes.size();) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, m_output->file.fileName(), {}};
        const auto piece =
            std::span(block).first(static_cast<size_t>(std::min(kPieceBytes, bytes.size() - done)));
        if (Result<> read = bytes.read(done, piece); !read)
            return read;
        if (archive_write_data(handle, piece.data(), piece.size())
            != static_cast<la_ssize_t>(piece.size()))
            return m_output->failure();
        watcher(piece);
        done += static_cast<qint64>(piece.size());
    }
    return {};
}

Result<> ZipWriter::finish()
{
    if (archive_write_close(m_output->handle.get()) != ARCHIVE_OK || !m_output->file.flush())
        return m_output->failure();
    m_output->file.close();
    return {};
}

} // namespace cmgmedia
