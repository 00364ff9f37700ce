// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/chain_judge.h"

#include "core/diagnosis/fallback.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr int kNamesTheThing = 4;
constexpr int kNamesTheClass = 3;

struct Window {
    quint32 begin = 0;
    quint32 end = 0;
    bool has(quint32 entry) const { return entry >= begin && entry < end; }
};

/// A signature and the lines that it fits.
struct Fired {
    size_t row = 0; ///< of allSignatures()
    std::vector<LogHit> hits;
    bool isHealed = false;
};

class ChainJudge
{
public:
    ChainJudge(const LogSet& logs, quint32 chain, const std::vector<LogHit>& hits,
               const LogStory& story, const LogAttempt& attempt)
        : m_logs(logs), m_number(chain), m_chain(logs.chains[chain]), m_hits(hits), m_story(story),
          m_attempt(attempt)
    {}

    ChainVerdict judge();

private:
    bool isTaskSequence() const;
    void chooseWindow();
    const LogStep* failedStep() const;
    void match();
    bool mayCount(const LogSignature& row, const LogHit& hit) const;
    bool hasFlags(const LogSignature& row, const LogHit& hit) const;
    bool hasNeed(const LogSignature& row, quint32 entry) const;
    void heal();
    bool isHealedAt(const LogSignature& row, const LogHit& hit) const;
    std::vector<Fired> left(bool healed) const;
    LogCause causeOf(const Fired& fired) const;
    LogConfidence confidenceOf(const LogSignature& row, quint32 entry) const;
    bool isStartMissing(quint32 entry) const;
    QMap<QString, QString> capturesOf(const LogHit& hit) const;
    void completeCaptures(LogCause& cause) const;
    QString nearest(LogEvent event, quint32 entry) const;
    std::vector<quint32> entriesOf(LogEvent event) const;

    const LogSet& m_logs;
    quint32 m_number;
    const LogChain& m_chain;
    const std::vector<LogHit>& m_hits;
    const LogStory& m_story;
    const LogAttempt& m_attempt;
    std::optional<LogStep> m_step;
    Window m_window;
    std::vector<Fired> m_fired;                       ///< in the window
    std::vector<Fired> m_before;                      ///< in the attempt and before the window
    std::map<LogEvent, std::vector<LogHit>> m_events; ///< of the attempt
};

bool ChainJudge::isTaskSequence() const
{
    return m_chain.kind == LogKind::TaskSequence || m_chain.kind == LogKind::Unknown;
}

/// The step that the task sequence ended with.
const LogStep* ChainJudge::failedStep() const
{
    const LogEvent event = m_attempt.terminalEvent;
    const bool isOfSteps = event == LogEvent::GroupAborted || event == LogEvent::LastActionFailed
                           || event == LogEvent::EngineFailed || event == LogEvent::EngineResult
                           || event == LogEvent::ManagerReturned;
    if (!m_attempt.terminal || !isOfSteps)
        return nullptr;
    const LogStep* found = nullptr;
    for (const LogStep& step : m_story.steps) {
        if (step.begin >= m_attempt.begin && step.begin < *m_attempt.terminal
            && (step.failed || !found || !found->failed) && !step.ignored)
            found = &step;
    }
    return found;
}

/// What failed: the step, else the last try of the attempt and what led to it; the whole of other
/// logs.
void ChainJudge::chooseWindow()
{
    m_window = {m_attempt.begin, m_attempt.end};
    if (m_attempt.outcome == LogOutcome::Failed) {
        if (const LogStep* step = failedStep()) {
            m_step = *step;
            m_window.begin = step->begin;
            return;
        }
    }
    if (!m_attempt.tries.empty() && m_attempt.terminal
        && *m_attempt.terminal > m_attempt.tries.back())
        m_window.begin = m_attempt.tries.back();
}

bool ChainJudge::hasFlags(const LogSignature& row, const LogHit& hit) const
{
    if (row.flagBits == 0)
        return true;
    const QString flags = capturesOf(hit).value(u"flags"_s);
    return flags.isEmpty() || (flags.toUInt(nullptr, 16) & row.flagBits) == row.flagBits;
}

