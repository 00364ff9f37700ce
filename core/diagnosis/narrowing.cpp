// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/narrowing.h"

#include "core/diagnosis/diagnosis.h"
#include "core/diagnosis/diagnosis_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

using Narrow = LogNarrowing::Verdict;

const LogNarrowing* firstOf(const std::vector<LogNarrowing>& narrowings, Narrow verdict)
{
    const auto found = std::ranges::find(narrowings, verdict, &LogNarrowing::verdict);
    return found == narrowings.end() ? nullptr : &*found;
}

bool isOfAnother(const std::vector<LogComparison>& comparisons)
{
    return std::ranges::any_of(comparisons, [](const LogComparison& one) {
        return one.verdict == LogComparison::Verdict::Differs
               && (one.about == "gateway"_L1 || one.about == "site"_L1);
    });
}

} // namespace

std::vector<LogNarrowing> narrowed(const Diagnosis& diagnosis, const CheckResult& result)
{
    std::vector<LogNarrowing> all;
    if (!diagnosis.cause)
        return all;
    const QStringList ids = diagnosis.cause->rules();
    for (const Finding& finding : result.all) {
        if (!ids.contains(finding.rule->id))
            continue;
        switch (finding.verdict.kind) {
        case Verdict::Kind::Violated:
            all.push_back({finding.rule, Narrow::Found, detailOf(finding)});
            break;
        case Verdict::Kind::Fine:
            all.push_back({finding.rule, Narrow::NotFound, {}});
            break;
        case Verdict::Kind::Unchecked:
            all.push_back({finding.rule, Narrow::NotKnown, detailOf(finding)});
            break;
        case Verdict::Kind::NotApplicable:
            break;
        }
    }
    std::ranges::stable_sort(all, {}, &LogNarrowing::verdict); // Found, NotFound, NotKnown
    return all;
}

std::optional<Narrow> overall(const std::vector<LogNarrowing>& narrowings)
{
    for (const Narrow verdict : {Narrow::Found, Narrow::NotKnown, Narrow::NotFound}) {
        if (firstOf(narrowings, verdict))
            return verdict;
    }
    return std::nullopt;
}

Text narrowedText(const std::vector<LogNarrowing>& narrowings)
{
    const std::optional<Narrow> verdict = overall(narrowings);
    if (!verdict)
        return {};
    switch (*verdict) {
    case Narrow::Found:
        return DiagnosisText::text("The medium has a fault that explains it: %1.",
                                   {ruleText(firstOf(narrowings, Narrow::Found)->rule->title)});
    case Narrow::NotKnown:
        return DiagnosisText::text(
            "Whether the medium has a fault that explains it couldn't be checked in full.");
    case Narrow::NotFound:
        return DiagnosisText::text(
            "This medium doesn't have the fault. Perhaps the PC started from an older one: create "
            "it again, and start the PC from that.");
    }
    Q_UNREACHABLE();
}

void compareWith(Diagnosis& diagnosis, const Facts& facts, const CheckResult& result)
{
    diagnosis.comparisons = compare(diagnosis.facts, facts);
    diagnosis.narrowed.clear();
    if (!isOfAnother(diagnosis.comparisons))
        diagnosis.narrowed = narrowed(diagnosis, result);
}

} // namespace cmgmedia
