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

/// As PowerShell opens it: no one may have it open for writing.
QByteArray readScript(const QString& path)
{
    const HANDLE file = CreateFileW(path.toStdWString().c_str(), GENERIC_READ, FILE_SHARE_READ,
                                    nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return {};
    QByteArray text(1 << 20, '\0');
    DWORD got = 0;
    ReadFile(file, text.data(), static_cast<DWORD>(text.size()), &got, nullptr);
    CloseHandle(file);
    return text.first(static_cast<qsizetype>(got));
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (const int exitCode = qEnvironmentVariableIntValue("CMGMEDIA_STAND_IN_EXIT"))
        return exitCode;
    const QStringList arguments = QCoreApplication::arguments();
    const auto value = [&](const QString& option) {
        return arguments.value(arguments.indexOf(option) + 1);
    };
    QFile pipe(uR"(\\.\pipe\)"_s + value(u"-PasswordPipe"_s));
    QFile attack(value(u"-File"_s));
    QFile report(qEnvironmentVariable("CMGMEDIA_STAND_IN"));
    const bool canBeChanged = attack.open(QFile::ReadWrite);
    const QByteArray script = readScript(value(u"-File"_s));
    if (script.isEmpty())
        return 3;
    if (!pipe.open(QFile::ReadWrite | QFile::Unbuffered) || !report.open(QFile::WriteOnly))
        return 2;
    report.write(readLine(pipe) + '|');
    report.write(readLine(pipe) + '|');
    report.write(canBeChanged ? "open" : "locked");
    report.write("|" + script);
    const QByteArray problem = qgetenv("CMGMEDIA_STAND_IN_PROBLEM");
    pipe.write(problem);
    return problem.isEmpty() ? 0 : 1;
}
