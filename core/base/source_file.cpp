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

class OpenFile : public SourceFile
{
public:
    OpenFile(const QString& path, Lifetime lifetime)
        : m_path(path), m_file(path), m_lifetime(lifetime)
    {}
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    ~OpenFile() override;

    Result<> open();
    QString path() const override { return m_path; }
    qint64 size() const override { return m_size; }
    Result<> read(qint64 offset, std::span<char> into) const override;
    Result<> checkUnchanged() const override;

private:
    QString m_path; ///< which a QFile forgets when it is given an open file
    mutable QFile m_file;
    mutable std::mutex m_mutex; ///< seek and read are two calls
    Lifetime m_lifetime;
    bool m_isDevice = false;
    qint64 m_size = 0;
    QDateTime m_modified;
    QDateTime m_changed; ///< which nobody sets back, as they may the other; invalid on Windows
};

OpenFile::~OpenFile()
{
    m_file.close();
    if (m_lifetime == Lifetime::RemoveWhenClosed)
        QFile::remove(path());
}

Result<> OpenFile::open()
{
    if (Result<> opened = openToRead(m_file); !opened)
        return opened;
    m_isDevice = isBlockDevice(path());
    const Result<qint64> size = m_isDevice ? deviceBytes(m_file) : m_file.size();
    if (!size)
        return Error{size.error().code, path(), size.error().detail};
    m_size = *size;
    m_modified = m_file.fileTime(QFile::FileModificationTime);
    m_changed = m_file.fileTime(QFile::FileMetadataChangeTime);
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
            return Error{
                offset < m_size ? ErrorCode::SourceChanged : ErrorCode::Truncated, path(), {}};
        into = into.subspan(static_cast<size_t>(got));
        offset += got;
    }
    return {};
}

Result<> OpenFile::checkUnchanged() const
{
    const std::scoped_lock lock(m_mutex);
    if (m_isDevice)
        return deviceBytes(m_file).value_or(-1) == m_size
                   ? Result<>()
                   : Error{ErrorCode::SourceChanged, path(), {}};
    // What the path leads to now, or the open file where it is a link, which on Windows has a size
    // and a time of its own.
    const QFileInfo now(m_path);
    const bool isLink = now.isSymLink();
    const qint64 size = isLink ? m_file.size() : now.size();
    const QDateTime modified =
        isLink ? m_file.fileTime(QFile::FileModificationTime) : now.lastModified();
    const QDateTime changed =
        isLink ? m_file.fileTime(QFile::FileMetadataChangeTime) : now.metadataChangeTime();
    if (size != m_size || modified != m_modified || changed != m_changed)
        return Error{ErrorCode::SourceChanged, path(), {}};
    return {};
}

} // namespace

Result<std::shared_ptr<const SourceFile>> SourceFile::open(const QString& path, Lifetime lifetime)
{
    auto file = std::make_shared<OpenFile>(path, lifetime);
    if (Result<> opened = file->open(); !opened)
        return opened.error();
    return std::shared_ptr<const SourceFile>(std::move(file));
}

} // namespace cmgmedia
