// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/builds.h"
#include "app/cli/passwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cmgmedia::cli {

namespace {

int run(const QCommandLineParser& arguments, Console& console)
{
    Result<GatheredBuild> build = gatherBuild(arguments, NewPassword::Ask, console);
    if (!build)
        return console.fail(build.error());
    const CheckResult result = check(allRules(), build->inputs.facts);
    if (arguments.isSet(u"json"_s)) {
        console.printJson(resultJson(result));
    } else {
        console.out << resultText(result);
        if (result.violations().empty())
            console.out << QCoreApplication::translate("cli", "Nothing was found to be wrong.")
                        << u'\n';
        console.out.flush();
    }
    return result.blockers().empty() ? Done : Blocked;
}

} // namespace

Command checkCommand()
{
    return {
        .name = "check",
        .synopsis = "check PROFILE [--json] [--media-password-file FILE]\n"
                    "      [--new-media-password-file FILE] [--pfx-password-file FILE]",
        .summary = QT_TRANSLATE_NOOP("cli", "look for what would fail on the far PC"),
        .description = QT_TRANSLATE_NOOP(
            "cli", "Opens what the profile names, applies every rule and prints what it "
                   "found, the gravest first. Nothing is written."),
        .options = {kJsonOption, kMediaPasswordOption, kNewMediaPasswordOption, kPfxPasswordOption},
        .examples = "cmgmedia check branch.json --media-password-file pw.txt",
        .minArguments = 1,
        .maxArguments = 1,
        .run = run};
}

} // namespace cmgmedia::cli
