// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/linux/direct_access.h"

#include "core/devices/linux/device_file.h"

#include <QFile>

#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <unistd.h>

#include <cerrno>

namespace cmgmedia::direct {

Result<> unmount(const Device& device)
{
    for (const Volume& volume : device.volumes) {
        // The last one lies on top where several are in the same place.
        const QStringList topFirst(volume.mountPoints.rbegin(), volume.mountPoints.rend());
        for (const QString& point : topFirst)
            if (::umount2(QFile::encodeName(point).constData(), 0) != 0)
                return deviceError(errno, true, device.path);
    }
    return {};
}

Result<> rescan(const QString& path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return deviceError(errno, true, path);
    const int failure = ::ioctl(handle, BLKRRPART) == 0 ? 0 : errno;
    ::close(handle);
    // EINVAL: a loop device without partitions.
    return failure == 0 || failure == EINVAL ? Result<>() : deviceError(failure, true, path);
}

} // namespace cmgmedia::direct
