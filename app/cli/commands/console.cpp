// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/builds.h"
#include "app/cli/passwords.h"
#include "core/base/atomic_file.h"
#include "core/console/console_run.h"
#include "core/console/console_script.h"
#include "core/profile/profile_json.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cmgmedia::cli {

namespace {

QString text(const char* words)
{
    return QCoreApplication::translate("cli", words);
}

struct Order {
    ConsoleRequest request;
    BuildSecrets secrets;
};

Result<Order> orderOf(const QCommandLineParser& arguments, Console& console)
{
    Result<BuildSecrets> secrets = givenSecrets(arguments);
    if (!secrets)
        return secrets.error();
    const Result<MediaProfile> profile = loadProfile(arguments.positionalArguments().at(1));
    if (!profile)
        return profile.error();
    SilentSink sink;
    Work work{sink, console.stop};
    // A medium may be there to take answers from, and need not.
    const GatheredSoFar known = gatherSoFar(*profile, *secrets, console.clock, work);
    return Order{
        .request = consoleRequest(*profile, &known.facts, known.medium ? &*known.medium : nullptr),
        .secrets = *std::move(secrets)};
}

int printScript(const ConsoleRequest& request, const QCommandLineParser& arguments,
                Console& console)
{
    const QString script = consoleScript(request);
    const QString out = arguments.value(u"out"_s);
    if (out.isEmpty()) {
        console.out << script << Qt::flush;
        return Done;
    }
    if (QFileInfo::exists(out) && !arguments.isSet(u"force"_s))
        return console.fail({ErrorCode::OutputExists, out, {}});
    const Result<> written = writeFileAtomically(out, scriptFileContent(script));
    return written ? Done : console.fail(written.error());
}

/// What the console writes into its log, line by line.
class LogPrinter : public SilentSink
{
public:
    explicit LogPrinter(Console& console) : m_console(console) {}
    void logged(const QString& line) override { m_console.err << line << Qt::endl; }

private:
    Console& m_console;
};

int make(Order order, Console& console)
{
    const std::optional<InstalledConsole> installed = findConsole();
    if (!installed)
        return console.fail({ErrorCode::ConsoleMissing, {}, {}});
    Result<> asked;
    if (order.request.hasPassword)
        asked =
            askNewPassword(order.secrets.mediaPassword, text("Password for the medium:"), console);
    if (asked && !order.request.pfx.isEmpty())
        asked = askPassword(order.secrets.pfxPassword, text("Password of the PFX file:"), console);
    if (!asked)
        return console.fail(asked.error());
    LogPrinter log(console);
    Work work{log, console.stop};
    const Result<> made = makeWithConsole(order.request, order.secrets, *installed, work);
    if (!made)
        return console.fail(made.error());
    console.out
        << text("The console made %1.").arg(QDir::toNativeSeparators(order.request.outputPath))
        << Qt::endl;
    return Done;
}

int run(const QCommandLineParser& arguments, Console& console)
{
    const QString action = arguments.positionalArguments().at(0);
    if (action != "script"_L1 && action != "run"_L1)
        return console.usage(text("console knows: script PROFILE, run PROFILE"));
    Result<Order> order = orderOf(arguments, console);
    if (!order)
        return console.fail(order.error());
    return action == "script"_L1 ? printScript(order->request, arguments, console)
                                 : make(*std::move(order), console);
}

} // namespace

Command consoleCommand()
{
    return {
        .name = "console",
        .synopsis = "console script PROFILE [--out FILE.ps1] [--force]\n"
                    "        [--media-password-file FILE]\n"
                    "console run PROFILE [--media-password-file FILE]\n"
                    "        [--pfx-password-file FILE]",
        .summary = QT_TRANSLATE_NOOP("cli", "have the console make the medium to start from"),
        .description = QT_TRANSLATE_NOOP(
            "cli",
            "A medium carries a certificate and a token that only the site can give, so the "
            "console has to make one first. The profile's group console says what to ask it for; "
            "what is not said there is taken from the medium that the profile imports, where it "
            "can be read, or else the script asks.\n\n"
            "script prints the PowerShell script, to be run on a PC with the console. It uses "
            "New-CMBootableMedia, holds no secret, and marks with [verify] what Microsoft does "
            "not document: above all how a gateway is given. Where the cmdlets do not know the "
            "gateway, the script says so, and the medium is made in the console's own wizard.\n\n"
            "run starts that script on this PC, which needs the console and the permission of an "
            "administrator, and shows meanwhile what CreateTsMedia.log gains. The medium is "
            "written to source.path of a profile whose source.kind is console-made; otherwise "
            "beside the output. An existing file is never replaced."),
        .options = {{"out", "FILE", QT_TRANSLATE_NOOP("cli", "Write the script into a file.")},
                    {"force", nullptr, QT_TRANSLATE_NOOP("cli", "Replace a file that exists.")},
                    {"media-password-file", "FILE",
                     QT_TRANSLATE_NOOP("cli", "Password for the medium; for script, of the one "
                                              "that answers are taken from.")},
                    kPfxPasswordOption},
        .examples = "cmgmedia console script branch.json --out make-medium.ps1\n"
                    "cmgmedia console run branch.json --media-password-file password.txt",
        .minArguments = 2,
        .maxArguments = 2,
        .run = run};
}

} // namespace cmgmedia::cli
