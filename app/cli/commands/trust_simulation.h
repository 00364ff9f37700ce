// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace cmgmedia::cli {

/// trust simulate WIM GATEWAY.cer [CERT...]
int simulateTrust(const QCommandLineParser& arguments, CommandContext& context);

} // namespace cmgmedia::cli
