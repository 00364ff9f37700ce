// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/builds.h"
#include "app/cli/cli_text.h"
#include "core/handout/made_media.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cmgmedia::cli {

namespace {

QString dayOrUnknown(const QDateTime& time)
{
    return time.isValid() ? time.date().toString(Qt::ISODate) : CliText::tr("Unknown");
}

void printMedium(const MadeMedium& medium, CommandContext& context)
{
    const auto line = [&context](const QString& name, const QString& value) {
        if (!value.isEmpty())
            context.out << u"  "_s << labelled(name, value) << u'\n';
    };
    context.out << oneLine(medium.label) << u'\n';
    line(CliText::tr("Expires"), dayOrUnknown(medium.expires));
    line(CliText::tr("Written"), dayOrUnknown(medium.written));
    line(CliText::tr("Thumbprint"), medium.thumbprint);
    line(CliText::tr("SHA-256 of the media GUID"), medium.guidSha256);
    line(CliText::tr("Profile"), QDir::toNativeSeparators(oneLine(medium.profile)));
}

int listMedia(bool asJson, CommandContext& context)
{
    const std::vector<MadeMedium> media = madeMedia();
    const std::vector<MadeMedium> soon = mediaToRenew(media, context.clock.now);
    if (asJson) {
        QJsonArray all;
        for (const MadeMedium& medium : media) {
            QJsonObject json = madeMediumJson(medium);
            json.insert(u"renew"_s, std::ranges::find(soon, medium) != soon.end());
            all.append(json);
        }
        context.printJson({{u"media"_s, all}});
        return Done;
    }
    if (media.empty())
        context.out << CliText::tr("The wizard hasn't written any media yet.") << u'\n';
    for (const MadeMedium& medium : media)
        printMedium(medium, context);
    for (const MadeMedium& medium : soon)
        context.out << CliText::tr("Time to renew: %1").arg(oneLine(medium.label)) << u'\n';
    context.out.flush();
    return Done;
}

int runMedia(const QCommandLineParser& arguments, CommandContext& context)
{
    const QString action = arguments.positionalArguments().front();
    if (action == "list"_L1)
        return listMedia(arguments.isSet(u"json"_s), context);
    if (action != "forget"_L1)
        return context.usage(CliText::tr("media has: list, forget"));
    forgetMedia();
    return Done;
}

} // namespace

Command mediaCommand()
{
    return {
        .name = "media",
        .synopsis = "media list [--json]\n"
                    "media forget",
        .summary = QT_TRANSLATE_NOOP("cli", "list the media that the wizard wrote"),
        .description = QT_TRANSLATE_NOOP(
            "cli",
            "list shows the media that you wrote with the wizard on this computer, the last one "
            "first: label, expiration date, thumbprint of the certificate, hash of the media "
            "GUID, and profile. 30 days before a medium expires, the wizard reminds you on its "
            "Start page; the list ends with the same media.\n"
            "\n"
            "forget empties the list. It's in the folder cmgmedia of your settings (~/.config on "
            "Linux, the registry on Windows), contains no secret, and isn't sent anywhere. The "
            "build command adds nothing to it."),
        .options = {kJsonOption},
        .examples = "cmgmedia media list",
        .minArguments = 1,
        .maxArguments = 1,
        .run = runMedia};
}

} // namespace cmgmedia::cli
