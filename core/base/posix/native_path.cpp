// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/native_path.h"

namespace cmgmedia {

std::filesystem::path nativePath(const QString& path)
{
    return path.toStdU16String();
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
