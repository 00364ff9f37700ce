// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

/// Other people's programs, as judges of what we write.
namespace cmgmedia::test {

struct Ran {
    int exitCode = -1; ///< -1: could not be started, or crashed
    QByteArray output; ///< standard output
    QByteArray errors; ///< standard error
};

/// Ends the test program with 77, which ctest takes for skipped, and says why: for fixtures that
/// cannot be made here.
[[noreturn]] void skipProgram(const QString& why);

/// True where the program is on the PATH; tests QSKIP without it.
bool isInstalled(const QString& program);

/// Runs to the end (at most two minutes), C locale, with the input on standard input.
Ran run(const QString& program, const QStringList& arguments, const QByteArray& input = {},
        const QString& workingFolder = {});

/// A folder of real-world samples that the repository does not carry, named by CMGMEDIA_SAMPLES.
/// Empty when there is none; tests that want it QSKIP, saying so.
QString samplesFolder();

} // namespace cmgmedia::test
