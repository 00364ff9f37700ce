// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/windows/handle.h"

#include <functional>

namespace cmgmedia {

/// Where Windows keeps the names of pipes.
inline constexpr QLatin1StringView kPipes(R"(\\.\pipe\)");

/// Whether this process has an administrator's rights.
bool isElevated();

/// A program with an administrator's rights, and our end of the pipe to it.
struct ElevatedProcess {
    Handle process;
    Handle pipe;
};

/// Starts a program without a window, for which Windows asks an administrator; this process stays
/// without rights. The arguments are made for the name of a pipe, "cmgmedia-…" below kPipes, that
/// the program has to open before this returns; nobody but the program may. AccessDenied where the
/// answer was no, HelperEnded where the program ended without opening it, NotFound.
Result<ElevatedProcess>
startElevated(const QString& program,
              const std::function<QString(const QString& pipeName)>& argumentsFor);

} // namespace cmgmedia