bool ChainJudge::hasNeed(const LogSignature& row, quint32 entry) const
{
    constexpr quint32 kNear = 5;
    if (row.needs == LogNeed::NotFoundNearby) {
        const std::vector<quint32> answers = entriesOf(LogEvent::Status404);
        return std::ranges::any_of(answers, [entry](quint32 answer) {
            return answer >= entry && answer <= entry + kNear;
        });
    }
    if (row.needs == LogNeed::StepFailed) {
        const LogStep* step = m_story.stepAt(entry);
        return step && step->failed && !step->ignored;
    }
    return true;
}

/// Noise and the trace of a failing call are no cause, but for a text that names the thing.
bool ChainJudge::mayCount(const LogSignature& row, const LogHit& hit) const
{
    const LogEntry& entry = m_chain.entries[hit.entry];
    if (row.kinds != 0 && (row.kinds & logKinds({m_chain.kind})) == 0)
        return false;
    if (!row.component.isEmpty()) {
        const QString component = m_logs.wordOf(entry.component);
        bool isIts = false;
        for (const QLatin1StringView name : row.component.tokenize(u'|'))
            isIts = isIts || component.startsWith(name, Qt::CaseInsensitive)
                    || (component.isEmpty()
                        && kindOfComponent({name.data(), name.size()}) == m_chain.kind);
        if (!isIts)
            return false;
    }
    if (row.specificity < kNamesTheThing
        && (m_story.isNoise(hit.entry) || isTrace(m_logs.bytesOf(entry))))
        return false;
    return hasFlags(row, hit) && hasNeed(row, hit.entry);
}

void ChainJudge::match()
{
    const LogScan& scan = LogScan::instance();
    const auto rows = allSignatures();
    const auto eventRows = logEventRows();
    std::vector<LogHit> hits; // of the attempt
    std::ranges::copy_if(m_hits, std::back_inserter(hits), [this](const LogHit& hit) {
        return hit.entry >= m_attempt.begin && hit.entry < m_attempt.end;
    });
    for (const LogHit& hit : hits) {
        for (const quint16 number : scan.eventsOf(hit.pattern))
            m_events[eventRows[number].event].push_back(hit);
    }
    const auto addTo = [](Fired& fired, quint16 row, const LogHit& hit) {
        fired.row = row;
        if (fired.hits.empty() || fired.hits.back().entry != hit.entry)
            fired.hits.push_back(hit);
    };
    std::map<size_t, Fired> inside;
    std::map<size_t, Fired> before;
    for (const LogHit& hit : hits) {
        for (const quint16 row : scan.signaturesOf(hit.pattern)) {
            if (mayCount(rows[row], hit))
                addTo((m_window.has(hit.entry) ? inside : before)[row], row, hit);
        }
    }
    for (auto& [row, fired] : inside)
        m_fired.push_back(std::move(fired));
    for (auto& [row, fired] : before)
        m_before.push_back(std::move(fired));
}

std::vector<quint32> ChainJudge::entriesOf(LogEvent event) const
{
    std::vector<quint32> entries;
    if (const auto found = m_events.find(event); found != m_events.end()) {
        for (const LogHit& hit : found->second)
            entries.push_back(hit.entry);
    }
    return entries;
}

bool ChainJudge::isHealedAt(const LogSignature& row, const LogHit& hit) const
{
    const auto follows = [this, &hit](LogEvent event) {
        const auto found = m_events.find(event);
        return found != m_events.end() && found->second.back().entry > hit.entry;
    };
    switch (row.healedBy) {
    case LogHealing::None:
        return false;
    case LogHealing::Request:
        return follows(LogEvent::RequestDone) || follows(LogEvent::PoliciesRead);
    case LogHealing::BootPath:
        return follows(LogEvent::ConfigPathFound);
    case LogHealing::Joined:
        return follows(LogEvent::Joined);
    case LogHealing::Content:
        break;
    }
    const QString package = capturesOf(hit).value(u"package"_s);
    const auto found = m_events.find(LogEvent::ContentFound);
    if (package.isEmpty() || found == m_events.end())
        return false;
    return std::ranges::any_of(found->second, [&](const LogHit& later) {
        return later.entry > hit.entry && capturesOf(later).value(u"value"_s) == package;
    });
}

