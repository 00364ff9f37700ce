// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enum_set.h"
#include "core/configmgr/boot_medium.h"
#include "core/profile/build_secrets.h"
#include "core/profile/profile_key.h"
#include "core/validation/facts/facts.h"
#include "core/validation/field.h"

#include <memory>
#include <span>

namespace cmgmedia {

/// Facts that are looked up together. In this order: what is gathered of others comes after them.
enum class FactGroup {
    TaskSequence,
    Site,      ///< what it said of itself
    Medium,    ///< opened, with the boot image that goes with it
    Variables, ///< of the medium, which its password opens
    BootImage, ///< what is in it
    BootRecord,
    Start, ///< what a PC meets that starts from the new medium
    NewPassword,
    OfferedTrust,
    Pfx,
    GatewayCertificate,
    Output,
};
using FactGroups = EnumSet<FactGroup>;

/// Why something that the profile names could not be read, and where it is mended.
struct GatherError {
    FactGroup group;
    Field field;
    Error error;

    bool operator==(const GatherError&) const = default;
};

/// What was gathered of a profile, which may be still being written: as much as there is. A value:
/// copies share the opened medium, which nobody changes.
struct Gathering {
    std::shared_ptr<const BootMedium> medium;
    std::shared_ptr<const OpenedVariables> variables; ///< those of the medium
    Facts facts;
    std::vector<GatherError> errors; ///< a build would fail with the first

    const GatherError* errorOf(Field field) const; ///< nullptr: none
};

/// One row of the table of gatherers: which answers and secrets a group is made of.
struct FactGatherer {
    FactGroup group;
    EnumSet<ProfileKey> reads;
    std::vector<std::optional<Secret> BuildSecrets::*> secrets; ///< that it reads
    FactGroups of; ///< groups whose facts it looks at, and is gathered anew with
    void (*gather)(Gathering& into, const BuildSecrets& secrets, Work& work);
};

/// A row a group, in their order.
std::span<const FactGatherer> factGatherers();

FactGroups allFactGroups();
/// The groups that another profile has other facts for.
FactGroups groupsOf(const std::set<ProfileKey>& changedKeys);
/// The groups that a secret opens or makes.
FactGroups groupsOf(std::optional<Secret> BuildSecrets::*secret);

/// Looks at these groups, and those that are gathered of them, anew; the others stay as they were.
/// What follows from all of them is derived, and of what a gateway answered only what still counts
/// stays: asking it is nobody's business here. Whoever keeps a gathering at hand says
///     gather(groupsOf(changedKeys(profile, gathering.facts.profile)), gathering, profile, …)
Gathering gather(FactGroups groups, Gathering before, const MediaProfile& profile,
                 const BuildSecrets& secrets, const Clock& clock, Work& work);

/// All groups of a profile that nobody has looked at before.
Gathering gatherSoFar(const MediaProfile& profile, const BuildSecrets& secrets, const Clock& clock,
                      Work& work);

/// The same to be judged, whatever of it cannot be read. Cancelled, NotFound where the profile
/// names no medium; what its password meets.
Result<Gathering> gatherToJudge(const MediaProfile& profile, const BuildSecrets& secrets,
                                const Clock& clock, Work& work);

/// The same for a build, which needs all that the profile names: fails with the first of the errors
/// too.
Result<Gathering> gatherFacts(const MediaProfile& profile, const BuildSecrets& secrets,
                              const Clock& clock, Work& work);

/// What somebody tries first who guesses the password of this medium.
QStringList ownWords(const Facts& facts);

} // namespace cmgmedia
