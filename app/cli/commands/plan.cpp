// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/builds.h"
#include "app/cli/passwords.h"
#include "core/pipeline/planner.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cmgmedia::cli {

namespace {

void printPlan(const BuildPlan& plan, QTextStream& to)
{
    int number = 0;
    for (const PlannedStep& step : plan.steps) {
        to << u"%1. %2"_s.arg(++number, 2).arg(step.title);
        if (step.kind == StepKind::Write || step.kind == StepKind::ReadBack)
            to << u" (%1)"_s.arg(QLocale::c().formattedDataSize(step.bytes));
        to << u'\n';
        for (const QString& detail : step.details)
            to << u"      "_s << detail << u'\n';
    }
    to.flush();
}

int run(const QCommandLineParser& arguments, Console& console)
{
    Result<GatheredBuild> build = gatherBuild(arguments, NewPassword::NotNeeded, console);
    if (!build)
        return console.fail(build.error());
    const Result<BuildPlan> plan =
        planBuild(build->inputs.facts, {.outputPath = arguments.value(u"out"_s),
                                        .mayReplace = false,
                                        .readBack = !arguments.isSet(u"no-verify"_s)});
    if (!plan)
        return console.fail(plan.error());
    if (arguments.isSet(u"json"_s))
        console.printJson(planJson(*plan));
    else
        printPlan(*plan, console.out);
    return Done;
}

} // namespace

Command planCommand()
{
    return {
        .name = "plan",
        .synopsis = "plan PROFILE [--json] [--out PATH] [--media-password-file FILE]",
        .summary = QT_TRANSLATE_NOOP("cli", "show what build would do, in order, with sizes"),
        .description = QT_TRANSLATE_NOOP(
            "cli", "Prints the very list of steps that build runs for this profile. Nothing "
                   "is written."),
        .options = {{"out", "PATH", QT_TRANSLATE_NOOP("cli", "Output instead of the profile's.")},
                    {"no-verify", nullptr,
                     QT_TRANSLATE_NOOP("cli", "Without the step that reads back.")},
                    kJsonOption,
                    kMediaPasswordOption},
        .examples = "cmgmedia plan branch.json",
        .minArguments = 1,
        .maxArguments = 1,
        .run = run};
}

} // namespace cmgmedia::cli
