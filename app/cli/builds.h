// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/profile/build_secrets.h"
#include "core/validation/check.h"
#include "core/validation/facts/fact_gatherer.h"

namespace cmgmedia::cli {

// What check, plan and build have in common.

inline constexpr OptionText kJsonOption{
    "json", nullptr, QT_TRANSLATE_NOOP("cli", "Print one JSON document on standard output.")};

/// Of commands that write nothing there.
inline constexpr OptionText kOutOption{
    "out", "PATH", QT_TRANSLATE_NOOP("cli", "Output to use instead of the profile's.")};

/// What a profile and the passwords that go with it say.
struct BuildOrder {
    MediaProfile profile;
    BuildSecrets secrets;
};

struct GatheredBuild {
    Gathering inputs;
    BuildSecrets secrets;
};

/// Loads a profile, which brings its files among what the command reads. On a terminal it asks once
/// about unknownPlaces(), and stops where they are refused: Cancelled. What checkOutput() and
/// loadProfile() meet.
Result<MediaProfile> readProfile(const QString& path, CommandContext& context);

/// Those that options of the command name files for. PasswordUnreadable.
Result<BuildSecrets> givenSecrets(const QCommandLineParser& arguments, const std::stop_token& stop);

/// Whether the new media password matters, where the profile changes it.
enum class NewPassword {
    Needed, ///< nothing is done without it
    Wanted, ///< where there is somebody to ask
    NotNeeded,
};

/// Loads the profile that the arguments name. Passwords that it names and no option gives are asked
/// for on a terminal; that of the imported medium is not, because it may need none. With --device
/// sticks are made, whatever the profile says; --out names another output. NewPasswordMissing,
/// NewPasswordUnused, PfxPasswordUnused, AnswerLocked.
Result<BuildOrder> buildOrder(const QCommandLineParser& arguments, NewPassword newPassword,
                              CommandContext& context);

/// Asks for the password of the imported medium; false: there is none.
Result<bool> askMediaPassword(BuildSecrets& secrets, CommandContext& context);

/// Runs `work`, a Result<T>(const BuildOrder&), and once more with the password of the imported
/// medium where that turns out to be missing and somebody gives it.
template <typename Work>
auto withMediaPassword(BuildOrder& order, CommandContext& context, Work work)
{
    auto result = work(order);
    if (result || result.error().code != ErrorCode::PasswordMissing || order.secrets.mediaPassword)
        return result;
    const Result<bool> given = askMediaPassword(order.secrets, context);
    if (!given)
        return decltype(result)(given.error());
    return *given ? work(order) : std::move(result);
}

/// The same, and gathers the facts about it, whatever of them cannot be read.
Result<GatheredBuild> gatherBuild(const QCommandLineParser& arguments, NewPassword newPassword,
                                  CommandContext& context);

/// A medium by itself, without a profile; asks for its password as above. Fails with the first of
/// what cannot be read.
Result<Gathering> gatherBareMedium(const QString& path, const QCommandLineParser& arguments,
                                   CommandContext& context);

} // namespace cmgmedia::cli
