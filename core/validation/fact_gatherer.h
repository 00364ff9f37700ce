// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configmgr/boot_medium.h"
#include "core/profile/build_secrets.h"
#include "core/validation/rule.h"

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

/// What somebody tries first who guesses the password of this medium.
QStringList ownWords(const Facts& facts);

/// Why something that the profile names could not be read, and where it is mended.
struct GatherError {
    Field field;
    Error error;

    bool operator==(const GatherError&) const = default;
};

/// The facts about a profile that is still being written: as many as there are.
struct GatheredSoFar {
    /// Also there without its variables, where the password is missing or wrong.
    std::optional<BootMedium> medium;
    Facts facts;
    std::vector<GatherError> errors; ///< a build would fail with the first

    const GatherError* errorOf(Field field) const; ///< nullptr: none
};

/// Like gatherFacts(), but goes on after what fails, and a profile need not name a medium yet.
GatheredSoFar gatherSoFar(const MediaProfile& profile, const BuildSecrets& secrets,
                          const Clock& clock, Work& work);

} // namespace cmgmedia
