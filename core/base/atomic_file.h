// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

namespace cmgmedia {

/// Puts small content under its final name in one step: all of it, or nothing.
Result<> writeFileAtomically(const QString& path, QByteArrayView content);

/// A name beside the final one for something that is not finished: ".NAME.part-<random>".
QString unfinishedName(const QString& path);

/// Moves a finished file over its final name, replacing what is there.
Result<> renameOver(const QString& from, const QString& to);

/// True when both paths are the same file, whatever they are spelled or linked like.
bool isSameFile(const QString& a, const QString& b);

} // namespace cmgmedia
