// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/acceptance/checklist.h"

#include "core/base/language.h"

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

/// Its rules decide it, with what was given: what only the site knows, a rule that asked the site.
bool isDecided(const AcceptanceItem& item, const std::vector<Finding>& served,
               const MediaProfile& profile)
{
    const auto isOfGateway = [](const Finding& finding) {
        return finding.verdict.kind == Verdict::Kind::Fine && asksGateway(finding.rule->concerns);
    };
    if (item.ways.live && std::ranges::any_of(served, isOfGateway))
        return true;
    const bool byFile = item.ways.byFile;
    if (!byFile && (!item.ways.bySite || profile.site.snapshot.isEmpty()))
        return false;
    return std::ranges::any_of(served, [byFile](const Finding& finding) {
        return finding.verdict.kind == Verdict::Kind::Fine
               && (byFile || asksSite(finding.rule->concerns));
    });
}

ItemState stateOf(const AcceptanceItem& item, const std::vector<Finding>& served,
                  const std::optional<Answer>& answer, const MediaProfile& profile)
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
    if (isDecided(item, served, profile))
        return ItemState::Fine;
    if (item.ways.ask)
        return ItemState::ToAsk;
    if (item.ways.live)
        return ItemState::ToProbe;
    if (item.ways.bySite && served.empty())
        return ItemState::NotApplicable;
    return ItemState::ToKnow;
}

ChecklistEntry entryOf(const AcceptanceItem& item, const CheckResult& result,
                       const MediaProfile& profile)
{
    ChecklistEntry entry{.item = &item, .state = {}, .findings = {}, .answer = {}};
    std::vector<Finding> served;
    const bool asksNoSite = profile.site.snapshot.isEmpty();
    std::ranges::copy_if(result.all, std::back_inserter(served), [&](const Finding& finding) {
        // without a snapshot they do not apply, which says nothing of the item
        const Concern concerns = finding.rule->concerns;
        const bool isUnasked =
            asksGateway(concerns) && finding.verdict.kind == Verdict::Kind::NotApplicable;
        return item.isServedBy(*finding.rule) && !(asksNoSite && asksSite(concerns)) && !isUnasked;
    });
    if (const auto answer = profile.answers.find(item.id); answer != profile.answers.end())
        entry.answer = answer->second;
    entry.state = stateOf(item, served, entry.answer, profile);
    const auto isOfGateway = [](const Finding& finding) {
        return asksGateway(finding.rule->concerns)
               && finding.verdict.kind != Verdict::Kind::Unchecked;
    };
    if (std::ranges::any_of(served, isOfGateway))
        entry.asked = result.gatewayAsked;
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

QString askedText(const ChecklistEntry& entry)
{
    if (!entry.asked.isValid())
        return {};
    //: Asked is the gateway; the place is a date.
    return QCoreApplication::translate("Checklist", "Asked on %1")
        .arg(shortDay(entry.asked.toLocalTime().date()));
}

QString stateName(ItemState state)
{
    switch (state) {
    case ItemState::Fine:
        return QCoreApplication::translate("Checklist", "OK");
    case ItemState::Violated:
        return QCoreApplication::translate("Checklist", "Needs attention");
    case ItemState::Unchecked:
        return QCoreApplication::translate("Checklist", "Couldn't be checked");
    case ItemState::Confirmed:
        return QCoreApplication::translate("Checklist", "Confirmed");
    case ItemState::Denied:
        return QCoreApplication::translate("Checklist", "Not met");
    case ItemState::NotApplicable:
        return QCoreApplication::translate("Checklist", "Doesn't apply");
    case ItemState::ToAsk:
        return QCoreApplication::translate("Checklist", "To confirm");
    case ItemState::ToProbe:
        return QCoreApplication::translate("Checklist", "Test on a PC");
    case ItemState::ToKnow:
        return QCoreApplication::translate("Checklist", "For information");
    }
    Q_UNREACHABLE();
}

} // namespace cmgmedia
