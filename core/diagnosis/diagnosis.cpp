// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/diagnosis.h"

#include "core/diagnosis/chain_judge.h"
#include "core/diagnosis/diagnosis_text.h"
#include "core/diagnosis/fallback.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr int kNamesAClass = 3;

/// Which log is asked first: that of the task sequence, that of the client, then others.
int rankOf(const LogChain& chain)
{
    if (chain.kind == LogKind::TaskSequence)
        return 0;
    if (chain.kind == LogKind::Unknown)
        return 1;
    return chain.kind == LogKind::ClientSetup ? 2 : 3;
}

struct Judged {
    quint32 chain;
    ChainVerdict verdict;
};

bool isOfSite(LogKind kind)
{
    return kind == LogKind::Gateway || kind == LogKind::ManagementPoint
           || kind == LogKind::TokenService || kind == LogKind::Distribution;
}

int weightOf(const LogCause& cause)
{
    return cause.signature ? cause.signature->specificity : 0;
}

/// All chains of a set, judged and put together.
class Merger
{
public:
    Merger(const LogSet& logs, const DiagnosisOptions& options) : m_logs(logs), m_options(options)
    {}
    Diagnosis merge();

private:
    void judgeAll();
    void takeCauses();
    void takeMain(const Judged& judged, const LogCause& cause);
    void takeStory();
    void confirm();
    void countNoise();
    void sayLimits();

    const LogSet& m_logs;
    DiagnosisOptions m_options;
    std::vector<std::vector<LogHit>> m_hits;
    std::vector<Judged> m_judged; ///< in the order in which they are asked
    Diagnosis m_diagnosis;
};

void Merger::judgeAll()
{
    const LogScan& scan = LogScan::instance();
    const bool hasLogs = std::ranges::any_of(m_logs.chains, hasForm);
    for (quint32 i = 0; i < m_logs.chains.size(); ++i) {
        const LogChain& chain = m_logs.chains[i];
        m_hits.push_back(scan.hitsOf(m_logs, chain, m_options.stop));
        m_diagnosis.stories.push_back(storyOf(m_logs, chain, m_hits.back()));
        takeFacts(m_logs, i, m_hits.back(), m_diagnosis.facts);
        ChainVerdict verdict =
            judgeChain(m_logs, i, m_hits.back(), m_diagnosis.stories.back(), m_options.attempt);
        // Beside logs, what has no entry of any form is what people wrote.
        if (hasForm(chain) ? verdict.isRead || chain.kind != LogKind::Unknown
                           : verdict.isRead && !hasLogs)
            m_judged.push_back({i, std::move(verdict)});
    }
    // Of the logs of one PC the last one tells how it ended.
    std::ranges::stable_sort(m_judged, [this](const Judged& a, const Judged& b) {
        const LogChain& first = m_logs.chains[a.chain];
        const LogChain& second = m_logs.chains[b.chain];
        if (rankOf(first) != rankOf(second))
            return rankOf(first) < rankOf(second);
        return first.place > second.place;
    });
}

void Merger::takeMain(const Judged& judged, const LogCause& cause)
{
    m_diagnosis.cause = cause;
    m_diagnosis.phase = cause.phase;
    m_diagnosis.step = judged.verdict.step;
    m_diagnosis.chain = judged.chain;
    m_diagnosis.attempt = judged.verdict.attempt;
    m_diagnosis.outcome = judged.verdict.outcome;
    if (judged.verdict.terminal)
        m_diagnosis.terminal = LogPlace{judged.chain, *judged.verdict.terminal};
}

/// One that names more than a consequence before others, then by the order of the logs.
void Merger::takeCauses()
{
    struct Weighed {
        const Judged* judged;
        const LogCause* cause;
    };
    std::vector<Weighed> all;
    for (const Judged& judged : m_judged) {
        for (const LogCause& cause : judged.verdict.causes)
            all.push_back({&judged, &cause});
    }
    std::ranges::stable_sort(all, {}, [](const Weighed& one) {
        const int weight = weightOf(*one.cause);
        return weight >= kNamesAClass ? 0 : 3 - weight;
    });
    for (const Weighed& one : all) {
        if (!m_diagnosis.cause) {
            takeMain(*one.judged, *one.cause);
            continue;
        }
        const auto isSame = [&one](const LogCause& other) {
            return other.signature == one.cause->signature;
        };
        if (isSame(*m_diagnosis.cause) || std::ranges::any_of(m_diagnosis.further, isSame)
            || weightOf(*one.cause) < kNamesAClass)
            continue;
        m_diagnosis.further.push_back(*one.cause);
    }
    for (const Judged& judged : m_judged)
        std::ranges::copy(judged.verdict.overcome, std::back_inserter(m_diagnosis.overcome));
    std::erase_if(m_diagnosis.overcome, [this](const LogCause& cause) {
        return m_diagnosis.cause && m_diagnosis.cause->signature == cause.signature;
    });
}

