// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/builds.h"
#include "app/cli/cli_text.h"
#include "app/cli/passwords.h"
#include "app/cli/progress_line.h"
#include "app/cli/sticks.h"
#include "core/pipeline/errors.h"
#include "core/pipeline/make_medium.h"

using namespace Qt::StringLiterals;

namespace cmgmedia::cli {

namespace {

/// Says what the rules found before anything is done.
class BuildLine : public ProgressLine
{
public:
    explicit BuildLine(CommandContext& context) : ProgressLine(context), m_context(context) {}

    void checked(const CheckResult& result) override
    {
        m_context.err << resultText(result) << Qt::flush;
    }

private:
    CommandContext& m_context;
};

bool namesSticks(const QCommandLineParser& arguments)
{
    return arguments.isSet(u"device"_s) || arguments.isSet(u"erase"_s);
}

BuildOptions buildOptions(const QCommandLineParser& arguments, const OutputFile& output)
{
    return {.mayReplace = output.mayReplace,
            .powerOff = arguments.isSet(u"power-off"_s),
            .readBack = !arguments.isSet(u"no-verify"_s),
            .alsoRead = output.inputs,
            .allowed = arguments.values(u"allow"_s)};
}

int runBuild(const QCommandLineParser& arguments, CommandContext& context)
{
    BuildOptions options = buildOptions(arguments, context.output);
    for (const QString& id : options.allowed) {
        if (!findRule(id))
            return context.usage(CliText::tr("no rule is called %1").arg(id));
    }
    if (namesSticks(arguments)) {
        if (arguments.isSet(u"out"_s))
            return context.usage(CliText::tr(
                "--out is for a file and --device for a USB drive: use only one of them."));
        const auto sticks = confirmedSticks(arguments, context);
        if (!sticks)
            return sticks.error();
        options.sticks = *sticks;
    }
    Result<BuildOrder> order = buildOrder(arguments, NewPassword::Needed, context);
    if (!order)
        return context.fail(order.error());
    if (order->profile.output.kind == OutputKind::UsbDevice && options.sticks.empty())
        return context.usage(
            CliText::tr("This profile is for USB drives: choose them with --device. 'cmgmedia "
                        "devices' lists them."));
    const Result<BuildReport> report =
        withMediaPassword(*order, context, [&](const BuildOrder& known) {
            BuildLine line(context);
            return makeMedium(known.profile, known.secrets, options, {.clock = context.clock}, line,
                              context.stop);
        });
    if (!report && report.error().code == ErrorCode::Blocked)
        return Blocked; // the rules have said why
    if (!report)
        return context.fail(report.error());
    if (arguments.isSet(u"json"_s)) {
        context.printJson(reportJson(*report));
    } else {
        for (const Text& line : reportLines(*report))
            context.out << line.translated() << u'\n';
        context.out.flush();
    }
    return exitCodeOf(report->sticks);
}

} // namespace

Command buildCommand()
{
    return {
        .name = "build",
        .synopsis = "build PROFILE [--out PATH] [--force] [--no-verify] [--json]\n"
                    "      [--device DEV --erase SERIAL]... [--power-off]\n"
                    "      [--allow RULE-ID]... [--media-password-file FILE]\n"
                    "      [--new-media-password-file FILE] [--pfx-password-file FILE]",
        .summary = QT_TRANSLATE_NOOP("cli", "create the medium that a profile describes"),
        .description = QT_TRANSLATE_NOOP(
            "cli", "Imports the medium from the profile, adds the profile's certificates to "
                   "its boot image, makes the profile's changes, and writes a bootable ISO "
                   "file or the image file of a bootable USB drive. The file gets its final "
                   "name only after it was verified: read back, opened again, and compared. "
                   "If something fails, no file is left.\n"
                   "\n"
                   "With --device, writes the medium directly to USB drives, like the write "
                   "command: all at the same time, and each one is verified. Everything on "
                   "the drives is erased.\n"
                   "\n"
                   "The imported medium is never changed. Everything that the profile doesn't "
                   "mention is copied unchanged, including the identity that the site gave "
                   "the medium: the new medium is a clone that expires, and can be blocked, "
                   "together with the imported one.\n"
                   "\n"
                   "If SOURCE_DATE_EPOCH is set, two builds of the same profile are identical "
                   "bit for bit."),
        .options = {{"out", "PATH",
                     QT_TRANSLATE_NOOP("cli", "Output to use instead of the profile's."),
                     FileUse::Written},
                    {"force", nullptr, QT_TRANSLATE_NOOP("cli", "Replace an existing output.")},
                    {"no-verify", nullptr,
                     QT_TRANSLATE_NOOP(
                         "cli", "Don't read the medium back. A file is still opened and checked.")},
                    kDeviceOption,
                    kEraseOption,
                    kPowerOffOption,
                    {"allow", "RULE-ID",
                     QT_TRANSLATE_NOOP(
                         "cli",
                         "Build although this rule says that the medium can't work. Use one option "
                         "for each rule. The report records it.")},
                    kJsonOption,
                    kMediaPasswordOption,
                    kNewMediaPasswordOption,
                    kPfxPasswordOption},
        .examples = "cmgmedia build branch.json --media-password-file pw.txt\n"
                    "cmgmedia build branch.json --device /dev/sdb --erase 4C530001\n"
                    "pass show cmg/media | cmgmedia build branch.json --media-password-file -",
        .minArguments = 1,
        .maxArguments = 1,
        .run = runBuild,
        .reads = allOf};
}

} // namespace cmgmedia::cli
