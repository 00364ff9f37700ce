// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/command.h"
#include "app/cli/harmless_output.h"
#include "app/cli/terminal.h"
#include "core/base/interrupt.h"
#include "core/base/language.h"
#include "core/base/last_words.h"
#include "core/base/process_hardening.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char** argv)
{
    using namespace cmgmedia;
    sayLastWords();
    hardenProcess();
    cli::prepareStreams();
    std::stop_source stop;
    onInterrupt([stop]() mutable { stop.request_stop(); });
    const QCoreApplication app(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const std::optional<QString> asked = takeLanguageOption(arguments);
    const std::optional<Language> language = asked ? languageOfCode(*asked) : systemLanguage();
    installLanguage(language.value_or(systemLanguage()));
    if (const std::optional<int> done = cli::runHelper(arguments))
        return *done;
    cli::HarmlessOutput output(stdout, cli::HarmlessOutput::Lines::Stay);
    cli::HarmlessOutput errors(stderr, cli::HarmlessOutput::Lines::Rewritten);
    QTextStream out(&output);
    QTextStream err(&errors);
    cli::CommandContext context{.out = out,
                                .err = err,
                                .showsProgress = cli::isErrorTerminal(),
                                .mayPrompt = cli::isInputTerminal(),
                                .stop = stop.get_token(),
                                .clock = Clock::system()};
    if (const std::optional<QString> argument = cli::unreadableArgument(argc, argv))
        return context.usage(
            cli::CliText::tr("%1 isn't valid UTF-8. Rename the file or folder; other names aren't "
                             "supported.")
                .arg(*argument));
    if (!language)
        return context.usage(
            cli::CliText::tr("There is no language %1. Choose en, fr, or ja.").arg(*asked));
    return cli::runCommandLine(arguments, context);
}
