// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configmgr/boot_facts.h"
#include "core/configmgr/boot_image_trust.h"
#include "core/configmgr/boot_medium.h"
#include "core/crypto/authenticode.h"
#include "core/crypto/certificate_content.h"

#include <variant>

namespace cmgmedia {

/// A medium, what the password opens of it, and what a PC sees that starts from it.
struct InspectedMedium {
    BootMedium medium;
    OpenedVariables variables;
    BootFacts start;
};

/// What a file or folder turned out to be, opened. inspectionJson() and inspectionSheet() say it to
/// programs and to people.
using Inspection = std::variant<InspectedMedium, OpenedBootImage, MediaVariables, Pfx,
                                CertificateContent, SignedImage>;

/// Opens whatever an admin may have: a medium, one of its parts, a PFX file, certificates.
/// PasswordMissing where without the password there is nothing to tell, PasswordWrong, and what
/// the readers can meet.
Result<Inspection> inspectFile(const QString& path, const Secret* password, Work& work);

/// With the password there would be more of it.
bool isLocked(const Inspection& inspection);

} // namespace cmgmedia