/// What is left of a signature are the lines that nothing heals.
void ChainJudge::heal()
{
    const auto rows = allSignatures();
    for (Fired& fired : m_fired) {
        const LogSignature& row = rows[fired.row];
        std::vector<LogHit> sick;
        for (const LogHit& hit : fired.hits) {
            if (!isHealedAt(row, hit))
                sick.push_back(hit);
        }
        fired.isHealed = sick.empty();
        if (!sick.empty())
            fired.hits = std::move(sick);
    }
}

/// Those that give way to none of the others.
std::vector<Fired> ChainJudge::left(bool healed) const
{
    const auto rows = allSignatures();
    std::vector<Fired> same;
    for (const Fired& fired : m_fired) {
        if (fired.isHealed == healed)
            same.push_back(fired);
    }
    if (healed)
        same.insert(same.end(), m_before.begin(), m_before.end());
    std::vector<Fired> kept;
    for (const Fired& fired : same) {
        const auto isStronger = [&](const Fired& other) {
            return other.row != fired.row && isOneOf(rows[other.row].id, rows[fired.row].notWith);
        };
        if (std::ranges::none_of(same, isStronger))
            kept.push_back(fired);
    }
    std::ranges::stable_sort(kept, [&rows](const Fired& a, const Fired& b) {
        const int first = rows[a.row].specificity;
        const int second = rows[b.row].specificity;
        if (first != second)
            return first > second;
        if (a.hits.front().entry != b.hits.front().entry)
            return a.hits.front().entry < b.hits.front().entry;
        return a.row < b.row;
    });
    return kept;
}

QMap<QString, QString> ChainJudge::capturesOf(const LogHit& hit) const
{
    QMap<QString, QString> captures;
    const QString text = m_logs.textOf(m_chain.entries[hit.entry]);
    const QRegularExpressionMatch match = LogScan::instance().matchOf(hit.pattern, text);
    const QStringList names = match.regularExpression().namedCaptureGroups();
    for (const QString& name : names) {
        if (!name.isEmpty() && !match.captured(name).isEmpty())
            captures.insert(name, match.captured(name).trimmed());
    }
    return captures;
}

/// What a line of that kind says before the entry, or else behind it.
QString ChainJudge::nearest(LogEvent event, quint32 entry) const
{
    const auto found = m_events.find(event);
    if (found == m_events.end())
        return {};
    const auto after = std::ranges::upper_bound(found->second, entry, {}, &LogHit::entry);
    const auto& hit = after == found->second.begin() ? *after : *std::prev(after);
    return capturesOf(hit).value(u"value"_s);
}

/// The package of a failure often stands in another line.
void ChainJudge::completeCaptures(LogCause& cause) const
{
    const auto rows = allSignatures();
    const auto add = [&cause](const QString& name, const QString& value) {
        if (!value.isEmpty() && !cause.captures.contains(name))
            cause.captures.insert(name, value);
    };
    for (const Fired& fired : m_fired) {
        if (rows[fired.row].family != cause.signature->family)
            continue;
        for (const LogHit& hit : fired.hits) {
            if (hit.entry < cause.evidence.entry)
                continue;
            const QMap<QString, QString> captures = capturesOf(hit);
            for (auto it = captures.cbegin(); it != captures.cend(); ++it)
                add(it.key(), it.value());
            break;
        }
    }
    for (const QLatin1StringView fill : cause.signature->fills.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (fill == "package"_L1)
            add(fill, nearest(LogEvent::Package, cause.evidence.entry));
        else if (fill == "assignments"_L1)
            add(fill, nearest(LogEvent::Assignments, cause.evidence.entry));
    }
    add(u"host"_s, nearest(LogEvent::Url, cause.evidence.entry));
    add(u"host"_s, nearest(LogEvent::Host, cause.evidence.entry));
    const LogTime time = m_chain.entries[cause.evidence.entry].time();
    if (time.date.isValid())
        add(u"clock"_s, time.date.toString(Qt::ISODate) + u' ' + time.time.toString(u"HH:mm"_s));
}

