// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/acceptance/acceptance.h"
#include "core/validation/check.h"

#include <vector>

namespace cmgmedia {

/// Where one item of the checklist stands.
enum class ItemState {
    Fine,      ///< rules decided it from what was given
    Violated,  ///< a rule found something
    Unchecked, ///< it could be decided from files, but something was not given
    Confirmed, ///< a person says yes
    Denied,    ///< a person says no
    NotApplicable,
    ToAsk,   ///< a person has to say
    ToProbe, ///< the gateway, the site or the network would have to be asked
    ToKnow,  ///< nothing to decide
};

struct ChecklistEntry {
    const AcceptanceItem* item;
    ItemState state = ItemState::ToKnow;
    std::vector<Finding> findings; ///< of the rules that serve it, violated or not checked
    std::optional<Answer> answer;
    QDateTime asked = {}; ///< UTC, the gateway, which has a say in it; invalid: it has none
};

/// The acceptance list for one scenario, with everything that is known about each item.
struct Checklist {
    QString profileName;
    Scenario scenario = Scenario::CmgManagementPoint;
    QDateTime time; ///< UTC, of the check
    std::vector<ChecklistEntry> entries;
    std::vector<const KnownFact*> known;

    int count(ItemState state) const;
};

/// The answers are the profile's; the time is that of the check.
Checklist makeChecklist(const CheckResult& result, const MediaProfile& profile,
                        const QDateTime& time);

QString stateName(ItemState state); ///< "to be asked"
/// "Asked on 2026-11-28"; empty: it wasn't.
QString askedText(const ChecklistEntry& entry);

// A page to print, with room for initials and date. The HTML stands alone: no scripts, no links
// but the sources.
QString checklistMarkdown(const Checklist& checklist);
QString checklistHtml(const Checklist& checklist);

} // namespace cmgmedia
