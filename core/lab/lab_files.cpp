// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_files.h"

#include "core/base/atomic_file.h"

#include <QDir>
#include <QFileInfo>

namespace cmgmedia {

Result<> writeLabFiles(const QString& folder, const LabFiles& files)
{
    const QDir root(folder);
    for (const auto& [name, content] : files) {
        const QString path = root.filePath(name);
        if (!root.mkpath(QFileInfo(path).path()))
            return Error{ErrorCode::AccessDenied, path, {}};
        if (Result<> written = writeFileAtomically(path, content); !written)
            return written;
    }
    return {};
}

} // namespace cmgmedia
