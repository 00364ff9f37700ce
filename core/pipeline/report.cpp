// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/report.h"

#include <algorithm>

namespace cmgmedia {

namespace {

/// True where the new medium holds the very bytes of the imported one.
bool isCarriedOver(const MediaFile& file, const MediaTree& imported)
{
    const MediaFile* old = imported.find(file.path);
    if (!old || old->bytes.size() != file.bytes.size())
        return false;
    const auto same = [](const Extent& a, const Extent& b) {
        return a.file == b.file && a.offset == b.offset && a.length == b.length
               && a.bytes.isSharedWith(b.bytes);
    };
    return std::ranges::equal(old->bytes.extents(), file.bytes.extents(), same);
}

void addVariables(BuildReport& report, const BuildInputs& inputs)
{
    for (const auto& asked : inputs.profile().customization.variables)
        report.variablesEdited << asked.first;
    for (const QString& name : inputs.facts.variables->names) {
        if (!report.variablesEdited.contains(name, Qt::CaseInsensitive))
            report.variablesCarriedOver << name;
    }
}

} // namespace

BuildReport reportOf(const BuildInputs& inputs, const BuildPlan& plan, const Made& made,
                     qint64 elapsedMs)
{
    BuildReport report{.profile = inputs.profile().name,
                       .kind = inputs.profile().output.kind,
                       .path = plan.outputPath,
                       .sticks = made.sticks,
                       .label = plan.label,
                       .bytes = made.layout.image.totalBytes,
                       .sha256 = made.emitted.sha256,
                       .hasPassword = inputs.newPassword() != nullptr,
                       .hasBiosBootRecord = inputs.facts.bootRecord.isGiven(),
                       .certificate = inputs.facts.variables->certificate,
                       .mark = mediumMark(*inputs.facts.variables, plan.label),
                       .sourceMade = inputs.facts.variables->made,
                       .sources = made.sources,
                       .files = made.emitted.files,
                       .checked = inputs.checked,
                       .verdict = mediumVerdict(inputs.facts, inputs.checked),
                       .steps = made.steps,
                       .elapsedMs = elapsedMs};
    if (inputs.medium->wasMadeBootable)
        report.madeBootable = inputs.medium->bootImage.bootIndex;
    if (made.edits.trust)
        report.trust = made.edits.trust->report;
    addVariables(report, inputs);
    for (const MediaFile* file : made.layout.tree.files()) {
        const bool same = isCarriedOver(*file, inputs.medium->disc.tree);
        (same ? report.filesCarriedOver : report.filesChanged) << file->path;
    }
    for (const Finding& finding : inputs.checked.blockers())
        report.allowed << QString(finding.rule->id);
    return report;
}

} // namespace cmgmedia
