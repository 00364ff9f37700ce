// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/distant_places.h"

#include "core/base/text.h"
#include "core/profile/profile_keys.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

/// Empty: of this computer's own files.
QString distantPlaceOf(const QString& path)
{
    QString slashes = path.trimmed();
    slashes.replace(u'\\', u'/');
    if (slashes.startsWith("/dev/"_L1))
        return slashes;
    if (!slashes.startsWith("//"_L1))
        return {};
    const QStringList parts = slashes.split(u'/', Qt::SkipEmptyParts);
    // "\\.\PhysicalDrive1" is a device, "\\?\UNC\server\share" a share, "\\?\C:\x" a file.
    const bool isVerbatim = parts.value(0) == "?"_L1 || parts.value(0) == "."_L1;
    const bool isShare = !isVerbatim || parts.value(1).compare("UNC"_L1, Qt::CaseInsensitive) == 0;
    if (!isShare)
        return parts.value(1).endsWith(u':') ? QString() : uR"(\\.\)"_s + parts.value(1);
    const QStringList server = parts.mid(isVerbatim ? 2 : 0, 2);
    return server.isEmpty() ? QString() : uR"(\\)"_s + server.join(u'\\');
}

} // namespace

QStringList distantPlaces(const MediaProfile& profile)
{
    QStringList places;
    for (const QString& path : pathsIn(profile))
        places << distantPlaceOf(path);
    places << profile.console.provider.trimmed();
    for (QString& place : places)
        place = oneLine(place); // it is shown, and comes from somebody else
    places.removeAll(QString());
    places.removeDuplicates();
    return places;
}

} // namespace cmgmedia
