// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/outside.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace cmgmedia::test {

void skipProgram(const QString& why)
{
    constexpr int kSkipped = 77;
    std::fputs(qPrintable(u"SKIP   : %1\n"_s.arg(why)), stderr);
    std::fflush(nullptr);
    std::_Exit(kSkipped);
}

bool isInstalled(const QString& program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

Ran run(const QString& program, const QStringList& arguments, const QByteArray& input,
        const QString& workingFolder)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(workingFolder);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    Ran ran;
    if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit)
        ran.exitCode = process.exitCode();
    ran.output = process.readAllStandardOutput();
    ran.errors = process.readAllStandardError();
    return ran;
}

QString samplesFolder()
{
    const QString folder = qEnvironmentVariable("CMGMEDIA_SAMPLES");
    return QDir(folder).exists() ? folder : QString();
}

} // namespace cmgmedia::test
