// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/native_path.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace cmgmedia {

namespace {

std::error_code lastFailure()
{
    return {errno, std::generic_category()};
}

/// As far as the file system lets us: some know no such thing of a folder.
std::error_code sync(const QString& path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return {};
    const std::error_code failure =
        ::fsync(handle) == 0 || errno == EINVAL ? std::error_code() : lastFailure();
    ::close(handle);
    return failure;
}

std::error_code renameToNew(const QByteArray& from, const QByteArray& to)
{
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return {};
    if (errno != EINVAL && errno != ENOSYS)
        return lastFailure();
    // Not on this file system: a second name is never given over another file, either.
    if (::link(from.constData(), to.constData()) == 0)
        return ::unlink(from.constData()) == 0 ? std::error_code() : lastFailure();
    if (errno == EEXIST || ::access(to.constData(), F_OK) == 0)
        return std::make_error_code(std::errc::file_exists);
    return ::rename(from.constData(), to.constData()) == 0 ? std::error_code() : lastFailure();
}

} // namespace

/// Not from UTF-16, as the C++ library would convert it: that throws at half a character.
std::filesystem::path nativePath(const QString& path)
{
    return QFile::encodeName(path).toStdString();
}

QString pathForEverybody(const QString& path)
{
    return path;
}

std::error_code renameNative(const QString& from, const QString& to)
{
    std::error_code failure;
    std::filesystem::rename(nativePath(from), nativePath(to), failure);
    return failure;
}

std::error_code publishNative(const QString& from, const QString& to, Existing existing)
{
    if (const std::error_code lost = sync(from))
        return lost;
    const std::error_code failure =
        existing == Existing::Replace ? renameNative(from, to)
                                      : renameToNew(QFile::encodeName(from), QFile::encodeName(to));
    if (!failure)
        sync(QFileInfo(to).path());
    return failure;
}

qsizetype countEntries(const QString& folder)
{
    std::error_code failure;
    qsizetype count = 0;
    std::filesystem::directory_iterator entry(nativePath(folder), failure);
    for (; !failure && entry != end(entry); entry.increment(failure))
        ++count;
    return count;
}

} // namespace cmgmedia
