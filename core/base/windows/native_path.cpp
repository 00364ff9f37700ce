// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/native_path.h"

#include <QDir>
#include <QFileInfo>

#include <windows.h>

#include <string_view>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

// MAX_PATH without the room that a folder keeps for a short file name in it (CreateDirectoryW).
constexpr qsizetype kShortPath = 260 - 12;

} // namespace

/// Long paths get the prefix that switches their limit off; behind it Windows takes neither '/'
/// nor relative parts ("Naming Files, Paths, and Namespaces", Maximum Path Length Limitation).
std::filesystem::path nativePath(const QString& path)
{
    const QString plain = QDir::toNativeSeparators(path);
    const bool isOfDevice = plain.startsWith(uR"(\\?\)"_s) || plain.startsWith(uR"(\\.\)"_s);
    if (isOfDevice || plain.isEmpty())
        return plain.toStdWString();
    const QString whole =
        QDir::toNativeSeparators(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    if (whole.size() < kShortPath)
        return plain.toStdWString();
    const bool isShare = whole.startsWith(uR"(\\)"_s);
    const QString prefixed = isShare ? uR"(\\?\UNC)"_s + whole.sliced(1) : uR"(\\?\)"_s + whole;
    return prefixed.toStdWString();
}

/// The C++ library lists no folder with a long path.
qsizetype countEntries(const QString& folder)
{
    const std::wstring pattern = (nativePath(folder) / L"*").wstring();
    WIN32_FIND_DATAW entry = {};
    const HANDLE search = FindFirstFileW(pattern.c_str(), &entry);
    if (search == INVALID_HANDLE_VALUE)
        return 0;
    qsizetype count = 0;
    do {
        const std::wstring_view name = entry.cFileName;
        count += name == L"." || name == L".." ? 0 : 1;
    } while (FindNextFileW(search, &entry) != 0);
    FindClose(search);
    return count;
}

} // namespace cmgmedia
