// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/console/console_run.h"

namespace cmgmedia {

/// Starts a script in the PowerShell at that path, with an administrator's rights, and hands
/// passwords to it. ConsoleDenied, HelperEnded, Io.
Result<std::unique_ptr<ScriptProcess>> startPowerShell(const QString& powerShell,
                                                       const QString& script,
                                                       const std::vector<Secret>& passwords);

} // namespace cmgmedia
