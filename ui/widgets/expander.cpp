// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/expander.h"

#include "ui/theme/theme.h"
#include "ui/widgets/naming.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace cmgmedia::ui {

Expander::Expander(const QString& name, const QString& text, QWidget* content, QWidget* parent)
    : QWidget(parent), m_button(named(new QToolButton, name, withoutMnemonic(text))),
      m_content(content)
{
    m_button->setText(text);
    m_button->setCheckable(true);
    m_button->setAutoRaise(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(m_button, 0, Qt::AlignLeading);
    column->addWidget(content);
    connect(m_button, &QToolButton::toggled, this, &Expander::setOpen);
    setOpen(false);
}

void Expander::setOpen(bool open)
{
    m_button->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_button->setAccessibleDescription(open ? tr("open") : tr("closed"));
    m_content->setVisible(open);
}

} // namespace cmgmedia::ui
