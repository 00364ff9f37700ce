// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/made_file.h"

#include "core/base/native_path.h"
#include "core/base/windows/handle.h"
#include "core/base/windows/system_call_error.h"

namespace cmgmedia {

namespace {

/// Asks no permission and stands in nobody's way. A link is itself.
Handle openToCompare(const QString& path)
{
    constexpr DWORD kEverybody = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
    return Handle(CreateFileW(nativePath(path).wstring().c_str(), 0, kEverybody, nullptr,
                              OPEN_EXISTING,
                              FILE_FLAG_BACKUP_SEMANTICS | FILE_FLAG_OPEN_REPARSE_POINT, nullptr));
}

} // namespace

// No handle is kept: with one open, Windows neither renames over the file nor lets it go.
struct MadeFile::Held {
    BY_HANDLE_FILE_INFORMATION facts = {};
};

Result<MadeFile> MadeFile::at(const QString& path)
{
    const Handle handle = openToCompare(path);
    Held held;
    if (!handle.isOpen() || GetFileInformationByHandle(handle.get(), &held.facts) == 0)
        return windowsError(path);
    return MadeFile(std::make_shared<const Held>(held));
}

bool MadeFile::has(const QString& path) const
{
    const Handle handle = openToCompare(path);
    BY_HANDLE_FILE_INFORMATION there = {};
    if (!m_held || !handle.isOpen() || GetFileInformationByHandle(handle.get(), &there) == 0)
        return false;
    const BY_HANDLE_FILE_INFORMATION& made = m_held->facts;
    const bool hasIndex =
        there.nFileIndexHigh == made.nFileIndexHigh && there.nFileIndexLow == made.nFileIndexLow;
    // On FAT the index is that of the folder's entry, which a new name moves.
    const bool isAlike = there.nFileSizeHigh == made.nFileSizeHigh
                         && there.nFileSizeLow == made.nFileSizeLow
                         && CompareFileTime(&there.ftCreationTime, &made.ftCreationTime) == 0
                         && CompareFileTime(&there.ftLastWriteTime, &made.ftLastWriteTime) == 0;
    return there.dwVolumeSerialNumber == made.dwVolumeSerialNumber && (hasIndex || isAlike);
}

} // namespace cmgmedia
