// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QStringList>

#include <optional>

namespace cmgmedia::cli {

/// What this program does for another process of ours, and not for people: its exit code, where the
/// arguments ask for that.
std::optional<int> runHelper(const QStringList& arguments);

/// Called first in main(), before anything is read or written.
void prepareStreams();

bool isInputTerminal();
bool isErrorTerminal();

/// Reads one line from standard input; on a terminal without showing what is typed.
Secret readSecretLine();

} // namespace cmgmedia::cli
