// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasksequence/sequence_export.h"

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
constexpr qsizetype kMostNamed = 8;    ///< sequences that an error names

/// What the files of an archive say, not yet put together. Ids are in capitals.
struct Contents {
    struct Sequence {
        TaskSequence own;
        QString folder; ///< that it lies in
    };
    std::map<QString, Sequence> sequences;   ///< by package id, else by file
    std::map<QString, ReferenceInfos> infos; ///< by the folder they lie in
    QStringList manifest;
};

bool isNamed(const QString& fileName, QLatin1StringView name)
{
    return fileName.section(u'/', -1).compare(name, Qt::CaseInsensitive) == 0;
}

/// A sequence that does not say its own id is called by its folder, which is called by the id where
/// the console wrote it; what lies beside others by its file.
QString keyOf(const TaskSequence& sequence, const QString& folder, const Contents& contents)
{
    const QString id = sequence.packageId.value_or(folder.section(u'/', -1)).toUpper();
    return id.isEmpty() || contents.sequences.contains(id) ? sequence.file : id;
}

Result<> readFile(const ExportFile& file, const QString& subject, Contents& contents,
                  const std::stop_token& stop)
{
    const Result<QString> text = xmlText(file.content, subject, stop);
    if (!text)
        return text.error();
    if (isNamed(file.name, schema::kManifestFile)) {
        Result<QStringList> ids = parseManifest(*text, subject, stop);
        if (!ids)
            return ids.error();
        contents.manifest << *ids;
        return {};
    }
    const QString folder = file.name.section(u'/', 0, -2);
    const bool isList = isNamed(file.name, schema::kReferencesFile);
    if (isList || isNamed(file.name, schema::kApplicationsFile)) {
        Result<ReferenceInfos> infos = parseReferenceInfos(*text, subject, stop);
        if (!infos)
            return infos.error();
        contents.infos[folder].add(*infos, isList);
        return {};
    }
    Result<std::optional<TaskSequence>> sequence = parseTaskSequence(*text, subject, stop);
    if (!sequence)
        return sequence.error();
    if (*sequence) {
        (*sequence)->file = file.name;
        QString key = keyOf(**sequence, folder, contents);
        contents.sequences[std::move(key)] = {**std::move(sequence), folder};
    }
    return {};
}

Result<Contents> readContents(const QString& path, const std::stop_token& stop)
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
    if (contents.sequences.empty())
        return Error{ErrorCode::ExportUnreadable, path, u"there is no task sequence in it"_s};
    return contents;
}

QString childOf(const SequenceStep& step)
{
    const auto child = step.variables.find(schema::kChildSequence);
    return step.type == schema::kRunTaskSequence && child != step.variables.end()
               ? child->second.toUpper()
               : QString();
}

/// Those that no other one runs; where each is run by another one, all.
QStringList mainSequences(const Contents& contents)
{
    QStringList exported;
    QStringList children;
    for (const auto& [id, sequence] : contents.sequences) {
        if (contents.manifest.contains(id, Qt::CaseInsensitive))
            exported << id;
        for (const SequenceStep& step : sequence.own.steps) {
            if (const QString child = childOf(step); child != id)
                children << child;
        }
    }
    if (exported.isEmpty()) {
        for (const auto& [id, sequence] : contents.sequences)
            exported << id;
    }
    QStringList mains = exported;
    mains.removeIf([&](const QString& id) { return children.contains(id); });
    return mains.isEmpty() ? exported : mains;
}

Error lacks(const Contents& contents, const QString& path)
{
    std::vector<Text> held;
    for (const auto& [id, sequence] : contents.sequences) {
        if (held.size() == kMostNamed) {
            held.emplace_back(u"…"_s);
            break;
        }
        held.emplace_back(oneLine(sequence.own.title()));
    }
    return {ErrorCode::ExportLacksSequence, path, Text::listed(std::move(held))};
}

