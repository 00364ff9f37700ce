// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configmgr/boot_medium.h"
#include "core/media/manifest.h"

namespace cmgmedia {

/// What `verify` found on a finished medium.
struct MediumCheck {
    BootMedium medium;
    ManifestCheck manifest;

    bool isGood() const { return manifest.differences.empty(); }
};

/// What was found in a sentence.
Text describe(const MediumCheck& check);

/// Opens the medium as Windows PE would need it, and holds every file against the manifest, and of
/// an image every byte between them: its structure, its size. The password is not needed.
/// ManifestMissing, and what openBootMedium() can meet.
Result<MediumCheck> verifyMedium(const QString& path, Work& work);

} // namespace cmgmedia
