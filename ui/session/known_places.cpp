// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/known_places.h"

#include "core/profile/distant_places.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

constexpr auto kKnownPlaces = "knownPlaces"_L1;

QStringList knownPlaces()
{
    return QSettings().value(kKnownPlaces).toStringList();
}

} // namespace

QStringList unknownPlaces(const MediaProfile& profile)
{
    QStringList places = distantPlaces(profile);
    const QStringList known = knownPlaces();
    places.removeIf(
        [&known](const QString& place) { return known.contains(place, Qt::CaseInsensitive); });
    return places;
}

void rememberPlaces(const MediaProfile& profile)
{
    if (const QStringList unknown = unknownPlaces(profile); !unknown.isEmpty())
        QSettings().setValue(kKnownPlaces, knownPlaces() + unknown);
}

} // namespace cmgmedia::ui
