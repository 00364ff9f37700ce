// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace cmgmedia {

/// What a rule is about.
enum class Field {
    Scenario,
    Source,
    SiteVersion,
    SiteSnapshot,
    SiteTaskSequence,
    ManagementPoint,
    Output,
    Label,
    Password,
    Unattended,
    MediaCertificate,
    Pfx,
    BootImage,
    BootFiles,
    Trust,
    CmgCertificate,
    Variables,
    Prestart,
    TaskSequence,
};

/// What fields are about, in the order in which people go through them.
enum class Topic {
    Start,
    MediaManagement,
    MediaType,
    Security,
    BootImage,
    Customization,
};

struct TopicRow {
    Topic topic;
    QLatin1StringView key; ///< "media-management", for JSON
    const char* name;      ///< for the manual; English
};

std::span<const TopicRow> topics();
QString topicKey(Topic topic);
Topic topicOf(Field field);
QString profileKey(Field field); ///< "bootImage.trust": where in the profile it is mended

} // namespace cmgmedia
