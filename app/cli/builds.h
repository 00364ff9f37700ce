// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/profile/build_secrets.h"
#include "core/validation/fact_gatherer.h"
#include "core/validation/rule.h"

namespace cmgmedia::cli {

// What check, plan and build have in common.

inline constexpr OptionText kJsonOption{
    "json", nullptr, QT_TRANSLATE_NOOP("cli", "Print one JSON document on standard output.")};

struct GatheredBuild {
    Gathered inputs;
    BuildSecrets secrets;
};

/// Loads the profile that the arguments name and gathers facts about it, asking for the password
/// of the imported medium on a terminal where it is needed.
Result<GatheredBuild> gatherBuild(const QCommandLineParser& arguments, Console& console);

/// Findings as people read them, one a line.
void printFindings(std::span<const Finding> findings, QTextStream& to);

} // namespace cmgmedia::cli
