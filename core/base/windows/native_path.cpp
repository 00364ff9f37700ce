// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/native_path.h"

#include <QDir>
#include <QFileInfo>

#include <windows.h>

#include <string_view>
#include <vector>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

// MAX_PATH without the room that a folder keeps for a short file name in it (CreateDirectoryW).
constexpr qsizetype kShortPath = 260 - 12;
constexpr size_t kLongestName = 1 << 15; ///< of a path, in units of UTF-16

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

QString pathForEverybody(const QString& path)
{
    std::vector<wchar_t> room(kLongestName);
    auto* name = reinterpret_cast<UNIVERSAL_NAME_INFOW*>(room.data());
    auto bytes = static_cast<DWORD>(room.size() * sizeof(wchar_t));
    const std::wstring local = QDir::toNativeSeparators(path).toStdWString();
    if (WNetGetUniversalNameW(local.c_str(), UNIVERSAL_NAME_INFO_LEVEL, name, &bytes) != NO_ERROR)
        return path; // on no network drive
    return QDir::fromNativeSeparators(QString::fromWCharArray(name->lpUniversalName));
}

/// A virus scanner or backup has a new file open for a moment and will not share it.
std::error_code renameNative(const QString& from, const QString& to)
{
    constexpr int kTries = 10;
    constexpr DWORD kPauseMs = 200;
    std::error_code failure;
    for (int i = 0; i < kTries; ++i) {
        std::filesystem::rename(nativePath(from), nativePath(to), failure);
        if (failure.value() != ERROR_ACCESS_DENIED && failure.value() != ERROR_SHARING_VIOLATION)
            break;
        Sleep(kPauseMs);
    }
    return failure;
}

std::error_code publishNative(const QString& from, const QString& to, Existing existing)
{
    if (existing == Existing::Replace)
        return renameNative(from, to);
    constexpr int kTries = 10;
    constexpr DWORD kPauseMs = 200;
    DWORD failure = NO_ERROR;
    for (int i = 0; i < kTries; ++i) {
        if (MoveFileExW(nativePath(from).c_str(), nativePath(to).c_str(), MOVEFILE_WRITE_THROUGH)
            != 0)
            return {};
        failure = GetLastError();
        if (failure != ERROR_ACCESS_DENIED && failure != ERROR_SHARING_VIOLATION)
            break;
        Sleep(kPauseMs);
    }
    return {static_cast<int>(failure), std::system_category()};
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
