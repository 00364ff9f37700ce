// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_source.h"

#include <QDateTime>

#include <map>
#include <vector>

namespace cmgmedia {

struct MediaFile {
    QString path; ///< "sources/boot.wim": from the root, '/' between, case as stored
    ByteSource bytes;
    QDateTime modified; ///< UTC; invalid: the time of the medium
};

/// The files of a medium: paths to byte sources, sorted, with names that Windows can tell apart.
/// Folders exist because files lie in them; empty ones are kept by name. A folder that is spelled
/// differently on the way to a file is the same folder, and its first spelling stays.
/// Corrupt for a path with an empty, "." or ".." component or a zero character.
class MediaTree
{
public:
    /// NameCollision when another file or folder has this path but for the case of its letters.
    Result<> add(MediaFile file);
    /// Nothing happens when it is there already, spelled the same way.
    Result<> addFolder(const QString& path);
    /// Adds the file, or replaces content and time of the one with that path in any case, whose
    /// spelling stays.
    Result<> put(MediaFile file);
    /// Removes a file, not its folder; false when there is none.
    bool remove(const QString& path);
    /// The same for what is not the medium's own: its path is kept. There may be no such file.
    void leaveOut(const QString& path);

    const MediaFile* find(const QString& path) const; ///< case-insensitively
    std::vector<const MediaFile*> files() const;      ///< sorted by path, the same on each run
    std::vector<QString> folders() const;             ///< all of them, parents first
    qint64 totalBytes() const;
    /// What lay there and is not the medium's own (isLitter()), as it was met.
    const std::vector<QString>& leftOut() const { return m_leftOut; }

private:
    /// The path with its folders spelled as they are in the tree, after adding them to it.
    Result<QString> addParents(const QString& path);
    /// The path of the file or folder with this case-folded one; nullptr: there is none.
    const QString* spelling(const QString& key) const;

    std::map<QString, MediaFile> m_files; ///< by case-folded path
    std::map<QString, QString> m_folders; ///< case-folded path to spelling
    std::vector<QString> m_leftOut;
};

} // namespace cmgmedia
