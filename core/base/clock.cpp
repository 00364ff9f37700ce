// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

namespace cmgmedia {

Clock Clock::system()
{
    Clock clock;
    bool isNumber = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    if (isNumber && seconds >= 0)
        clock.stamp = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    return clock;
}

} // namespace cmgmedia
