// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace cmgmedia {

/// A script as a file of Windows.
QByteArray scriptFileContent(const QString& script);

/// An expression of ASCII alone that PowerShell takes for that text: in single quotes, those inside
/// doubled, and what is not printable ASCII by its number. Windows PowerShell reads a file without
/// byte order mark in the system's code page, in which some letters' bytes are quotes for it.
QString powerShellLiteral(const QString& text);

} // namespace cmgmedia