/// An id is one of them; a name may be that of several.
Result<QString> wantedSequence(const Contents& contents, const QString& wanted, const QString& path)
{
    if (contents.sequences.contains(wanted.toUpper()))
        return wanted.toUpper();
    QStringList found;
    for (const auto& [id, sequence] : contents.sequences) {
        if (sequence.own.name.value_or(QString()).compare(wanted, Qt::CaseInsensitive) == 0
            || id == wanted)
            found << id;
    }
    if (found.isEmpty())
        return lacks(contents, path);
    if (found.size() > 1)
        return Error{ErrorCode::ExportAmbiguous, path, Text::listed(found.first(2))};
    return found.front();
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
    void addReferences(const Contents::Sequence& sequence);

    const Contents& m_contents;
    const std::stop_token& m_stop;
    QStringList m_running; ///< a sequence that runs itself is not followed
    std::vector<SequenceStep> m_steps;
    ReferenceList m_references;
    std::map<QString, QString> m_globals;
    QStringList m_missing;
    QStringList m_ignored;
    bool m_refersToNone = false;
    bool m_hasUnreadableInfo = false;
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

void Family::addReferences(const Contents::Sequence& sequence)
{
    m_references.add(sequence.own.references);
    m_refersToNone = m_refersToNone || sequence.own.refersToNone;
    const auto infos = m_contents.infos.find(sequence.folder);
    if (infos == m_contents.infos.end())
        return;
    m_references.add(infos->second.references);
    m_refersToNone = m_refersToNone || infos->second.refersToNone;
    m_hasUnreadableInfo = m_hasUnreadableInfo || infos->second.hasUnreadable;
}

bool Family::add(const QString& id, const SequenceStep& around)
{
    const Contents::Sequence& sequence = m_contents.sequences.at(id);
    m_running << id;
    addReferences(sequence);
    m_globals.insert(sequence.own.globals.begin(), sequence.own.globals.end());
    m_ignored << sequence.own.ignoredElements;
    for (const SequenceStep& own : sequence.own.steps) {
        m_steps.push_back(within(own, around));
        if (m_steps.size() > kMostSteps || m_stop.stop_requested())
            return false;
        const SequenceStep step = m_steps.back();
        const QString child = childOf(step);
        if (child.isEmpty())
            continue;
        if (!m_contents.sequences.contains(child))
            m_missing << child;
        else if (!m_running.contains(child) && !add(child, step))
            return false;
    }
    m_running.removeLast();
    return true;
}

TaskSequence Family::take(const QString& id)
{
    const Contents::Sequence& main = m_contents.sequences.at(id);
    TaskSequence sequence = main.own;
    if (!sequence.bootImageId.value_or(QString()).isEmpty())
        m_references.add({.id = *sequence.bootImageId,
                          .kind = SequenceReference::Kind::BootImage,
                          .name = {},
                          .contentPackage = {}});
    m_missing.removeDuplicates();
    m_ignored.removeDuplicates();
    sequence.references = m_references.take();
    sequence.refersToNone = m_refersToNone;
    sequence.globals = std::move(m_globals);
    sequence.steps = std::move(m_steps);
    sequence.missingChildren = std::move(m_missing);
    sequence.ignoredElements = std::move(m_ignored);
    const auto infos = m_contents.infos.find(main.folder);
    const bool isListed = infos != m_contents.infos.end() && infos->second.listsPackages;
    if (!isListed)
        sequence.listing = ReferenceListing::Missing;
    else if (m_hasUnreadableInfo || std::ranges::any_of(sequence.references, isUnexplained))
        sequence.listing = ReferenceListing::Partial;
    else
        sequence.listing = ReferenceListing::Whole;
    return sequence;
}

} // namespace

Result<std::vector<TaskSequence>> loadTaskSequences(const QString& path, const QString& wanted,
                                                    const std::stop_token& stop)
{
    const Result<Contents> contents = readContents(path, stop);
    if (!contents)
        return contents.error();
    QStringList ids;
    if (wanted.isEmpty()) {
        ids = mainSequences(*contents);
    } else {
        const Result<QString> id = wantedSequence(*contents, wanted, path);
        if (!id)
            return id.error();
        ids << *id;
    }
    std::vector<TaskSequence> sequences;
    size_t steps = 0;
    for (const QString& id : ids) {
        Family family(*contents, stop);
        const bool isWhole = family.add(id, {});
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, path, {}};
        if (isWhole)
            sequences.push_back(family.take(id));
        if (!isWhole || (steps += sequences.back().steps.size()) > kMostSteps)
            return Error{ErrorCode::ExportTooLarge, path, {}};
    }
    return sequences;
}

} // namespace cmgmedia
