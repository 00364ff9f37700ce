// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configmgr/boot_medium.h"
#include "core/image/wim_contents.h"
#include "core/media/manifest.h"

namespace cmgmedia {

/// What `verify` found on a finished medium.
struct MediumCheck {
    Disc disc;
    QString label;
    ManifestCheck manifest;
    /// Of its boot image; nullopt: it is not as it was written, which tells enough.
    std::optional<WimContentCheck> contents;

    bool isAsWritten() const { return manifest.differences.empty(); }
    /// Else what is in the boot image was damaged before the medium was made.
    bool areContentsGood() const { return !contents || contents->isGood(); }
    bool isGood() const { return isAsWritten() && areContentsGood(); }
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
    bool isOfContents = false; ///< of the boot image
};

/// A line each.
std::vector<VerifyNote> notesOf(const MediumCheck& check);

/// Holds every file against the manifest, and of an image every byte between them: its structure,
/// its size. Where the folders of an image lead nowhere, the files are looked for where the
/// manifest places them. Where nothing differs, opens the medium as Windows PE would need it, and
/// holds all that is in the boot image against its own hashes. The password is not needed.
/// ManifestMissing, and what openDisc() and openBootMedium() can meet.
Result<MediumCheck> verifyMedium(const QString& path, Work& work);

/// What was found in a boot image in a sentence.
Text describe(const WimContentCheck& check, const QString& path);
/// Of a boot image by itself. What checkWimContents() can meet.
Result<WimContentCheck> verifyBootImage(const QString& path, Work& work);

} // namespace cmgmedia
