// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/builds.h"
#include "app/cli/cli_text.h"
#include "app/cli/passwords.h"
#include "core/console/console_run.h"
#include "core/console/console_script.h"
#include "core/console/errors.h"
#include "core/powershell/power_shell_text.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace cmgmedia::cli {

namespace {

struct Order {
    ConsoleRequest request;
    BuildSecrets secrets;
};

Result<Order> orderOf(const QCommandLineParser& arguments, CommandContext& context)
{
    const Result<MediaProfile> profile =
        readProfile(arguments.positionalArguments().at(1), context);
    if (!profile)
        return profile.error();
    Result<BuildSecrets> secrets = givenSecrets(arguments, context.stop);
    if (!secrets)
        return secrets.error();
    SilentSink sink;
    Work work{sink, context.stop};
    // A medium may be there to take answers from, and need not.
    const Gathering known = gatherSoFar(*profile, *secrets, context.clock, work);
    return Order{.request = consoleRequest(*profile, &known.facts), .secrets = *std::move(secrets)};
}

int printScript(const ConsoleRequest& request, CommandContext& context)
{
    const QString script = consoleScript(request);
    if (context.output.path.isEmpty()) {
        context.out << script << Qt::flush;
        return Done;
    }
    const Result<> written = writeOutput(context.output, scriptFileContent(script));
    return written ? Done : context.fail(written.error());
}

/// What the console writes into its log, line by line.
class LogPrinter : public SilentSink
{
public:
    explicit LogPrinter(CommandContext& context) : m_context(context) {}
    void logged(const QString& line) override { m_context.err << line << Qt::endl; }

private:
    CommandContext& m_context;
};

int make(Order order, CommandContext& context)
{
    const std::optional<InstalledConsole> installed = findConsole();
    if (!installed)
        return context.fail({ErrorCode::ConsoleMissing, {}, {}});
    Result<> asked;
    if (order.request.hasPassword)
        asked = askNewPassword(order.secrets.mediaPassword, CliText::tr("Password for the medium:"),
                               context);
    if (asked && !order.request.pfx.isEmpty())
        asked = askPassword(order.secrets.pfxPassword, CliText::tr("Password of the PFX file:"),
                            context);
    if (!asked)
        return context.fail(asked.error());
    LogPrinter log(context);
    Work work{log, context.stop};
    const Result<> made = makeWithConsole(order.request, order.secrets, *installed, work);
    if (!made)
        return context.fail(made.error());
    context.out << CliText::tr("The console created %1.")
                       .arg(QDir::toNativeSeparators(order.request.outputPath))
                << Qt::endl;
    return Done;
}

int runConsole(const QCommandLineParser& arguments, CommandContext& context)
{
    const QString action = arguments.positionalArguments().at(0);
    if (action != "script"_L1 && action != "run"_L1)
        return context.usage(CliText::tr("console has: script PROFILE, run PROFILE"));
    Result<Order> order = orderOf(arguments, context);
    if (!order)
        return context.fail(order.error());
    return action == "script"_L1 ? printScript(order->request, context)
                                 : make(*std::move(order), context);
}

} // namespace

Command consoleCommand()
{
    return {.name = "console",
            .synopsis = "console script PROFILE [--out FILE.ps1] [--force]\n"
                        "        [--media-password-file FILE]\n"
                        "console run PROFILE [--media-password-file FILE]\n"
                        "        [--pfx-password-file FILE]",
            .summary = QT_TRANSLATE_NOOP("cli", "create the first medium with the console"),
            .description = QT_TRANSLATE_NOOP(
                "cli", "Only your site can issue the certificate and token of a medium, so the "
                       "console has to create one first. The profile's console group contains the "
                       "answers for it. Missing answers are taken from the medium that the "
                       "profile imports, if it can be read. Otherwise, the script asks.\n"
                       "\n"
                       "script prints the PowerShell script to run on a PC with the console. It "
                       "uses New-CMBootableMedia, contains no secrets, and marks with [verify] "
                       "what Microsoft doesn't document, mainly how to specify a gateway. If the "
                       "cmdlets don't accept the gateway, the script says so; then create the "
                       "medium with the console's wizard.\n"
                       "\n"
                       "run starts that script on this PC, which needs the console and "
                       "administrator permission, and shows new lines in CreateTsMedia.log while "
                       "it runs. The medium is written to source.path if the profile's "
                       "source.kind is console-made. Otherwise, it's written next to the output. "
                       "Existing files are never replaced."),
            .options = {{"out", "FILE", QT_TRANSLATE_NOOP("cli", "Write the script to a file."),
                         FileUse::Written},
                        {"force", nullptr, QT_TRANSLATE_NOOP("cli", "Replace an existing file.")},
                        {"media-password-file", "FILE",
                         QT_TRANSLATE_NOOP(
                             "cli",
                             "Password for the medium. For script: the password of the medium that "
                             "answers are taken from."),
                         FileUse::Read},
                        kPfxPasswordOption},
            .examples = "cmgmedia console script branch.json --out make-medium.ps1\n"
                        "cmgmedia console run branch.json --media-password-file password.txt",
            .minArguments = 2,
            .maxArguments = 2,
            .run = runConsole,
            .reads = [](const QStringList& words) { return words.mid(1); }};
}

} // namespace cmgmedia::cli
