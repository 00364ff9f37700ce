// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/output_file.h"
#include "core/base/work.h"
#include "core/package/package_list.h"
#include "core/profile/media_profile.h"
#include "core/profile/profile_key.h"

namespace cmgmedia {

/// Whether the imported medium goes along, and another boot.wim where the profile names one.
enum class PackMedium { Leave, Take };

/// What a profile says and its package does not.
struct NotPacked {
    QString key; ///< "security.pfx", or one of its variables
    Text why;
};

struct PackageReport {
    QString path;
    qint64 bytes = 0;
    std::vector<PackedFile> files;
    std::vector<NotPacked> leftOut;
};

/// Writes a profile and the files that it names into one file, for somebody else: paths in it are
/// relative, and no secret is in it: no PFX, no value of a variable that is one, no task sequence
/// export with one. It has its name only when it is whole.
/// PackageHoldsKey, PackageTakesNoDevice, what reading and writing meet, Cancelled.
Result<PackageReport> exportPackage(const MediaProfile& profile, PackMedium medium,
                                    const OutputFile& output, Work& work);

} // namespace cmgmedia
