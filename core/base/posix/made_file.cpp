// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/made_file.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace cmgmedia {

struct MadeFile::Held {
    explicit Held(int opened) : handle(opened) {}
    Held(const Held&) = delete;
    Held& operator=(const Held&) = delete;
    ~Held() { ::close(handle); }

    int handle;
};

Result<MadeFile> MadeFile::at(const QString& path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_PATH | O_NOFOLLOW | O_CLOEXEC);
    if (handle < 0)
        return systemError(path);
    return MadeFile(std::make_shared<const Held>(handle));
}

bool MadeFile::has(const QString& path) const
{
    struct stat mine = {};
    struct stat there = {};
    return m_held && ::fstat(m_held->handle, &mine) == 0
           && ::lstat(QFile::encodeName(path).constData(), &there) == 0
           && mine.st_dev == there.st_dev && mine.st_ino == there.st_ino;
}

} // namespace cmgmedia
