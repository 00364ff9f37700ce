// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/builds.h"

#include "app/cli/passwords.h"
#include "core/profile/profile_json.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cmgmedia::cli {

namespace {

QString text(const char* words)
{
    return QCoreApplication::translate("cli", words);
}

/// nullopt also where the command has no such option.
Result<std::optional<Secret>> optionalSecret(const QCommandLineParser& arguments,
                                             const OptionText& option)
{
    const bool given = arguments.optionNames().contains(QLatin1StringView(option.name));
    return given ? passwordOption(arguments, option) : Result<std::optional<Secret>>(std::nullopt);
}

} // namespace

Result<BuildSecrets> givenSecrets(const QCommandLineParser& arguments)
{
    BuildSecrets secrets;
    const std::pair<const OptionText*, std::optional<Secret>*> given[] = {
        {&kMediaPasswordOption, &secrets.mediaPassword},
        {&kNewMediaPasswordOption, &secrets.newMediaPassword},
        {&kPfxPasswordOption, &secrets.pfxPassword},
    };
    for (const auto& [option, into] : given) {
        Result<std::optional<Secret>> secret = optionalSecret(arguments, *option);
        if (!secret)
            return secret.error();
        *into = *std::move(secret);
    }
    return secrets;
}

Result<GatheredBuild> gatherBuild(const QCommandLineParser& arguments, NewPassword newPassword,
                                  Console& console)
{
    Result<BuildSecrets> secrets = givenSecrets(arguments);
    if (!secrets)
        return secrets.error();
    Result<MediaProfile> profile = loadProfile(arguments.positionalArguments().at(0));
    if (!profile)
        return profile.error();
    if (arguments.optionNames().contains(u"device"_s))
        profile->output.kind = OutputKind::UsbDevice;
    const bool changes = profile->security.password == PasswordChoice::Change;
    const bool hasPfx = !profile->security.pfx.isEmpty();
    if (newPassword == NewPassword::Ask) {
        Result<> asked;
        if (changes)
            asked = askNewPassword(secrets->newMediaPassword, text("Password of the new medium:"),
                                   console);
        if (asked && hasPfx)
            asked = askPassword(secrets->pfxPassword, text("Password of the PFX file:"), console);
        if (!asked)
            return asked.error();
    }
    SilentSink sink;
    Work work{sink, console.stop};
    Result<Gathered> inputs = gatherFacts(*profile, *secrets, console.clock, work);
    if (!inputs && inputs.error().code == ErrorCode::PasswordMissing) {
        if (Result<> asked = askPassword(secrets->mediaPassword,
                                         text("Password of the imported medium:"), console);
            !asked)
            return asked.error();
        if (!secrets->mediaPassword)
            return inputs.error();
        inputs = gatherFacts(*profile, *secrets, console.clock, work);
    }
    if (!inputs)
        return inputs.error();
    return GatheredBuild{*std::move(inputs), *std::move(secrets)};
}

} // namespace cmgmedia::cli
