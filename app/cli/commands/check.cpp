// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/builds.h"
#include "app/cli/cli_text.h"
#include "app/cli/passwords.h"
#include "core/validation/acceptance/checklist.h"

using namespace Qt::StringLiterals;

namespace cmgmedia::cli {

namespace {

constexpr OptionText kChecklistOption{
    "checklist", "FILE",
    QT_TRANSLATE_NOOP("cli",
                      "Write the whole acceptance checklist for the scenario, with results, open "
                      "questions, and space for initials: .html or .md."),
    FileUse::Written};

using ChecklistWriter = QString (*)(const Checklist& checklist);

/// nullptr: neither HTML nor Markdown is asked for.
ChecklistWriter checklistWriter(const QString& path)
{
    if (path.endsWith(".html"_L1, Qt::CaseInsensitive))
        return checklistHtml;
    return path.endsWith(".md"_L1, Qt::CaseInsensitive) ? checklistMarkdown : nullptr;
}

int runCheck(const QCommandLineParser& arguments, CommandContext& context)
{
    const QString path = arguments.value(u"checklist"_s);
    const ChecklistWriter writer = checklistWriter(path);
    if (!path.isEmpty() && writer == nullptr)
        return context.usage(
            CliText::tr("the checklist can be written as .html or .md, not as %1").arg(path));
    Result<GatheredBuild> build = gatherBuild(arguments, NewPassword::Wanted, context);
    if (!build)
        return context.fail(build.error());
    const CheckResult result = check(build->inputs);
    if (writer != nullptr) {
        const Checklist checklist =
            makeChecklist(result, build->inputs.facts.profile, context.clock.now);
        if (Result<> written = writeOutput(context.output, writer(checklist).toUtf8()); !written)
            return context.fail(written.error());
    }
    if (arguments.isSet(u"json"_s)) {
        context.printJson(resultJson(result));
    } else {
        context.out << resultText(result) << Qt::flush;
    }
    if (!result.unreadable.empty())
        return Failed;
    return result.blockers().empty() ? Done : Blocked;
}

} // namespace

Command checkCommand()
{
    return {
        .name = "check",
        .synopsis = "check PROFILE [--out PATH] [--checklist FILE] [--force] [--json]\n"
                    "      [--media-password-file FILE] [--new-media-password-file FILE]\n"
                    "      [--pfx-password-file FILE]",
        .summary = QT_TRANSLATE_NOOP("cli", "find what would fail on the remote PC"),
        .description = QT_TRANSLATE_NOOP(
            "cli", "Opens everything in the profile, applies every rule, and prints what "
                   "can't be read and what it found, most serious first. This includes "
                   "everything that would stop the build command, except passwords. Nothing "
                   "is written."),
        .options = {kOutOption,
                    kChecklistOption,
                    {"force", nullptr, QT_TRANSLATE_NOOP("cli", "Replace an existing checklist.")},
                    kJsonOption,
                    kMediaPasswordOption,
                    kNewMediaPasswordOption,
                    kPfxPasswordOption},
        .examples = "cmgmedia check branch.json --media-password-file pw.txt\n"
                    "cmgmedia check branch.json --checklist branch.html",
        .minArguments = 1,
        .maxArguments = 1,
        .run = runCheck,
        .reads = allOf};
}

} // namespace cmgmedia::cli
