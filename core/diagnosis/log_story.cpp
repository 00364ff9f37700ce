// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/log_story.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr quint32 kRestartNeeded = 0x80070BC2;

/// Reads the events of a chain one after another.
class LogPhaseTracker
{
public:
    LogPhaseTracker(const LogSet& logs, const LogChain& chain) : m_logs(logs), m_chain(chain)
    {
        m_story.attempts.push_back({});
    }

    void feed(const LogHit& hit);
    LogStory finish();

private:
    LogAttempt& attempt() { return m_story.attempts.back(); }
    LogStep* step() { return m_story.steps.empty() ? nullptr : &m_story.steps.back(); }
    QString valueOf(const LogHit& hit, const QString& name = u"value"_s) const;

    void takePhase(quint32 entry, LogPhase phase);
    void takeCourse(const LogHit& hit, LogEvent event);
    void takeStep(const LogHit& hit, LogEvent event);
    void takeEnd(const LogHit& hit, LogEvent event);
    void beginAttempt(quint32 entry);
    void beginTry(quint32 entry);
    void goOn();
    void end(const LogHit& hit, LogEvent event, LogOutcome outcome);

    const LogSet& m_logs;
    const LogChain& m_chain;
    LogStory m_story;
    bool m_hasPolicies = false; ///< of the try
};

QString LogPhaseTracker::valueOf(const LogHit& hit, const QString& name) const
{
    const QString text = m_logs.textOf(m_chain.entries[hit.entry]);
    return LogScan::instance().matchOf(hit.pattern, text).captured(name);
}

void LogPhaseTracker::takePhase(quint32 entry, LogPhase phase)
{
    if (m_story.phases.empty() || m_story.phases.back().phase != phase)
        m_story.phases.push_back({entry, phase});
    attempt().reached = std::max(attempt().reached, phase);
}

void LogPhaseTracker::beginAttempt(quint32 entry)
{
    m_hasPolicies = false;
    if (attempt().outcome == LogOutcome::Restarting) {
        goOn(); // after the restart
        return;
    }
    if (entry == attempt().begin)
        return;
    const bool isForeword =
        m_story.attempts.size() == 1 && m_story.phases.empty() && !attempt().terminal;
    attempt().end = entry;
    if (isForeword)
        return; // a few lines before the first banner
    LogAttempt next;
    next.begin = entry;
    m_story.attempts.push_back(std::move(next));
}

void LogPhaseTracker::goOn()
{
    attempt().terminal.reset();
    attempt().outcome = LogOutcome::Unfinished;
}

/// The user pressed Next again.
void LogPhaseTracker::beginTry(quint32 entry)
{
    m_hasPolicies = false;
    if (!attempt().terminal)
        return;
    attempt().tries.push_back(entry);
    goOn();
}

void LogPhaseTracker::end(const LogHit& hit, LogEvent event, LogOutcome outcome)
{
    attempt().outcome = outcome;
    attempt().terminal = hit.entry;
    attempt().terminalEvent = event;
}

void LogPhaseTracker::takeEnd(const LogHit& hit, LogEvent event)
{
    if (event == LogEvent::EngineResult) {
        const QString code = valueOf(hit, u"code"_s);
        end(hit, event,
            code == "0"_L1   ? LogOutcome::Succeeded
            : code == "2"_L1 ? LogOutcome::Restarting
                             : LogOutcome::Failed);
    } else if (event == LogEvent::ManagerReturned) {
        const quint32 code = valueOf(hit).toUInt(nullptr, 16);
        if (code == kRestartNeeded)
            end(hit, event, LogOutcome::Restarting);
        else if (code == 0 && attempt().outcome != LogOutcome::Restarting)
            end(hit, event, LogOutcome::Succeeded);
        else if (code != 0)
            end(hit, event, LogOutcome::Failed);
    } else if (event == LogEvent::SetupReturned) {
        const QString code = valueOf(hit);
        end(hit, event,
            code == "0"_L1   ? LogOutcome::Succeeded
            : code == "7"_L1 ? LogOutcome::Restarting
                             : LogOutcome::Failed);
    } else {
        end(hit, event, LogOutcome::Failed);
    }
}

