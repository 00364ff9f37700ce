// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/draft.h"

#include "core/profile/profile_json.h"
#include "ui/session/task.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

Q_LOGGING_CATEGORY(lcDraft, "cmgmedia.ui.draft")

}

Draft::Draft(QString folder, QObject* parent) : QObject(parent), m_folder(std::move(folder))
{
    if (m_folder.isEmpty() || !QDir().mkpath(m_folder))
        return;
    m_lock = std::make_unique<QLockFile>(QDir(m_folder).filePath(u"draft.lock"_s));
    m_lock->setStaleLockTime(0); // held as long as its process lives, however long that is
    if (!m_lock->tryLock()) {
        m_lock.reset();
        return;
    }
    if (QFileInfo::exists(path())) {
        QFile::remove(leftOverPath());
        QFile::rename(path(), leftOverPath());
    }
}

Draft::~Draft() = default;

std::optional<QDateTime> Draft::leftOver() const
{
    if (!m_lock || !QFileInfo::exists(leftOverPath()))
        return std::nullopt;
    return QFileInfo(leftOverPath()).lastModified();
}

Result<MediaProfile> Draft::loadLeftOver() const
{
    return loadProfile(leftOverPath());
}

void Draft::discardLeftOver()
{
    if (m_lock)
        QFile::remove(leftOverPath());
}

void Draft::keep(const MediaProfile& profile)
{
    if (!m_lock || profile.source.path.isEmpty())
        return;
    if (m_writing)
        m_next = profile;
    else
        write(profile);
}

void Draft::write(const MediaProfile& profile)
{
    m_writing = runTask(
        this,
        [profile = profile.movedTo(m_folder), path = path()](Work&) {
            return saveProfile(profile, path);
        },
        [this](const Result<>& saved) {
            m_writing = nullptr;
            if (!saved)
                qCWarning(lcDraft) << "the draft was not kept:" << describe(saved.error());
            if (m_next)
                write(*std::exchange(m_next, std::nullopt));
        });
}

void Draft::discard()
{
    m_next.reset();
    delete m_writing.data(); // waits until the file is written
    if (m_lock)
        QFile::remove(path());
}

QString Draft::path() const
{
    return QDir(m_folder).filePath(u"draft.json"_s);
}

QString Draft::leftOverPath() const
{
    return QDir(m_folder).filePath(u"draft-left-over.json"_s);
}

} // namespace cmgmedia::ui
