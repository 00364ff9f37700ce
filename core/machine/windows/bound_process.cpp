// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/bound_process.h"

#include "core/base/windows/handle.h"

namespace cmgmedia {

namespace {

/// What is put into it ends when its last handle is closed, which Windows does for us.
Handle makeJob()
{
    Handle job(CreateJobObjectW(nullptr, nullptr));
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits = {};
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
    SetInformationJobObject(job.get(), JobObjectExtendedLimitInformation, &limits, sizeof limits);
    return job;
}

} // namespace

void endWithUs(QProcess& process)
{
    QObject::connect(
        &process, &QProcess::started, &process,
        [&process] {
            static const Handle job = makeJob();
            const Handle child(OpenProcess(PROCESS_SET_QUOTA | PROCESS_TERMINATE, FALSE,
                                           static_cast<DWORD>(process.processId())));
            if (job.isOpen() && child.isOpen())
                AssignProcessToJobObject(job.get(), child.get());
        },
        Qt::DirectConnection);
}

} // namespace cmgmedia
