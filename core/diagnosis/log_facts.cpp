// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/log_facts.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

QDateTime localTimeOf(const LogEntry& entry)
{
    const LogTime time = entry.time();
    return time.date.isValid() && time.time.isValid() ? QDateTime(time.date, time.time, Qt::UTC)
                                                      : QDateTime();
}

/// One line and what it says, with the last word over lines before it.
class FactTaker
{
public:
    FactTaker(const LogSet& logs, quint32 chain, LogFacts& facts)
        : m_logs(logs), m_chain(chain), m_facts(facts)
    {}

    void take(const LogHit& hit, LogEvent event)
    {
        const LogEntry& entry = m_logs.chains[m_chain].entries[hit.entry];
        const QRegularExpressionMatch match =
            LogScan::instance().matchOf(hit.pattern, m_logs.textOf(entry));
        m_place = {m_chain, hit.entry};
        m_value = match.captured(u"value"_s);
        if (event == LogEvent::Adapter)
            set(m_facts.address, match.captured(u"address"_s));
        else if (event == LogEvent::NewTime)
            takeClock(entry);
        takeText(event);
        takeOther(event);
    }

private:
    template <typename T>
    void set(std::optional<LogFact<T>>& fact, const T& value)
    {
        fact = LogFact<T>{value, m_place};
    }

    void takeText(LogEvent event)
    {
        if (std::optional<LogFact<QString>>* fact = textOf(event); fact && !m_value.isEmpty())
            set(*fact, m_value.trimmed());
    }

    std::optional<LogFact<QString>>* textOf(LogEvent event)
    {
        if (event == LogEvent::Host)
            return &m_facts.host;
        if (event == LogEvent::Role)
            return &m_facts.role;
        if (event == LogEvent::SiteCode)
            return &m_facts.siteCode;
        if (event == LogEvent::BootPath)
            return &m_facts.bootPath;
        if (event == LogEvent::WindowsPe)
            return &m_facts.windowsPe;
        if (event == LogEvent::ClientVersion)
            return &m_facts.clientVersion;
        if (event == LogEvent::UnknownMachines)
            return &m_facts.unknownMachines;
        if (event == LogEvent::Deployment)
            return &m_facts.deployment;
        return event == LogEvent::Adapter ? &m_facts.adapter : nullptr;
    }

    void takeOther(LogEvent event)
    {
        if (event == LogEvent::NoPassword)
            set(m_facts.mediaPassword, false);
        else if (event == LogEvent::RevocationCheck)
            set(m_facts.revocationCheck, m_value.compare("true"_L1, Qt::CaseInsensitive) == 0);
        else if (event == LogEvent::Attended)
            set(m_facts.attended, m_value.compare("interactive"_L1, Qt::CaseInsensitive) == 0);
        else if (event == LogEvent::Assignments)
            set(m_facts.assignments, m_value.toInt());
        else if (event == LogEvent::PackageAsked && !m_facts.packages.contains(m_value))
            takePackage();
    }

    void takePackage()
    {
        constexpr qsizetype kMost = 1000;
        if (m_facts.packages.size() < kMost)
            m_facts.packages << m_value;
    }

    void takeClock(const LogEntry& entry)
    {
        QDateTime set_ = QDateTime::fromString(m_value, u"yyyy-MM-dd HH:mm:ss"_s);
        set_.setTimeSpec(Qt::UTC);
        const QDateTime before = localTimeOf(entry);
        if (!set_.isValid() || !before.isValid())
            return;
        set(m_facts.clockBefore, before);
        set(m_facts.clockSet, set_);
    }

    const LogSet& m_logs;
    quint32 m_chain;
    LogFacts& m_facts;
    LogPlace m_place;
    QString m_value;
};

} // namespace

bool LogFacts::isPxe() const
{
    return bootPath && bootPath->value.startsWith("NET("_L1, Qt::CaseInsensitive);
}

std::optional<qint64> LogFacts::clockDays() const
{
    if (!clockBefore || !clockSet)
        return std::nullopt;
    return clockBefore->value.daysTo(clockSet->value);
}

void takeFacts(const LogSet& logs, quint32 chain, const std::vector<LogHit>& hits, LogFacts& facts)
{
    const LogScan& scan = LogScan::instance();
    const auto rows = logEventRows();
    FactTaker taker(logs, chain, facts);
    for (const LogHit& hit : hits) {
        for (const quint16 row : scan.eventsOf(hit.pattern)) {
            if (rows[row].event >= LogEvent::Host)
                taker.take(hit, rows[row].event);
        }
    }
}

} // namespace cmgmedia
