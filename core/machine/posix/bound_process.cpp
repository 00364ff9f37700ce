// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/bound_process.h"

#include <sys/prctl.h>

#include <csignal>

namespace cmgmedia {

void endWithUs(QProcess& process)
{
    // In the child, before the program: nothing here may allocate.
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

} // namespace cmgmedia
