// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configmgr/boot_medium.h"
#include "core/profile/build_secrets.h"
#include "core/validation/facts.h"

namespace cmgmedia {

/// The facts about a build, and the opened medium that they come from.
struct Gathered {
    BootMedium medium;
    Facts facts;
};

/// Opens what the profile names. Fails where a build could not even start; everything less is for
/// the rules to judge.
Result<Gathered> gatherFacts(const MediaProfile& profile, const BuildSecrets& secrets,
                             const Clock& clock, Work& work);

/// The part about the certificate files that the profile names; what the boot image holds already
/// is in the facts, where there is one. Fails where offered trust cannot be read.
Result<> gatherCertificates(Facts& facts, const BuildSecrets& secrets);

} // namespace cmgmedia
