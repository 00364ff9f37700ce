// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/tree_builder.h"

#include "core/media/litter.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qint64 kMaxEntries = 200'000; ///< a boot medium has some hundred
constexpr qint64 kMaxAutorunBytes = 64 << 10;

} // namespace

Result<> TreeBuilder::enterFolder(const QString& path)
{
    if (m_work.cancelled())
        return Error{ErrorCode::Cancelled, m_medium, {}};
    if (path.count(u'/') >= kMaxFolderDepth)
        return Error{ErrorCode::Corrupt, m_medium,
                     u"folders deeper than %1: %2"_s.arg(kMaxFolderDepth).arg(path.left(80))};
    m_work.sink.progressed(m_foldersRead++, m_foldersKnown);
    return {};
}

Result<> TreeBuilder::addFolder(const QString& path)
{
    if (Result<> counted = countEntry(path); !counted)
        return counted;
    ++m_foldersKnown;
    return m_tree.addFolder(path);
}

Result<> TreeBuilder::addFile(MediaFile file)
{
    if (Result<> counted = countEntry(file.path); !counted)
        return counted;
    return m_tree.add(std::move(file));
}

Result<> TreeBuilder::countEntry(const QString& path)
{
    if (m_work.cancelled())
        return Error{ErrorCode::Cancelled, m_medium, {}};
    if (++m_entries > kMaxEntries)
        return Error{ErrorCode::Unsupported, m_medium,
                     u"more than %1 files and folders"_s.arg(kMaxEntries)};
    // Windows would take it for a folder.
    if (path.contains(u'\\') || path.contains(QChar::ReplacementCharacter))
        return Error{ErrorCode::Unsupported, m_medium, u"file name %1"_s.arg(path)};
    return {};
}

bool TreeBuilder::isLeftOut(const QString& path)
{
    if (!isLitter(path))
        return false;
    m_tree.leaveOut(path);
    return true;
}

MediaTree TreeBuilder::takeTree()
{
    leaveOutAutorun();
    return std::move(m_tree);
}

void TreeBuilder::leaveOutAutorun()
{
    const MediaFile* file = m_tree.find(u"autorun.inf"_s);
    const Result<QByteArray> content =
        file ? file->bytes.readAll(kMaxAutorunBytes, m_work.stop) : QByteArray();
    if (!content || !isAutorunOfALabel(*content))
        return;
    for (const QString& path : {u"autorun.inf"_s, u"autorun.ico"_s}) {
        if (const MediaFile* left = m_tree.find(path))
            m_tree.leaveOut(left->path);
    }
}

QString pathInFolder(const QString& folder, const QString& name)
{
    return folder.isEmpty() ? name : folder + u'/' + name;
}

} // namespace cmgmedia
