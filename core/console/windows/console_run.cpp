// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/console_run.h"

#include "core/powershell/windows/power_shell.h"

#include <QDir>
#include <QFileInfo>

#include <windows.h>

#include <array>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

/// Asked of Windows and not of the environment, since it gets an administrator's rights and
/// passwords. The module of the console is one of Windows PowerShell.
QString windowsPowerShell()
{
    std::array<wchar_t, MAX_PATH> folder = {};
    GetSystemDirectoryW(folder.data(), folder.size());
    return QString::fromWCharArray(folder.data()) + u"/WindowsPowerShell/v1.0/powershell.exe"_s;
}

} // namespace

std::optional<InstalledConsole> findConsole()
{
    // "…\AdminConsole\bin\i386" (Microsoft Learn, CreateMedia.exe); the log lies beside bin.
    const QString programs = qEnvironmentVariable("SMS_ADMIN_UI_PATH");
    if (programs.isEmpty() || !QFileInfo(programs).isDir())
        return std::nullopt;
    return InstalledConsole{
        .logPath = QDir::cleanPath(QDir::fromNativeSeparators(programs)
                                   + u"/../../AdminUILog/CreateTsMedia.log"_s),
        .start = [](const QString& script, const std::vector<Secret>& passwords) {
            return startPowerShell(windowsPowerShell(), script, passwords);
        }};
}

} // namespace cmgmedia