/// Rolled over, and what shows the start of the story went with it.
bool ChainJudge::isStartMissing(quint32 entry) const
{
    if (!isTaskSequence() || m_chain.files.size() < 2 || m_attempt.begin > 0)
        return false;
    return m_story.phases.empty() || m_story.phases.front().begin > entry;
}

LogConfidence ChainJudge::confidenceOf(const LogSignature& row, quint32 entry) const
{
    int confidence = row.specificity - 2;
    const bool wantsTerminal = isTaskSequence() || m_chain.kind == LogKind::ClientSetup;
    if (wantsTerminal && m_attempt.outcome != LogOutcome::Failed)
        --confidence;
    if (isStartMissing(entry))
        --confidence;
    if (row.proof != LogProof::Seen)
        confidence = std::min(confidence, 1);
    return static_cast<LogConfidence>(std::clamp(confidence, 0, 2));
}

LogCause ChainJudge::causeOf(const Fired& fired) const
{
    const LogSignature& row = allSignatures()[fired.row];
    const LogHit& first = fired.hits.front();
    LogCause cause;
    cause.signature = &row;
    cause.evidence = {m_number, first.entry};
    cause.captures = capturesOf(first);
    cause.repetitions = static_cast<int>(fired.hits.size());
    cause.phase = m_story.phaseAt(first.entry);
    cause.confidence = confidenceOf(row, first.entry);
    completeCaptures(cause);
    return cause;
}

ChainVerdict ChainJudge::judge()
{
    chooseWindow();
    match();
    heal();
    ChainVerdict verdict;
    verdict.outcome = m_attempt.outcome;
    verdict.terminal = m_attempt.terminal;
    verdict.reached = m_attempt.reached;
    verdict.isRead = !m_hits.empty();
    verdict.step = m_step;
    const bool wentWell =
        verdict.outcome == LogOutcome::Succeeded || verdict.outcome == LogOutcome::Restarting;
    for (const Fired& fired : left(false)) {
        const LogCause cause = causeOf(fired);
        if (wentWell)
            verdict.overcome.push_back(cause);
        else if (verdict.causes.empty() || cause.signature->specificity >= kNamesTheClass)
            verdict.causes.push_back(cause);
    }
    for (const Fired& fired : left(true)) {
        if (allSignatures()[fired.row].specificity >= kNamesTheClass)
            verdict.overcome.push_back(causeOf(fired));
    }
    if (verdict.causes.empty() && !wentWell) {
        if (std::optional<LogCause> unknown =
                fallbackCause(m_logs, m_number, m_story, m_window.begin, m_window.end, m_step,
                              verdict.outcome == LogOutcome::Failed))
            verdict.causes.push_back(std::move(*unknown));
    }
    if (!m_step && !verdict.causes.empty()) {
        if (const LogStep* step = m_story.stepAt(verdict.causes.front().evidence.entry))
            verdict.step = *step;
    }
    return verdict;
}

} // namespace

ChainVerdict judgeChain(const LogSet& logs, quint32 chain, const std::vector<LogHit>& hits,
                        const LogStory& story, int attempt)
{
    const auto last = story.attempts.size() - 1;
    const size_t chosen = attempt > 0 ? std::min(static_cast<size_t>(attempt) - 1, last) : last;
    ChainVerdict verdict = ChainJudge(logs, chain, hits, story, story.attempts[chosen]).judge();
    verdict.attempt = static_cast<int>(chosen) + 1;
    return verdict;
}

} // namespace cmgmedia
