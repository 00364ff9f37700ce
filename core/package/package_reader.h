// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/work.h"
#include "core/package/package_list.h"
#include "core/package/package_signature.h"
#include "core/profile/media_profile.h"

namespace cmgmedia {

enum class SignatureNeed {
    IfThere, ///< one that is there must hold
    Required,
};

struct PackageOrder {
    QString package;
    QString folder;      ///< made new
    QString medium = {}; ///< to import, in place of the one that is named in it; empty: that one
    /// Where the medium is looked for that is not in it, and where the new one goes; empty: the new
    /// folder.
    QString beside = {};
    std::vector<Certificate> trusted = {};
    SignatureNeed signature = SignatureNeed::IfThere;
};

struct ImportedPackage {
    QString profilePath;
    MediaProfile profile;
    SignatureVerdict signature;
    QStringList missing; ///< files that the profile reads and the package does not have, absolute
};

/// Whether a file is a package by its name, as it is opened from the desktop.
bool isPackageName(const QString& path);

/// Checks a package and unpacks it into a new folder, all of it or nothing.
/// PackageRefused, PackageNewer, PackageNotTrusted, ProfileInvalid, AnswerLocked for another
/// medium, OutputExists, NotFound for its folder, NoSpace, Cancelled, what reading and writing
/// meet.
Result<ImportedPackage> importPackage(const PackageOrder& order, const Clock& clock, Work& work);

/// The same below a folder that keeps what was imported. A package that was already, and whose
/// files and profile there are what they were, is not unpacked again; where they aren't, it gets a
/// folder beside that one, which stays as it is.
Result<ImportedPackage> importOnce(const PackageOrder& order, const Clock& clock, Work& work);

} // namespace cmgmedia
