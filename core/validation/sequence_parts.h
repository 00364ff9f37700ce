// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/rule_parts.h"

namespace cmgmedia {

// What the rules about task sequences ask of one. Only steps that may run count: disabled ones, and
// those in disabled groups, are passed over.

/// Steps by what they will do on a PC that reaches no domain controller; each a place.
struct StepsByOutcome {
    QStringList surely;  ///< they run, and the sequence fails with them
    QStringList perhaps; ///< under a condition, or the sequence goes on after them
    QStringList unknown; ///< the export does not say
};

/// The steps that join a domain.
StepsByOutcome domainJoins(const TaskSequence& sequence);
/// The Enable BitLocker steps that keep the recovery key in Active Directory.
StepsByOutcome directoryEscrows(const TaskSequence& sequence);
/// Those that keep it in the site database, and fail where that is not possible.
QStringList siteEscrows(const TaskSequence& sequence);

/// The Apply Windows Settings steps that disable the local administrator, whatever their condition.
StepsByOutcome disabledAdministrators(const TaskSequence& sequence);

/// The hosts that the client is told of; an empty one where it is told none.
QStringList clientHosts(const TaskSequence& sequence);

/// The places of the steps that may run and for which the predicate holds.
template <typename Predicate>
QStringList placesOf(const TaskSequence& sequence, Predicate predicate)
{
    QStringList places;
    for (const SequenceStep& step : sequence.steps) {
        if (step.enabled && predicate(step))
            places << step.place();
    }
    return places;
}

/// The first few, with commas between them.
QString listed(const QStringList& names);
/// Violated by these places, or fine where there are none.
Verdict violatedBy(const QStringList& places);
/// A sentence, translated.
QString sequenceText(const char* words);
Verdict noSequence(const Facts& facts); ///< unchecked: none was given, or it could not be read

/// Lets a rule see the task sequence of any boot medium.
template <Verdict (*judge)(const TaskSequence&, const Facts&)>
Verdict onSequence(const Facts& facts)
{
    const Scenario scenario = facts.profile.scenario;
    if (scenario != Scenario::CmgManagementPoint && scenario != Scenario::CloudContent)
        return Verdict::notApplicable();
    const bool there = facts.taskSequence && *facts.taskSequence;
    return there ? judge(**facts.taskSequence, facts) : noSequence(facts);
}

/// The same where the PC is outside: with content from the cloud it stands in the intranet.
template <Verdict (*judge)(const TaskSequence&, const Facts&)>
Verdict onGatewaySequence(const Facts& facts)
{
    if (facts.profile.scenario != Scenario::CmgManagementPoint)
        return Verdict::notApplicable();
    return onSequence<judge>(facts);
}

} // namespace cmgmedia
