// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <filesystem>

namespace cmgmedia {

/// A path as this system's own functions take it, of any length and any script.
std::filesystem::path nativePath(const QString& path);

/// How many files and folders are in it: also those that Qt leaves out because their names are not
/// valid UTF-8.
qsizetype countEntries(const QString& folder);

} // namespace cmgmedia
