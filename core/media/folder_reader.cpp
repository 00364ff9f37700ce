// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/folder_reader.h"

#include "core/base/native_path.h"
#include "core/media/tree_builder.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

bool isLink(const QFileInfo& entry)
{
    return entry.isSymbolicLink() || entry.isJunction();
}

class FolderWalk
{
public:
    FolderWalk(const QString& folder, Work& work)
        : m_root(QFileInfo(folder).canonicalFilePath()), m_builder(folder, work)
    {}

    Result<MediaTree> run()
    {
        if (Result<> read = readFolder(m_root, {}); !read)
            return read.error();
        return m_builder.takeTree();
    }

private:
    /// canonical: where the folder really is; path: in the tree.
    Result<> readFolder(const QString& canonical, const QString& path)
    {
        const QDir folder(canonical);
        if (Result<> entered = m_builder.enterFolder(path); !entered)
            return entered;
        if (!folder.isReadable() || !QFileInfo(canonical).isExecutable())
            return Error{ErrorCode::AccessDenied, QDir::toNativeSeparators(canonical), {}};
        const QFileInfoList entries = folder.entryInfoList(
            QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
        if (entries.size() != countEntries(canonical))
            return Error{ErrorCode::Unsupported, QDir::toNativeSeparators(canonical),
                         u"a file name in it is not valid"_s};
        m_chain.append(canonical);
        for (const QFileInfo& entry : entries) {
            if (Result<> added = add(entry, pathInFolder(path, entry.fileName())); !added)
                return added;
        }
        m_chain.removeLast();
        return {};
    }

    Result<> add(const QFileInfo& entry, const QString& path)
    {
        if (m_builder.isLeftOut(path))
            return {};
        if (isLink(entry)) {
            if (Result<> inside = checkLink(entry); !inside)
                return inside;
        }
        if (entry.isDir()) {
            if (Result<> added = m_builder.addFolder(path); !added)
                return added;
            return readFolder(entry.canonicalFilePath(), path);
        }
        if (!entry.isFile())
            return Error{ErrorCode::Unsupported, entry.filePath(),
                         u"neither a file nor a folder"_s};
        auto file = SourceFile::openOneOfMany(entry.filePath());
        if (!file)
            return file.error();
        return m_builder.addFile(
            {path, ByteSource::fromFile(*std::move(file)), entry.lastModified().toUTC()});
    }

    // What lies outside was not meant to go onto a medium, and a circle has no end.
    Result<> checkLink(const QFileInfo& link) const
    {
        const QString target = link.canonicalFilePath();
        if (target.isEmpty())
            return Error{ErrorCode::NotFound, link.filePath(), u"the link leads nowhere"_s};
        if (!target.startsWith(m_root.endsWith(u'/') ? m_root : m_root + u'/'))
            return Error{ErrorCode::Unsupported, link.filePath(),
                         u"the link leads out of the folder, to %1"_s.arg(target)};
        if (m_chain.contains(target))
            return Error{ErrorCode::Unsupported, link.filePath(),
                         u"the link leads back to its own folder"_s};
        return {};
    }

    QString m_root;
    QStringList m_chain; ///< the folders that we are in, from the root
    TreeBuilder m_builder;
};

} // namespace

Result<MediaTree> readFolder(const QString& folder, Work& work)
{
    return FolderWalk(folder, work).run();
}

} // namespace cmgmedia
