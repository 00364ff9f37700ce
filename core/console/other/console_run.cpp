// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/console_run.h"

namespace cmgmedia {

std::optional<InstalledConsole> findConsole()
{
    return std::nullopt;
}

} // namespace cmgmedia
