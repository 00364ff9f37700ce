// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/facts/fact_gatherer.h"

#include "core/base/scratch_folder.h"
#include "core/profile/profile_keys.h"
#include "core/validation/facts/group_gatherers.h"
#include "core/validation/facts/live_chain.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

using Key = ProfileKey;
using Group = FactGroup;

FactGroups withFollowing(FactGroups groups)
{
    for (const FactGatherer& gatherer : factGatherers()) {
        if (groups.intersects(gatherer.of))
            groups.insert(gatherer.group);
    }
    return groups;
}

/// The password that opens it is missing or another one.
bool isLocked(const GatherError& error)
{
    return error.group == Group::Variables && error.error.code.kind == ErrorKind::Password;
}

/// The output must not be any of the files that a build reads.
EnumSet<Key> outputKeys()
{
    EnumSet<Key> keys{Key::OutputKind, Key::OutputPath};
    for (const Key key : keysOfFilesRead())
        keys.insert(key);
    return keys;
}

/// The registry of Windows PE is changed in a file of its own, outside of the WIM. Whether it is
/// changed at all follows from several groups.
void findPlaceToEdit(Gathering& into)
{
    std::erase_if(into.errors, [](const GatherError& error) {
        return error.group == Group::OfferedTrust && error.error.code == ErrorCode::TemporaryFolder;
    });
    if (into.facts.derived.trustChange.add.empty())
        return;
    if (Result<> may = mayMakeScratchFolder(); !may)
        into.errors.push_back({Group::OfferedTrust, Field::Trust, may.error()});
}

} // namespace

std::span<const FactGatherer> factGatherers()
{
    static const FactGatherer kGatherers[] = {
        {Group::TaskSequence,
         {Key::TaskSequencePath, Key::TaskSequenceSequence},
         {},
         {},
         gatherTaskSequence},
        {Group::Site, {Key::SiteSnapshot}, {}, {}, gatherSite},
        {Group::Medium,
         {Key::SourceKind, Key::SourcePath, Key::BootImagePath, Key::BootImageIndex,
          Key::BootImageMakeBootable},
         {},
         {},
         gatherMedium},
        {Group::Variables, {}, {&BuildSecrets::mediaPassword}, {Group::Medium}, gatherVariables},
        {Group::BootImage, {Key::BootImageBootFiles}, {}, {Group::Medium}, gatherBootImage},
        {Group::BootRecord, {Key::OutputKind, Key::OutputBiosBootRecord}, {}, {}, gatherBootRecord},
        {Group::Start,
         {Key::BootImageBootFiles, Key::OutputKind},
         {},
         {Group::Medium, Group::BootRecord},
         gatherStart},
        {Group::NewPassword,
         {Key::SecurityPassword, Key::OutputLabel, Key::Name},
         {&BuildSecrets::mediaPassword, &BuildSecrets::newMediaPassword},
         {Group::Medium},
         gatherNewPassword},
        {Group::OfferedTrust, {Key::BootImageTrust}, {}, {}, gatherOfferedTrust},
        {Group::Pfx, {Key::SecurityPfx}, {&BuildSecrets::pfxPassword}, {}, gatherPfx},
        {Group::GatewayCertificate, {Key::CmgCertificate}, {}, {}, gatherGatewayCertificate},
        {Group::Output, outputKeys(), {}, {}, gatherOutput},
    };
    return kGatherers;
}

FactGroups allFactGroups()
{
    FactGroups groups;
    for (const FactGatherer& gatherer : factGatherers())
        groups.insert(gatherer.group);
    return groups;
}

FactGroups groupsOf(const std::set<ProfileKey>& changedKeys)
{
    FactGroups groups;
    for (const FactGatherer& gatherer : factGatherers()) {
        const auto reads = [&gatherer](ProfileKey key) { return gatherer.reads.contains(key); };
        if (std::ranges::any_of(changedKeys, reads))
            groups.insert(gatherer.group);
    }
    return groups;
}

FactGroups groupsOf(std::optional<Secret> BuildSecrets::*secret)
{
    FactGroups groups;
    for (const FactGatherer& gatherer : factGatherers()) {
        if (std::ranges::find(gatherer.secrets, secret) != gatherer.secrets.end())
            groups.insert(gatherer.group);
    }
    return groups;
}

const GatherError* Gathering::errorOf(Field field) const
{
    const auto found = std::ranges::find(errors, field, &GatherError::field);
    return found == errors.end() ? nullptr : &*found;
}

Gathering gather(FactGroups groups, Gathering before, const MediaProfile& profile,
                 const BuildSecrets& secrets, const Clock& clock, Work& work)
{
    groups = withFollowing(groups);
    Gathering now = std::move(before);
    now.facts.profile = profile;
    now.facts.clock = clock;
    std::erase_if(now.errors,
                  [&groups](const GatherError& error) { return groups.contains(error.group); });
    for (const FactGatherer& gatherer : factGatherers()) {
        if (groups.contains(gatherer.group) && !work.cancelled())
            gatherer.gather(now, secrets, work);
    }
    derive(now.facts);
    now.facts.gateway = countedAnswer(now.facts);
    findPlaceToEdit(now);
    std::ranges::stable_sort(now.errors, {}, &GatherError::group);
    return now;
}

Gathering gatherSoFar(const MediaProfile& profile, const BuildSecrets& secrets, const Clock& clock,
                      Work& work)
{
    return gather(allFactGroups(), {}, profile, secrets, clock, work);
}

Result<Gathering> gatherToJudge(const MediaProfile& profile, const BuildSecrets& secrets,
                                const Clock& clock, Work& work)
{
    Gathering gathering = gatherSoFar(profile, secrets, clock, work);
    if (work.cancelled()) // whatever was read until then
        return Error{ErrorCode::Cancelled, {}, {}};
    const auto locked = std::ranges::find_if(gathering.errors, isLocked);
    if (locked != gathering.errors.end())
        return std::move(locked->error);
    if (!gathering.medium && gathering.errors.empty())
        return Error{ErrorCode::NotFound, u"source.path"_s, {}};
    return gathering;
}

Result<Gathering> gatherFacts(const MediaProfile& profile, const BuildSecrets& secrets,
                              const Clock& clock, Work& work)
{
    Result<Gathering> gathering = gatherToJudge(profile, secrets, clock, work);
    if (gathering && !gathering->errors.empty())
        return std::move(gathering->errors.front().error);
    return gathering;
}

QStringList ownWords(const Facts& facts)
{
    return {facts.medium ? facts.medium->label : QString(), facts.profile.output.label,
            facts.profile.name};
}

} // namespace cmgmedia
