// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/load_wimlib.h"

#include "core/base/windows/system_call_error.h"
#include "core/image/errors.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <windows.h>

namespace cmgmedia {

namespace {

/// 0, or why Windows did not load it. The stubs that we are linked with find it loaded then.
DWORD load()
{
    const HMODULE library =
        LoadLibraryExW(L"libwim-15.dll", nullptr,
                       LOAD_LIBRARY_SEARCH_APPLICATION_DIR | LOAD_LIBRARY_SEARCH_SYSTEM32);
    return library == nullptr ? GetLastError() : 0;
}

} // namespace

Result<> loadWimlib()
{
    static const DWORD failure = load();
    if (failure == 0)
        return {};
    const bool isAbsent =
        !QFileInfo::exists(QCoreApplication::applicationDirPath() + u"/libwim-15.dll");
    return Error{ErrorCode::LibraryMissing, QStringLiteral("libwim-15.dll"),
                 isAbsent ? Text() : windowsError({}, failure).detail};
}

} // namespace cmgmedia
