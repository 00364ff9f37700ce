// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/rules/sequence_parts.h"

#include "core/tasksequence/sequence_schema.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr size_t kMostListed = 8;

bool is(const QString& value, QLatin1StringView word)
{
    return value.compare(word, Qt::CaseInsensitive) == 0;
}

/// Sorts a step by how many of its values are the bad one.
void sortIn(StepsByOutcome& steps, const StepValues& found, QLatin1StringView bad, bool mayGoOn)
{
    const auto isBad = [bad](const QString& value) { return is(value, bad); };
    const bool always = !found.values.isEmpty() && std::ranges::all_of(found.values, isBad);
    if (always && !found.step->conditional && !mayGoOn)
        steps.surely << found.step->place();
    else if (std::ranges::any_of(found.values, isBad))
        steps.perhaps << found.step->place();
}

} // namespace

StepsByOutcome domainJoins(const TaskSequence& sequence)
{
    using namespace schema;
    std::vector<StepValues> found = stepsOfType(sequence, kApplyNetworkSettings, kNetworkJoinType);
    const std::vector<StepValues> later = stepsOfType(sequence, kJoinDomainOrWorkgroup, kJoinType);
    found.insert(found.end(), later.begin(), later.end());
    StepsByOutcome joins;
    for (const StepValues& join : found) {
        // What Apply Network Settings wants is done later, by Windows: the step itself succeeds.
        const bool mayGoOn =
            join.step->type == kJoinDomainOrWorkgroup && join.step->continueOnError;
        sortIn(joins, join, kJoinsDomain, mayGoOn);
        const bool known = std::ranges::all_of(join.values, [](const QString& value) {
            return value == kJoinsDomain || value == kJoinsWorkgroup;
        });
        if (join.values.isEmpty() || !known)
            joins.unknown << join.step->place();
    }
    return joins;
}

StepsByOutcome directoryEscrows(const TaskSequence& sequence)
{
    StepsByOutcome escrows;
    for (const StepValues& escrow :
         stepsOfType(sequence, schema::kEnableBitLocker, schema::kRecoveryPassword)) {
        if (escrow.step->continueOnError)
            continue;
        sortIn(escrows, escrow, schema::kEscrowToDirectory, false);
        if (escrow.values.isEmpty() || escrow.values.contains(QString()))
            escrows.unknown << escrow.step->place();
    }
    return escrows;
}

StepsByEnd siteEscrows(const TaskSequence& sequence)
{
    const auto isInSite = [](const QString& value) {
        return !value.isEmpty() && !is(value, schema::kEscrowToDirectory)
               && !is(value, schema::kNoEscrow);
    };
    StepsByEnd places;
    for (const StepValues& escrow :
         stepsOfType(sequence, schema::kEnableBitLocker, schema::kRecoveryPassword)) {
        if (std::ranges::any_of(escrow.values, isInSite))
            (escrow.step->continueOnError ? places.goOn : places.fail) << escrow.step->place();
    }
    return places;
}

QStringList directoryEscrowsThatGoOn(const TaskSequence& sequence)
{
    QStringList places;
    for (const StepValues& escrow :
         stepsOfType(sequence, schema::kEnableBitLocker, schema::kRecoveryPassword)) {
        const bool isInDirectory = std::ranges::any_of(escrow.values, [](const QString& value) {
            return is(value, schema::kEscrowToDirectory);
        });
        if (escrow.step->continueOnError && isInDirectory)
            places << escrow.step->place();
    }
    return places;
}

StepsByOutcome disabledAdministrators(const TaskSequence& sequence)
{
    StepsByOutcome steps;
    for (const StepValues& settings :
         stepsOfType(sequence, schema::kApplyWindowsSettings, schema::kRandomAdminPassword)) {
        if (settings.values.contains("true"_L1, Qt::CaseInsensitive))
            steps.surely << settings.step->place();
        else if (!settings.values.contains("false"_L1, Qt::CaseInsensitive))
            steps.unknown << settings.step->place();
    }
    return steps;
}

QStringList clientHosts(const TaskSequence& sequence)
{
    QStringList hosts;
    for (const StepValues& setup : stepsOfType(sequence, schema::kSetupWindows, schema::kHostName))
        hosts << (setup.values.isEmpty() ? QStringList(QString()) : setup.values);
    for (QString& host : hosts) {
        host.remove("https://"_L1, Qt::CaseInsensitive);
        host = host.section(u'/', 0, 0).section(u':', 0, 0);
    }
    hosts.removeDuplicates();
    return hosts;
}

QStringList placesOf(const TaskSequence& sequence,
                     const std::function<bool(const SequenceStep& step)>& predicate)
{
    QStringList places;
    for (const SequenceStep& step : sequence.steps) {
        if (step.enabled && predicate(step))
            places << step.place();
    }
    return places;
}

Text listed(std::vector<Text> names)
{
    if (names.size() > kMostListed) {
        names.resize(kMostListed);
        names.emplace_back(u"…"_s);
    }
    return Text::listed(std::move(names));
}

Text listed(const QStringList& names)
{
    return listed(std::vector<Text>(names.begin(), names.end()));
}

Verdict violatedBy(std::vector<Text> places)
{
    const bool any = !places.empty();
    return violatedIf(any, listed(std::move(places)));
}

Verdict violatedBy(const QStringList& places)
{
    return violatedIf(!places.isEmpty(), listed(places));
}

} // namespace cmgmedia
