// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parts/build_steps.h"

#include "core/base/text.h"
#include "ui/theme/icons.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/naming.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

constexpr qint64 kWorthSayingMs = 50; // shorter steps took no time

QIcon iconOf(BuildRun::StepState state)
{
    switch (state) {
    case BuildRun::StepState::Waiting:
        return icon(u"state-untouched"_s, Tone::Quiet);
    case BuildRun::StepState::Running:
        return icon(u"state-running"_s);
    case BuildRun::StepState::Done:
        return icon(u"state-fine"_s, Tone::Good);
    case BuildRun::StepState::Stopped:
        return icon(u"state-stopped"_s, Tone::Quiet);
    case BuildRun::StepState::Failed:
        return icon(u"state-blocked"_s, Tone::Bad);
    }
    Q_UNREACHABLE();
}

QString wordFor(const BuildRun::StepLine& step)
{
    switch (step.state) {
    case BuildRun::StepState::Waiting:
        return {};
    case BuildRun::StepState::Running:
        return BuildSteps::tr("running");
    case BuildRun::StepState::Done:
        if (step.elapsedMs < kWorthSayingMs)
            return BuildSteps::tr("done");
        return BuildSteps::tr("done, %1 s")
            .arg(QLocale().toString(static_cast<double>(step.elapsedMs) / 1000, 'f', 1));
    case BuildRun::StepState::Stopped:
        return BuildSteps::tr("stopped");
    case BuildRun::StepState::Failed:
        return BuildSteps::tr("failed");
    }
    Q_UNREACHABLE();
}

} // namespace

BuildSteps::BuildSteps(QWidget* parent) : Card(parent), m_grid(new QGridLayout)
{
    named(this, u"buildSteps"_s, tr("Steps of the build"));
    m_grid->setHorizontalSpacing(space::kMedium);
    m_grid->setVerticalSpacing(space::kSmall);
    m_grid->setColumnStretch(1, 1);
    content()->addLayout(m_grid);
}

void BuildSteps::show(const std::vector<BuildRun::StepLine>& steps)
{
    while (m_rows.size() < steps.size())
        addRow();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const bool used = i < steps.size();
        if (used)
            fill(m_rows[i], steps[i]);
        m_rows[i].icon->setVisible(used);
        m_rows[i].title->setVisible(used);
        m_rows[i].state->setVisible(used);
    }
}

void BuildSteps::addRow()
{
    const int line = static_cast<int>(m_rows.size());
    const Row row{new IconLabel(iconOf(BuildRun::StepState::Waiting), kIconSize), wrappedLabel({}),
                  new QuietLabel({})};
    row.state->setWordWrap(false);
    m_grid->addWidget(row.icon, line, 0);
    m_grid->addWidget(row.title, line, 1);
    m_grid->addWidget(row.state, line, 2, Qt::AlignTrailing | Qt::AlignVCenter);
    m_rows.push_back(row);
}

void BuildSteps::fill(const Row& row, const BuildRun::StepLine& step)
{
    const QString word = wordFor(step);
    row.icon->setIcon(iconOf(step.state));
    const QString title = step.title.translated();
    row.title->setText(title);
    row.title->setFont(step.state == BuildRun::StepState::Running ? strongFont() : QFont());
    row.state->setText(word);
    row.title->setAccessibleName(word.isEmpty() ? title : labelled(title, word));
}

QStringList BuildSteps::texts() const
{
    QStringList lines;
    for (const Row& row : m_rows) {
        if (!row.title->isHidden())
            lines << row.title->accessibleName();
    }
    return lines;
}

} // namespace cmgmedia::ui
