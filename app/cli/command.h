// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_context.h"

#include <QCommandLineParser>

#include <span>
#include <vector>

namespace cmgmedia::cli {

/// What a command does with the file that an option names.
enum class FileUse {
    None, ///< it names no file, or one that is only talked about
    Read,
    Written,
};

/// An option as help shows it; it takes a value where it names one.
struct OptionText {
    const char* name;
    const char* value; ///< "FILE"; nullptr: a switch
    const char* help;
    FileUse use = FileUse::None;
};

/// One command: its words, which help and manual pages are made of, and what it does.
struct Command {
    const char* name;
    const char* synopsis; ///< one line a form, without the program's name
    const char* summary;
    const char* description;
    std::vector<OptionText> options;
    const char* examples;
    int minArguments;
    int maxArguments; ///< -1: any number
    int (*run)(const QCommandLineParser& arguments, CommandContext& context);
    /// Those of its words that are files it reads.
    QStringList (*reads)(const QStringList& words) = [](const QStringList&) {
        return QStringList();
    };
};

/// For a command whose words all are.
QStringList allOf(const QStringList& words);

// One file each, in the order of help.
Command sampleCommand();
Command inspectCommand();
Command compareCommand();
Command trustCommand();
Command consoleCommand();
Command siteCommand();
Command probeCommand();
Command lintCommand();
Command checkCommand();
Command planCommand();
Command buildCommand();
Command profileCommand();
Command verifyCommand();
Command bootCommand();
Command kitCommand();
Command mediaCommand();
Command devicesCommand();
Command writeCommand();
Command restoreCommand();
Command diagnoseCommand();
Command explainCommand();
Command rulesCommand();

std::vector<Command> allCommands();

QString overviewText(const std::vector<Command>& commands);
/// As a manual page reads: name, synopsis, description, options, exit status, examples.
QString helpText(const Command& command);

/// Parses the arguments behind the program's name and runs the command they name.
int runCommandLine(const QStringList& arguments, CommandContext& context);

} // namespace cmgmedia::cli
