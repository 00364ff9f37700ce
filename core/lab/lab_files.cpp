// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace cmgmedia {

Result<> writeLabFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size() || !file.flush())
        return Error{file.error() == QFile::ResourceError ? ErrorCode::NoSpace : ErrorCode::Io,
                     path, file.errorString()};
    return {};
}

Result<> writeLabFiles(const QString& folder, const LabFiles& files, const std::stop_token& stop)
{
    const QDir root(folder);
    for (const auto& [name, content] : files) {
        const QString path = root.filePath(name);
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, path, {}};
        if (!root.mkpath(QFileInfo(path).path()))
            return Error{ErrorCode::AccessDenied, path, {}};
        if (Result<> written = writeLabFile(path, content); !written)
            return written;
    }
    return {};
}

} // namespace cmgmedia
