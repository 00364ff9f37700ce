// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <windows.h>

namespace cmgmedia::cli {

namespace {

/// Windows calls the handler without any context, on a thread of its own.
std::stop_source& stopSource()
{
    static std::stop_source source(std::nostopstate);
    return source;
}

BOOL WINAPI stop(DWORD event)
{
    stopSource().request_stop();
    if (event == CTRL_C_EVENT || event == CTRL_BREAK_EVENT)
        return TRUE;
    Sleep(INFINITE); // closing or logging off: the process ends when this returns
    return TRUE;
}

} // namespace

void stopOnInterrupt(std::stop_source& source)
{
    stopSource() = source;
    SetConsoleCtrlHandler(stop, TRUE);
}

} // namespace cmgmedia::cli
