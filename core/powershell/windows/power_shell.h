// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/powershell/script_process.h"

#include <memory>
#include <vector>

namespace cmgmedia {

/// Starts a script in the PowerShell at that path, with an administrator's rights, and hands
/// passwords to it. ConsoleDenied, HelperEnded, Io.
Result<std::unique_ptr<ScriptProcess>> startPowerShell(const QString& powerShell,
                                                       const QString& script,
                                                       const std::vector<Secret>& passwords);

} // namespace cmgmedia
