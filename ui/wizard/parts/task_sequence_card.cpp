// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parts/task_sequence_card.h"

#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/copy_box.h"
#include "ui/widgets/fact_card.h"

#include <QFileInfo>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

constexpr int kContentLines = 8;
constexpr int kColumnGap = 2;

using ReferenceKind = SequenceReference::Kind;

QString kindText(ReferenceKind kind)
{
    switch (kind) {
    case ReferenceKind::Unknown:
        return TaskSequenceCard::tr("content");
    case ReferenceKind::Package:
        return TaskSequenceCard::tr("package");
    case ReferenceKind::DriverPackage:
        return TaskSequenceCard::tr("driver package");
    case ReferenceKind::TaskSequence:
        return TaskSequenceCard::tr("task sequence");
    case ReferenceKind::Image:
        return TaskSequenceCard::tr("operating system image");
    case ReferenceKind::BootImage:
        return TaskSequenceCard::tr("boot image");
    case ReferenceKind::UpgradePackage:
        return TaskSequenceCard::tr("upgrade package");
    case ReferenceKind::Application:
        return TaskSequenceCard::tr("application");
    }
    Q_UNREACHABLE();
}

QString stepsText(const TaskSequence& sequence)
{
    int enabled = 0;
    int conditional = 0;
    for (const SequenceStep& step : sequence.steps) {
        enabled += step.enabled ? 1 : 0;
        conditional += step.enabled && step.conditional ? 1 : 0;
    }
    return TaskSequenceCard::tr("%1 that run, %2 of them with a condition; %3 disabled")
        .arg(enabled)
        .arg(conditional)
        .arg(static_cast<int>(sequence.steps.size()) - enabled);
}

/// What the export says; it may say nothing about it, or that there is none.
QString orNotSaid(const std::optional<QString>& value)
{
    if (!value)
        return TaskSequenceCard::tr("Not in the export");
    //: No package, no boot image.
    return value->isEmpty() ? TaskSequenceCard::tr("None") : *value;
}

struct ContentLine {
    QString id;
    QString kind;
    QString name;
    bool operator==(const ContentLine&) const = default;
};

void addContent(std::vector<ContentLine>& lines, const TaskSequence& sequence)
{
    for (const SequenceReference& reference : sequence.references) {
        if (reference.kind == ReferenceKind::TaskSequence)
            continue; // has no content of its own
        const QString& package = reference.contentPackage;
        ContentLine line{package.isEmpty() ? reference.id : package, kindText(reference.kind),
                         reference.name};
        if (std::ranges::find(lines, line) == lines.end())
            lines.push_back(std::move(line));
    }
}

/// A line for each thing that has content, each once, in columns.
QString contentText(std::span<const TaskSequence> sequences)
{
    std::vector<ContentLine> lines;
    for (const TaskSequence& sequence : sequences)
        addContent(lines, sequence);
    qsizetype idWidth = 0;
    qsizetype kindWidth = 0;
    for (const ContentLine& line : lines) {
        idWidth = std::max(idWidth, line.id.size() + kColumnGap);
        kindWidth = std::max(kindWidth, line.kind.size() + kColumnGap);
    }
    QStringList shown;
    for (const ContentLine& line : lines) {
        const QString row =
            line.id.leftJustified(idWidth) + line.kind.leftJustified(kindWidth) + line.name;
        shown << row.trimmed();
    }
    return shown.join(u'\n');
}

} // namespace

TaskSequenceCard::TaskSequenceCard(QWidget* parent)
    : QWidget(parent), m_card(new FactCard(u"taskSequenceCard"_s, u"sequence"_s)),
      m_content(new CopyBox({.name = u"sequenceContent"_s,
                             .label = tr("Must be on the content-enabled &gateway"),
                             .copyText = tr("Cop&y")},
                            kContentLines))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(m_card);
    column->addWidget(m_content);
}

void TaskSequenceCard::load(const Session& session)
{
    const Facts* facts = session.facts();
    const bool known =
        !session.profile().taskSequence.path.isEmpty() && facts && facts->taskSequence;
    setVisible(known);
    if (!known)
        return;
    std::vector<TaskSequence> sequences{*facts->taskSequence};
    sequences.insert(sequences.end(), facts->furtherSequences.begin(),
                     facts->furtherSequences.end());
    show(sequences, QFileInfo(facts->profile.taskSequence.path).fileName());
}

void TaskSequenceCard::show(std::span<const TaskSequence> sequences, const QString& fileName)
{
    const TaskSequence& first = sequences.front();
    if (sequences.size() == 1) {
        m_card->setTitle(first.name.value_or(tr("Task sequence without a name")), fileName);
        m_card->setRows({{tr("Package"), orNotSaid(first.packageId)},
                         {tr("Boot image"), orNotSaid(first.bootImageId)},
                         //: Of a task sequence.
                         {tr("Steps"), stepsText(first)}});
    } else {
        QList<FactRow> rows;
        for (const TaskSequence& sequence : sequences)
            rows << FactRow{sequence.title(),
                            tr("Boot image: %1. Steps: %2")
                                .arg(orNotSaid(sequence.bootImageId), stepsText(sequence))};
        m_card->setTitle(tr("Several task sequences"), fileName);
        m_card->setRows(rows);
    }
    const QString content = contentText(sequences);
    m_content->setVisible(!content.isEmpty());
    m_content->setText(content);
}

} // namespace cmgmedia::ui
