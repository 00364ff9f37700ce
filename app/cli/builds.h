// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/profile/build_secrets.h"
#include "core/validation/check.h"
#include "core/validation/fact_gatherer.h"

namespace cmgmedia::cli {

// What check, plan and build have in common.

inline constexpr OptionText kJsonOption{
    "json", nullptr, QT_TRANSLATE_NOOP("cli", "Print one JSON document on standard output.")};

struct GatheredBuild {
    Gathered inputs;
    BuildSecrets secrets;
};

/// Those that options of the command name files for. PasswordUnreadable.
Result<BuildSecrets> givenSecrets(const QCommandLineParser& arguments);

/// Whether the new media password matters, where the profile changes it.
enum class NewPassword { Ask, NotNeeded };

/// Loads the profile that the arguments name and gathers facts about it. Passwords that are needed
/// and not given by an option are asked for on a terminal. With --device sticks are made, whatever
/// the profile says.
Result<GatheredBuild> gatherBuild(const QCommandLineParser& arguments, NewPassword newPassword,
                                  Console& console);

} // namespace cmgmedia::cli
