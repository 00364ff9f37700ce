// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/builds.h"
#include "app/cli/passwords.h"
#include "core/pipeline/planner.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace cmgmedia::cli {

namespace {

void printPlan(const BuildPlan& plan, QTextStream& to)
{
    int number = 0;
    for (const PlannedStep& step : plan.steps) {
        to << u"%1. %2"_s.arg(++number, 2).arg(step.title.translated());
        if (step.kind == StepKind::Write || step.kind == StepKind::ReadBack)
            to << u" (%1)"_s.arg(QLocale::c().formattedDataSize(step.bytes));
        to << u'\n';
        for (const Text& detail : step.details)
            to << u"      "_s << detail.translated() << u'\n';
    }
    to.flush();
}

int runPlan(const QCommandLineParser& arguments, CommandContext& context)
{
    Result<GatheredBuild> build = gatherBuild(arguments, NewPassword::NotNeeded, context);
    if (!build)
        return context.fail(build.error());
    if (!build->inputs.errors.empty())
        return context.fail(build->inputs.errors.front().error);
    const Result<BuildPlan> plan =
        planBuild(build->inputs.facts, {.readBack = !arguments.isSet(u"no-verify"_s)});
    if (!plan)
        return context.fail(plan.error());
    if (arguments.isSet(u"json"_s))
        context.printJson(planJson(*plan));
    else
        printPlan(*plan, context.out);
    return Done;
}

} // namespace

Command planCommand()
{
    return {.name = "plan",
            .synopsis = "plan PROFILE [--json] [--out PATH] [--media-password-file FILE]",
            .summary = QT_TRANSLATE_NOOP("cli", "show what build would do, in order, with sizes"),
            .description = QT_TRANSLATE_NOOP(
                "cli", "Prints the exact steps that build runs for this profile. Nothing is "
                       "written."),
            .options = {kOutOption,
                        {"no-verify", nullptr,
                         QT_TRANSLATE_NOOP("cli", "Without the verification step.")},
                        kJsonOption,
                        kMediaPasswordOption},
            .examples = "cmgmedia plan branch.json",
            .minArguments = 1,
            .maxArguments = 1,
            .run = runPlan,
            .reads = allOf};
}

} // namespace cmgmedia::cli
