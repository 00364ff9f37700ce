// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/image/wim_file.h"
#include "core/media/media_tree.h"
#include "core/variables/media_variables.h"

#include <optional>

namespace cmgmedia {

/// A prestart command, and the file or the variable that has it.
struct PrestartCommand {
    QString place; ///< "SMS/data/TsConfig.ini", as spelled there
    QString line;

    bool operator==(const PrestartCommand&) const = default;
};

/// The prestart command of a medium. Its files lie in SMS\PKG\<package ID>; where a site keeps the
/// command line is not documented. Looked for in [CustomHook] CommandLine of SMS\data\TsConfig.ini
/// and TsmBootstrap.ini, where older versions had it as far as anybody remembers: not proved.
struct Prestart {
    bool hasFiles = false;
    std::vector<PrestartCommand>
        commands; ///< none: not found, which does not mean that there is none

    /// The first one found.
    std::optional<QString> commandLine() const;

    bool operator==(const Prestart&) const = default;
};

Result<Prestart> prestartOf(const MediaTree& tree);

/// [CustomHook] CommandLine of \TSConfig.ini of a boot image, whose files are in SMS\PKG\SMS10000:
/// seen in boot images of sites, not documented.
Result<std::optional<PrestartCommand>> prestartOf(const WimFile& wim, int image,
                                                  const std::stop_token& stop);

/// Variables that are called after a prestart command. No site was seen to keep it there: another
/// place where it may be, and what has such a name is worth showing.
std::vector<PrestartCommand> prestartOf(const MediaVariables& variables);

/// A command line as it may be shown: what looks like a password in it is left out.
QString shownCommand(const QString& commandLine);

/// The command itself is a script, which only its interpreter can start: "dumpvar.vbs".
bool startsAScript(const QString& commandLine);

} // namespace cmgmedia
