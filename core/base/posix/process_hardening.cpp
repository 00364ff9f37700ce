// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/process_hardening.h"

#include "core/base/openssl_memory.h"

#include <sys/prctl.h>
#include <sys/resource.h>

#include <csignal>

namespace cmgmedia {

void hardenProcess()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
    wipeWhatOpenSslFrees();
    // Writing fails with an error that is told, after what was begun is cleaned up.
    for (const int signal : {SIGPIPE, SIGXFSZ})
        std::signal(signal, SIG_IGN);
}

} // namespace cmgmedia
