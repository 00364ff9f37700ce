// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/media_tree.h"

#include "core/media/errors.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

Result<> checkPath(const QString& path)
{
    const QStringList names = path.split(u'/');
    const bool bad = path.contains(QChar::Null)
                     || std::any_of(names.begin(), names.end(), [](const QString& name) {
                            return name.isEmpty() || name == "."_L1 || name == ".."_L1;
                        });
    if (bad)
        return Error{ErrorCode::Corrupt, path, u"not a path on a medium"_s};
    return {};
}

Error collision(const QString& path, const QString& other)
{
    return Error{ErrorCode::NameCollision, path, u"the other one: %1"_s.arg(other)};
}

} // namespace

const QString* MediaTree::spelling(const QString& key) const
{
    if (const auto file = m_files.find(key); file != m_files.end())
        return &file->second.path;
    const auto folder = m_folders.find(key);
    return folder == m_folders.end() ? nullptr : &folder->second;
}

Result<QString> MediaTree::addParents(const QString& path)
{
    if (Result<> valid = checkPath(path); !valid)
        return valid.error();
    std::map<QString, QString> added;
    QString spelled;
    const QStringList names = path.split(u'/');
    for (qsizetype i = 0; i + 1 < names.size(); ++i) {
        const QString parent = spelled + names[i];
        const QString key = parent.toCaseFolded();
        if (m_files.contains(key))
            return collision(path, m_files.at(key).path);
        const auto known = m_folders.find(key);
        spelled = (known == m_folders.end() ? parent : known->second) + u'/';
        added.emplace(key, parent);
    }
    m_folders.merge(added);
    return spelled + names.last();
}

Result<> MediaTree::add(MediaFile file)
{
    const QString key = file.path.toCaseFolded();
    if (const QString* other = spelling(key))
        return collision(file.path, *other);
    Result<QString> path = addParents(file.path);
    if (!path)
        return path.error();
    file.path = *std::move(path);
    m_files.emplace(key, std::move(file));
    return {};
}

Result<> MediaTree::addFolder(const QString& path)
{
    const QString key = path.toCaseFolded();
    const QString* other = spelling(key);
    if (other && (m_files.contains(key) || *other != path))
        return collision(path, *other);
    Result<QString> spelled = addParents(path);
    if (!spelled)
        return spelled.error();
    m_folders.emplace(key, *std::move(spelled));
    return {};
}

Result<> MediaTree::put(MediaFile file)
{
    const auto known = m_files.find(file.path.toCaseFolded());
    if (known == m_files.end())
        return add(std::move(file));
    known->second.bytes = std::move(file.bytes);
    known->second.modified = std::move(file.modified);
    return {};
}

bool MediaTree::remove(const QString& path)
{
    return m_files.erase(path.toCaseFolded()) > 0;
}

void MediaTree::leaveOut(const QString& path)
{
    m_leftOut.push_back(path);
    remove(path);
}

const MediaFile* MediaTree::find(const QString& path) const
{
    const auto found = m_files.find(path.toCaseFolded());
    return found == m_files.end() ? nullptr : &found->second;
}

std::vector<const MediaFile*> MediaTree::files() const
{
    std::vector<const MediaFile*> all;
    all.reserve(m_files.size());
    for (const auto& [key, file] : m_files)
        all.push_back(&file);
    return all;
}

std::vector<QString> MediaTree::folders() const
{
    std::vector<QString> all;
    all.reserve(m_folders.size());
    for (const auto& [key, spelling] : m_folders)
        all.push_back(spelling);
    return all;
}

qint64 MediaTree::totalBytes() const
{
    qint64 total = 0;
    for (const auto& [key, file] : m_files)
        total += file.bytes.size();
    return total;
}

} // namespace cmgmedia
