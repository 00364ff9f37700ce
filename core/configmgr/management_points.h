// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/variables/media_variables.h"

#include <QList>
#include <QUrl>

namespace cmgmedia {

/// How a started PC finds a management point: media names it, or asks those it names for one.
enum class ManagementKind { SiteBased, Dynamic };

QString managementName(ManagementKind kind); ///< "site-based"

struct MediaManagement {
    ManagementKind kind = ManagementKind::SiteBased;
    QStringList points;
};

/// As the variables of a medium say it; nullopt where they name no management point.
std::optional<MediaManagement> mediaManagement(const MediaVariables& variables);

/// A list in a media variable; "*" stands between its members (CreateMedia.exe).
QStringList starList(const QString& list);

/// The management points of site-based media, of the variable that names them.
QList<QUrl> managementPoints(const std::optional<QString>& variable);

/// The medium was made with unknown computer support, as far as the names of its variables tell.
bool hasUnknownComputers(const QStringList& variableNames);

} // namespace cmgmedia
