// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace cmgmedia {

// What is taken out of the texts of a step, so that the texts themselves need not be kept.

/// The shares that a text names, each once, as \\server\share and no further: what follows may be
/// an account. Not \\.\, \\?\ and this computer.
QStringList sharesIn(QStringView text);

/// The inline script of Run PowerShell Script; empty where it is none.
QString scriptText(QStringView base64);

/// The CCMHOSTNAME among the properties of the client's setup.
std::optional<QString> hostNameIn(QStringView clientProperties);

/// An id as the site gives them: three of the site code and five hexadecimal digits.
bool isPackageId(QStringView text);

/// Zeros alone stand where no package is chosen (docs/task-sequence.md).
bool isNoPackage(QStringView text);

} // namespace cmgmedia
