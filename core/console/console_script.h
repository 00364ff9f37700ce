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
/// does not document is marked [verify] in its comments. ASCII alone, so that it means the same in
/// whatever encoding it is copied or saved.
QString consoleScript(const ConsoleRequest& request);

/// A script as a file of Windows.
QByteArray scriptFileContent(const QString& script);

/// An expression of ASCII alone that PowerShell takes for that text: in single quotes, those inside
/// doubled, and what is not printable ASCII by its number. Windows PowerShell reads a file without
/// byte order mark in the system's code page, in which some letters' bytes are quotes for it.
QString powerShellLiteral(const QString& text);

} // namespace cmgmedia
