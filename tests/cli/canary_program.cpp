// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/openssl_memory.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

/// Runs one command as the command line does, and then waits until its input is closed, so that its
/// memory can be looked at: the real one forbids that. "--leak FILE" in front of the command leaves
/// the content of a file behind as a careless program would.
int main(int argc, char** argv)
{
    wipeWhatOpenSslFrees(); // as hardenProcess() has it
    const QCoreApplication app(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    QTextStream out(stdout);
    QTextStream err(stderr);
    if (arguments.first() == "--leak"_L1) {
        QFile file(arguments.at(1));
        if (!file.open(QFile::ReadOnly))
            return cli::Failed;
        static const QString kept = QString::fromUtf8(file.readAll());
        arguments = arguments.mid(2);
    }
    cli::CommandContext console{.out = out, .err = err, .stop = {}, .clock = Clock::system()};
    const int exitCode = cli::runCommandLine(arguments, console);
    out.flush();
    err << "\nended with " << exitCode << Qt::endl;
    while (std::getchar() != EOF) {
    }
    return exitCode;
}
