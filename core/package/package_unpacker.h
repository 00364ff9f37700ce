// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/zip_file.h"
#include "core/base/source_file.h"
#include "core/base/work.h"
#include "core/package/package_list.h"

#include <set>

namespace cmgmedia {

/// The files of one package, from its list to a folder.
class PackageUnpacker
{
public:
    PackageUnpacker(std::shared_ptr<const SourceFile> file, Work& work)
        : m_file(std::move(file)), m_work(work)
    {}

    /// First of all, before a byte of it is written anywhere.
    Result<> look();
    const PackageList& list() const { return m_list; }
    const QByteArray& profile() const { return m_profile; }

    Result<> unpackTo(const QString& folder);
    /// Whether a folder holds what is listed and nothing else, byte for byte, with this profile in
    /// place of the package's own. What can't be read is not the same. Cancelled.
    Result<bool> isUnpackedIn(const QString& folder, const QByteArray& profile) const;

    Result<QByteArray> hash() const; ///< of the package itself
    Result<> checkUnchanged() const { return m_file->checkUnchanged(); }

private:
    Error refused(Text why) const;
    Error translated(const Error& error) const;
    Result<> walk(const std::function<Result<>(ZipEntry&)>& visit) const;
    Result<QByteArray> smallFile(ZipEntry& entry, qint64 most) const;
    Result<> unpackOne(ZipEntry& entry, const PackedFile& listed, const QString& path);
    Result<> checkNames(const std::set<QString>& found) const;
    Result<bool> isSame(const QString& path, const PackedFile& listed) const;
    bool hasTheNamesOf(const QString& folder) const;

    std::shared_ptr<const SourceFile> m_file;
    Work& m_work;
    PackageList m_list;
    QByteArray m_profile;
    qint64 m_done = 0;
};

} // namespace cmgmedia
