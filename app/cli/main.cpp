// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/interrupt.h"
#include "app/cli/terminal.h"
#include "core/base/process_hardening.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char** argv)
{
    using namespace cmgmedia;
    hardenProcess();
    cli::prepareStreams();
    std::stop_source stop;
    cli::stopOnInterrupt(stop);
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (const std::optional<int> done = cli::runHelper(arguments))
        return *done;
    QTextStream out(stdout);
    QTextStream err(stderr);
    cli::Console console{.out = out,
                         .err = err,
                         .showsProgress = cli::isErrorTerminal(),
                         .mayPrompt = cli::isInputTerminal(),
                         .stop = stop.get_token(),
                         .clock = Clock::system()};
    return cli::runCommandLine(arguments, console);
}
