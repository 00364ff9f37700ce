// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/output_file.h"
#include "core/base/work.h"

#include <QJsonObject>
#include <QTextStream>

namespace cmgmedia::cli {

/// What the process ends with.
enum ExitCode : int {
    Done = 0,
    Blocked = 1, ///< findings that block
    Usage = 2,
    Failed = 3,
    Interrupted = 130,
    NobodyReads = 141, ///< standard output is a pipe that was closed; as shells have it
};

/// What a command talks to: standard output for results, standard error for everything else.
struct CommandContext {
    QTextStream& out;
    QTextStream& err;
    bool showsProgress = false; ///< standard error is a terminal
    bool mayPrompt = false;     ///< standard input is a terminal
    std::stop_token stop;
    Clock clock;
    /// What the command at hand writes, without a path where that is nothing, and all that it
    /// reads.
    OutputFile output = {};

    /// Says what failed and gives the exit code that fits.
    int fail(const Error& error);
    int usage(const QString& problem);
    /// Whether what is written is none of what is read, and not in the way.
    Result<> checkOutput() const;
    void printJson(const QJsonObject& document);
};

} // namespace cmgmedia::cli
