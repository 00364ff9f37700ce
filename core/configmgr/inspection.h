// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configmgr/boot_facts.h"
#include "core/configmgr/boot_image_details.h"
#include "core/configmgr/boot_image_trust.h"
#include "core/configmgr/boot_managers.h"
#include "core/configmgr/boot_medium.h"
#include "core/configmgr/kept_boot_files.h"
#include "core/configmgr/known_file.h"
#include "core/configmgr/medium_kind.h"
#include "core/crypto/authenticode.h"
#include "core/crypto/certificate_content.h"

#include <variant>

namespace cmgmedia {

/// A medium, what the password opens of it, and what a PC sees that starts from it.
struct InspectedMedium {
    BootMedium medium;
    OpenedVariables variables;
    BootFacts start;
    MediumKind kind;
    BootImageDetails details; ///< of its boot image
    Prestart prestart;        ///< of the medium and its variables
    std::vector<BootManager> bootManagers;
    Result<std::vector<KeptBootFile>> keptFiles; ///< or why they could not be compared
};

/// A medium that is none of Configuration Manager's to start from, or not one for a gateway.
struct InspectedOtherMedium {
    Disc disc;
    MediumKind kind;
    std::vector<BootManager> bootManagers;
    std::optional<Result<BootImage>> bootImage; ///< nullopt: it has no sources\boot.wim
    /// Of a bootable medium of a site with a part that cannot be opened: which, and where its start
    /// ends.
    std::optional<Error> unopened = {};
    std::optional<BootFacts> start = {};
};

struct InspectedBootImage {
    OpenedBootImage opened;
    BootImageDetails details;
    /// Its files cannot be read, and so nobody knows what it trusts.
    bool isSolid = false;
};

/// A PE file: who signed it and what it says of itself, as far as that can be read.
struct InspectedProgram {
    Result<SignedImage> image; ///< an error: what signed it cannot be read, as firmware would
    Result<PeProgram> program;
    Result<PeVersions> versions;

    QString architecture() const;
};

/// What a file or folder turned out to be, opened. inspectionJson() and inspectionSheet() say it to
/// programs and to people.
using Inspection =
    std::variant<InspectedMedium, InspectedOtherMedium, InspectedBootImage, MediaVariables, Pfx,
                 CertificateContent, InspectedProgram, KnownFile>;

/// Opens whatever an admin may have: a medium, one of its parts, a PFX file, certificates.
/// An error names what there is nothing to show of. PasswordMissing where without the password
/// there is nothing to tell, PasswordWrong, and what the readers can meet.
Result<Inspection> inspectFile(const QString& path, const Secret* password, Work& work);

/// With the password there would be more of it.
bool isLocked(const Inspection& inspection);

} // namespace cmgmedia
