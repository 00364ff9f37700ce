// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace cmgmedia {

struct ConsoleRequest;

/// A PowerShell script that makes such a medium with the console's New-CMBootableMedia (Microsoft
/// Learn, ConfigurationManager module). Holds no secret: it asks for passwords with Read-Host
/// -AsSecureString, or reads them, a line each, from the pipe that -PasswordPipe names, through
/// which it also tells what failed; first the medium's, then the certificate's. What Microsoft
/// does not document is marked [verify] in its comments.
QString consoleScript(const ConsoleRequest& request);

/// A script as Windows PowerShell reads it from a file: UTF-8, which it knows by the byte order
/// mark, and lines ended as on Windows.
QByteArray scriptFileContent(const QString& script);

/// A text as PowerShell takes it literally: in single quotes, those inside doubled.
QString powerShellLiteral(const QString& text);

} // namespace cmgmedia
