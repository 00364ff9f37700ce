// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace cmgmedia::test {

/// Writes a file and the folders above it; the program ends where that fails.
void writeFile(const QString& path, const QByteArray& content);

/// Every file below a folder; folders that hold none are left out.
void copyFolder(const QString& from, const QString& to);

/// Empty where it cannot be read.
QByteArray readFile(const QString& path);

} // namespace cmgmedia::test
