// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
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
};

/// What a command talks to: standard output for results, standard error for everything else.
struct Console {
    QTextStream& out;
    QTextStream& err;
    bool showsProgress = false; ///< standard error is a terminal
    bool mayPrompt = false;     ///< standard input is a terminal
    std::stop_token stop;
    Clock clock;

    /// Says what failed and gives the exit code that fits.
    int fail(const Error& error);
    int usage(const QString& problem);
    void printJson(const QJsonObject& document);
};

} // namespace cmgmedia::cli
