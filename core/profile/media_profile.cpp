// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/media_profile.h"

#include <QDir>

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
    for (QString* path :
         {&moved.source.path, &moved.cmg.certificate, &moved.security.pfx, &moved.bootImage.path,
          &moved.taskSequence.path, &moved.output.path, &moved.output.biosBootRecord})
        move(*path);
    for (QString& path : moved.bootImage.trust)
        move(path);
    moved.folder = otherFolder;
    return moved;
}

} // namespace cmgmedia
