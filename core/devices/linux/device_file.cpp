// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/linux/device_file.h"

#include "core/devices/errors.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

// Where the cache cannot be passed, it is emptied this often, so that no flush takes long.
constexpr qint64 kFlushBytes = 8 << 20;

ErrorRow codeOf(int errorNumber, bool isThere)
{
    switch (errorNumber) {
    case ENODEV:
    case ENXIO:
    case ENOENT:
    case ENOMEDIUM:
        return ErrorCode::DeviceGone;
    case EROFS:
        return ErrorCode::DeviceWriteProtected;
    case EACCES:
    case EPERM:
        return ErrorCode::DeviceDenied;
    case EBUSY:
        return ErrorCode::DeviceBusy;
    default: // a stick that is pulled out gives EIO before anything else
        return isThere ? ErrorCode::DeviceFailed : ErrorCode::DeviceGone;
    }
}

/// Whether the kernel still has the device that the descriptor was opened for.
bool isThere(int handle)
{
    struct stat status = {};
    if (::fstat(handle, &status) != 0)
        return false;
    if (!S_ISBLK(status.st_mode))
        return true;
    return QFile::exists(
        u"/sys/dev/block/%1:%2"_s.arg(major(status.st_rdev)).arg(minor(status.st_rdev)));
}

} // namespace

Error deviceError(int errorNumber, bool isThere, const QString& path)
{
    return {codeOf(errorNumber, isThere), path, systemError(path, errorNumber).detail};
}

Result<std::unique_ptr<BlockDevice>> DeviceFile::adopt(int handle, const QString& path)
{
    const int copy = ::fcntl(handle, F_DUPFD_CLOEXEC, 0);
    if (copy < 0)
        return systemError(path);
    std::unique_ptr<DeviceFile> device(new DeviceFile(copy, path));
    if (Result<> measured = device->measure(); !measured)
        return measured.error();
    return device;
}

Result<std::unique_ptr<BlockDevice>> DeviceFile::open(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    constexpr int kFlags = O_RDWR | O_EXCL | O_CLOEXEC;
    int handle = ::open(name.constData(), kFlags | O_DIRECT);
    if (handle < 0 && errno == EINVAL)
        handle = ::open(name.constData(), kFlags);
    if (handle < 0)
        return deviceError(errno, true, path);
    std::unique_ptr<DeviceFile> device(new DeviceFile(handle, path));
    if (Result<> measured = device->measure(); !measured)
        return measured.error();
    return device;
}

DeviceFile::~DeviceFile()
{
    ::close(m_handle);
}

Result<> DeviceFile::measure()
{
    m_size = ::lseek(m_handle, 0, SEEK_END);
    if (m_size < 0)
        return failed(errno);
    if (m_size == 0)
        return failed(ENOMEDIUM);
    m_direct = (::fcntl(m_handle, F_GETFL) & O_DIRECT) != 0;
    return {};
}

Error DeviceFile::failed(int errorNumber) const
{
    return deviceError(errorNumber, isThere(m_handle), m_path);
}

Result<> DeviceFile::write(qint64 offset, std::span<const char> bytes)
{
    m_unsynced += m_direct ? 0 : static_cast<qint64>(bytes.size());
    while (!bytes.empty()) {
        const ssize_t written = ::pwrite(m_handle, bytes.data(), bytes.size(), offset);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return failed(written < 0 ? errno : EIO);
        bytes = bytes.subspan(static_cast<size_t>(written));
        offset += written;
    }
    return m_unsynced < kFlushBytes ? Result<>() : flush();
}

Result<> DeviceFile::read(qint64 offset, std::span<char> into)
{
    if (!m_direct)
        ::posix_fadvise(m_handle, offset, static_cast<off_t>(into.size()), POSIX_FADV_DONTNEED);
    while (!into.empty()) {
        const ssize_t got = ::pread(m_handle, into.data(), into.size(), offset);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return failed(got < 0 ? errno : EIO);
        into = into.subspan(static_cast<size_t>(got));
        offset += got;
    }
    return {};
}

Result<> DeviceFile::flush()
{
    m_unsynced = 0;
    if (::fsync(m_handle) != 0)
        return failed(errno);
    return {};
}

} // namespace cmgmedia
