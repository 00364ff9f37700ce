// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/interrupt.h"

#include <windows.h>

namespace cmgmedia {

namespace {

/// Windows calls the handler without any context, on a thread of its own.
std::function<void()>& interrupted()
{
    static std::function<void()> call;
    return call;
}

BOOL WINAPI stop(DWORD event)
{
    interrupted()();
    if (event == CTRL_C_EVENT || event == CTRL_BREAK_EVENT)
        return TRUE;
    Sleep(INFINITE); // closing or logging off: the process ends when this returns
    return TRUE;
}

} // namespace

void onInterrupt(std::function<void()> call)
{
    interrupted() = std::move(call);
    SetConsoleCtrlHandler(stop, TRUE);
}

} // namespace cmgmedia
