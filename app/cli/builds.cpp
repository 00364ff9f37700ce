// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/builds.h"

#include "app/cli/cli_text.h"
#include "app/cli/errors.h"
#include "app/cli/passwords.h"
#include "app/cli/terminal.h"
#include "core/base/atomic_file.h"
#include "core/pipeline/errors.h"
#include "core/profile/known_places.h"
#include "core/profile/profile_json.h"
#include "core/profile/profile_keys.h"
#include "core/profile/profile_locks.h"

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

/// Whether anything may reach the places outside of this computer that a profile names and its user
/// does not know. Where there is nobody to ask, they are named and it goes on, as it did when the
/// script was written.
Result<> askAboutPlaces(const MediaProfile& profile, const QString& path, CommandContext& context)
{
    const QStringList places = unknownPlaces(profile);
    if (places.isEmpty())
        return {};
    const QString list = places.join(u", "_s);
    if (!context.mayPrompt) {
        context.err << u"cmgmedia: "_s
                    << CliText::tr("%1 uses locations that aren't on this PC: %2").arg(path, list)
                    << Qt::endl;
        return {};
    }
    const QString yes = CliText::tr("yes");
    context.err << CliText::tr(
                       "%1 uses locations that aren't on this PC: %2\n"
                       "Opening it connects to them with your account. Continue only if you know "
                       "where the profile comes from.\n"
                       "Type %3 to continue:")
                       .arg(path, list, yes)
                << u' ' << Qt::flush;
    const std::optional<SecretBytes> line = readSecretLine(context.stop);
    if (!line || context.stop.stop_requested())
        return Error{ErrorCode::Cancelled, {}, {}};
    const auto answer = QString::fromUtf8(line->data(), static_cast<qsizetype>(line->size()));
    if (answer.trimmed().compare(yes, Qt::CaseInsensitive) != 0)
        return Error{ErrorCode::Cancelled, {}, {}};
    rememberPlaces(profile);
    return {};
}

} // namespace

Result<MediaProfile> readProfile(const QString& path, CommandContext& context)
{
    Result<MediaProfile> profile = loadProfile(path);
    if (!profile)
        return profile;
    if (Result<> may = askAboutPlaces(*profile, path, context); !may)
        return may.error();
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
    const MediaProfile asSaved = *profile;
    if (arguments.optionNames().contains(u"device"_s))
        profile->output.kind = OutputKind::UsbDevice;
    if (arguments.optionNames().contains(u"out"_s))
        profile->output.path = QFileInfo(arguments.value(u"out"_s)).absoluteFilePath();
    if (Result<> may = checkLocks(asSaved, *profile); !may)
        return may.error();
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

Result<Gathering> gatherBareMedium(const QString& path, const QCommandLineParser& arguments,
                                   CommandContext& context)
{
    Result<BuildSecrets> secrets = givenSecrets(arguments, context.stop);
    if (!secrets)
        return secrets.error();
    BuildOrder order{.profile = {}, .secrets = *std::move(secrets)};
    order.profile.source.path = path;
    SilentSink sink;
    Work work{sink, context.stop};
    return withMediaPassword(order, context, [&](const BuildOrder& known) {
        return gatherFacts(known.profile, known.secrets, context.clock, work);
    });
}

} // namespace cmgmedia::cli
