// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/open_file.h"

#include "core/base/device_size.h"

#include <QFileInfo>

#include <windows.h>
#include <io.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

Error openError(const QFile& file)
{
    const QString path = file.fileName();
    if (!isBlockDevice(path) && QFileInfo(path).isDir())
        return Error{ErrorCode::IsFolder, path, {}};
    if (!isBlockDevice(path) && !QFileInfo::exists(path))
        return Error{ErrorCode::NotFound, path, {}};
    return Error{file.error() == QFile::PermissionsError || !QFileInfo(path).isReadable()
                     ? ErrorCode::AccessDenied
                     : ErrorCode::Io,
                 path, file.errorString()};
}

} // namespace

Result<> openToRead(QFile& file)
{
    if (!file.open(QFile::ReadOnly | QFile::Unbuffered))
        return openError(file);
    // NOLINTNEXTLINE(performance-no-int-to-ptr): that is how the C runtime gives handles
    auto* const handle = reinterpret_cast<HANDLE>(_get_osfhandle(file.handle()));
    if (GetFileType(handle) == FILE_TYPE_DISK)
        return {};
    file.close(); // CON, NUL, COM1, a named pipe
    return Error{ErrorCode::NotAFile, file.fileName(), {}};
}

Result<SecretBytes> readFirstLine(const QString& path, qsizetype most,
                                  const std::stop_token& /*stop*/)
{
    QFile file(path);
    if (Result<> opened = openToRead(file); !opened)
        return opened.error();
    SecretBytes line(static_cast<size_t>(most) + 2); // its end, and one too many
    const qint64 got = file.read(line.data(), static_cast<qint64>(line.size()));
    if (got < 0)
        return Error{ErrorCode::Io, path, file.errorString()};
    line.resize(static_cast<size_t>(got));
    line.erase(std::ranges::find(line, '\n'), line.end());
    if (std::ssize(line) > most)
        return Error{ErrorCode::PasswordUnreadable, path,
                     u"its first line is longer than %1 bytes"_s.arg(most)};
    return line;
}

bool openNewPrivate(QFile& file)
{
    return file.open(QFile::WriteOnly | QFile::NewOnly);
}

} // namespace cmgmedia
