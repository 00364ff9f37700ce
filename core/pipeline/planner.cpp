// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/planner.h"

#include "core/devices/device_rules.h"
#include "core/media/iso_names.h"
#include "core/media/media_label.h"
#include "core/pipeline/build_inputs.h"
#include "core/profile/errors.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qint64 kSmallStepBytes = 4 << 20; // steps that take about as long as writing 4 MiB

struct PlanText {
    CMGMEDIA_TEXTS(Plan)
};

PlannedStep injectTrust(const Facts& facts)
{
    PlannedStep step{
        StepKind::InjectTrust,
        PlanText::text("Add the certificates that Windows PE needs to trust the gateway"),
        {},
        kSmallStepBytes};
    for (const Certificate& certificate : facts.derived.trustChange.add) {
        std::vector<Text> stores;
        for (const SystemStore store : missingStores(certificate, facts.bootImage->trust))
            stores.emplace_back(storeName(store));
        step.details.push_back(PlanText::text(
            "%1 into %2", {certificate.displayName(), Text::listed(std::move(stores))}));
    }
    return step;
}

PlannedStep takeBootFiles(BootFileGeneration generation)
{
    return {StepKind::TakeBootFiles,
            PlanText::text("Use the boot files from the boot image"),
            {generationName(generation)},
            kSmallStepBytes};
}

std::vector<Text> variableChanges(const Facts& facts)
{
    std::vector<Text> changes;
    const MediaProfile& profile = facts.profile;
    for (const auto& [name, value] : profile.customization.variables) {
        const bool known = facts.variables->names.contains(name, Qt::CaseInsensitive);
        if (value)
            changes.push_back(known ? PlanText::text("Set %1", {name})
                                    : PlanText::text("Add %1", {name}));
        else if (known)
            changes.push_back(PlanText::text("Remove %1", {name}));
    }
    if (profile.security.password == PasswordChoice::Change)
        changes.push_back(PlanText::text("Change the media password"));
    if (profile.security.password == PasswordChoice::None && facts.variables->hasPassword)
        changes.push_back(PlanText::text("Remove the media password"));
    if (profile.security.unattended == UnattendedChoice::Yes)
        changes.push_back(PlanText::text("Allow unattended deployment"));
    if (profile.security.unattended == UnattendedChoice::No)
        changes.push_back(PlanText::text("Don't allow unattended deployment"));
    return changes;
}

PlannedStep layOut(const Facts& facts)
{
    const MediaProfile::Output& output = facts.profile.output;
    PlannedStep step{
        StepKind::LayOut, PlanText::text("Prepare the file system"), {}, kSmallStepBytes};
    if (facts.bootImage->isMadeBootable)
        step.details.push_back(PlanText::text("Mark image %1 of the boot image as bootable",
                                              {QString::number(facts.bootImage->image.index)}));
    if (output.kind == OutputKind::Iso) {
        step.details.push_back(PlanText::text("File systems: UDF, ISO 9660, Joliet"));
        return step;
    }
    const QString& record = output.biosBootRecord;
    step.details.push_back(PlanText::text("FAT32, MBR, one active partition"));
    step.details.push_back(
        record.isEmpty()
            ? PlanText::text("Starts on UEFI only: no boot record for BIOS was chosen "
                             "(output.biosBootRecord)")
            : PlanText::text("Also starts on BIOS, with the boot record %1", {record}));
    return step;
}

Text labelText(const BuildPlan& plan, OutputKind kind)
{
    const QString onDisc = discLabelOf(plan.label);
    if (kind == OutputKind::Iso)
        return onDisc == plan.label.trimmed()
                   ? PlanText::text("Label %1", {plan.label})
                   : PlanText::text("Label %1, shown on a disc as %2", {plan.label, onDisc});
    return PlanText::text("Label %1, shown on a USB drive as %2",
                          {plan.label, fatLabelOf(plan.label).value_or(QString())});
}

/// Behind what comes first.
std::vector<Text> andContent(std::vector<Text> details, const Facts& facts, const BuildPlan& plan)
{
    const MediaProfile& profile = facts.profile;
    details.push_back(labelText(plan, profile.output.kind));
    details.push_back(
        profile.bootImage.path.isEmpty()
            ? PlanText::text("Boot image of the imported medium")
            : PlanText::text("Boot image %1", {profile.resolved(profile.bootImage.path)}));
    return details;
}

