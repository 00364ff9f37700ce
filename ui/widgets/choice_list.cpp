// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_list.h"

#include "ui/theme/theme.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/wrapping_radio.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

namespace cmgmedia::ui {

ChoiceList::ChoiceList(const QString& name, const QString& accessibleName, QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this))
{
    named(this, name, accessibleName);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    connect(m_group, &QButtonGroup::idClicked, this, &ChoiceList::chosen);
}

void ChoiceList::add(const Choice& choice)
{
    auto* button = named(new WrappingRadio(choice.text), choice.name, withoutMnemonic(choice.text));
    button->setAccessibleDescription(choice.hint);
    m_group->addButton(button, choice.id);
    QLabel* hint = quietLabel(choice.hint);
    const int indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth)
                       + style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
    hint->setContentsMargins(indent, 0, 0, space::kSmall);
    layout()->addWidget(button);
    layout()->addWidget(hint);
}

void ChoiceList::setCurrent(int id)
{
    m_group->button(id)->setChecked(true);
    setFocusProxy(m_group->button(id));
}

int ChoiceList::current() const
{
    return m_group->checkedId();
}

QRadioButton* ChoiceList::button(int id) const
{
    return qobject_cast<QRadioButton*>(m_group->button(id));
}

} // namespace cmgmedia::ui
