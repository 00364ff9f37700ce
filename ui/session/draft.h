// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/profile/media_profile.h"

#include <QDateTime>
#include <QLockFile>
#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace cmgmedia::ui {

class Task;

/// The profile as it is being written, kept in a file until the program ends properly. Never a
/// secret: a profile holds none. One program at a time keeps a draft in a folder; another that
/// runs beside it does without. All files are touched on workers: the folder may lie on a share.
class Draft : public QObject
{
    Q_OBJECT

public:
    /// What an earlier run left: when it last wrote, and the file that its profile was saved in.
    struct LeftOver {
        QDateTime when;
        QString profilePath; ///< empty: it was never saved
    };

    /// No folder: nothing is kept. A draft that an earlier run left is put aside and offered.
    explicit Draft(QString folder, QObject* parent = nullptr);
    ~Draft() override;

    /// Whether it is known what an earlier run left; ready() says so.
    bool isReady() const;
    /// nullopt: the earlier run left nothing.
    const std::optional<LeftOver>& leftOver() const { return m_leftOver; }
    QString leftOverPath() const;
    void discardLeftOver();
    /// Takes what only a draft holds out of the profile that was left, and gives its file; empty:
    /// it was never saved.
    static QString takeProfilePath(MediaProfile& leftOver);

    /// Soon. Empty path: the profile was never saved.
    void keep(const MediaProfile& profile, const QString& profilePath);
    /// Keeps what was left over, which goes once the new draft is written.
    void keepInPlaceOfLeftOver(const MediaProfile& profile, const QString& profilePath);
    /// Nothing is unsaved: nothing is left, at the latest when this goes.
    void discard();

signals:
    void ready();

private:
    struct Claim {
        std::unique_ptr<QLockFile> lock; ///< nullptr: another program has it, or nobody can
        std::optional<LeftOver> leftOver;
    };

    static Claim claim(const QString& folder);
    void take(Claim claim);
    void want(std::optional<MediaProfile> profile);
    void bringUpToDate();
    void remove(const QString& file);

    QString m_folder;
    QPointer<Task> m_claiming;
    std::unique_ptr<QLockFile> m_lock;
    std::optional<LeftOver> m_leftOver;
    QPointer<Task> m_writing;             ///< one at a time, or an older text could win
    std::optional<MediaProfile> m_wanted; ///< what the file shall say; nullopt: no file
    bool m_isBehind = false;              ///< the file does not say it yet
    bool m_replacesLeftOver = false;
};

} // namespace cmgmedia::ui
