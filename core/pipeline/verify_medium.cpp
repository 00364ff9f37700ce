// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/verify_medium.h"

namespace cmgmedia {

Result<MediumCheck> verifyMedium(const QString& path, Work& work)
{
    BootMediumOptions options;
    options.variablesNeeded = false;
    Result<BootMedium> medium = openBootMedium(path, options, work);
    if (!medium)
        return medium.error();
    Result<ManifestCheck> manifest = checkManifest(medium->medium.tree, work);
    if (!manifest && manifest.error().code == ErrorCode::ManifestMissing)
        return Error{ErrorCode::ManifestMissing, path, {}};
    if (!manifest)
        return manifest.error();
    return MediumCheck{*std::move(medium), *std::move(manifest)};
}

} // namespace cmgmedia
