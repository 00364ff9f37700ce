// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/base/result.h"
#include "core/base/secret.h"

namespace cmgmedia::cli {

inline constexpr OptionText kMediaPasswordOption{
    "media-password-file", "FILE",
    QT_TRANSLATE_NOOP("cli",
                      "Password of the imported medium: the first line of FILE, or of standard "
                      "input for -. On a terminal, you're asked for it when it's needed."),
    FileUse::Read};
inline constexpr OptionText kNewMediaPasswordOption{
    "new-media-password-file", "FILE",
    QT_TRANSLATE_NOOP("cli", "Password of the new medium, if the profile changes it."),
    FileUse::Read};
inline constexpr OptionText kPfxPasswordOption{
    "pfx-password-file", "FILE",
    QT_TRANSLATE_NOOP("cli", "Password of a PFX file. An empty first line is the empty password."),
    FileUse::Read};

/// The secret that an option names a file for; nullopt when the option is not there.
/// What readSecretFile() meets.
Result<std::optional<Secret>> passwordOption(const QCommandLineParser& arguments,
                                             const OptionText& option, const std::stop_token& stop);

/// Asks on the terminal for a password that is not known yet; it stays so where there is no
/// terminal or no answer. Cancelled, PasswordUnreadable.
Result<> askPassword(std::optional<Secret>& password, const QString& question,
                     CommandContext& context);
/// The same twice, for a password that is to be set. PasswordsDiffer.
Result<> askNewPassword(std::optional<Secret>& password, const QString& question,
                        CommandContext& context);

} // namespace cmgmedia::cli
