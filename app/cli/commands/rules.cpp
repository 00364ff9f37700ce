// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/builds.h"
#include "core/validation/rule_catalogue.h"

using namespace Qt::StringLiterals;

namespace cmgmedia::cli {

namespace {

int runRules(const QCommandLineParser& arguments, CommandContext& context)
{
    if (arguments.isSet(u"json"_s))
        context.printJson({{u"rules"_s, rulesJson()}});
    else
        context.out << (arguments.isSet(u"markdown"_s) ? rulesMarkdown() : rulesText())
                    << Qt::flush;
    return Done;
}

} // namespace

Command rulesCommand()
{
    return {.name = "rules",
            .synopsis = "rules [--markdown|--json]",
            .summary = QT_TRANSLATE_NOOP("cli", "list every rule that check applies"),
            .description = QT_TRANSLATE_NOOP(
                "cli", "Prints the table of rules: what each rule means, how serious it is, what "
                       "to do, and its source."),
            .options = {{"markdown", nullptr,
                         QT_TRANSLATE_NOOP("cli", "As a readable page: docs/rules.md.")},
                        kJsonOption},
            .examples = "cmgmedia rules\ncmgmedia rules --markdown >rules.md",
            .minArguments = 0,
            .maxArguments = 0,
            .run = runRules};
}

} // namespace cmgmedia::cli
