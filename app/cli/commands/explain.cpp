// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/builds.h"
#include "app/cli/cli_text.h"
#include "core/diagnosis/diagnosis_report.h"
#include "core/diagnosis/seen_screen.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cmgmedia::cli {

namespace {

int runExplain(const QCommandLineParser& arguments, CommandContext& context)
{
    QJsonArray codes;
    QJsonArray screens;
    QString text;
    const auto explain = [&](const SeenScreen& screen) {
        screens << screenJson(screen);
        text += (text.isEmpty() ? QString() : u"\n"_s) + screenSheet(screen);
    };
    if (arguments.isSet(u"screens"_s)) {
        for (const SeenScreen& screen : seenScreens())
            explain(screen);
    } else if (arguments.positionalArguments().isEmpty()) {
        return context.usage(CliText::tr("Enter a code or the ID of a screen, or use --screens."));
    }
    bool isKnown = true;
    for (const QString& argument : arguments.positionalArguments()) {
        if (const SeenScreen* screen = findScreen(argument)) {
            explain(*screen);
            continue;
        }
        const std::optional<ExplainedCode> code = explainCode(argument);
        if (!code)
            return context.usage(CliText::tr("%1 isn't an error code.").arg(argument));
        isKnown = isKnown && code->isKnown();
        codes << codeJson(*code);
        text += (text.isEmpty() ? QString() : u"\n"_s) + codeText(*code);
    }
    if (arguments.isSet(u"json"_s))
        context.printJson({{u"codes"_s, codes}, {u"screens"_s, screens}});
    else
        context.out << text << Qt::flush;
    return isKnown ? Done : Failed;
}

} // namespace

Command explainCommand()
{
    return {.name = "explain",
            .synopsis = "explain CODE|SCREEN... [--json]\n"
                        "explain --screens [--json]",
            .summary = QT_TRANSLATE_NOOP("cli", "explain what an error code means here"),
            .description = QT_TRANSLATE_NOOP(
                "cli",
                "Explains error codes from logs for working with boot media: their names, "
                "their parts, where to look, and what they're often mistaken for. Codes "
                "can be hexadecimal with or without 0x, decimal, or negative after --.\n"
                "\n"
                "Without a log, --screens lists what someone may have seen, with its ID, possible "
                "causes, and what to do.\n"
                "\n"
                "The exit code is 3 if only the parts of a code are known."),
            .options = {{"screens", nullptr,
                         QT_TRANSLATE_NOOP("cli", "List the screens that leave no line in a log.")},
                        kJsonOption},
            .examples = "cmgmedia explain 0x80072f8f\ncmgmedia explain 2147942405 12175 c0000098\n"
                        "cmgmedia explain -- -2147012721\n"
                        "cmgmedia explain secure-boot-violation",
            .minArguments = 0,
            .maxArguments = -1,
            .run = runExplain};
}

} // namespace cmgmedia::cli
