// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/build_listener.h"
#include "core/pipeline/report.h"

namespace cmgmedia {

/// What of the computer a build uses, for tests to replace.
struct BuildPlatform {
    Clock clock = Clock::system();
    DeviceOpener openDevice = cmgmedia::openDevice;
};

/// Makes the medium that a profile describes: gathers facts, checks them, plans, and runs every
/// step. Of sticks some, or all, may have failed: outcomeOf() tells. Blocked where a rule says
/// that the medium cannot work and the options do not allow it; what gatherFacts(), buildInputs()
/// and the steps can meet.
Result<BuildReport> makeMedium(const MediaProfile& profile, const BuildSecrets& secrets,
                               const BuildOptions& options, const BuildPlatform& platform,
                               BuildListener& listener, const std::stop_token& stop);

/// The same from what was gathered with these secrets before, for one medium after the other:
/// nothing is read again that is known. Where the imported medium is another one by now, or
/// something could not be read, all is gathered anew.
Result<BuildReport> makeMediumFrom(const Gathering& known, const BuildSecrets& secrets,
                                   const BuildOptions& options, const BuildPlatform& platform,
                                   BuildListener& listener, const std::stop_token& stop);

} // namespace cmgmedia
