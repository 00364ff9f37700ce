// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <set>

namespace cmgmedia {

struct MediaProfile;

/// Every key of a profile, in the order of the table in profile_keys.h.
enum class ProfileKey {
    Name,
    Scenario,
    SourceKind,
    SourcePath,
    ConsoleSiteCode,
    ConsoleProvider,
    ConsoleBootImage,
    ConsoleGateway,
    ConsoleDistributionPoint,
    ConsoleUnknownComputers,
    ConsoleUserDeviceAffinity,
    ConsoleCertificateEnd,
    ConsolePrestartCommand,
    ConsolePrestartPackage,
    ConsoleStagingFolder,
    SiteVersion,
    SiteEarlyRing,
    SiteSnapshot,
    SiteTaskSequence,
    SiteBoundaryGroup,
    CmgCertificate,
    SecurityPassword,
    SecurityUnattended,
    SecurityPfx,
    BootImagePath,
    BootImageIndex,
    BootImageMakeBootable,
    BootImageTrust,
    BootImageBootFiles,
    CustomizationVariables,
    TaskSequencePath,
    TaskSequenceSequence,
    OutputKind,
    OutputPath,
    OutputLabel,
    OutputBiosBootRecord,
    Answers,
    Locked,
};

/// "bootImage.trust": where in the file it stands, and where a person mends it.
QLatin1StringView keyPath(ProfileKey key);

/// What says something else in the other profile. A file is the same where both name the same one,
/// however they write it.
std::set<ProfileKey> changedKeys(const MediaProfile& profile, const MediaProfile& other);

} // namespace cmgmedia
