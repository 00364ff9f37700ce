// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parts/stick_lines.h"

#include "core/base/text.h"
#include "core/devices/device_rules.h"
#include "ui/theme/theme.h"
#include "ui/widgets/naming.h"

#include <QGridLayout>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

QString wordFor(StickStage stage, int percent)
{
    switch (stage) {
    case StickStage::Preparing:
        return StickLines::tr("Preparing");
    case StickStage::Writing:
        return StickLines::tr("Writing, %1 %").arg(percent);
    case StickStage::ReadingBack:
        return StickLines::tr("Verifying, %1 %").arg(percent);
    }
    Q_UNREACHABLE();
}

QString wordFor(StickState state)
{
    switch (state) {
    case StickState::Untouched:
        return StickLines::tr("Not changed");
    case StickState::Unusable:
        return StickLines::tr("Not usable");
    case StickState::Written:
        return StickLines::tr("Written");
    case StickState::Verified:
        return StickLines::tr("Written and verified");
    }
    Q_UNREACHABLE();
}

QString wordFor(const BuildRun::StickLine& stick)
{
    if (stick.outcome)
        return wordFor(stick.outcome->state);
    return stick.stage ? wordFor(*stick.stage, stick.percent) : StickLines::tr("Waiting");
}

/// Writing is the first half, reading back the second.
int barValue(const BuildRun::StickLine& stick)
{
    if (stick.outcome)
        return stick.outcome->result ? 100 : 0;
    const int half = stick.percent / 2;
    return stick.stage == StickStage::ReadingBack ? 50 + half : half;
}

} // namespace

StickLines::StickLines(QWidget* parent) : Card(parent), m_grid(new QGridLayout)
{
    named(this, u"stickLines"_s, tr("USB drives"));
    m_grid->setHorizontalSpacing(space::kMedium);
    m_grid->setVerticalSpacing(space::kSmall);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 1);
    content()->addLayout(m_grid);
}

void StickLines::addRow()
{
    const int line = static_cast<int>(m_rows.size());
    const Row row{wrappedLabel({}), new QProgressBar, new QuietLabel({})};
    row.name->setTextFormat(Qt::PlainText);
    row.bar->setTextVisible(false);
    row.bar->setObjectName(u"stickProgress%1"_s.arg(line));
    row.state->setWordWrap(false);
    row.state->setMinimumWidth(
        row.state->fontMetrics().horizontalAdvance(wordFor(StickState::Verified)));
    m_grid->addWidget(row.name, line, 0);
    m_grid->addWidget(row.bar, line, 1);
    m_grid->addWidget(row.state, line, 2);
    m_rows.push_back(row);
}

void StickLines::show(const std::vector<BuildRun::StickLine>& sticks)
{
    setVisible(!sticks.empty());
    while (m_rows.size() < sticks.size())
        addRow();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const auto& [name, bar, state] = m_rows[i];
        for (QWidget* widget : std::initializer_list<QWidget*>{name, bar, state})
            widget->setVisible(i < sticks.size());
        if (i >= sticks.size())
            continue;
        const QString title = displayName(sticks[i].device);
        const QString word = wordFor(sticks[i]);
        name->setText(title);
        bar->setValue(barValue(sticks[i]));
        bar->setAccessibleName(tr("Progress of %1").arg(title));
        state->setText(word);
        name->setAccessibleName(labelled(title, word));
    }
}

QStringList StickLines::texts() const
{
    QStringList lines;
    for (const Row& row : m_rows) {
        if (!row.name->isHidden())
            lines << row.name->accessibleName();
    }
    return lines;
}

} // namespace cmgmedia::ui
