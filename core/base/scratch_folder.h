// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDir>
#include <QTemporaryDir>

namespace cmgmedia {

/// A folder of this user alone for what only works on files, gone with this object. What killed
/// processes of this user left of theirs in the same parent is removed when one is made.
class ScratchFolder
{
public:
    /// In the folder for temporary files where none is named.
    explicit ScratchFolder(const QString& parent = {});

    /// TemporaryFolder where it could not be made.
    Result<> made() const;
    QString path() const { return m_folder.path(); }
    QString filePath(const QString& name) const { return m_folder.filePath(name); }

private:
    QString m_parent;
    QTemporaryDir m_folder;
};

/// Whether one can be made in the folder for temporary files, as far as that shows without making
/// one: a full disk does not. TemporaryFolder.
Result<> mayMakeScratchFolder();

} // namespace cmgmedia
