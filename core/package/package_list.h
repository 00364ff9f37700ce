// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace cmgmedia {

inline constexpr auto kPackageList = "package.json";
inline constexpr auto kPackagedProfile = "profile.cmgmedia.json";
inline constexpr auto kPackageSuffix = ".cmgmedia";

struct PackedFile {
    QString name; ///< in the package
    qint64 bytes = 0;
    QByteArray sha256;

    bool operator==(const PackedFile&) const = default;
};

/// What a package says is in it: every file but this list itself.
struct PackageList {
    QString product; ///< "cmgmedia 1.0"
    std::vector<PackedFile> files;

    const PackedFile* find(const QString& name) const; ///< nullptr: it is not in it
    bool hasFolder(const QString& name) const;         ///< something is below it
    qint64 bytes() const;
};

QByteArray packageListJson(const PackageList& list);
/// PackageRefused, PackageNewer.
Result<PackageList> parsePackageList(const QByteArray& json, const QString& path);

} // namespace cmgmedia
