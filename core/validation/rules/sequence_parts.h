// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/rules/rule_parts.h"

#include <functional>

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
/// Where a sequence whose Enable BitLocker steps cannot keep the recovery key ends.
struct StepsByEnd {
    QStringList fail;
    QStringList goOn; ///< they continue on error, and nobody is told
};
/// The Enable BitLocker steps that keep it in the site database.
StepsByEnd siteEscrows(const TaskSequence& sequence);
/// Those that keep it in Active Directory and continue on error, under whatever condition.
QStringList directoryEscrowsThatGoOn(const TaskSequence& sequence);

/// The Apply Windows Settings steps that disable the local administrator, whatever their condition.
StepsByOutcome disabledAdministrators(const TaskSequence& sequence);

/// The hosts that the client is told of; an empty one where it is told none.
QStringList clientHosts(const TaskSequence& sequence);

/// The places of the steps that may run and for which the predicate holds.
QStringList placesOf(const TaskSequence& sequence,
                     const std::function<bool(const SequenceStep& step)>& predicate);

/// The first few, with commas between them.
Text listed(std::vector<Text> names);
Text listed(const QStringList& names);
/// Violated by these places, or fine where there are none.
Verdict violatedBy(std::vector<Text> places);
Verdict violatedBy(const QStringList& places);

} // namespace cmgmedia
