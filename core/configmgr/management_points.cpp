// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/management_points.h"

#include "core/configmgr/boot_medium.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

QString managementName(ManagementKind kind)
{
    switch (kind) {
    case ManagementKind::SiteBased:
        return u"site-based"_s;
    case ManagementKind::Dynamic:
        return u"dynamic"_s;
    }
    Q_UNREACHABLE();
}

std::optional<MediaManagement> mediaManagement(const MediaVariables& variables)
{
    const auto list = [&variables](const char* name) {
        return variables.value(QLatin1StringView(name)).value_or(QString());
    };
    if (const QString site = list(kManagementPoint); !site.isEmpty())
        return MediaManagement{ManagementKind::SiteBased, starList(site)};
    if (const QString lookup = list(kLookupManagementPoints); !lookup.isEmpty())
        return MediaManagement{ManagementKind::Dynamic, starList(lookup)};
    return std::nullopt;
}

QStringList starList(const QString& list)
{
    QStringList members;
    for (const QString& member : list.split(u'*', Qt::SkipEmptyParts)) {
        if (const QString trimmed = member.trimmed(); !trimmed.isEmpty())
            members << trimmed;
    }
    return members;
}

QList<QUrl> managementPoints(const std::optional<QString>& variable)
{
    QList<QUrl> points;
    for (const QString& point : starList(variable.value_or(QString())))
        points << QUrl(point);
    return points;
}

bool hasUnknownComputers(const QStringList& variableNames)
{
    return std::ranges::any_of(variableNames, [](const QString& name) {
        return name.endsWith("UnknownMachineGUID"_L1, Qt::CaseInsensitive);
    });
}

} // namespace cmgmedia
