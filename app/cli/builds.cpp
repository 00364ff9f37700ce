// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/builds.h"

#include "app/cli/cli_text.h"
#include "app/cli/errors.h"
#include "app/cli/passwords.h"
#include "core/base/atomic_file.h"
#include "core/pipeline/errors.h"
#include "core/profile/profile_json.h"
#include "core/profile/profile_keys.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cmgmedia::cli {

namespace {

/// nullopt also where the command has no such option.
Result<std::optional<Secret>> optionalSecret(const QCommandLineParser& arguments,
                                             const OptionText& option, const std::stop_token& stop)
{
    const bool given = arguments.optionNames().contains(QLatin1StringView(option.name));
    return given ? passwordOption(arguments, option, stop)
                 : Result<std::optional<Secret>>(std::nullopt);
}

Result<> checkSecretsFit(const MediaProfile& profile, const BuildSecrets& secrets)
{
    if (secrets.newMediaPassword && profile.security.password != PasswordChoice::Change)
        return Error{ErrorCode::NewPasswordUnused, {}, {}};
    if (secrets.pfxPassword && profile.security.pfx.isEmpty())
        return Error{ErrorCode::PfxPasswordUnused, {}, {}};
    return {};
}

Result<> askSecrets(const MediaProfile& profile, BuildSecrets& secrets, NewPassword newPassword,
                    CommandContext& context)
{
    if (newPassword == NewPassword::NotNeeded)
        return {};
    if (profile.security.password == PasswordChoice::Change) {
        Result<> asked = askNewPassword(secrets.newMediaPassword,
                                        CliText::tr("Password of the new medium:"), context);
        if (!asked)
            return asked;
        // First of all: the other passwords would be asked for in vain.
        const bool isNeeded = newPassword == NewPassword::Needed || context.mayPrompt;
        if (isNeeded && !secrets.newMediaPassword)
            return Error{ErrorCode::NewPasswordMissing, u"security.password"_s, {}};
    }
    if (profile.security.pfx.isEmpty())
        return {};
    return askPassword(secrets.pfxPassword, CliText::tr("Password of the PFX file:"), context);
}

} // namespace

Result<MediaProfile> readProfile(const QString& path, CommandContext& context)
{
    Result<MediaProfile> profile = loadProfile(path);
    if (!profile)
        return profile;
    context.output.inputs += filesRead(*profile);
    if (Result<> may = context.checkOutput(); !may)
        return may.error();
    return profile;
}

Result<BuildSecrets> givenSecrets(const QCommandLineParser& arguments, const std::stop_token& stop)
{
    BuildSecrets secrets;
    const std::pair<const OptionText*, std::optional<Secret>*> given[] = {
        {&kMediaPasswordOption, &secrets.mediaPassword},
        {&kNewMediaPasswordOption, &secrets.newMediaPassword},
        {&kPfxPasswordOption, &secrets.pfxPassword},
    };
    for (const auto& [option, into] : given) {
        Result<std::optional<Secret>> secret = optionalSecret(arguments, *option, stop);
        if (!secret)
            return secret.error();
        *into = *std::move(secret);
    }
    return secrets;
}

Result<BuildOrder> buildOrder(const QCommandLineParser& arguments, NewPassword newPassword,
                              CommandContext& context)
{
    Result<MediaProfile> profile = readProfile(arguments.positionalArguments().at(0), context);
    if (!profile)
        return profile.error();
    Result<BuildSecrets> secrets = givenSecrets(arguments, context.stop);
    if (!secrets)
        return secrets.error();
    if (Result<> fit = checkSecretsFit(*profile, *secrets); !fit)
        return fit.error();
    if (arguments.optionNames().contains(u"device"_s))
        profile->output.kind = OutputKind::UsbDevice;
    if (arguments.optionNames().contains(u"out"_s))
        profile->output.path = QFileInfo(arguments.value(u"out"_s)).absoluteFilePath();
    const QString profilePath = arguments.positionalArguments().at(0);
    if (isSameFile(profile->resolved(profile->output.path), profilePath))
        return Error{ErrorCode::OutputIsSource, profilePath, {}};
    if (Result<> asked = askSecrets(*profile, *secrets, newPassword, context); !asked)
        return asked.error();
    return BuildOrder{*std::move(profile), *std::move(secrets)};
}

Result<bool> askMediaPassword(BuildSecrets& secrets, CommandContext& context)
{
    Result<> asked = askPassword(secrets.mediaPassword,
                                 CliText::tr("Password of the imported medium:"), context);
    if (!asked)
        return asked.error();
    return secrets.mediaPassword.has_value();
}

Result<GatheredBuild> gatherBuild(const QCommandLineParser& arguments, NewPassword newPassword,
                                  CommandContext& context)
{
    Result<BuildOrder> order = buildOrder(arguments, newPassword, context);
    if (!order)
        return order.error();
    SilentSink sink;
    Work work{sink, context.stop};
    Result<Gathering> inputs = withMediaPassword(*order, context, [&](const BuildOrder& known) {
        return gatherToJudge(known.profile, known.secrets, context.clock, work);
    });
    if (!inputs)
        return inputs.error();
    return GatheredBuild{*std::move(inputs), std::move(order->secrets)};
}

} // namespace cmgmedia::cli