void LogPhaseTracker::takeStep(const LogHit& hit, LogEvent event)
{
    if (event == LogEvent::StepBegun) {
        if (attempt().terminal && attempt().terminalEvent == LogEvent::GroupAborted)
            goOn(); // a group around that one does
        if (LogStep* before = step()) {
            before->end = hit.entry;
            before->ignored = before->failed; // nothing was aborted
        }
        LogStep next;
        next.begin = hit.entry;
        next.end = static_cast<quint32>(m_chain.entries.size());
        next.name = valueOf(hit);
        next.pointer = valueOf(hit, u"pointer"_s).toInt();
        m_story.steps.push_back(std::move(next));
        return;
    }
    LogStep* current = step();
    if (!current)
        return;
    if (event == LogEvent::StepExit)
        current->exitCode = static_cast<quint32>(valueOf(hit).toLongLong());
    else if (event == LogEvent::ActionFailed)
        current->failed = true;
    else if (event == LogEvent::FailureIgnored)
        current->ignored = true;
}

void LogPhaseTracker::takeCourse(const LogHit& hit, LogEvent event)
{
    if (event == LogEvent::BootShellStarted || event == LogEvent::SetupStarted)
        beginAttempt(hit.entry);
    else if (event == LogEvent::PoliciesRead)
        m_hasPolicies = true;
    else if (event == LogEvent::PolicyLeft && m_hasPolicies)
        takePhase(hit.entry, LogPhase::Choice);
    else if (event == LogEvent::WizardNext)
        beginTry(hit.entry);
    else if (event == LogEvent::RequestDone && attempt().terminal
             && attempt().terminalEvent == LogEvent::TokenFailed)
        goOn(); // whether it does after a failed token is not known
}

void LogPhaseTracker::feed(const LogHit& hit)
{
    const LogScan& scan = LogScan::instance();
    const auto rows = logEventRows();
    if (scan.isNoise(hit.pattern) && (m_story.noise.empty() || m_story.noise.back() != hit.entry))
        m_story.noise.push_back(hit.entry);
    for (const quint16 number : scan.eventsOf(hit.pattern)) {
        const LogEventRow& row = rows[number];
        takeCourse(hit, row.event);
        if (row.phase != LogPhase::None)
            takePhase(hit.entry, row.phase);
        if (row.event >= LogEvent::StepBegun && row.event <= LogEvent::FailureIgnored)
            takeStep(hit, row.event);
        if (isEnd(row.event))
            takeEnd(hit, row.event);
    }
}

LogStory LogPhaseTracker::finish()
{
    attempt().end = static_cast<quint32>(m_chain.entries.size());
    if (m_story.phases.empty() && m_chain.kind == LogKind::ClientSetup)
        takePhase(0, LogPhase::Client);
    return std::move(m_story);
}

} // namespace

QString outcomeName(LogOutcome outcome)
{
    switch (outcome) {
    case LogOutcome::NothingToRead:
        return u"nothing-to-read"_s;
    case LogOutcome::Unfinished:
        return u"unfinished"_s;
    case LogOutcome::Failed:
        return u"failed"_s;
    case LogOutcome::Restarting:
        return u"restarting"_s;
    case LogOutcome::Succeeded:
        return u"succeeded"_s;
    }
    Q_UNREACHABLE();
}

LogPhase LogStory::phaseAt(quint32 entry) const
{
    const auto after = std::ranges::upper_bound(phases, entry, {}, &PhaseSpan::begin);
    return after == phases.begin() ? LogPhase::None : std::prev(after)->phase;
}

const LogStep* LogStory::stepAt(quint32 entry) const
{
    const auto after = std::ranges::upper_bound(steps, entry, {}, &LogStep::begin);
    if (after == steps.begin() || std::prev(after)->end <= entry)
        return nullptr;
    return &*std::prev(after);
}

bool LogStory::isNoise(quint32 entry) const
{
    return std::ranges::binary_search(noise, entry);
}

LogStory storyOf(const LogSet& logs, const LogChain& chain, const std::vector<LogHit>& hits)
{
    LogPhaseTracker tracker(logs, chain);
    for (const LogHit& hit : hits)
        tracker.feed(hit);
    return tracker.finish();
}

} // namespace cmgmedia
