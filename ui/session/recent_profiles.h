// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>

namespace cmgmedia::ui {

class Task;

/// Profiles that were opened or saved, the latest first. Whether they still exist is found out on
/// a worker; those of a share count as there, because asking may take minutes.
class RecentProfiles : public QObject
{
    Q_OBJECT

public:
    using Exists = std::function<bool(const QString& path)>;

    explicit RecentProfiles(Exists exists, QObject* parent = nullptr);
    ~RecentProfiles() override;

    /// At most eight; without those that are known to be gone.
    QStringList paths() const;
    void remember(const QString& path);
    void forget();
    void look(); ///< which ones are gone; changed() follows where it makes a difference

signals:
    void changed();

private:
    Exists m_exists;
    QStringList m_paths;
    QStringList m_gone;
    QPointer<Task> m_looking;
};

} // namespace cmgmedia::ui
