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

enum class Existing { Keep, Replace };
/// Gives a finished file its name, durably. Keep: fails where there is a file of that name, also
/// one that came at this very moment.
std::error_code publishNative(const QString& from, const QString& to, Existing existing);

/// How many files and folders are in it: also those that Qt leaves out because their names are not
/// valid UTF-8.
qsizetype countEntries(const QString& folder);

} // namespace cmgmedia
