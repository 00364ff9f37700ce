// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/field.h"

#include "core/profile/profile_key.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

struct FieldRow {
    Field field;
    Topic topic;
    ProfileKey key;
};

constexpr FieldRow kFields[] = {
    {Field::Scenario, Topic::Start, ProfileKey::Scenario},
    {Field::Source, Topic::Start, ProfileKey::SourcePath},
    {Field::SiteVersion, Topic::Start, ProfileKey::SiteVersion},
    {Field::SiteSnapshot, Topic::Start, ProfileKey::SiteSnapshot},
    {Field::SiteTaskSequence, Topic::Start, ProfileKey::SiteTaskSequence},
    {Field::ManagementPoint, Topic::MediaManagement, ProfileKey::SourcePath},
    {Field::Output, Topic::MediaType, ProfileKey::OutputKind},
    {Field::Label, Topic::MediaType, ProfileKey::OutputLabel},
    {Field::Password, Topic::Security, ProfileKey::SecurityPassword},
    {Field::Unattended, Topic::Security, ProfileKey::SecurityUnattended},
    {Field::MediaCertificate, Topic::Security, ProfileKey::SourcePath},
    {Field::Pfx, Topic::Security, ProfileKey::SecurityPfx},
    {Field::BootImage, Topic::BootImage, ProfileKey::BootImagePath},
    {Field::BootFiles, Topic::BootImage, ProfileKey::BootImageBootFiles},
    {Field::Trust, Topic::BootImage, ProfileKey::BootImageTrust},
    {Field::CmgCertificate, Topic::BootImage, ProfileKey::CmgCertificate},
    {Field::Variables, Topic::Customization, ProfileKey::CustomizationVariables},
    {Field::Prestart, Topic::Customization, ProfileKey::SourcePath},
    {Field::TaskSequence, Topic::Customization, ProfileKey::TaskSequencePath},
};

constexpr TopicRow kTopics[] = {
    {Topic::Start, "start"_L1, "Start"},
    {Topic::MediaManagement, "media-management"_L1, "Media management"},
    {Topic::MediaType, "media-type"_L1, "Media type"},
    {Topic::Security, "security"_L1, "Security"},
    {Topic::BootImage, "boot-image"_L1, "Boot image"},
    {Topic::Customization, "customization"_L1, "Customization"},
};

const FieldRow& rowOf(Field field)
{
    return *std::ranges::find(kFields, field, &FieldRow::field);
}

} // namespace

std::span<const TopicRow> topics()
{
    return kTopics;
}

QString topicKey(Topic topic)
{
    return std::ranges::find(kTopics, topic, &TopicRow::topic)->key;
}

Topic topicOf(Field field)
{
    return rowOf(field).topic;
}

QString profileKey(Field field)
{
    return keyPath(rowOf(field).key);
}

} // namespace cmgmedia