/// Without a cause: how far it got.
void Merger::takeStory()
{
    if (m_judged.empty() || m_diagnosis.cause)
        return;
    const Judged& first = m_judged.front();
    m_diagnosis.chain = first.chain;
    m_diagnosis.attempt = first.verdict.attempt;
    m_diagnosis.outcome = first.verdict.outcome;
    m_diagnosis.phase = first.verdict.reached;
    if (first.verdict.terminal)
        m_diagnosis.terminal = LogPlace{first.chain, *first.verdict.terminal};
}

/// A log of the site that says the same confirms it.
void Merger::confirm()
{
    if (!m_diagnosis.cause || !m_diagnosis.cause->signature)
        return;
    LogCause& cause = *m_diagnosis.cause;
    for (const Judged& judged : m_judged) {
        if (judged.chain == cause.evidence.chain || !isOfSite(m_logs.chains[judged.chain].kind))
            continue;
        const bool confirms =
            std::ranges::any_of(judged.verdict.causes, [&](const LogCause& other) {
                return other.signature && other.signature->family == cause.signature->family;
            });
        if (confirms && cause.confidence == LogConfidence::Low)
            cause.confidence = LogConfidence::Medium;
        else if (confirms && cause.signature->proof == LogProof::Seen)
            cause.confidence = LogConfidence::High;
    }
}

void Merger::countNoise()
{
    const LogScan& scan = LogScan::instance();
    std::map<int, NoiseCount> counts;
    for (const Judged& judged : m_judged) {
        const LogChain& chain = m_logs.chains[judged.chain];
        for (const LogHit& hit : m_hits[judged.chain]) {
            const int row = scan.noiseOf(hit.pattern);
            if (row < 0)
                continue;
            NoiseCount& count = counts[row];
            if (count.lines++ == 0) {
                count.why = DiagnosisText::text(noiseRows()[static_cast<size_t>(row)].why);
                count.example = oneLine(m_logs.textOf(chain.entries[hit.entry]));
            }
        }
    }
    for (auto& [row, count] : counts)
        m_diagnosis.ignored.push_back(std::move(count));
}

void Merger::sayLimits()
{
    for (const Judged& judged : m_judged) {
        const LogChain& chain = m_logs.chains[judged.chain];
        std::ranges::copy(chain.remarks, std::back_inserter(m_diagnosis.limits));
        for (const quint32 file : chain.files) {
            for (const Text& remark : m_logs.files[file].remarks)
                m_diagnosis.limits.push_back(
                    Text::labelled(oneLine(m_logs.files[file].path.section(u'/', -1)), remark));
        }
        const LogStory& story = m_diagnosis.stories[judged.chain];
        const bool isStory = chain.kind == LogKind::TaskSequence;
        if (isStory && !story.phases.empty() && story.phases.front().phase > LogPhase::Network
            && story.phases.front().phase < LogPhase::Steps)
            m_diagnosis.limits.push_back(
                DiagnosisText::text("The log starts after the start of Windows PE."));
        if (isStory && judged.verdict.outcome == LogOutcome::Unfinished)
            m_diagnosis.limits.push_back(DiagnosisText::text(
                "The log ends without an error from the task sequence engine. What "
                "happened next isn't known."));
    }
    if (m_diagnosis.facts.isPxe())
        m_diagnosis.limits.push_back(
            DiagnosisText::text("The PC started from the network, not from a boot medium."));
}

Diagnosis Merger::merge()
{
    judgeAll();
    if (m_judged.empty())
        return std::move(m_diagnosis);
    takeCauses();
    takeStory();
    confirm();
    countNoise();
    sayLimits();
    return std::move(m_diagnosis);
}

} // namespace

Diagnosis diagnose(const LogSet& logs, const DiagnosisOptions& options)
{
    return Merger(logs, options).merge();
}

} // namespace cmgmedia
