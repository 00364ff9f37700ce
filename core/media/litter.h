// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/media_tree.h"

namespace cmgmedia {

/// Which system leaves a file or folder of this path on every medium that it is given, as
/// "Windows"; empty: none, it is the medium's own. What lies in such a folder is not asked for.
QLatin1StringView leftBy(const QString& path);
inline bool isLitter(const QString& path)
{
    return !leftBy(path).isEmpty();
}

/// Rufus puts an autorun.inf with a label and an icon on a stick, which starts nothing. One that
/// starts something may be the medium's own and stays.
bool isAutorunOfALabel(const QByteArray& content);

/// "SMS/.DS_Store (macOS)" for each path that is not the medium's own.
QStringList namedLitter(const std::vector<QString>& paths);

} // namespace cmgmedia
