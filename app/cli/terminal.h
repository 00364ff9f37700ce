// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

namespace cmgmedia::cli {

/// Called first in main(), before anything is read or written.
void prepareStreams();

bool isInputTerminal();
bool isErrorTerminal();

/// Reads one line from standard input; on a terminal without showing what is typed.
Secret readSecretLine();

} // namespace cmgmedia::cli
