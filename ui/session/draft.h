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
    /// No folder: nothing is kept. A draft that an earlier run left is put aside and offered.
    explicit Draft(QString folder, QObject* parent = nullptr);
    ~Draft() override;

    /// Whether it is known what an earlier run left; ready() says so.
    bool isReady() const;
    /// When the earlier run last wrote; nullopt: it left nothing.
    const std::optional<QDateTime>& leftOver() const { return m_leftOver; }
    QString leftOverPath() const;
    void discardLeftOver();

    /// Soon. A profile that names no medium is not worth it.
    void keep(const MediaProfile& profile);
    /// The program ends properly: nothing is left, at the latest when this goes.
    void discard();

signals:
    void ready();

private:
    struct Claim {
        std::unique_ptr<QLockFile> lock; ///< nullptr: another program has it, or nobody can
        std::optional<QDateTime> leftOver;
    };

    static Claim claim(const QString& folder);
    void take(Claim claim);
    void write(const MediaProfile& profile);
    void remove(const QString& file);

    QString m_folder;
    QPointer<Task> m_claiming;
    std::unique_ptr<QLockFile> m_lock;
    std::optional<QDateTime> m_leftOver;
    QPointer<Task> m_writing;
    std::optional<MediaProfile> m_next; ///< came before the folder was ours, or during a write
    bool m_discarded = false;
};

} // namespace cmgmedia::ui
