// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/image_file.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

// Buffered writing is flushed this often, so that the last flush is short and can be waited for.
constexpr qint64 kFlushBytes = 32 << 20;

bool isRefusal(int errorNumber)
{
    return errorNumber == EINVAL || errorNumber == EOPNOTSUPP;
}

/// A new one is its owner's alone: a medium holds the key of its certificate.
int openFile(const QByteArray& path, int flags)
{
    constexpr mode_t kOwners = 0600;
    const int handle = ::open(path.constData(), flags | O_CLOEXEC | O_DIRECT, kOwners);
    return handle < 0 && isRefusal(errno) ? ::open(path.constData(), flags | O_CLOEXEC, kOwners)
                                          : handle;
}

bool isDirect(int handle)
{
    return (::fcntl(handle, F_GETFL) & O_DIRECT) != 0;
}

void leaveDirect(int handle)
{
    ::fcntl(handle, F_SETFL, ::fcntl(handle, F_GETFL) & ~O_DIRECT);
}

/// An errno, or 0. Not posix_fallocate, which writes zeros where this is not supported.
int reserve(int handle, qint64 sizeBytes)
{
    if (sizeBytes == 0 || ::fallocate(handle, 0, 0, sizeBytes) == 0)
        return 0;
    if (!isRefusal(errno) && errno != ENOSYS)
        return errno;
    struct statvfs room = {};
    if (::fstatvfs(handle, &room) != 0)
        return 0;
    return sizeBytes / static_cast<qint64>(room.f_frsize) > static_cast<qint64>(room.f_bavail)
               ? ENOSPC
               : 0;
}

} // namespace

Result<std::unique_ptr<ImageFile>> ImageFile::create(const QString& path, qint64 sizeBytes)
{
    const int handle = openFile(QFile::encodeName(path), O_WRONLY | O_CREAT | O_EXCL);
    if (handle < 0)
        return systemError(path);
    std::unique_ptr<ImageFile> file(new ImageFile(path, handle, sizeBytes));
    file->m_keep = false;
    file->m_direct = isDirect(handle);
    if (const int failure = reserve(handle, sizeBytes); failure != 0)
        return systemError(path, failure);
    return file;
}

Result<std::unique_ptr<ImageFile>> ImageFile::open(const QString& path)
{
    const int handle = openFile(QFile::encodeName(path), O_RDONLY);
    if (handle < 0)
        return systemError(path);
    std::unique_ptr<ImageFile> file(new ImageFile(path, handle, 0));
    struct stat status = {};
    if (::fstat(handle, &status) != 0)
        return systemError(path);
    if (S_ISDIR(status.st_mode))
        return systemError(path, EISDIR);
    file->m_size = status.st_size;
    file->m_direct = isDirect(handle);
    if (!file->m_direct)
        ::posix_fadvise(handle, 0, 0, POSIX_FADV_DONTNEED);
    return file;
}

ImageFile::~ImageFile()
{
    ::close(static_cast<int>(m_handle));
    if (!m_keep)
        QFile::remove(m_path);
}

Result<> ImageFile::writeAll(qint64 offset, std::span<const char> bytes)
{
    const int handle = static_cast<int>(m_handle);
    while (!bytes.empty()) {
        const ssize_t written = ::pwrite(handle, bytes.data(), bytes.size(), offset);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0 && isRefusal(errno) && m_direct) {
            leaveDirect(handle);
            m_direct = false;
            continue;
        }
        if (written <= 0)
            return systemError(m_path, written < 0 ? errno : EIO);
        bytes = bytes.subspan(static_cast<size_t>(written));
        offset += written;
        m_unsynced += m_direct ? 0 : written;
    }
    if (m_unsynced < kFlushBytes)
        return {};
    m_unsynced = 0;
    if (::fdatasync(handle) != 0)
        return systemError(m_path);
    return {};
}

Result<> ImageFile::finish()
{
    const int handle = static_cast<int>(m_handle);
    if (::ftruncate(handle, m_size) != 0 || ::fsync(handle) != 0)
        return systemError(m_path);
    return {};
}

Result<> ImageFile::readAll(qint64 offset, std::span<char> into, size_t least)
{
    const int handle = static_cast<int>(m_handle);
    for (size_t done = 0; done < least;) {
        const qint64 at = offset + static_cast<qint64>(done);
        const ssize_t got = ::pread(handle, into.data() + done, into.size() - done, at);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0 && isRefusal(errno) && m_direct) {
            leaveDirect(handle);
            m_direct = false;
            continue;
        }
        if (got < 0)
            return systemError(m_path);
        if (got == 0)
            return Error{ErrorCode::Truncated, m_path, u"at byte %1"_s.arg(at)};
        done += static_cast<size_t>(got);
    }
    return {};
}

} // namespace cmgmedia
