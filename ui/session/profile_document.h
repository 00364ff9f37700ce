// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/draft.h"
#include "ui/session/profile_files.h"
#include "ui/session/recent_profiles.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace cmgmedia::ui {

class Task;

/// The profile, the file that it lies in, and the draft that is kept of it. Files are read and
/// written on workers; whoever asked is told when it is done, and may stop waiting at any time.
class ProfileDocument : public QObject
{
    Q_OBJECT

public:
    using Change = std::function<void(MediaProfile&)>;
    using Done = std::function<void(const Result<>&)>;

    /// The draft lies in a folder; empty: none is kept.
    ProfileDocument(ProfileFiles files, const QString& draftFolder, QObject* parent = nullptr);
    ~ProfileDocument() override;

    const MediaProfile& profile() const { return m_profile; }
    /// changed() follows where it changed something. What the profile locks stays as it is.
    void edit(const Change& change);
    QString filePath() const { return m_filePath; } ///< empty: not saved yet
    /// Differs from that file; without one, from a profile that nobody has touched.
    bool isModified() const;

    // What replaces the profile waits for an answer to lossAsked() where answers would be lost.
    // done() is called once, unless the context is gone or nobody waits any more.
    void startAnew(QObject* context = nullptr, Done done = {});
    void open(const QString& path, QObject* context, Done done);
    void restoreDraft(QObject* context, Done done); ///< takes over what an earlier run left
    /// What lossAsked() waits for. Without it nothing is replaced, and done() not called.
    void agreeToLoss();

    void save(const QString& path, QObject* context, Done done);
    /// What placesAsked() waits for. Without it the profile is not opened, and done() not called.
    void agreeToPlaces();

    /// The file that is being opened or saved; empty: none.
    QString waitingFor() const { return m_waitingFor; }
    bool isSaving() const { return !m_waitingFor.isEmpty() && m_waitsForSave; }
    /// Leaves the file alone: what was to be opened is not, and what was to be saved counts as
    /// not saved.
    void stopWaiting();

    Draft& draft() { return m_draft; }
    /// The program ends without asking: the draft stays where it is all that there is.
    void keepUnsaved();
    RecentProfiles& recent() { return m_recent; }

signals:
    void replaced(); ///< by another profile; changed() follows
    /// Something would replace answers that no file holds.
    void lossAsked();
    void changed();
    void waitingChanged();
    /// The profile that was opened names unknownPlaces(), and is looked at no further yet.
    void placesAsked(const QStringList& places);

private:
    struct Opening {
        QString path;
        QPointer<QObject> context;
        Done done;
        MediaProfile profile = {};
    };

    struct Saving {
        QString path;
        QPointer<QObject> context;
        Done done;
    };

    void replaceWith(std::function<void()> replacement);
    void load(Opening opening, void (ProfileDocument::*loaded)(Opening));
    void askAboutPlaces(Opening opening);
    void takeProfile(Opening opening);
    void takeDraft(Opening opening);
    enum class Origin { File, Draft };
    void replace(MediaProfile profile, const QString& filePath, Origin origin = Origin::File);
    void write(Saving saving);
    void written(const Saving& saving, const MediaProfile& profile, const Result<>& result);
    void waitFor(const QString& path, bool saves);

    ProfileFiles m_files;
    MediaProfile m_profile;
    MediaProfile m_saved;
    QString m_filePath;
    QString m_waitingFor;
    bool m_waitsForSave = false;
    QPointer<Task> m_reading;
    QPointer<Task> m_writing;     ///< one at a time, or an older text could win
    std::optional<Saving> m_next; ///< came meanwhile
    std::optional<Opening> m_asked;
    std::function<void()> m_replacement; ///< waits for agreeToLoss()
    bool m_isRestored = false;           ///< from a draft, so that no file holds it
    Draft m_draft;
    RecentProfiles m_recent;
};

} // namespace cmgmedia::ui
