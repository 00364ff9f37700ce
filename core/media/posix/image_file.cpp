// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/image_file.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

// So much of what was written may be on its way to the disk, and in the page cache.
constexpr qint64 kUnderWayBytes = 16 << 20;

bool isRefusal(int errorNumber)
{
    return errorNumber == EINVAL || errorNumber == EOPNOTSUPP;
}

/// Its owner's alone: a medium holds the key of its certificate.
int createFile(const QByteArray& path)
{
    constexpr mode_t kOwners = 0600;
    return ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kOwners);
}

/// Past the page cache where the file system can.
int openToReadBack(const QByteArray& path)
{
    const int handle = ::open(path.constData(), O_RDONLY | O_CLOEXEC | O_DIRECT);
    return handle < 0 && isRefusal(errno) ? ::open(path.constData(), O_RDONLY | O_CLOEXEC) : handle;
}

bool isDirect(int handle)
{
    return (::fcntl(handle, F_GETFL) & O_DIRECT) != 0;
}

/// Waits until these bytes are on the disk, and lets them go from the page cache. What failed is
/// told by fsync() in the end, which Linux does for every error since the file was opened.
void settle(int handle, qint64 from, qint64 to)
{
    constexpr unsigned kAll =
        SYNC_FILE_RANGE_WAIT_BEFORE | SYNC_FILE_RANGE_WRITE | SYNC_FILE_RANGE_WAIT_AFTER;
    ::sync_file_range(handle, from, to - from, kAll);
    ::posix_fadvise(handle, from, to - from, POSIX_FADV_DONTNEED);
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
    const int handle = createFile(QFile::encodeName(path));
    if (handle < 0)
        return systemError(path);
    std::unique_ptr<ImageFile> file(new ImageFile(path, handle, sizeBytes));
    file->m_keep = false;
    if (const int failure = reserve(handle, sizeBytes); failure != 0)
        return systemError(path, failure);
    return file;
}

Result<std::unique_ptr<ImageFile>> ImageFile::open(const QString& path)
{
    const int handle = openToReadBack(QFile::encodeName(path));
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
        if (written <= 0)
            return systemError(m_path, written < 0 ? errno : EIO);
        // At once, so that the disk is busy while the next piece is prepared.
        ::sync_file_range(handle, offset, written, SYNC_FILE_RANGE_WRITE);
        bytes = bytes.subspan(static_cast<size_t>(written));
        offset += written;
    }
    if (const qint64 settled = offset - kUnderWayBytes; settled > m_settled)
        settle(handle, std::exchange(m_settled, settled), settled);
    return {};
}

Result<> ImageFile::finish()
{
    const int handle = static_cast<int>(m_handle);
    if (::ftruncate(handle, m_size) != 0 || ::fsync(handle) != 0)
        return systemError(m_path);
    ::posix_fadvise(handle, 0, 0, POSIX_FADV_DONTNEED); // other programs' files stay in memory
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
