// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/source_file.h"

#include "core/base/device_size.h"

#include <QFileInfo>

namespace cmgmedia {

namespace {

Error openError(const QFile& file)
{
    if (!isBlockDevice(file.fileName()) && !QFileInfo::exists(file.fileName()))
        return Error{ErrorCode::NotFound, file.fileName(), {}};
    return Error{file.error() == QFile::PermissionsError || !QFileInfo(file.fileName()).isReadable()
                     ? ErrorCode::AccessDenied
                     : ErrorCode::Io,
                 file.fileName(), file.errorString()};
}

} // namespace

Result<std::shared_ptr<const SourceFile>> SourceFile::open(const QString& path, Lifetime lifetime)
{
    std::shared_ptr<SourceFile> source(new SourceFile(path, lifetime));
    QFile& file = source->m_file;
    if (!file.open(QFile::ReadOnly | QFile::Unbuffered))
        return openError(file);
    source->m_isDevice = isBlockDevice(path);
    const Result<qint64> size = source->m_isDevice ? deviceBytes(file) : file.size();
    if (!size)
        return size.error();
    source->m_size = *size;
    source->m_modified = file.fileTime(QFile::FileModificationTime);
    return std::shared_ptr<const SourceFile>(std::move(source));
}

SourceFile::~SourceFile()
{
    m_file.close();
    if (m_lifetime == Lifetime::RemoveWhenClosed)
        m_file.remove();
}

Result<> SourceFile::read(qint64 offset, std::span<char> into) const
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

Result<> SourceFile::checkUnchanged() const
{
    const std::scoped_lock lock(m_mutex);
    if (m_isDevice)
        return deviceBytes(m_file).value_or(-1) == m_size
                   ? Result<>()
                   : Error{ErrorCode::SourceChanged, path(), {}};
    // What the path leads to now, or the open file where it is a link, which on Windows has a size
    // and a time of its own.
    const QFileInfo now(m_file.fileName());
    const bool isLink = now.isSymLink();
    const qint64 size = isLink ? m_file.size() : now.size();
    const QDateTime modified =
        isLink ? m_file.fileTime(QFile::FileModificationTime) : now.lastModified();
    if (size != m_size || modified != m_modified)
        return Error{ErrorCode::SourceChanged, path(), {}};
    return {};
}

} // namespace cmgmedia
