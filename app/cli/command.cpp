// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/cli_text.h"
#include "app/cli/columns.h"
#include "app/cli/errors.h"
#include "app/cli/terminal.h"
#include "core/base/version.h"

#include <QDir>

#include <algorithm>
#include <new>
#include <system_error>

using namespace Qt::StringLiterals;

namespace cmgmedia::cli {

namespace {

QString verbatim(const QString& words, int indent)
{
    QString out;
    for (const QString& line : words.split(u'\n'))
        out += QString(indent, u' ') + line + u'\n';
    return out;
}

/// Breaks a paragraph into lines of at most 78 columns behind an indent.
QString wrapped(const QString& paragraph, int indent)
{
    constexpr int kColumns = 78;
    return verbatim(wrappedLines(paragraph, kColumns - indent).join(u'\n'), indent);
}

QString paragraphs(const QString& words, int indent)
{
    QStringList out;
    for (const QString& paragraph : words.split(u"\n\n"_s))
        out << wrapped(paragraph, indent);
    return out.join(u'\n');
}

std::vector<OptionText> withCommonOptions(std::vector<OptionText> options)
{
    options.push_back({"language", "LANGUAGE",
                       QT_TRANSLATE_NOOP("cli", "Language of what people read: en, fr, or ja. "
                                                "Default: the language of the system. JSON is "
                                                "always in English.")});
    options.push_back({"help", nullptr, QT_TRANSLATE_NOOP("cli", "Show this text.")});
    return options;
}

QString optionsText(const Command& command)
{
    QString out;
    for (const OptionText& option : withCommonOptions(command.options)) {
        out += u"       --"_s + QLatin1StringView(option.name);
        out += option.value ? u' ' + QLatin1StringView(option.value) : QString();
        out += u'\n' + wrapped(CliText::tr(option.help), 11);
    }
    return out;
}

void addOptions(QCommandLineParser& parser, const Command& command)
{
    for (const OptionText& option : withCommonOptions(command.options))
        parser.addOption({QLatin1StringView(option.name), CliText::tr(option.help),
                          option.value ? QString(QLatin1StringView(option.value)) : QString()});
}

/// What a profile names is not in it yet.
OutputFile outputOf(const Command& command, const QCommandLineParser& arguments)
{
    OutputFile output{{}, command.reads(arguments.positionalArguments())};
    for (const OptionText& option : command.options) {
        const QStringList paths = arguments.values(QLatin1StringView(option.name));
        if (option.use == FileUse::Written && !paths.isEmpty() && !paths.last().isEmpty())
            output.path = QDir::cleanPath(QDir::current().absoluteFilePath(paths.last()));
        else if (option.use == FileUse::Read)
            std::ranges::copy_if(paths, std::back_inserter(output.inputs), [](const QString& path) {
                return !path.isEmpty() && path != "-"_L1;
            });
        else if (QLatin1StringView(option.name) == "force"_L1)
            output.mayReplace = arguments.isSet(u"force"_s);
    }
    return output;
}

int runOne(const Command& command, const QStringList& arguments, CommandContext& context)
{
    QCommandLineParser parser;
    addOptions(parser, command);
    if (!parser.parse(QStringList{QLatin1StringView(command.name)} + arguments))
        return context.usage(parser.errorText());
    if (parser.isSet(u"help"_s)) {
        context.out << helpText(command);
        return Done;
    }
    const auto count = parser.positionalArguments().size();
    if (count < command.minArguments)
        return context.usage(CliText::tr("%1 needs more arguments: cmgmedia %2")
                                 .arg(QLatin1StringView(command.name),
                                      QString::fromUtf8(command.synopsis).section(u'\n', 0, 0)));
    if (command.maxArguments >= 0 && count > command.maxArguments)
        return context.usage(CliText::tr("%1 isn't expected here")
                                 .arg(parser.positionalArguments().at(command.maxArguments)));
    context.output = outputOf(command, parser);
    if (Result<> may = context.checkOutput(); !may) // before anything takes long
        return context.fail(may.error());
    return command.run(parser, context);
}

int runNamed(const QStringList& arguments, CommandContext& context)
{
    const std::vector<Command> commands = allCommands();
    QString name = arguments.value(0);
    QStringList rest = arguments.mid(1);
    if (name == "--version"_L1 || name == "version"_L1) {
        context.out << u"cmgmedia "_s << QLatin1StringView(kVersion) << Qt::endl;
        return Done;
    }
    const bool asksHelp = name == "help"_L1 || name == "--help"_L1 || name == "-h"_L1;
    if (asksHelp && !rest.isEmpty()) {
        name = rest.takeFirst();
        rest = {u"--help"_s};
    } else if (asksHelp) {
        context.out << overviewText(commands);
        return Done;
    }
    if (name.isEmpty()) {
        context.err << overviewText(commands);
        return Usage;
    }
    const auto found = std::ranges::find_if(
        commands, [&](const Command& command) { return name == QLatin1StringView(command.name); });
    if (found == commands.end())
        return context.usage(CliText::tr("The command %1 doesn't exist.").arg(name));
    return runOne(*found, rest, context);
}

/// What was begun is cleaned up on the way here.
int runAsFarAsItGoes(const QStringList& arguments, CommandContext& context)
{
    try {
        return runNamed(arguments, context);
    } catch (const std::bad_alloc&) {
        return context.fail({ErrorCode::NoMemory, {}, {}});
    } catch (const std::system_error&) {
        return context.fail({ErrorCode::NoThreads, {}, {}});
    }
}

} // namespace

std::vector<Command> allCommands()
{
    return {sampleCommand(),  inspectCommand(), compareCommand(), trustCommand(),
            consoleCommand(), siteCommand(),    probeCommand(),   lintCommand(),
            checkCommand(),   planCommand(),    buildCommand(),   profileCommand(),
            verifyCommand(),  bootCommand(),    kitCommand(),     mediaCommand(),
            devicesCommand(), writeCommand(),   restoreCommand(), diagnoseCommand(),
            explainCommand(), rulesCommand()};
}

QStringList allOf(const QStringList& words)
{
    return words;
}

QString overviewText(const std::vector<Command>& commands)
{
    QString out =
        CliText::tr("cmgmedia makes Configuration Manager boot media that trust your cloud "
                    "management gateway.")
        + u"\n\n"_s + CliText::tr("Commands:") + u'\n';
    for (const Command& command : commands)
        out += u"  %1 %2\n"_s.arg(QLatin1StringView(command.name), -9)
                   .arg(CliText::tr(command.summary));
    return out + u'\n'
           + CliText::tr("Run 'cmgmedia help COMMAND' for details, 'cmgmedia --version' for the "
                         "version.")
           + u'\n';
}

QString helpText(const Command& command)
{
    QString out = CliText::tr("NAME") + u'\n'
                  + wrapped(u"cmgmedia %1 - %2"_s.arg(QLatin1StringView(command.name),
                                                      CliText::tr(command.summary)),
                            7);
    out += u'\n' + CliText::tr("SYNOPSIS") + u'\n';
    for (const QString& form : QString::fromUtf8(command.synopsis).split(u'\n'))
        out += (form.startsWith(u' ') ? u"           "_s : u"       cmgmedia "_s) + form + u'\n';
    out += u'\n' + CliText::tr("DESCRIPTION") + u'\n'
           + paragraphs(CliText::tr(command.description), 7);
    out += u'\n' + CliText::tr("OPTIONS") + u'\n' + optionsText(command);
    out += u'\n' + CliText::tr("EXIT STATUS") + u'\n'
           + verbatim(CliText::tr("0    done\n"
                                  "1    there are findings that block\n"
                                  "2    invalid arguments\n"
                                  "3    failed; see the message on standard error\n"
                                  "130  interrupted with Ctrl-C; no partial output left"),
                      7);
    out +=
        u'\n' + CliText::tr("EXAMPLES") + u'\n' + verbatim(QString::fromUtf8(command.examples), 7);
    return out;
}

int runCommandLine(const QStringList& arguments, CommandContext& context)
{
    const int exitCode = runAsFarAsItGoes(arguments, context);
    context.out.flush();
    if (context.out.status() == QTextStream::Ok || (exitCode != Done && exitCode != Blocked))
        return exitCode;
    if (!isOutputRead())
        return NobodyReads;
    return context.fail({ErrorCode::Io, CliText::tr("Standard output"),
                         context.out.device() ? context.out.device()->errorString() : QString()});
}

} // namespace cmgmedia::cli
