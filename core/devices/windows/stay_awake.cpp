// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/stay_awake.h"

#include "core/base/windows/handle.h"

namespace cmgmedia {

struct StayAwake::Lock {
    Handle request;
};

StayAwake::StayAwake(const QString& why)
{
    std::wstring words = why.toStdWString();
    REASON_CONTEXT reason = {};
    reason.Version = POWER_REQUEST_CONTEXT_VERSION;
    reason.Flags = POWER_REQUEST_CONTEXT_SIMPLE_STRING;
    reason.Reason.SimpleReasonString = words.data();
    Handle request(PowerCreateRequest(&reason));
    if (request.isOpen() && PowerSetRequest(request.get(), PowerRequestSystemRequired) != 0)
        m_lock = std::make_unique<Lock>(Lock{std::move(request)});
}

StayAwake::~StayAwake() = default; // closing the handle takes the request back

} // namespace cmgmedia
