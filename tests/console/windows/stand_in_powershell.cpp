// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for powershell.exe with the console's script: takes its arguments, reads the passwords
// through the pipe, and does what CMGMEDIA_STAND_IN says: a file to write them and the script into,
// and what to complain about.
#include <QCoreApplication>
#include <QFile>

#include <windows.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray readLine(QFile& pipe)
{
    QByteArray line;
    for (char byte = 0; pipe.read(&byte, 1) == 1 && byte != '\n';)
        line += byte;
    return line;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto value = [&](const QString& option) {
        return arguments.value(arguments.indexOf(option) + 1);
    };
    QFile pipe(uR"(\\.\pipe\)"_s + value(u"-PasswordPipe"_s));
    QFile script(value(u"-File"_s));
    QFile attack(value(u"-File"_s));
    QFile report(qEnvironmentVariable("CMGMEDIA_STAND_IN"));
    const bool canBeChanged = attack.open(QFile::ReadWrite);
    if (!pipe.open(QFile::ReadWrite | QFile::Unbuffered) || !script.open(QFile::ReadOnly)
        || !report.open(QFile::WriteOnly))
        return 2;
    report.write(readLine(pipe) + '|');
    report.write(readLine(pipe) + '|');
    report.write(canBeChanged ? "open" : "locked");
    report.write("|" + script.readAll());
    const QByteArray problem = qgetenv("CMGMEDIA_STAND_IN_PROBLEM");
    pipe.write(problem);
    return problem.isEmpty() ? 0 : 1;
}
