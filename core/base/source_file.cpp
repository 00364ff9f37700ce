// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/source_file.h"

#include "core/base/device_size.h"
#include "core/base/open_file.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <mutex>

namespace cmgmedia {

namespace {

constexpr qint64 kSmallBytes = 4 << 20; // opened anew each time without being felt

/// What tells that a file is not what it was.
struct FileState {
    qint64 size = 0;
    QDateTime modified;
    QDateTime changed; ///< which nobody sets back, as they may the other; invalid on Windows

    static FileState of(const QFile& file)
    {
        return {file.size(), file.fileTime(QFile::FileModificationTime),
                file.fileTime(QFile::FileMetadataChangeTime)};
    }
    static FileState of(const QFileInfo& file)
    {
        return {file.size(), file.lastModified(), file.metadataChangeTime()};
    }
    bool operator==(const FileState&) const = default;
};

Error changed(const QString& path)
{
    return Error{ErrorCode::SourceChanged, path, {}};
}

/// Open as long as this lives.
class OpenFile : public SourceFile
{
public:
    explicit OpenFile(const QString& path) : m_path(path), m_file(path) {}

    Result<> open();
    QString path() const override { return m_path; }
    qint64 size() const override { return m_state.size; }
    const FileState& state() const { return m_state; }
    Result<> read(qint64 offset, std::span<char> into) const override;
    Result<> checkUnchanged() const override;

private:
    QString m_path; ///< which a QFile forgets when it is given an open file
    mutable QFile m_file;
    mutable std::mutex m_mutex; ///< seek and read are two calls
    bool m_isDevice = false;
    FileState m_state;
};

Result<> OpenFile::open()
{
    if (Result<> opened = openToRead(m_file); !opened)
        return opened;
    m_isDevice = isBlockDevice(path());
    m_state = FileState::of(m_file);
    const Result<qint64> size = m_isDevice ? deviceBytes(m_file) : m_state.size;
    if (!size)
        return Error{size.error().code, path(), size.error().detail};
    m_state.size = *size;
    return {};
}

Result<> OpenFile::read(qint64 offset, std::span<char> into) const
{
    const std::scoped_lock lock(m_mutex);
    if (!m_isDevice && !m_file.seek(offset))
        return Error{ErrorCode::Io, path(), m_file.errorString()};
    while (!into.empty()) {
        const qint64 got = m_isDevice ? readFromDevice(m_file, offset, into)
                                      : m_file.read(into.data(), static_cast<qint64>(into.size()));
        if (got < 0)
            return Error{ErrorCode::Io, path(), m_file.errorString()};
        if (got == 0)
            return offset < size() ? changed(path()) : Error{ErrorCode::Truncated, path(), {}};
        into = into.subspan(static_cast<size_t>(got));
        offset += got;
    }
    return {};
}

Result<> OpenFile::checkUnchanged() const
{
    const std::scoped_lock lock(m_mutex);
    if (m_isDevice)
        return deviceBytes(m_file).value_or(-1) == size() ? Result<>() : changed(path());
    // What the path leads to now, or the open file where it is a link, which on Windows has a size
    // and a time of its own.
    const QFileInfo now(m_path);
    return m_state == (now.isSymLink() ? FileState::of(m_file) : FileState::of(now))
               ? Result<>()
               : changed(path());
}

/// Open while it is read; each time it must be what it was.
class FileOfMany : public SourceFile
{
public:
    FileOfMany(QString path, FileState state) : m_path(std::move(path)), m_state(std::move(state))
    {}

    QString path() const override { return m_path; }
    qint64 size() const override { return m_state.size; }
    Result<> read(qint64 offset, std::span<char> into) const override
    {
        const auto opened = openAgain();
        return opened ? (*opened)->read(offset, into) : Result<>(opened.error());
    }
    Result<> checkUnchanged() const override
    {
        const auto opened = openAgain();
        return opened ? Result<>() : Result<>(opened.error());
    }

private:
    Result<std::unique_ptr<OpenFile>> openAgain() const
    {
        auto file = std::make_unique<OpenFile>(m_path);
        if (Result<> opened = file->open(); !opened)
            return opened.error().code == ErrorCode::NotFound ? changed(m_path) : opened.error();
        if (file->state() != m_state)
            return changed(m_path);
        return file;
    }

    QString m_path;
    FileState m_state;
};

Result<std::shared_ptr<const OpenFile>> openFile(const QString& path)
{
    auto file = std::make_shared<OpenFile>(path);
    if (Result<> opened = file->open(); !opened)
        return opened.error();
    return std::shared_ptr<const OpenFile>(std::move(file));
}

} // namespace

Result<std::shared_ptr<const SourceFile>> SourceFile::open(const QString& path)
{
    Result<std::shared_ptr<const OpenFile>> file = openFile(path);
    if (!file)
        return file.error();
    return std::shared_ptr<const SourceFile>(*std::move(file));
}

Result<std::shared_ptr<const SourceFile>> SourceFile::openOneOfMany(const QString& path)
{
    Result<std::shared_ptr<const OpenFile>> file = openFile(path);
    if (!file)
        return file.error();
    if ((*file)->size() > kSmallBytes)
        return std::shared_ptr<const SourceFile>(*std::move(file));
    return std::shared_ptr<const SourceFile>(std::make_shared<FileOfMany>(path, (*file)->state()));
}

} // namespace cmgmedia
