// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cmgmedia {

struct ConsoleRequest;

/// A PowerShell script that makes such a medium with the console's New-CMBootableMedia (Microsoft
/// Learn, ConfigurationManager module). Holds no secret: it asks for passwords with Read-Host
/// -AsSecureString, or reads them, a line each, from the pipe that -PasswordPipe names, through
/// which it also tells what failed; first the medium's, then the certificate's. What Microsoft
/// does not document is marked [verify] in its comments. ASCII alone, so that it means the same in
/// whatever encoding it is copied or saved.
QString consoleScript(const ConsoleRequest& request);

} // namespace cmgmedia
