// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/media_profile.h"

#include "core/profile/profile_keys.h"

#include <QDir>

#include <algorithm>

namespace cmgmedia {

QString MediaProfile::resolved(const QString& path) const
{
    return path.isEmpty() ? path : QDir::cleanPath(QDir(folder).absoluteFilePath(path));
}

MediaProfile MediaProfile::movedTo(const QString& otherFolder) const
{
    const QString below = QDir::cleanPath(otherFolder) + u'/';
    const auto move = [&](QString& path) {
        const QString absolute = resolved(path);
        path = absolute.startsWith(below) ? absolute.mid(below.size()) : absolute;
    };
    MediaProfile moved = *this;
    for (const ProfileKeyRow& row : profileKeys()) {
        if (!isPath(row))
            continue;
        if (const auto* file = std::get_if<Place<QString>>(&row.place))
            move(file->in(moved));
        else if (const auto* files = std::get_if<Place<QStringList>>(&row.place))
            std::ranges::for_each(files->in(moved), move);
    }
    moved.folder = otherFolder;
    return moved;
}

} // namespace cmgmedia
