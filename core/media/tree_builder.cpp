// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/tree_builder.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qint64 kMaxEntries = 200'000; ///< a boot medium has some hundred

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

bool isOfWindowsItself(const QString& path)
{
    return path.compare("System Volume Information"_L1, Qt::CaseInsensitive) == 0;
}

QString pathInFolder(const QString& folder, const QString& name)
{
    return folder.isEmpty() ? name : folder + u'/' + name;
}

} // namespace cmgmedia
