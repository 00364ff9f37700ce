// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/sequence_parts.h"

#include "core/tasksequence/sequence_schema.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qsizetype kMostListed = 8;

/// Calls for every step that may run and is of the type, with what the variable may hold.
void forEach(const TaskSequence& sequence, QLatin1StringView type, QLatin1StringView variable,
             const std::function<void(const SequenceStep&, const QStringList&)>& visit)
{
    for (size_t i = 0; i < sequence.steps.size(); ++i) {
        const SequenceStep& step = sequence.steps[i];
        if (step.enabled && step.type == type)
            visit(step, possibleValues(sequence, i, variable));
    }
}

bool is(const QString& value, QLatin1StringView word)
{
    return value.compare(word, Qt::CaseInsensitive) == 0;
}

/// Sorts a step by how many of the values are the bad one.
void sortIn(StepsByOutcome& steps, const SequenceStep& step, const QStringList& values,
            QLatin1StringView bad, bool mayGoOn)
{
    const auto isBad = [bad](const QString& value) { return is(value, bad); };
    if (!values.isEmpty() && std::ranges::all_of(values, isBad) && !step.conditional && !mayGoOn)
        steps.surely << step.place();
    else if (std::ranges::any_of(values, isBad))
        steps.perhaps << step.place();
}

} // namespace

StepsByOutcome domainJoins(const TaskSequence& sequence)
{
    StepsByOutcome joins;
    const auto judge = [&joins](const SequenceStep& step, const QStringList& values) {
        // What Apply Network Settings wants is done later, by Windows: the step itself succeeds.
        const bool mayGoOn = step.type == schema::kJoinDomainOrWorkgroup && step.continueOnError;
        sortIn(joins, step, values, schema::kJoinsDomain, mayGoOn);
        const bool known = std::ranges::all_of(values, [](const QString& value) {
            return value == schema::kJoinsDomain || value == schema::kJoinsWorkgroup;
        });
        if (values.isEmpty() || !known)
            joins.unknown << step.place();
    };
    forEach(sequence, schema::kApplyNetworkSettings, schema::kNetworkJoinType, judge);
    forEach(sequence, schema::kJoinDomainOrWorkgroup, schema::kJoinType, judge);
    return joins;
}

StepsByOutcome directoryEscrows(const TaskSequence& sequence)
{
    StepsByOutcome escrows;
    forEach(sequence, schema::kEnableBitLocker, schema::kRecoveryPassword,
            [&escrows](const SequenceStep& step, const QStringList& values) {
                if (values.isEmpty() || values.contains(QString()))
                    escrows.unknown << step.place();
                if (!step.continueOnError)
                    sortIn(escrows, step, values, schema::kEscrowToDirectory, false);
            });
    return escrows;
}

QStringList siteEscrows(const TaskSequence& sequence)
{
    QStringList places;
    forEach(sequence, schema::kEnableBitLocker, schema::kRecoveryPassword,
            [&places](const SequenceStep& step, const QStringList& values) {
                const bool inSite = std::ranges::any_of(values, [](const QString& value) {
                    return !value.isEmpty() && !is(value, schema::kEscrowToDirectory)
                           && !is(value, schema::kNoEscrow);
                });
                if (inSite && !step.continueOnError)
                    places << step.place();
            });
    return places;
}

QStringList clientHosts(const TaskSequence& sequence)
{
    QStringList hosts;
    forEach(sequence, schema::kSetupWindows, schema::kHostName,
            [&hosts](const SequenceStep& /*step*/, const QStringList& values) {
                hosts << (values.isEmpty() ? QStringList(QString()) : values);
            });
    for (QString& host : hosts) {
        host.remove("https://"_L1, Qt::CaseInsensitive);
        host = host.section(u'/', 0, 0).section(u':', 0, 0);
    }
    hosts.removeDuplicates();
    return hosts;
}

QString listed(const QStringList& names)
{
    QStringList first = names.first(std::min(names.size(), kMostListed));
    if (names.size() > kMostListed)
        first << u"…"_s;
    return first.join(u", "_s);
}

Verdict violatedBy(const QStringList& places)
{
    return violatedIf(!places.isEmpty(), listed(places));
}

QString sequenceText(const char* words)
{
    return QCoreApplication::translate("Rule", words);
}

Verdict noSequence(const Facts& facts)
{
    return Verdict::unchecked(
        facts.taskSequence
            ? sequenceText(QT_TRANSLATE_NOOP("Rule", "The task sequence export could not be read."))
            : sequenceText(QT_TRANSLATE_NOOP("Rule", "No task sequence export was given.")));
}

} // namespace cmgmedia
