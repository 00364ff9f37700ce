// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/scratch_file.h"

#include "core/base/scratch_folder.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace cmgmedia {

Result<ScratchFile> ScratchFile::with(QByteArrayView bytes)
{
    if (std::optional<ScratchFile> inMemory = memoryFile(bytes))
        return *std::move(inMemory);
    const auto folder = std::make_shared<const ScratchFolder>();
    if (Result<> made = folder->made(); !made)
        return made.error();
    QFile file(folder->filePath(u"scratch"_s));
    if (!file.open(QFile::WriteOnly) || file.write(bytes.data(), bytes.size()) != bytes.size()
        || !file.flush())
        return Error{ErrorCode::TemporaryFolder, QDir::tempPath(), file.errorString()};
    return ScratchFile(file.fileName(), folder);
}

} // namespace cmgmedia
