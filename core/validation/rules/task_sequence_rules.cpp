// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasksequence/sequence_schema.h"
#include "core/validation/rule.h"
#include "core/validation/rules/sequence_parts.h"
#include "core/validation/rules/site_parts.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

Verdict bareSequence()
{
    return Verdict::unchecked(
        Need::TaskSequence,
        RuleText::text("The file contains the steps of a task sequence, but not its properties."));
}

Verdict noReferenceList()
{
    return Verdict::unchecked(
        Need::TaskSequence,
        RuleText::text("The export doesn't list what the task sequence needs: it has no "
                       "ReferencesInfo.xml."));
}

Verdict isUnreadable(const Facts& facts)
{
    const Error* error = facts.taskSequence.error();
    return error ? Verdict::violated(describe(*error)) : Verdict::fine();
}

/// An upgrade beside an imaging of the disk is one of two ways where it has a condition.
Verdict upgradesInPlace(const Facts& facts)
{
    const TaskSequence& sequence = *facts.taskSequence;
    const auto upgrades = [](const SequenceStep& step) {
        return step.type == schema::kUpgradeOperatingSystem;
    };
    const QStringList surely = placesOf(
        sequence, [&](const SequenceStep& step) { return upgrades(step) && !step.conditional; });
    const bool images = !placesOf(sequence, [](const SequenceStep& step) {
                             return step.type == schema::kApplyOperatingSystem;
                         }).isEmpty();
    return violatedBy(images ? surely : placesOf(sequence, upgrades));
}

Verdict hasNoBootImage(const Facts& facts)
{
    const TaskSequence& sequence = *facts.taskSequence;
    if (upgradesInPlace(facts).kind == Verdict::Kind::Violated)
        return Verdict::notApplicable();
    if (!sequence.bootImageId)
        return bareSequence();
    return violatedIf(sequence.bootImageId->isEmpty());
}

Verdict runsAnotherProgramFirst(const Facts& facts)
{
    const TaskSequence& sequence = *facts.taskSequence;
    if (!sequence.dependentProgram)
        return bareSequence();
    return violatedIf(!sequence.dependentProgram->isEmpty(), *sequence.dependentProgram);
}

Verdict hasMdtSteps(const Facts& facts)
{
    const TaskSequence& sequence = *facts.taskSequence;
    return violatedBy(placesOf(sequence, [](const SequenceStep& step) { return step.isMdt; }));
}

Verdict usesShares(const Facts& facts)
{
    const TaskSequence& sequence = *facts.taskSequence;
    std::vector<Text> seen;
    for (const SequenceStep& step : sequence.steps) {
        if (step.enabled && !step.shares.isEmpty())
            seen.push_back(Text::labelled(step.place(), listed(step.shares)));
        else if (step.enabled && step.type == schema::kConnectNetworkFolder)
            seen.emplace_back(step.place());
    }
    return violatedBy(std::move(seen));
}

Verdict lacksChildren(const Facts& facts)
{
    const TaskSequence& sequence = *facts.taskSequence;
    return violatedBy(sequence.missingChildren);
}

Verdict hasUnknownSteps(const Facts& facts)
{
    const TaskSequence& sequence = *facts.taskSequence;
    QStringList seen;
    for (const SequenceStep& step : sequence.steps) {
        if (step.enabled && !step.understood)
            seen << u"%1 (%2)"_s.arg(step.place(), step.type);
    }
    for (const QString& element : sequence.ignoredElements)
        seen << u'<' + element + u'>';
    return violatedBy(seen);
}

Verdict refersToContent(const Facts& facts)
{
    if (isOfLab(facts))
        return Verdict::notApplicable(); // it has no gateway that content could be on
    if (ownSnapshot(facts) != nullptr && contentAtSite(facts).kind != Verdict::Kind::Unchecked)
        return Verdict::notApplicable(); // the site knows, and content-not-on-gateway says it
    const TaskSequence& sequence = *facts.taskSequence;
    QStringList ids;
    for (const SequenceReference& reference : sequence.references) {
        if (reference.kind != SequenceReference::Kind::TaskSequence)
            ids << (reference.contentPackage.isEmpty() ? reference.id : reference.contentPackage);
    }
    ids.removeDuplicates();
    if (ids.isEmpty() && sequence.listing == ReferenceListing::Missing)
        return noReferenceList();
    return violatedIf(!ids.isEmpty(), Text::listed(ids));
}

Verdict needsMoreThanIsSaid(const Facts& facts)
{
    const TaskSequence& sequence = *facts.taskSequence;
    if (sequence.listing == ReferenceListing::Missing)
        return noReferenceList();
    QStringList unexplained;
    for (const SequenceReference& reference : sequence.references) {
        if (isUnexplained(reference))
            unexplained << reference.id;
    }
    return violatedIf(sequence.listing == ReferenceListing::Partial, listed(unexplained));
}

Verdict choosesNoPackage(const Facts& facts)
{
    const TaskSequence& sequence = *facts.taskSequence;
    const QStringList places =
        placesOf(sequence, [](const SequenceStep& step) { return step.choosesNoPackage; });
    return violatedIf(!places.isEmpty() || sequence.refersToNone, listed(places));
}

