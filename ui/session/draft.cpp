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

/// A key of its own in the draft, so that it is a profile like any other.
constexpr auto kProfilePath = "draftOf"_L1;
/// A profile has to name a medium; answers that were given before it was chosen are kept, too.
constexpr auto kNoMedium = "draftWithoutMedium"_L1;

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
    if (m_lock && !m_wanted)
        QFile::remove(draftIn(m_folder));
    else if (m_lock && m_isBehind && !saveDraft(*m_wanted, draftIn(m_folder)))
        qCWarning(lcDraft) << "the last changes are not in the draft";
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
    if (!file.exists())
        return {std::move(lock), std::nullopt};
    Result<MediaProfile> profile = loadProfile(leftOver);
    return {std::move(lock),
            LeftOver{file.lastModified(), profile ? takeProfilePath(*profile) : QString()}};
}

QString Draft::takeProfilePath(MediaProfile& leftOver)
{
    if (leftOver.document.take(kNoMedium).toBool())
        leftOver.source = {};
    return leftOver.document.take(kProfilePath).toString();
}

void Draft::take(Claim claim)
{
    m_claiming = nullptr;
    m_lock = std::move(claim.lock);
    m_leftOver = claim.leftOver;
    bringUpToDate();
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

void Draft::keep(const MediaProfile& profile, const QString& profilePath)
{
    if (m_folder.isEmpty())
        return;
    MediaProfile kept = profile.movedTo(m_folder);
    if (!profilePath.isEmpty())
        kept.document.insert(kProfilePath, profilePath);
    if (kept.source.path.isEmpty()) {
        kept.document.insert(kNoMedium, true);
        kept.source.path = kNoMedium;
    }
    want(std::move(kept));
}

void Draft::keepInPlaceOfLeftOver(const MediaProfile& profile, const QString& profilePath)
{
    m_leftOver.reset();
    m_replacesLeftOver = true;
    keep(profile, profilePath);
}

void Draft::discard()
{
    want(std::nullopt);
}

void Draft::want(std::optional<MediaProfile> profile)
{
    m_isBehind = profile || m_wanted || m_writing;
    m_wanted = std::move(profile);
    bringUpToDate();
}

void Draft::bringUpToDate()
{
    if (!m_isBehind || !m_lock || m_writing)
        return;
    m_isBehind = false;
    m_writing = runTask(
        this,
        [wanted = m_wanted, path = draftIn(m_folder)](Work& work) -> Result<> {
            if (wanted)
                return saveDraft(*wanted, path);
            removeInTime(path, work);
            return {};
        },
        [this](const Result<>& saved) {
            m_writing = nullptr;
            if (!saved)
                qCWarning(lcDraft)
                    << "the draft was not kept:" << describe(saved.error()).translated();
            else if (std::exchange(m_replacesLeftOver, false))
                remove(leftOverIn(m_folder));
            bringUpToDate();
        });
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
