// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/profile_document.h"

#include "core/profile/known_places.h"
#include "core/profile/profile_locks.h"
#include "ui/session/task.h"

#include <QFileInfo>

namespace cmgmedia::ui {

ProfileDocument::ProfileDocument(ProfileFiles files, const QString& draftFolder, QObject* parent)
    : QObject(parent), m_files(std::move(files)), m_draft(draftFolder), m_recent(m_files.exists)
{}

ProfileDocument::~ProfileDocument() = default;

void ProfileDocument::edit(const Change& change)
{
    const MediaProfile before = m_profile;
    change(m_profile);
    keepLocked(before, m_profile);
    if (m_profile == before)
        return;
    if (isModified())
        m_draft.keep(m_profile, m_filePath);
    else
        m_draft.discard();
    emit changed();
}

bool ProfileDocument::isModified() const
{
    return m_isRestored || m_profile != m_saved;
}

void ProfileDocument::keepUnsaved()
{
    if (!isModified())
        m_draft.discard();
}

void ProfileDocument::replaceWith(std::function<void()> replacement)
{
    if (!isModified()) {
        replacement();
        return;
    }
    m_replacement = std::move(replacement);
    emit lossAsked();
}

void ProfileDocument::agreeToLoss()
{
    if (const std::function<void()> replacement = std::exchange(m_replacement, {}))
        replacement();
}

void ProfileDocument::startAnew(QObject* context, Done done)
{
    replaceWith([this, wanted = QPointer(context), done = std::move(done)] {
        stopWaiting();
        replace({}, {});
        if (wanted)
            done({});
    });
}

void ProfileDocument::open(const QString& path, QObject* context, Done done)
{
    const Opening opening{QFileInfo(path).absoluteFilePath(), context, std::move(done)};
    replaceWith([this, opening] { load(opening, &ProfileDocument::askAboutPlaces); });
}

void ProfileDocument::restoreDraft(QObject* context, Done done)
{
    const Opening opening{m_draft.leftOverPath(), context, std::move(done)};
    replaceWith([this, opening] { load(opening, &ProfileDocument::takeDraft); });
}

void ProfileDocument::load(Opening opening, void (ProfileDocument::*loaded)(Opening))
{
    stopWaiting();
    const QString path = opening.path; // what is called in the end takes the rest
    m_reading = runTask(
        this, [load = m_files.load, path](Work&) { return load(path); },
        [this, loaded, opening = std::move(opening)](Result<MediaProfile> profile) mutable {
            m_reading = nullptr;
            waitFor({}, false);
            if (!profile) {
                if (opening.context)
                    opening.done(profile.error());
                return;
            }
            opening.profile = *std::move(profile);
            (this->*loaded)(std::move(opening));
        });
    waitFor(path, false);
}

void ProfileDocument::askAboutPlaces(Opening opening)
{
    const QStringList places = unknownPlaces(opening.profile);
    if (places.isEmpty()) {
        takeProfile(std::move(opening));
        return;
    }
    m_asked = std::move(opening);
    emit placesAsked(places);
}

void ProfileDocument::agreeToPlaces()
{
    if (m_asked)
        takeProfile(*std::exchange(m_asked, std::nullopt));
}

void ProfileDocument::takeProfile(Opening opening)
{
    m_recent.remember(opening.path);
    rememberPlaces(opening.profile);
    replace(std::move(opening.profile), opening.path);
    if (opening.context)
        opening.done({});
}

void ProfileDocument::takeDraft(Opening opening)
{
    const QString profilePath = Draft::takeProfilePath(opening.profile);
    if (!profilePath.isEmpty())
        opening.profile = opening.profile.movedTo(QFileInfo(profilePath).path());
    replace(std::move(opening.profile), profilePath, Origin::Draft);
    if (opening.context)
        opening.done({});
}

void ProfileDocument::save(const QString& path, QObject* context, Done done)
{
    stopWaiting();
    Saving saving{QFileInfo(path).absoluteFilePath(), context, std::move(done)};
    waitFor(saving.path, true);
    if (m_writing)
        m_next = std::move(saving);
    else
        write(std::move(saving));
}

void ProfileDocument::write(Saving saving)
{
    const QString path = saving.path; // what is called in the end takes the rest
    const MediaProfile moved = m_profile.movedTo(QFileInfo(path).path());
    m_writing = runTask(
        this, [save = m_files.save, moved, path](Work&) { return save(moved, path); },
        [this, moved, saving = std::move(saving)](const Result<>& result) {
            m_writing = nullptr;
            written(saving, moved, result);
            if (m_next && !m_writing)
                write(*std::exchange(m_next, std::nullopt));
        });
}

void ProfileDocument::written(const Saving& saving, const MediaProfile& profile,
                              const Result<>& result)
{
    const bool isWaited = isSaving() && !m_next;
    if (!isWaited)
        return;
    waitFor({}, false);
    if (result) {
        m_profile = m_profile.movedTo(profile.folder); // it may have been edited meanwhile
        m_saved = profile;
        m_filePath = saving.path;
        m_isRestored = false;
        keepUnsaved();
        m_recent.remember(saving.path);
        rememberPlaces(m_profile);
        emit changed();
    }
    if (saving.context)
        saving.done(result);
}

void ProfileDocument::stopWaiting()
{
    if (m_reading)
        m_reading->leave();
    m_reading = nullptr;
    m_next.reset();
    m_asked.reset();
    waitFor({}, false);
}

void ProfileDocument::waitFor(const QString& path, bool saves)
{
    if (m_waitingFor == path && m_waitsForSave == saves)
        return;
    m_waitingFor = path;
    m_waitsForSave = saves;
    emit waitingChanged();
}

void ProfileDocument::replace(MediaProfile profile, const QString& filePath, Origin origin)
{
    m_profile = std::move(profile);
    m_saved = m_profile;
    m_filePath = filePath;
    m_isRestored = origin == Origin::Draft;
    if (m_isRestored)
        m_draft.keepInPlaceOfLeftOver(m_profile, filePath);
    else
        m_draft.discard();
    emit replaced();
    emit changed();
}

} // namespace cmgmedia::ui
