// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/planner.h"

#include "core/devices/device_rules.h"
#include "core/media/iso_names.h"
#include "core/media/media_label.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qint64 kSmallStepBytes = 4 << 20; // steps that take about as long as writing 4 MiB

struct PlanText {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

QString tr(const char* text)
{
    return PlanText::tr(text);
}

PlannedStep injectTrust(const Facts& facts)
{
    PlannedStep step{
        StepKind::InjectTrust, tr("Make the boot image trust the gateway"), {}, kSmallStepBytes};
    for (const Certificate& certificate : facts.trustChange.add) {
        QStringList stores;
        for (const SystemStore store : missingStores(certificate, facts.bootImage->trust))
            stores << storeName(store);
        step.details << tr("%1 into %2").arg(certificate.displayName(), stores.join(u", "_s));
    }
    return step;
}

PlannedStep takeBootFiles(const Facts& facts)
{
    const auto generation = facts.profile.bootImage.bootFiles == BootFilesChoice::Ca2011
                                ? BootFileGeneration::Ca2011
                                : BootFileGeneration::Ca2023;
    return {StepKind::TakeBootFiles,
            tr("Take the boot files out of the boot image"),
            {generationName(generation)},
            kSmallStepBytes};
}

QStringList variableChanges(const Facts& facts)
{
    QStringList changes;
    const MediaProfile& profile = facts.profile;
    for (const auto& [name, value] : profile.customization.variables) {
        const bool known = facts.medium->variableNames.contains(name, Qt::CaseInsensitive);
        if (value)
            changes << (known ? tr("Set %1") : tr("Add %1")).arg(name);
        else if (known)
            changes << tr("Remove %1").arg(name);
    }
    if (profile.security.password == PasswordChoice::Change)
        changes << tr("Change the media password");
    if (profile.security.password == PasswordChoice::None && facts.medium->hasPassword)
        changes << tr("Remove the media password");
    if (profile.security.unattended == UnattendedChoice::Yes)
        changes << tr("Allow unattended deployment");
    if (profile.security.unattended == UnattendedChoice::No)
        changes << tr("Do not allow unattended deployment");
    return changes;
}

PlannedStep layOut(const MediaProfile::Output& output)
{
    PlannedStep step{StepKind::LayOut, tr("Lay out the medium"), {}, kSmallStepBytes};
    if (output.kind == OutputKind::Iso) {
        step.details << tr("UDF, ISO 9660 and Joliet over one copy of the files");
        return step;
    }
    step.details
        << tr("One active FAT32 partition in a master boot record")
        << (output.biosBootRecord.isEmpty()
                ? tr("Starts on UEFI only: no boot record for BIOS is given "
                     "(output.biosBootRecord)")
                : tr("Starts on BIOS, too, with the boot record %1").arg(output.biosBootRecord));
    return step;
}

QString labelText(const BuildPlan& plan, OutputKind kind)
{
    if (kind == OutputKind::Iso)
        return tr("Label %1").arg(plan.label);
    return tr("Label %1, as the name of the stick %2")
        .arg(plan.label, fatLabelOf(plan.label).value_or(QString()));
}

QStringList contentText(const Facts& facts, const BuildPlan& plan)
{
    const MediaProfile& profile = facts.profile;
    return {labelText(plan, profile.output.kind),
            profile.bootImage.path.isEmpty()
                ? tr("Boot image of the imported medium")
                : tr("Boot image %1").arg(profile.resolved(profile.bootImage.path))};
}

PlannedStep writeFile(const Facts& facts, const BuildPlan& plan)
{
    const bool isDisc = facts.profile.output.kind == OutputKind::Iso;
    return {StepKind::Write, isDisc ? tr("Write the ISO file") : tr("Write the USB image file"),
            QStringList(plan.outputPath) + contentText(facts, plan), plan.outputBytes};
}

PlannedStep writeSticks(const Facts& facts, const BuildPlan& plan, const BuildOptions& options)
{
    QStringList details;
    for (const Device& stick : options.sticks)
        details << tr("Erase %1").arg(fullName(stick));
    if (options.sticks.empty())
        details << tr("The sticks that are named when it is written");
    return {StepKind::WriteSticks,
            options.readBack ? tr("Erase, write and read back the sticks")
                             : tr("Erase and write the sticks"),
            details + contentText(facts, plan), plan.outputBytes * (options.readBack ? 2 : 1)};
}

void appendFile(BuildPlan& plan, const Facts& facts, const BuildOptions& options)
{
    plan.steps.push_back(writeFile(facts, plan));
    if (options.readBack)
        plan.steps.push_back(
            {StepKind::ReadBack, tr("Read the medium back and compare"), {}, plan.outputBytes});
    plan.steps.push_back({StepKind::Inspect,
                          tr("Open the medium and check what was asked for"),
                          {},
                          kSmallStepBytes});
    plan.steps.push_back(
        {StepKind::Publish, tr("Give it its final name"), {plan.outputPath}, kSmallStepBytes});
    plan.steps.push_back({StepKind::CleanUp, tr("Remove what is not needed"), {}, 0});
}

} // namespace

Result<BuildPlan> planBuild(const Facts& facts, const BuildOptions& options)
{
    Q_ASSERT(facts.medium && facts.bootImage);
    const MediaProfile& profile = facts.profile;
    const bool toSticks = profile.output.kind == OutputKind::UsbDevice;
    BuildPlan plan;
    if (!toSticks)
        plan.outputPath = options.outputPath.isEmpty() ? profile.resolved(profile.output.path)
                                                       : options.outputPath;
    if (!toSticks && plan.outputPath.isEmpty())
        return Error{ErrorCode::ProfileInvalid, profile.name,
                     u"output.path: "_s + tr("this must be given")};
    plan.label = profile.output.label.isEmpty() ? facts.medium->label : profile.output.label;
    if (Result<> valid = checkIsoLabel(plan.label); !valid)
        return valid.error();
    plan.outputBytes = facts.medium->totalBytes;
    if (!facts.trustChange.add.empty())
        plan.steps.push_back(injectTrust(facts));
    if (profile.bootImage.bootFiles != BootFilesChoice::Keep)
        plan.steps.push_back(takeBootFiles(facts));
    if (const QStringList changes = variableChanges(facts); !changes.isEmpty())
        plan.steps.push_back(
            {StepKind::EditVariables, tr("Edit the media variables"), changes, kSmallStepBytes});
    plan.steps.push_back(layOut(profile.output));
    if (toSticks)
        plan.steps.push_back(writeSticks(facts, plan, options));
    else
        appendFile(plan, facts, options);
    return plan;
}

QJsonObject planJson(const BuildPlan& plan)
{
    QJsonArray steps;
    for (const PlannedStep& step : plan.steps)
        steps << QJsonObject{{u"title"_s, step.title},
                             {u"details"_s, QJsonArray::fromStringList(step.details)},
                             {u"bytes"_s, step.bytes}};
    return {{u"output"_s, plan.outputPath},
            {u"label"_s, plan.label},
            {u"bytes"_s, plan.outputBytes},
            {u"steps"_s, steps}};
}

} // namespace cmgmedia
