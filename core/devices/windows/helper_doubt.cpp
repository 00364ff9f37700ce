// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/native_path.h"
#include "core/base/program_place.h"
#include "core/base/windows/elevated_process.h"
#include "core/devices/device_access.h"
#include "core/devices/device_rules.h"
#include "core/devices/windows/elevation.h"

#include <algorithm>
#include <span>

namespace cmgmedia {

namespace {

/// Asks the system and not its lists of permissions: it knows of groups, owners and policies. That
/// a file is in use is told after that it may be changed.
bool mayOpen(const QString& path, DWORD access)
{
    constexpr DWORD kEverybody = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
    const Handle opened(CreateFileW(nativePath(path).wstring().c_str(), access, kEverybody, nullptr,
                                    OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr));
    return opened.isOpen() || GetLastError() == ERROR_SHARING_VIOLATION;
}

bool mayTamper(const QString& path, Tampering how)
{
    // In a folder the first two are to add a file and to add a folder.
    static constexpr DWORD kContent[] = {FILE_WRITE_DATA, FILE_APPEND_DATA, FILE_DELETE_CHILD,
                                         DELETE,          WRITE_DAC,        WRITE_OWNER};
    static constexpr DWORD kInside[] = {FILE_DELETE_CHILD, DELETE, WRITE_DAC, WRITE_OWNER};
    const std::span<const DWORD> ways =
        how == Tampering::Content ? std::span<const DWORD>(kContent) : kInside;
    return std::ranges::any_of(ways, [&](DWORD access) { return mayOpen(path, access); });
}

} // namespace

std::optional<Text> helperDoubt()
{
    if (isElevated())
        return {};
    const std::optional<QString> where = tamperableAt(helperProgram(), mayTamper);
    return where ? std::optional(tamperableText(*where)) : std::nullopt;
}

} // namespace cmgmedia
