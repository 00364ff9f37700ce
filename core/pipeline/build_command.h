// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/media_profile.h"

namespace cmgmedia {

/// What a build is told beside the profile.
struct BuildArguments {
    struct Stick {
        QString path;
        QString identity; ///< that --erase wants
    };
    QStringList allowed = {}; ///< ids of blocking rules in spite of which it builds
    std::vector<Stick> sticks = {};
};

/// The command line that builds this profile: "cmgmedia build …", quoted for the shell of this
/// system.
QString buildCommandLine(const QString& profilePath, const MediaProfile& profile,
                         const BuildArguments& arguments = {});
/// The one that asks a gateway: of a profile, or of a host where no file holds the profile.
QString probeCommandLine(const QString& profilePath, const QString& host, const QString& proxy);

} // namespace cmgmedia
