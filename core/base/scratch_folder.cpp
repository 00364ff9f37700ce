// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/scratch_folder.h"

#include "core/base/error.h"
#include "core/base/process_mark.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

const QString kScratch = u".cmgmedia-"_s;

/// Where everybody may make something, others may have put a folder of theirs under such a name, or
/// a link to one of ours.
void removeScratchOfTheDead(const QDir& parent, uint owner)
{
    const QFileInfoList folders = parent.entryInfoList(
        {kScratch + u'*'}, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks | QDir::NoDotAndDotDot);
    for (const QFileInfo& folder : folders) {
        if (isLeftOver(folder.fileName(), kScratch) && !folder.isSymLink() && !folder.isJunction()
            && folder.ownerId() == owner)
            QDir(folder.filePath()).removeRecursively();
    }
}

/// Qt's is empty where TMPDIR names a folder that is not there, and empty is wherever the program
/// was started.
QString folderForTemporaryFiles()
{
    const QString folder = QDir::tempPath();
    return folder.isEmpty() || folder == "."_L1 ? qEnvironmentVariable("TMPDIR") : folder;
}

} // namespace

ScratchFolder::ScratchFolder(const QString& parent)
    : m_parent(parent.isEmpty() ? folderForTemporaryFiles() : parent),
      m_folder(QDir(m_parent).filePath(kScratch + processMark() + u"XXXXXX"_s))
{
    if (m_folder.isValid())
        removeScratchOfTheDead(QDir(m_parent), QFileInfo(m_folder.path()).ownerId());
}

Result<> ScratchFolder::made() const
{
    if (!m_folder.isValid())
        return Error{ErrorCode::TemporaryFolder, m_parent, m_folder.errorString()};
    return {};
}

Result<> mayMakeScratchFolder()
{
    const QFileInfo parent(folderForTemporaryFiles());
    if (!parent.isDir() || !parent.isWritable())
        return Error{ErrorCode::TemporaryFolder, parent.filePath(), {}};
    return {};
}

} // namespace cmgmedia
