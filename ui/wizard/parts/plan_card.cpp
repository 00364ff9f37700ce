// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parts/plan_card.h"

#include "ui/theme/theme.h"
#include "ui/widgets/naming.h"

#include <QDir>
#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

enum PlanColumn { Number, Words, Size };

/// Of the steps that take time; the others would only seem exact.
QString sizeText(const PlannedStep& step)
{
    const bool takesTime = step.kind == StepKind::Write || step.kind == StepKind::ReadBack;
    return takesTime ? QLocale().formattedDataSize(step.bytes, 1) : QString();
}

} // namespace

PlanCard::PlanCard(QWidget* parent) : Card(parent)
{
    //: Of making the medium.
    named(this, u"plan"_s, tr("Steps"));
}

void PlanCard::setSteps(const std::vector<PlannedStep>& steps)
{
    if (steps == m_steps)
        return;
    m_steps = steps;
    delete m_list;
    m_list = new QWidget;
    auto* grid = new QGridLayout(m_list);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::kMedium);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(Words, 1);
    int number = 0;
    for (const PlannedStep& step : m_steps)
        show(step, ++number);
    content()->addWidget(m_list);
}

void PlanCard::show(const PlannedStep& step, int number)
{
    auto* grid = qobject_cast<QGridLayout*>(m_list->layout());
    const int row = grid->rowCount();
    if (number > 1)
        grid->setRowMinimumHeight(row, space::kHair);
    auto* title = wrappedLabel(step.title.translated());
    title->setFont(strongFont());
    title->setObjectName(u"step"_s);
    auto* count = quietLabel(QString::number(number));
    count->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
    grid->addWidget(count, row + 1, Number);
    grid->addWidget(title, row + 1, Words);
    if (const QString size = sizeText(step); !size.isEmpty()) {
        auto* bytes = new QuietLabel(size);
        bytes->setWordWrap(false);
        grid->addWidget(bytes, row + 1, Size, Qt::AlignTop);
    }
    if (step.details.empty())
        return;
    QStringList details;
    for (const Text& said : step.details) {
        const QString detail = said.translated();
        details << (QDir::isAbsolutePath(detail) ? QDir::toNativeSeparators(detail) : detail);
    }
    auto* text = quietLabel(details.join(u'\n'));
    text->setObjectName(u"stepDetails"_s);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(text, row + 2, Words);
}

} // namespace cmgmedia::ui
