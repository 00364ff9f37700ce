// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/interrupt.h"

#include <pthread.h>

#include <csignal>
#include <thread>

namespace cmgmedia {

void onInterrupt(std::function<void()> call)
{
    // A thread of its own waits for the signals, so that no code runs inside a handler. Threads
    // that start later inherit the mask.
    sigset_t caught;
    sigemptyset(&caught);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        sigaddset(&caught, signal);
    pthread_sigmask(SIG_BLOCK, &caught, nullptr);
    std::thread([caught, call = std::move(call)] {
        int received = 0;
        while (sigwait(&caught, &received) == 0)
            call();
    }).detach();
}

} // namespace cmgmedia
