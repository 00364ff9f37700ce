// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/draft.h"

#include "core/profile/profile_json.h"
#include "ui/session/task.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>

#include <chrono>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace cmgmedia::ui {

namespace {

Q_LOGGING_CATEGORY(lcDraft, "cmgmedia.ui.draft")

QString draftIn(const QString& folder)
{
    return QDir(folder).filePath(u"draft.json"_s);
}

QString leftOverIn(const QString& folder)
{
    return QDir(folder).filePath(u"draft-left-over.json"_s);
}

/// On Windows a virus scanner or an indexer may hold for a moment what was just written.
void removeInTime(const QString& file, const Work& work)
{
    for (int tries = 20; !QFile::remove(file) && QFileInfo::exists(file); --tries) {
        if (tries == 0 || work.cancelled()) {
            qCWarning(lcDraft) << "the draft was not removed";
            return;
        }
        std::this_thread::sleep_for(50ms);
    }
}

} // namespace

Draft::Draft(QString folder, QObject* parent) : QObject(parent), m_folder(std::move(folder))
{
    if (m_folder.isEmpty())
        return;
    m_claiming = runTask(
        this, [folder = m_folder](Work&) { return Result<Claim>(claim(folder)); },
        [this](Result<Claim> claimed) { take(*std::move(claimed)); });
}

Draft::~Draft()
{
    if (m_claiming)
        m_claiming->leave();
    delete m_writing.data(); // waits until the file is written
    if (m_lock && m_discarded)
        QFile::remove(draftIn(m_folder));
}

Draft::Claim Draft::claim(const QString& folder)
{
    if (!QDir().mkpath(folder))
        return {};
    auto lock = std::make_unique<QLockFile>(QDir(folder).filePath(u"draft.lock"_s));
    lock->setStaleLockTime(0); // held as long as its process lives, however long that is
    if (!lock->tryLock())
        return {};
    const QString leftOver = leftOverIn(folder);
    if (QFileInfo::exists(draftIn(folder))) {
        QFile::remove(leftOver);
        QFile::rename(draftIn(folder), leftOver);
    }
    const QFileInfo file(leftOver);
    return {std::move(lock), file.exists() ? std::optional(file.lastModified()) : std::nullopt};
}

void Draft::take(Claim claim)
{
    m_claiming = nullptr;
    m_lock = std::move(claim.lock);
    m_leftOver = claim.leftOver;
    if (m_lock && m_next)
        write(*std::exchange(m_next, std::nullopt));
    emit ready();
}

bool Draft::isReady() const
{
    return !m_claiming;
}

QString Draft::leftOverPath() const
{
    return leftOverIn(m_folder);
}

void Draft::discardLeftOver()
{
    m_leftOver.reset();
    remove(leftOverIn(m_folder));
}

void Draft::keep(const MediaProfile& profile)
{
    if (profile.source.path.isEmpty() || (!m_lock && !m_claiming))
        return;
    if (m_writing || m_claiming)
        m_next = profile;
    else
        write(profile);
}

void Draft::write(const MediaProfile& profile)
{
    m_discarded = false;
    m_writing = runTask(
        this,
        [profile = profile.movedTo(m_folder), path = draftIn(m_folder)](Work&) {
            return saveProfile(profile, path);
        },
        [this](const Result<>& saved) {
            m_writing = nullptr;
            if (!saved)
                qCWarning(lcDraft)
                    << "the draft was not kept:" << describe(saved.error()).translated();
            if (m_discarded)
                remove(draftIn(m_folder));
            else if (m_next)
                write(*std::exchange(m_next, std::nullopt));
        });
}

void Draft::discard()
{
    m_next.reset();
    m_discarded = true;
    if (!m_writing)
        remove(draftIn(m_folder));
}

void Draft::remove(const QString& file)
{
    if (m_lock)
        runTask(
            this,
            [file](Work& work) {
                removeInTime(file, work);
                return Result<>();
            },
            [](const Result<>&) {});
}

} // namespace cmgmedia::ui
