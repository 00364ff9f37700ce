// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/acceptance/checklist.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

ItemState stateOfAnswer(AnswerKind kind)
{
    switch (kind) {
    case AnswerKind::Yes:
        return ItemState::Confirmed;
    case AnswerKind::No:
        return ItemState::Denied;
    case AnswerKind::NotApplicable:
        return ItemState::NotApplicable;
    }
    Q_UNREACHABLE();
}

ItemState stateOf(const AcceptanceItem& item, const std::vector<Finding>& served,
                  const std::optional<Answer>& answer)
{
    const auto any = [&served](Verdict::Kind kind) {
        return std::ranges::any_of(
            served, [kind](const Finding& finding) { return finding.verdict.kind == kind; });
    };
    // What a rule saw counts more than what somebody ticked.
    const bool grave = std::ranges::any_of(served, [](const Finding& finding) {
        return finding.verdict.kind == Verdict::Kind::Violated
               && finding.rule->severity != Severity::Note;
    });
    if (grave)
        return ItemState::Violated;
    if (answer)
        return stateOfAnswer(answer->kind);
    if (any(Verdict::Kind::Violated))
        return ItemState::Violated;
    if (!served.empty() && !any(Verdict::Kind::Unchecked) && !any(Verdict::Kind::Fine))
        return ItemState::NotApplicable;
    if (any(Verdict::Kind::Unchecked))
        return ItemState::Unchecked;
    if (item.ways.byFile && any(Verdict::Kind::Fine))
        return ItemState::Fine;
    if (item.ways.ask)
        return ItemState::ToAsk;
    if (item.ways.live)
        return ItemState::ToProbe;
    return ItemState::ToKnow;
}

ChecklistEntry entryOf(const AcceptanceItem& item, const CheckResult& result,
                       const MediaProfile& profile)
{
    ChecklistEntry entry{.item = &item, .state = {}, .findings = {}, .answer = {}};
    std::vector<Finding> served;
    std::ranges::copy_if(result.all, std::back_inserter(served), [&item](const Finding& finding) {
        return item.isServedBy(*finding.rule);
    });
    if (const auto answer = profile.answers.find(item.id); answer != profile.answers.end())
        entry.answer = answer->second;
    entry.state = stateOf(item, served, entry.answer);
    std::ranges::copy_if(served, std::back_inserter(entry.findings), [](const Finding& finding) {
        return finding.verdict.kind == Verdict::Kind::Violated
               || finding.verdict.kind == Verdict::Kind::Unchecked;
    });
    return entry;
}

} // namespace

int Checklist::count(ItemState state) const
{
    return static_cast<int>(std::ranges::count(entries, state, &ChecklistEntry::state));
}

Checklist makeChecklist(const CheckResult& result, const MediaProfile& profile,
                        const QDateTime& time)
{
    Checklist checklist{.profileName = profile.name,
                        .scenario = profile.scenario,
                        .time = time,
                        .entries = {},
                        .known = {}};
    for (const AcceptanceItem& item : acceptanceItems()) {
        if (item.concerns(profile.scenario))
            checklist.entries.push_back(entryOf(item, result, profile));
    }
    for (const KnownFact& fact : knownFacts()) {
        if (fact.concerns(profile.scenario))
            checklist.known.push_back(&fact);
    }
    std::ranges::stable_sort(checklist.entries, {},
                             [](const ChecklistEntry& entry) { return entry.item->group; });
    return checklist;
}

QString stateName(ItemState state)
{
    switch (state) {
    case ItemState::Fine:
        return QCoreApplication::translate("Checklist", "fine");
    case ItemState::Violated:
        return QCoreApplication::translate("Checklist", "look at this");
    case ItemState::Unchecked:
        return QCoreApplication::translate("Checklist", "could not be checked");
    case ItemState::Confirmed:
        return QCoreApplication::translate("Checklist", "confirmed");
    case ItemState::Denied:
        return QCoreApplication::translate("Checklist", "not so");
    case ItemState::NotApplicable:
        return QCoreApplication::translate("Checklist", "does not apply");
    case ItemState::ToAsk:
        return QCoreApplication::translate("Checklist", "to be asked");
    case ItemState::ToProbe:
        return QCoreApplication::translate("Checklist", "to be decided live");
    case ItemState::ToKnow:
        return QCoreApplication::translate("Checklist", "to be known");
    }
    Q_UNREACHABLE();
}

} // namespace cmgmedia
