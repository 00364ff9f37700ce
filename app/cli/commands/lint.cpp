// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/builds.h"
#include "app/cli/cli_text.h"
#include "core/tasksequence/sequence_export.h"
#include "core/validation/part_checks.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::cli {

namespace {

QLatin1StringView kindName(SequenceReference::Kind kind)
{
    switch (kind) {
    case SequenceReference::Kind::Unknown:
        return "content"_L1;
    case SequenceReference::Kind::Package:
        return "package"_L1;
    case SequenceReference::Kind::DriverPackage:
        return "driver-package"_L1;
    case SequenceReference::Kind::TaskSequence:
        return "task-sequence"_L1;
    case SequenceReference::Kind::Image:
        return "image"_L1;
    case SequenceReference::Kind::BootImage:
        return "boot-image"_L1;
    case SequenceReference::Kind::UpgradePackage:
        return "upgrade-package"_L1;
    case SequenceReference::Kind::Application:
        return "application"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView listingName(ReferenceListing listing)
{
    switch (listing) {
    case ReferenceListing::Missing:
        return "missing"_L1;
    case ReferenceListing::Partial:
        return "partial"_L1;
    case ReferenceListing::Whole:
        return "whole"_L1;
    }
    Q_UNREACHABLE();
}

struct Counts {
    qint64 enabled = 0;
    qint64 disabled = 0;
    qint64 conditional = 0; ///< of the enabled
};

Counts countsOf(const TaskSequence& sequence)
{
    Counts counts;
    for (const SequenceStep& step : sequence.steps) {
        ++(step.enabled ? counts.enabled : counts.disabled);
        counts.conditional += step.enabled && step.conditional ? 1 : 0;
    }
    return counts;
}

QJsonObject stepJson(const SequenceStep& step)
{
    return {{u"place"_s, step.place()},         {u"type"_s, step.type},
            {u"enabled"_s, step.enabled},       {u"conditional"_s, step.conditional},
            {u"understood"_s, step.understood}, {u"continueOnError"_s, step.continueOnError}};
}

QJsonObject sequenceJson(const TaskSequence& sequence)
{
    QJsonArray steps;
    for (const SequenceStep& step : sequence.steps)
        steps << stepJson(step);
    QJsonArray content;
    for (const SequenceReference& reference : sequence.references)
        content << QJsonObject{{u"id"_s, reference.id},
                               {u"kind"_s, kindName(reference.kind)},
                               {u"name"_s, reference.name},
                               {u"contentPackage"_s, reference.contentPackage}};
    const auto orNull = [](const std::optional<QString>& value) {
        return value ? QJsonValue(*value) : QJsonValue();
    };
    return {{u"name"_s, orNull(sequence.name)},
            {u"packageId"_s, orNull(sequence.packageId)},
            {u"bootImageId"_s, orNull(sequence.bootImageId)},
            {u"steps"_s, steps},
            {u"content"_s, content},
            {u"contentListing"_s, listingName(sequence.listing)}};
}

QString referenceText(const SequenceReference& reference)
{
    QString line = u"  [ ] %1  %2"_s.arg(oneLine(reference.id), kindName(reference.kind));
    if (!reference.contentPackage.isEmpty())
        line += u"  "_s + oneLine(reference.contentPackage);
    if (!reference.name.isEmpty())
        line += u"  "_s + oneLine(reference.name);
    return line + u'\n';
}

/// What must be on the gateway, and what of that nobody knows.
QString contentText(const TaskSequence& sequence)
{
    QString lines;
    for (const SequenceReference& reference : sequence.references) {
        if (reference.kind != SequenceReference::Kind::TaskSequence)
            lines += referenceText(reference);
    }
    QString out;
    if (!lines.isEmpty())
        out = CliText::tr("Must be on the content-enabled gateway:") + u'\n' + lines;
    if (sequence.listing != ReferenceListing::Whole)
        out += (lines.isEmpty()
                    ? CliText::tr(
                        "It couldn't be checked what must be on the content-enabled gateway: the "
                        "export doesn't list it.")
                    : CliText::tr(
                        "Other content couldn't be checked: the export doesn't list all of it."))
               + u'\n';
    return out;
}

QString summaryText(const TaskSequence& sequence)
{
    const Counts counts = countsOf(sequence);
    QString out = CliText::tr("Task sequence: %1 (%2)")
                      .arg(oneLine(sequence.name.value_or(CliText::tr("no name"))),
                           oneLine(sequence.packageId.value_or(CliText::tr("no ID"))))
                  + u'\n';
    out += CliText::tr("Steps: %1 enabled, %2 of them with a condition; %3 disabled")
               .arg(counts.enabled)
               .arg(counts.conditional)
               .arg(counts.disabled)
           + u'\n';
    return out + contentText(sequence) + u'\n';
}

int runLint(const QCommandLineParser& arguments, CommandContext& context)
{
    static const QRegularExpression version(u"^[0-9]{4}$"_s);
    const QString siteVersion = arguments.value(u"site-version"_s);
    if (arguments.isSet(u"site-version"_s) && !version.match(siteVersion).hasMatch())
        return context.usage(CliText::tr("--site-version needs four digits, such as 2503, not %1.")
                                 .arg(siteVersion));
    const Result<std::vector<TaskSequence>> sequences =
        loadTaskSequences(arguments.positionalArguments().constFirst(),
                          arguments.value(u"sequence"_s).trimmed(), context.stop);
    if (!sequences)
        return context.fail(sequences.error());
    const SequenceSurroundings around{arguments.value(u"host"_s), siteVersion};
    const CheckResult result = checkTaskSequences(*sequences, around);
    if (arguments.isSet(u"json"_s)) {
        QJsonArray further;
        for (size_t i = 1; i < sequences->size(); ++i)
            further << sequenceJson((*sequences)[i]);
        QJsonObject document = resultJson(result);
        document.insert(u"taskSequence"_s, sequenceJson(sequences->front()));
        document.insert(u"furtherTaskSequences"_s, further);
        context.printJson(document);
    } else {
        for (const TaskSequence& sequence : *sequences)
            context.out << summaryText(sequence);
        context.out << resultText(result) << Qt::flush;
    }
    return result.blockers().empty() ? Done : Blocked;
}

} // namespace

Command lintCommand()
{
    return {
        .name = "lint",
        .synopsis = "lint EXPORT [--sequence NAME] [--host CMGHOST]\n"
                    "      [--site-version 2503] [--json]",
        .summary = QT_TRANSLATE_NOOP("cli", "find task sequence steps that fail over the internet"),
        .description = QT_TRANSLATE_NOOP(
            "cli", "Reads a task sequence that was exported from the console (.zip, or the "
                   ".xml in it), prints the content that must be on the gateway, and finds "
                   "what doesn't work over the internet: joining a domain, recovery keys in "
                   "Active Directory, network shares, or a missing CCMHOSTNAME.\n"
                   "\n"
                   "Command lines and passwords in the export are neither stored nor printed."),
        .options =
            {{"sequence", "NAME",
              QT_TRANSLATE_NOOP(
                  "cli",
                  "Name or package ID of the task sequence to check. Without it, all that no "
                  "other task sequence in the export runs.")},
             {"host", "CMGHOST",
              QT_TRANSLATE_NOOP("cli",
                                "Name of the medium's gateway. CCMHOSTNAME is compared with it.")},
             {"site-version", "VERSION",
              QT_TRANSLATE_NOOP("cli", "Version of the site, such as 2503.")},
             kJsonOption},
        .examples = "cmgmedia lint \"Branch PC.zip\" --host cmg.contoso.com --site-version 2503",
        .minArguments = 1,
        .maxArguments = 1,
        .run = runLint,
        .reads = allOf};
}

} // namespace cmgmedia::cli
