// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/media_profile.h"

#include <QDir>

namespace cmgmedia {

QString MediaProfile::resolved(const QString& path) const
{
    return path.isEmpty() ? path : QDir::cleanPath(QDir(folder).absoluteFilePath(path));
}

} // namespace cmgmedia