constexpr Rule kTaskSequenceRules[] = {
    {
        .id = "task-sequence-unreadable"_L1,
        .severity = Severity::Warning,
        .field = Field::TaskSequence,
        .reference = &kExportTaskSequences,
        .title = QT_TRANSLATE_NOOP("Rule", "The task sequence export can't be read"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Export the task sequence in the console and choose the .zip file, or "
                    "remove it from the profile."),
        .concerns = Concern::TaskSequence, // where there is none the other rules say so
        .judge = isUnreadable,
    },
    {
        .id = "task-sequence-upgrades-in-place"_L1,
        .severity = Severity::Blocker,
        .field = Field::TaskSequence,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The task sequence is an in-place upgrade, which can't start from a boot "
                    "medium"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Deploy it to Software Center, or choose a task "
                                            "sequence that applies an image."),
        .concerns = Concern::BootMedia,
        .needs = {Need::TaskSequence},
        .judge = upgradesInPlace,
    },
    {
        .id = "task-sequence-without-boot-image"_L1,
        .severity = Severity::Blocker,
        .field = Field::TaskSequence,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The task sequence has no boot image, so it can't start from a boot medium"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Assign a boot image in the task sequence properties, on the Advanced tab."),
        .concerns = Concern::BootMedia,
        .needs = {Need::TaskSequence},
        .judge = hasNoBootImage,
    },
    {
        .id = "task-sequence-runs-program-first"_L1,
        .severity = Severity::Warning,
        .field = Field::TaskSequence,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The task sequence runs another program first, which doesn't work over a "
                    "gateway"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Clear the option on the Advanced tab and install the program in a task "
                    "sequence step."),
        .concerns = Concern::GatewayMedia,
        .needs = {Need::TaskSequence},
        .judge = runsAnotherProgramFirst,
    },
    {
        .id = "task-sequence-has-mdt-steps"_L1,
        .severity = Severity::Warning,
        .field = Field::TaskSequence,
        .reference = &kMdtSupport,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The task sequence has Microsoft Deployment Toolkit steps, which are no "
                    "longer supported"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Replace them with Configuration Manager steps."),
        .concerns = Concern::BootMedia,
        .needs = {Need::TaskSequence},
        .judge = hasMdtSteps,
    },
    {
        .id = "task-sequence-uses-shares"_L1,
        .severity = Severity::Warning,
        .field = Field::TaskSequence,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "Steps use network shares, which PCs on the internet can't reach"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Put the files into a package on the gateway, or give the steps a "
                    "condition that isn't met on the internet."),
        .concerns = Concern::GatewayMedia,
        .needs = {Need::TaskSequence},
        .judge = usesShares,
    },
    {
        .id = "task-sequence-children-not-exported"_L1,
        .severity = Severity::Note,
        .field = Field::TaskSequence,
        .reference = &kExportTaskSequences,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The task sequence runs others that aren't in the export, so they weren't "
                    "checked"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Export it with its dependencies, or check the others separately."),
        .concerns = Concern::BootMedia,
        .needs = {Need::TaskSequence},
        .judge = lacksChildren,
    },
    {
        .id = "task-sequence-steps-unknown"_L1,
        .severity = Severity::Note,
        .field = Field::TaskSequence,
        .reference = &kTaskSequenceSteps,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "Parts of the task sequence are of a type that this program doesn't "
                    "recognize"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Check manually that they work without a domain and without the intranet."),
        .concerns = Concern::BootMedia,
        .needs = {Need::TaskSequence},
        .judge = hasUnknownSteps,
    },
    {
        .id = "task-sequence-refers-to-content"_L1,
        .severity = Severity::Note,
        .field = Field::TaskSequence,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "Files alone can't show whether all content of the task sequence is on the "
                    "gateway"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Check in the console that each item is distributed to the content-enabled "
                    "gateway."),
        .concerns = Concern::BootMedia,
        .needs = {Need::TaskSequence},
        .judge = refersToContent,
    },
    {
        .id = "task-sequence-references-partial"_L1,
        .severity = Severity::Note,
        .field = Field::TaskSequence,
        .reference = &kExportTaskSequences,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The export doesn't explain everything that the task sequence needs, so "
                    "the content list may be incomplete"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "In the console, check on the task sequence's References tab what it "
                    "needs, or export it again."),
        .concerns = Concern::BootMedia,
        .needs = {Need::TaskSequence},
        .judge = needsMoreThanIsSaid,
    },
    {
        .id = "task-sequence-package-not-chosen"_L1,
        .severity = Severity::Note,
        .field = Field::TaskSequence,
        .reference = &kTaskSequenceSteps,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The task sequence has a package ID of zeros, which means no package: "
                    "there is nothing to distribute for it"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Check in the console whether the step should have a package, and choose "
                    "it."),
        .concerns = Concern::BootMedia,
        .needs = {Need::TaskSequence},
        .judge = choosesNoPackage,
    },
};

} // namespace

std::span<const Rule> taskSequenceRules()
{
    return kTaskSequenceRules;
}

} // namespace cmgmedia
