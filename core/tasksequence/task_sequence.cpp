// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasksequence/task_sequence.h"

#include "core/tasksequence/sequence_schema.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qsizetype kMostValues = 32; ///< of a variable; two decide all that rules ask

void addOnce(QStringList& values, const QString& value)
{
    if (values.size() < kMostValues && !values.contains(value))
        values << value;
}

} // namespace

QString SequenceStep::place() const
{
    return (groups + QStringList(name)).join(u" > "_s);
}

bool isUnexplained(const SequenceReference& reference)
{
    using Kind = SequenceReference::Kind;
    return reference.kind == Kind::Unknown
           || (reference.kind == Kind::Application && reference.contentPackage.isEmpty());
}

QString TaskSequence::title() const
{
    const QString id = packageId.value_or(QString());
    const QString said = name.value_or(QString());
    if (said.isEmpty())
        return id.isEmpty() ? file : id;
    return id.isEmpty() ? said : u"%1 (%2)"_s.arg(said, id);
}

std::vector<StepValues> stepsOfType(const TaskSequence& sequence, QLatin1StringView type,
                                    QLatin1StringView variable)
{
    const QString name = variable;
    const auto shared = sequence.globals.find(name);
    QStringList set;       // by steps so far
    bool isSurely = false; // one of them without a condition
    std::vector<StepValues> found;
    for (const SequenceStep& step : sequence.steps) {
        if (!step.enabled || (step.type != type && step.type != schema::kSetVariable))
            continue;
        const auto own = step.variables.find(name);
        const bool says = own != step.variables.end();
        if (step.type == type) {
            found.push_back({&step, set});
            const auto& last = says ? own : shared;
            if (!isSurely && (says || shared != sequence.globals.end()))
                addOnce(found.back().values, last->second);
        } else if (says && !step.conditional) {
            set = QStringList(own->second);
            isSurely = true;
        } else if (says) {
            addOnce(set, own->second);
        }
    }
    return found;
}

} // namespace cmgmedia