PlannedStep fileStep(const Facts& facts, const BuildPlan& plan)
{
    const bool isDisc = facts.profile.output.kind == OutputKind::Iso;
    return {StepKind::Write,
            isDisc ? PlanText::text("Write the ISO file")
                   : PlanText::text("Write the USB image file"),
            andContent({plan.outputPath}, facts, plan), plan.outputBytes};
}

PlannedStep sticksStep(const Facts& facts, const BuildPlan& plan, const BuildOptions& options)
{
    std::vector<Text> details;
    for (const Device& stick : options.sticks)
        details.push_back(PlanText::text("Erase %1", {fullName(stick)}));
    if (options.sticks.empty())
        details.push_back(PlanText::text("USB drives given with --device"));
    return {StepKind::WriteSticks,
            options.readBack ? PlanText::text("Erase, write, and verify the USB drives")
                             : PlanText::text("Erase and write the USB drives"),
            andContent(std::move(details), facts, plan),
            plan.outputBytes * (options.readBack ? 2 : 1)};
}

void appendFile(BuildPlan& plan, const Facts& facts, const BuildOptions& options)
{
    plan.steps.push_back(fileStep(facts, plan));
    if (options.readBack)
        plan.steps.push_back({StepKind::ReadBack,
                              PlanText::text("Verify the medium: read it back and compare"),
                              {},
                              plan.outputBytes});
    plan.steps.push_back(
        {StepKind::Inspect, PlanText::text("Check the finished medium"), {}, kSmallStepBytes});
    plan.steps.push_back({StepKind::Publish,
                          PlanText::text("Rename to the final name"),
                          {plan.outputPath},
                          kSmallStepBytes});
    plan.steps.push_back({StepKind::CleanUp, PlanText::text("Clean up"), {}, 0});
}

} // namespace

Result<BuildPlan> planBuild(const Facts& facts, const BuildOptions& options)
{
    Q_ASSERT(facts.medium && facts.variables && facts.bootImage);
    const MediaProfile& profile = facts.profile;
    const bool toSticks = profile.output.kind == OutputKind::UsbDevice;
    BuildPlan plan;
    plan.outputPath = outputOf(profile, options).path;
    if (!toSticks && plan.outputPath.isEmpty())
        return Error{ErrorCode::ProfileInvalid, profile.name,
                     Text::labelled(u"output.path"_s, PlanText::text("this is required"))};
    plan.label = profile.output.label.isEmpty() ? facts.medium->label : profile.output.label;
    if (Result<> valid = checkIsoLabel(plan.label); !valid)
        return valid.error();
    plan.outputBytes = facts.medium->totalBytes;
    if (!facts.derived.trustChange.add.empty())
        plan.steps.push_back(injectTrust(facts));
    if (const auto generation = takenGeneration(profile))
        plan.steps.push_back(takeBootFiles(*generation));
    if (std::vector<Text> changes = variableChanges(facts); !changes.empty())
        plan.steps.push_back({StepKind::EditVariables, PlanText::text("Edit the media variables"),
                              std::move(changes), kSmallStepBytes});
    plan.steps.push_back(layOut(facts));
    if (toSticks)
        plan.steps.push_back(sticksStep(facts, plan, options));
    else
        appendFile(plan, facts, options);
    return plan;
}

bool BuildPlan::has(StepKind kind) const
{
    return std::ranges::find(steps, kind, &PlannedStep::kind) != steps.end();
}

QJsonObject planJson(const BuildPlan& plan)
{
    QJsonArray steps;
    for (const PlannedStep& step : plan.steps) {
        QJsonArray details;
        for (const Text& detail : step.details)
            details << detail.english();
        steps << QJsonObject{
            {u"title"_s, step.title.english()}, {u"details"_s, details}, {u"bytes"_s, step.bytes}};
    }
    return {{u"output"_s, plan.outputPath},
            {u"label"_s, plan.label},
            {u"bytes"_s, plan.outputBytes},
            {u"steps"_s, steps}};
}

} // namespace cmgmedia
