// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/work.h"
#include "core/console/console_request.h"
#include "core/powershell/script_process.h"
#include "core/profile/build_secrets.h"

#include <functional>
#include <memory>
#include <optional>

namespace cmgmedia {

/// The Configuration Manager console of this computer.
struct InstalledConsole {
    /// Starts a PowerShell script with an administrator's rights and hands passwords to it.
    using Starter = std::function<Result<std::unique_ptr<ScriptProcess>>(
        const QString& script, std::vector<Secret> passwords)>;

    QString logPath; ///< CreateTsMedia.log
    Starter start;
    /// For how long neither log nor file has to change until what is there counts as made. Whether
    /// the cmdlet waits for the end of the writing is not documented.
    int settleMs = 3000;
};

/// nullopt where there is none: anywhere but on Windows.
std::optional<InstalledConsole> findConsole();

/// Has the console make the medium, at request.outputPath; what it writes into its log goes to the
/// sink meanwhile, without values of variables. No file that it did not finish is left, but where
/// it cannot be stopped: ConsoleGoesOn. ConsoleAnswerMissing, PasswordMissing, OutputExists,
/// ConsoleDenied, ConsoleFailed, ConsoleTokenRefused.
Result<> makeWithConsole(const ConsoleRequest& request, const BuildSecrets& secrets,
                         const InstalledConsole& console, Work& work);

} // namespace cmgmedia
