// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/known_places.h"

#include "core/profile/distant_places.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr auto kKnownPlaces = "knownPlaces"_L1;

/// Of no program alone.
QSettings placesOfThisUser()
{
    return QSettings(QSettings::defaultFormat(), QSettings::UserScope, u"cmgmedia"_s, u"places"_s);
}

QStringList knownPlaces()
{
    return placesOfThisUser().value(kKnownPlaces).toStringList();
}

} // namespace

QStringList unknownPlaces(const MediaProfile& profile)
{
    QStringList places = distantPlaces(profile);
    if (places.isEmpty())
        return places;
    const QStringList known = knownPlaces();
    places.removeIf(
        [&known](const QString& place) { return known.contains(place, Qt::CaseInsensitive); });
    return places;
}

void rememberPlaces(const MediaProfile& profile)
{
    if (const QStringList unknown = unknownPlaces(profile); !unknown.isEmpty())
        placesOfThisUser().setValue(kKnownPlaces, knownPlaces() + unknown);
}

} // namespace cmgmedia
