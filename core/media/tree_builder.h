// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/work.h"
#include "core/media/media_tree.h"

namespace cmgmedia {

/// Deeper than any medium; what lies deeper goes round in circles.
inline constexpr int kMaxFolderDepth = 64;

/// Fills the tree of a medium that is being read: stops when asked to, and at what no medium has.
/// Progress counts folders: those read, of those known so far.
class TreeBuilder
{
public:
    TreeBuilder(QString medium, Work& work) : m_medium(std::move(medium)), m_work(work) {}

    /// To be called before a folder is read; "" is the root. Corrupt when it lies too deep.
    Result<> enterFolder(const QString& path);
    Result<> addFolder(const QString& path);
    Result<> addFile(MediaFile file);
    /// Remembers what a system left on the medium; true: it is not to be read.
    bool isLeftOut(const QString& path);
    MediaTree takeTree();

private:
    Result<> countEntry(const QString& path);
    void leaveOutAutorun();

    QString m_medium;
    Work& m_work;
    MediaTree m_tree;
    qint64 m_entries = 0;
    qint64 m_foldersKnown = 1;
    qint64 m_foldersRead = 0;
};

/// "name" in the folder "a/b" is "a/b/name"; in the root, "name".
QString pathInFolder(const QString& folder, const QString& name);

} // namespace cmgmedia
