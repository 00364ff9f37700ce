// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

namespace cmgmedia {

/// Puts small content under its final name in one step: all of it, or nothing.
Result<> writeFileAtomically(const QString& path, QByteArrayView content);
/// The same, for this user's eyes alone, whoever might read what was there before. On Windows the
/// folder decides.
Result<> writePrivateFile(const QString& path, QByteArrayView content);

/// The longest name of one file, in bytes on Linux and in letters on Windows.
inline constexpr qsizetype kMostNameBytes = 255;

/// A name beside the final one for something that is not finished, which tells who makes it:
/// ".NAME.part-<computer>-<process>-<random>".
QString unfinishedName(const QString& path);

/// Removes what processes of this computer left beside a final name when they were killed. What
/// another computer makes there stays, and what belongs to a process that lives.
void removeLeftOvers(const QString& path);

/// Moves a finished file over its final name, replacing what is there.
Result<> renameOver(const QString& from, const QString& to);

/// True when both paths are the same file, whatever they are spelled or linked like.
bool isSameFile(const QString& a, const QString& b);

} // namespace cmgmedia
