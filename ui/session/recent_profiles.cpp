// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/recent_profiles.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

constexpr auto kKey = "recentProfiles"_L1;
constexpr qsizetype kMost = 8;

} // namespace

QStringList recentProfiles()
{
    QStringList paths = QSettings().value(kKey).toStringList();
    paths.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return paths.first(std::min(paths.size(), kMost));
}

void rememberProfile(const QString& path)
{
    const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    QStringList paths = recentProfiles();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    QSettings().setValue(kKey, paths.first(std::min(paths.size(), kMost)));
}

void forgetRecentProfiles()
{
    QSettings().remove(kKey);
}

} // namespace cmgmedia::ui
