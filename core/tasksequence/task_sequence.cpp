// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasksequence/task_sequence.h"

#include "core/archive/errors.h"
#include "core/tasksequence/errors.h"
#include "core/tasksequence/export_archive.h"
#include "core/tasksequence/reference_list.h"
#include "core/tasksequence/sequence_schema.h"
#include "core/tasksequence/sequence_xml.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr size_t kMostSteps = 200'000; ///< with those of child sequences, which may multiply

constexpr qsizetype kMostValues = 32; ///< of a variable; two decide all that rules ask

/// What the files of an archive say, not yet put together.
struct Contents {
    std::map<QString, TaskSequence> sequences;               ///< by package id
    std::map<QString, std::vector<SequenceReference>> infos; ///< by the folder they lie in
    QStringList manifest;
};

bool isNamed(const QString& fileName, QLatin1StringView name)
{
    return fileName.section(u'/', -1).compare(name, Qt::CaseInsensitive) == 0;
}

Result<> readFile(const ExportFile& file, const QString& subject, Contents& contents,
                  const std::stop_token& stop)
{
    const Result<QString> text = xmlText(file.content, subject, stop);
    if (!text)
        return text.error();
    const QString folder = file.name.section(u'/', -2, -2);
    if (isNamed(file.name, schema::kManifestFile)) {
        Result<QStringList> ids = parseManifest(*text, subject, stop);
        if (!ids)
            return ids.error();
        contents.manifest << *ids;
        return {};
    }
    if (isNamed(file.name, schema::kReferencesFile)
        || isNamed(file.name, schema::kApplicationsFile)) {
        Result<std::vector<SequenceReference>> infos = parseReferenceInfos(*text, subject, stop);
        if (!infos)
            return infos.error();
        std::vector<SequenceReference>& known = contents.infos[folder];
        known.insert(known.end(), infos->begin(), infos->end());
        return {};
    }
    Result<std::optional<TaskSequence>> sequence = parseTaskSequence(*text, subject, stop);
    if (!sequence)
        return sequence.error();
    if (*sequence) {
        const QString id = (*sequence)->packageId.value_or(folder);
        contents.sequences[id] = **std::move(sequence);
    }
    return {};
}

QStringList childrenOf(const TaskSequence& sequence)
{
    QStringList ids;
    for (const SequenceStep& step : sequence.steps) {
        const auto child = step.variables.find(schema::kChildSequence);
        if (step.type == schema::kRunTaskSequence && child != step.variables.end())
            ids << child->second;
    }
    return ids;
}

/// The one sequence that no other one runs.
Result<QString> mainSequence(const Contents& contents, const QString& path)
{
    QStringList ids;
    QStringList children;
    for (const auto& [id, sequence] : contents.sequences) {
        const bool exported = contents.manifest.contains(id, Qt::CaseInsensitive);
        if (contents.manifest.isEmpty() || exported)
            ids << id;
        children << childrenOf(sequence);
    }
    if (ids.size() > 1)
        ids.removeIf([&](const QString& id) { return children.contains(id); });
    if (contents.sequences.empty())
        return Error{ErrorCode::ExportUnreadable, path, u"there is no task sequence in it"_s};
    if (ids.size() != 1)
        return Error{ErrorCode::ExportAmbiguous, path, ids.join(u", "_s)};
    return ids.front();
}

/// Puts the steps of child sequences behind the steps that run them.
class Family
{
public:
    Family(const Contents& contents, const std::stop_token& stop)
        : m_contents(contents), m_stop(stop)
    {}

    /// False where there are too many steps, or somebody asks to stop.
    bool add(const QString& id, const SequenceStep& around);
    TaskSequence take(const QString& id);

private:
    SequenceStep within(SequenceStep step, const SequenceStep& around) const;

    const Contents& m_contents;
    const std::stop_token& m_stop;
    QStringList m_running; ///< a sequence that runs itself is not followed
    std::vector<SequenceStep> m_steps;
    ReferenceList m_references;
    std::map<QString, QString> m_globals;
    QStringList m_missing;
    QStringList m_ignored;
};

SequenceStep Family::within(SequenceStep step, const SequenceStep& around) const
{
    if (around.type.isEmpty())
        return step;
    step.groups = around.groups + QStringList(around.name) + step.groups;
    step.enabled = step.enabled && around.enabled;
    step.conditional = step.conditional || around.conditional;
    step.continueOnError = step.continueOnError || around.continueOnError;
    return step;
}

bool Family::add(const QString& id, const SequenceStep& around)
{
    const TaskSequence& sequence = m_contents.sequences.at(id);
    m_running << id;
    m_references.add(sequence.references);
    if (const auto infos = m_contents.infos.find(id); infos != m_contents.infos.end())
        m_references.add(infos->second);
    m_globals.insert(sequence.globals.begin(), sequence.globals.end());
    m_ignored << sequence.ignoredElements;
    for (const SequenceStep& own : sequence.steps) {
        m_steps.push_back(within(own, around));
        if (m_steps.size() > kMostSteps || m_stop.stop_requested())
            return false;
        const SequenceStep step = m_steps.back();
        const auto child = step.variables.find(schema::kChildSequence);
        if (step.type != schema::kRunTaskSequence || child == step.variables.end())
            continue;
        if (!m_contents.sequences.contains(child->second))
            m_missing << child->second;
        else if (!m_running.contains(child->second) && !add(child->second, step))
            return false;
    }
    m_running.removeLast();
    return true;
}

TaskSequence Family::take(const QString& id)
{
    TaskSequence sequence = m_contents.sequences.at(id);
    if (!sequence.bootImageId.value_or(QString()).isEmpty())
        m_references.add({.id = *sequence.bootImageId,
                          .kind = SequenceReference::Kind::BootImage,
                          .name = {},
                          .contentPackage = {}});
    m_missing.removeDuplicates();
    m_ignored.removeDuplicates();
    sequence.references = m_references.take();
    sequence.globals = std::move(m_globals);
    sequence.steps = std::move(m_steps);
    sequence.missingChildren = std::move(m_missing);
    sequence.ignoredElements = std::move(m_ignored);
    return sequence;
}

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

Result<TaskSequence> loadTaskSequence(const QString& path, const std::stop_token& stop)
{
    const Result<std::vector<ExportFile>> files = readExport(path, stop);
    if (!files)
        return files.error();
    Contents contents;
    for (const ExportFile& file : *files) {
        const QString subject = file.name.isEmpty() ? path : path + u": "_s + file.name;
        const Result<> read = readFile(file, subject, contents, stop);
        if (stop.stop_requested()) // to the parser that is an end too early
            return Error{ErrorCode::Cancelled, path, {}};
        if (!read)
            return read.error();
    }
    const Result<QString> main = mainSequence(contents, path);
    if (!main)
        return main.error();
    Family family(contents, stop);
    if (!family.add(*main, {}))
        return Error{
            stop.stop_requested() ? ErrorCode::Cancelled : ErrorCode::ExportTooLarge, path, {}};
    return family.take(*main);
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
