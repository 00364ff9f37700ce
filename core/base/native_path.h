// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <filesystem>

namespace cmgmedia {

/// A path as this system's own functions take it, of any length and any script.
std::filesystem::path nativePath(const QString& path);

/// The same place for every user of this computer: a network drive of Windows has its letter only
/// for who connected it, and not for an administrator.
QString pathForEverybody(const QString& path);

/// Renames over a file that may be there.
std::error_code renameNative(const QString& from, const QString& to);

/// How many files and folders are in it: also those that Qt leaves out because their names are not
/// valid UTF-8.
qsizetype countEntries(const QString& folder);

} // namespace cmgmedia
