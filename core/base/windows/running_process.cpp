// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/running_process.h"

#include "core/base/windows/handle.h"

#include <limits>

namespace cmgmedia {

bool isRunning(qint64 process)
{
    if (process <= 0 || process > std::numeric_limits<DWORD>::max())
        return false;
    const Handle handle(OpenProcess(SYNCHRONIZE, FALSE, static_cast<DWORD>(process)));
    if (!handle.isOpen()) // of somebody else: it lives
        return GetLastError() != ERROR_INVALID_PARAMETER;
    return WaitForSingleObject(handle.get(), 0) == WAIT_TIMEOUT;
}

} // namespace cmgmedia
