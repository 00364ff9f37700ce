// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configmgr/boot_medium.h"
#include "core/media/manifest.h"

namespace cmgmedia {

/// What `verify` found on a finished medium.
struct MediumCheck {
    Disc disc;
    QString label;
    ManifestCheck manifest;

    bool isGood() const { return manifest.differences.empty(); }
    /// A system met read or write errors, and marked that.
    bool mayBeFailing() const { return !manifest.errorMarks.isEmpty(); }
    /// Something is there, or has changed, that does no harm, or it may be failing.
    bool hasNotes() const
    {
        return !manifest.leftOut.empty() || !manifest.marks.isEmpty() || mayBeFailing();
    }
};

/// What was found in a sentence.
Text describe(const MediumCheck& check);
struct VerifyNote {
    Text text;
    bool doesNoHarm = true;
};

/// A line each.
std::vector<VerifyNote> notesOf(const MediumCheck& check);

/// Holds every file against the manifest, and of an image every byte between them: its structure,
/// its size. Where nothing differs, opens the medium as Windows PE would need it. The password is
/// not needed. ManifestMissing, and what openDisc() and openBootMedium() can meet.
Result<MediumCheck> verifyMedium(const QString& path, Work& work);

} // namespace cmgmedia
