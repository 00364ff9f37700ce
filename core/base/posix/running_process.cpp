// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/running_process.h"

#include <cerrno>
#include <csignal>
#include <limits>

namespace cmgmedia {

bool isRunning(qint64 process)
{
    if (process <= 0 || process > std::numeric_limits<pid_t>::max())
        return false;
    return ::kill(static_cast<pid_t>(process), 0) == 0 || errno != ESRCH;
}

} // namespace cmgmedia
