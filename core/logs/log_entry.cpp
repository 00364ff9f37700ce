// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logs/log_entry.h"

namespace cmgmedia {

QDateTime LogTime::utc() const
{
    if (!date.isValid() || !time.isValid() || !biasMinutes)
        return {};
    constexpr qint64 kSecondsPerMinute = 60;
    return QDateTime(date, time, Qt::UTC).addSecs(*biasMinutes * kSecondsPerMinute);
}

LogTime LogEntry::time() const
{
    LogTime said;
    if (day != 0)
        said.date = QDate::fromJulianDay(day);
    if (msecs != kNoTime)
        said.time = QTime::fromMSecsSinceStartOfDay(msecs);
    if (bias != kNoBias && !scripted)
        said.biasMinutes = bias;
    return said;
}

} // namespace cmgmedia
