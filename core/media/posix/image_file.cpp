// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/image_file.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

// So much is made durable at once: little at first, more while the disk is quick about it.
constexpr qint64 kLeastAtOnce = 1 << 20;
constexpr qint64 kMostAtOnce = 32 << 20;
// So much of what was written may be in the page cache of a slow disk; of a quick one twice what is
// made durable at once, so that no such order takes in more than it is meant to.
constexpr qint64 kCachedOfSlow = 16 << 20;
// What takes longer keeps whoever cancels waiting.
constexpr std::chrono::milliseconds kPatience(50);

bool isRefusal(int errorNumber)
{
    return errorNumber == EINVAL || errorNumber == EOPNOTSUPP;
}

/// For reading, past the page cache where the file system can.
int openDirect(const QByteArray& path)
{
    const int handle = ::open(path.constData(), O_RDONLY | O_CLOEXEC | O_DIRECT);
    return handle >= 0 || !isRefusal(errno) ? handle
                                            : ::open(path.constData(), O_RDONLY | O_CLOEXEC);
}

bool isDirect(int handle)
{
    return (::fcntl(handle, F_GETFL) & O_DIRECT) != 0;
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

/// Makes durable what was written, on a thread of its own, and lets it go from the page cache. A
/// disk with a cache, or one of a virtual machine, begins in earnest when it is told to: told only
/// in the end, it would be idle until then. One that is slow, to which each such order is a burden,
/// is only waited for.
class ImageFile::Settling
{
public:
    explicit Settling(int handle) : m_handle(handle), m_thread([this] { settleAll(); }) {}
    ~Settling() { (void)end(); }

    /// All before is written. Waits while too much of it is in the page cache. The errno of what
    /// could not be made durable, or 0: Linux tells it once, so that fsync() may be silent later.
    int written(qint64 end);
    /// The same of everything, once the thread has ended.
    int end();

private:
    void settleAll();
    int settle(qint64 from, qint64 end, bool isSlow) const;

    qint64 mostCached() const { return m_isSlow ? kCachedOfSlow : 2 * m_atOnce; }

    int m_handle;
    std::mutex m_mutex; ///< for all below
    std::condition_variable m_changed;
    qint64 m_atOnce = kLeastAtOnce;
    bool m_isSlow = false;
    qint64 m_written = 0;
    qint64 m_settled = 0;
    int m_errno = 0;
    bool m_ends = false;
    std::jthread m_thread; ///< ends before what it uses
};

int ImageFile::Settling::written(qint64 end)
{
    std::unique_lock lock(m_mutex);
    m_written = end;
    m_changed.notify_all();
    m_changed.wait(lock, [this] { return m_errno != 0 || m_written - m_settled <= mostCached(); });
    return m_errno;
}

int ImageFile::Settling::end()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
    return m_errno;
}

/// An errno, or 0. Both ways tell an error that fsync() may not tell again.
int ImageFile::Settling::settle(qint64 from, qint64 end, bool isSlow) const
{
    constexpr unsigned kAll =
        SYNC_FILE_RANGE_WAIT_BEFORE | SYNC_FILE_RANGE_WRITE | SYNC_FILE_RANGE_WAIT_AFTER;
    const int done =
        isSlow ? ::sync_file_range(m_handle, from, end - from, kAll) : ::fdatasync(m_handle);
    const int failure = done == 0 || isRefusal(errno) || errno == ENOSYS ? 0 : errno;
    ::posix_fadvise(m_handle, from, end - from, POSIX_FADV_DONTNEED);
    return failure;
}

void ImageFile::Settling::settleAll()
{
    using Clock = std::chrono::steady_clock;
    std::unique_lock lock(m_mutex);
    while (m_errno == 0) {
        m_changed.wait(lock, [this] { return m_ends || m_written - m_settled >= m_atOnce; });
        if (m_ends)
            return;
        const qint64 from = m_settled;
        const qint64 end = m_isSlow ? from + m_atOnce : m_written;
        const bool isSlow = m_isSlow;
        lock.unlock();
        const Clock::time_point start = Clock::now();
        const int failure = settle(from, end, isSlow);
        const Clock::duration took = Clock::now() - start;
        lock.lock();
        m_errno = failure;
        m_settled = end;
        m_isSlow = m_isSlow || took > 2 * kPatience;
        m_atOnce =
            took < kPatience && !m_isSlow ? std::min(2 * m_atOnce, kMostAtOnce) : kLeastAtOnce;
        m_changed.notify_all();
    }
}

Result<std::unique_ptr<ImageFile>> ImageFile::create(const QString& path, qint64 sizeBytes)
{
    constexpr mode_t kOwners = 0600; // a medium holds the key of its certificate
    const int handle = ::open(QFile::encodeName(path).constData(),
                              O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kOwners);
    if (handle < 0)
        return systemError(path);
    std::unique_ptr<ImageFile> file(new ImageFile(path, handle, sizeBytes));
    file->m_keep = false;
    if (const int failure = reserve(handle, sizeBytes); failure != 0)
        return systemError(path, failure);
    file->m_settling = std::make_shared<Settling>(handle);
    return file;
}

Result<std::unique_ptr<ImageFile>> ImageFile::open(const QString& path)
{
    const int handle = openDirect(QFile::encodeName(path));
    if (handle < 0)
        return systemError(path);
    std::unique_ptr<ImageFile> file(new ImageFile(path, handle, 0));
    struct stat status = {};
    if (::fstat(handle, &status) != 0)
        return systemError(path);
    if (S_ISDIR(status.st_mode))
        return systemError(path, EISDIR);
    file->m_size = status.st_size;
    if (!isDirect(handle))
        ::posix_fadvise(handle, 0, 0, POSIX_FADV_DONTNEED);
    return file;
}

ImageFile::~ImageFile()
{
    m_settling.reset(); // works with the handle
    ::close(static_cast<int>(m_handle));
    if (!m_keep)
        QFile::remove(m_path);
}

/// The page cache takes one piece while those before are on their way.
size_t ImageFile::writesUnderWay() const
{
    return 1;
}

/// Through the page cache, each piece handed to the disk at once: the kernel has more requests
/// under way than we would, and a copy in memory costs less than that saves.
Result<> ImageFile::writeAll(qint64 offset, std::span<const char> bytes)
{
    const int handle = static_cast<int>(m_handle);
    while (!bytes.empty()) {
        const ssize_t written = ::pwrite(handle, bytes.data(), bytes.size(), offset);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return systemError(m_path, written < 0 ? errno : EIO);
        ::sync_file_range(handle, offset, written, SYNC_FILE_RANGE_WRITE);
        bytes = bytes.subspan(static_cast<size_t>(written));
        offset += written;
    }
    const int failure = m_settling->written(offset);
    return failure == 0 ? Result<>() : systemError(m_path, failure);
}

Result<> ImageFile::finish()
{
    if (const int failure = m_settling->end(); failure != 0)
        return systemError(m_path, failure);
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
        if (got < 0 && isRefusal(errno) && isDirect(handle)) {
            ::fcntl(handle, F_SETFL, ::fcntl(handle, F_GETFL) & ~O_DIRECT);
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
