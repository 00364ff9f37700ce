// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/media_profile.h"

namespace cmgmedia {

/// What a script for the console needs besides the profile; what is not known is asked for when
/// the script runs.
struct ConsoleFacts {
    QString siteCode;         ///< "ABC"
    QString bootImagePackage; ///< "ABC00005"
    QString gatewayHost;      ///< host of the management point
    bool unknownComputers = false;
    bool unattended = false;
    bool hasPassword = true;
};

/// A PowerShell script that makes such a medium with the console's New-CMBootableMedia. Holds no
/// secret: passwords are asked for by Read-Host -AsSecureString. What Microsoft does not document
/// is marked [verify] in its comments.
QString consoleScript(const MediaProfile& profile, const ConsoleFacts& facts);

/// A text as PowerShell takes it literally: in single quotes, those inside doubled.
QString powerShellLiteral(const QString& text);

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

} // namespace cmgmedia
