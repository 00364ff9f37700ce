// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/process_hardening.h"

#include "core/base/openssl_memory.h"

#include <QtGlobal>

#include <windows.h>

// Debian's werapi.h does not compile.
extern "C" HRESULT WINAPI WerSetFlags(DWORD flags);

namespace cmgmedia {

namespace {

constexpr DWORD kNoHeapInReports = 1; // WER_FAULT_REPORTING_FLAG_NOHEAP

}

void hardenProcess()
{
    // No message box that keeps a crashed process open, and no memory of ours in a crash report.
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    WerSetFlags(kNoHeapInReports);
    wipeWhatOpenSslFrees();
    // Without this, threads that had used a regular expression crashed under wine when they ended,
    // in freeing the stack of its JIT. Probably GCC's run time frees thread_locals too early.
    qputenv("QT_ENABLE_REGEXP_JIT", "0");
    // Libraries come from beside the program or from Windows, never from the current folder.
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_APPLICATION_DIR | LOAD_LIBRARY_SEARCH_SYSTEM32);
}

} // namespace cmgmedia
