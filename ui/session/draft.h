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
/// runs beside it does without.
class Draft : public QObject
{
    Q_OBJECT

public:
    /// No folder: nothing is kept. A draft that an earlier run left is put aside and offered.
    explicit Draft(QString folder, QObject* parent = nullptr);
    ~Draft() override;

    /// When the earlier run last wrote; nullopt: it left nothing.
    std::optional<QDateTime> leftOver() const;
    Result<MediaProfile> loadLeftOver() const;
    void discardLeftOver();

    /// Soon, on a thread of its own. A profile that names no medium is not worth it.
    void keep(const MediaProfile& profile);
    /// The program ends properly: nothing is left.
    void discard();

private:
    void write(const MediaProfile& profile);
    QString path() const;
    QString leftOverPath() const;

    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
    QPointer<Task> m_writing;
    std::optional<MediaProfile> m_next; ///< came while another was being written
};

} // namespace cmgmedia::ui
