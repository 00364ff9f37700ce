// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/diagnosed_logs.h"

#include "core/logs/log_reader.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

constexpr qint64 kGapMsecs = 60'000; ///< what is shorter is not worth a line
constexpr qint64 kSecond = 1000;
constexpr qint64 kMinute = 60 * kSecond;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;

struct LogWords {
    CMGMEDIA_TEXTS(LogView)
};

} // namespace

Result<SharedLogs> diagnosed(std::shared_ptr<const LogSet> logs, int attempt, const Work& work)
{
    auto result = std::make_shared<DiagnosedLogs>();
    result->diagnosis = diagnose(*logs, {attempt, work.stop});
    if (work.cancelled())
        return Error{ErrorCode::Cancelled, {}, {}};
    for (const LogChain& chain : logs->chains)
        result->gaps.push_back(gapsOf(chain, kGapMsecs));
    result->logs = std::move(logs);
    return SharedLogs(std::move(result));
}

Result<SharedLogs> readAndDiagnose(const QStringList& paths, Work& work)
{
    Result<LogSet> logs = readLogs(paths, {}, work);
    if (!logs)
        return logs.error();
    return diagnosed(std::make_shared<const LogSet>(*std::move(logs)), 0, work);
}

QString durationText(qint64 msecs)
{
    const qint64 time = std::abs(msecs);
    if (time >= kDay)
        //: Days and hours.
        return LogWords::tr("%1 d %2 h").arg(time / kDay).arg(time % kDay / kHour);
    if (time >= kHour)
        //: Hours and minutes.
        return LogWords::tr("%1 h %2 min").arg(time / kHour).arg(time % kHour / kMinute);
    if (time >= kMinute)
        //: Minutes and seconds.
        return LogWords::tr("%1 min %2 s").arg(time / kMinute).arg(time % kMinute / kSecond);
    //: Seconds.
    return LogWords::tr("%1 s").arg(
        QLocale().toString(static_cast<double>(time) / kSecond, 'f', 1));
}

QString gapText(qint64 msecs)
{
    if (msecs < 0)
        return LogWords::tr("The clock was set back by %1").arg(durationText(msecs));
    if (msecs >= kDay)
        return LogWords::tr("%1 later, or the clock was set forward").arg(durationText(msecs));
    return LogWords::tr("%1 later").arg(durationText(msecs));
}

QString momentText(const LogEntry& entry)
{
    const LogTime time = entry.time();
    QStringList parts;
    if (time.date.isValid())
        parts << time.date.toString(Qt::ISODate);
    if (time.time.isValid())
        parts << time.time.toString(u"HH:mm:ss.zzz"_s);
    return parts.join(u' ');
}

} // namespace cmgmedia::ui
