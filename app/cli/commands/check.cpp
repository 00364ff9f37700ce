// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/builds.h"
#include "app/cli/passwords.h"
#include "core/base/atomic_file.h"
#include "core/validation/checklist.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace cmgmedia::cli {

namespace {

constexpr OptionText kChecklistOption{
    "checklist", "FILE",
    QT_TRANSLATE_NOOP("cli", "Write the whole acceptance list for the scenario, with results, "
                             "what is still to be asked, and room for initials: .html or .md.")};

/// nullopt: neither HTML nor Markdown is asked for.
std::optional<QString> checklistText(const Checklist& checklist, const QString& path)
{
    if (path.endsWith(".html"_L1, Qt::CaseInsensitive))
        return checklistHtml(checklist);
    if (path.endsWith(".md"_L1, Qt::CaseInsensitive))
        return checklistMarkdown(checklist);
    return std::nullopt;
}

/// An output that exists is replaced only when the user says so.
Result<> writeChecklist(const QString& text, const QString& path, bool mayReplace)
{
    if (!mayReplace && QFile::exists(path))
        return Error{ErrorCode::OutputExists, path, {}};
    return writeFileAtomically(path, text.toUtf8());
}

int run(const QCommandLineParser& arguments, Console& console)
{
    Result<GatheredBuild> build = gatherBuild(arguments, NewPassword::Ask, console);
    if (!build)
        return console.fail(build.error());
    const CheckResult result = check(allRules(), build->inputs.facts);
    if (const QString path = arguments.value(u"checklist"_s); !path.isEmpty()) {
        const std::optional<QString> text =
            checklistText(makeChecklist(result, build->inputs.facts), path);
        if (!text)
            return console.usage(QCoreApplication::translate(
                                     "cli", "the checklist is written as .html or .md, not as %1")
                                     .arg(path));
        if (const Result<> written = writeChecklist(*text, path, arguments.isSet(u"force"_s));
            !written)
            return console.fail(written.error());
    }
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
    return {.name = "check",
            .synopsis = "check PROFILE [--checklist FILE] [--force] [--json]\n"
                        "      [--media-password-file FILE] [--new-media-password-file FILE]\n"
                        "      [--pfx-password-file FILE]",
            .summary = QT_TRANSLATE_NOOP("cli", "look for what would fail on the far PC"),
            .description = QT_TRANSLATE_NOOP(
                "cli", "Opens what the profile names, applies every rule and prints what it "
                       "found, the gravest first. Nothing is written."),
            .options = {kChecklistOption,
                        {"force", nullptr,
                         QT_TRANSLATE_NOOP("cli", "Replace a checklist that exists.")},
                        kJsonOption,
                        kMediaPasswordOption,
                        kNewMediaPasswordOption,
                        kPfxPasswordOption},
            .examples = "cmgmedia check branch.json --media-password-file pw.txt\n"
                        "cmgmedia check branch.json --checklist branch.html",
            .minArguments = 1,
            .maxArguments = 1,
            .run = run};
}

} // namespace cmgmedia::cli
