// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/recent_profiles.h"

#include "core/base/result.h"
#include "ui/session/task.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

constexpr auto kKey = "recentProfiles"_L1;
constexpr qsizetype kMost = 8;

QStringList stored()
{
    return QSettings().value(kKey).toStringList();
}

bool isOnShare(const QString& path)
{
    return path.startsWith("//"_L1); // as QDir::cleanPath() writes it on Windows, too
}

} // namespace

RecentProfiles::RecentProfiles(Exists exists, QObject* parent)
    : QObject(parent), m_exists(std::move(exists)), m_paths(stored())
{}

RecentProfiles::~RecentProfiles()
{
    if (m_looking)
        m_looking->leave();
}

QStringList RecentProfiles::paths() const
{
    QStringList paths = m_paths;
    paths.removeIf([this](const QString& path) { return m_gone.contains(path); });
    return paths.first(std::min(paths.size(), kMost));
}

void RecentProfiles::remember(const QString& path)
{
    const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    m_paths = stored(); // another window may have added to them
    m_paths.removeAll(absolute);
    m_paths.prepend(absolute);
    m_gone.removeAll(absolute);
    m_paths = paths();
    QSettings().setValue(kKey, m_paths);
    emit changed();
}

void RecentProfiles::forget()
{
    m_paths.clear();
    QSettings().remove(kKey);
    emit changed();
}

void RecentProfiles::look()
{
    if (m_looking)
        return;
    m_paths = stored();
    m_looking = runTask(
        this,
        [exists = m_exists, paths = m_paths](Work&) -> Result<QStringList> {
            QStringList gone;
            for (const QString& path : paths) {
                if (!isOnShare(path) && !exists(path))
                    gone << path;
            }
            return gone;
        },
        [this](const Result<QStringList>& gone) {
            m_looking = nullptr;
            if (m_gone == *gone)
                return;
            m_gone = *gone;
            emit changed();
        });
}

} // namespace cmgmedia::ui
