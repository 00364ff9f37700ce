// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/password_row.h"

#include "ui/theme/theme.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/state_line.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

PasswordRow::PasswordRow(QWidget* parent)
    : QWidget(parent), m_label(new QLabel), m_field(new SecretField),
      m_state(new StateLine(u"passwordState"_s))
{
    setObjectName(u"passwordRow"_s);
    m_field->setObjectName(u"password"_s);
    m_label->setBuddy(m_field);
    auto* button = new QPushButton(tr("&Unlock"));
    named(button, u"unlock"_s, withoutMnemonic(button->text()));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    row->addWidget(m_label);
    row->addWidget(m_field, 1);
    row->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    column->addLayout(row);
    column->addWidget(m_state);
    connect(m_field, &QLineEdit::returnPressed, this, &PasswordRow::entered);
    connect(button, &QPushButton::clicked, this, &PasswordRow::entered);
    hide();
}

void PasswordRow::ask(const QString& label, PageState state, const QString& sentence)
{
    m_label->setText(label);
    m_field->setAccessibleName(withoutMnemonic(label));
    say(state, sentence);
    if (isVisible())
        m_field->selectAll();
    setVisible(true);
    m_field->setFocus(Qt::OtherFocusReason);
}

void PasswordRow::say(PageState state, const QString& sentence)
{
    m_state->say(state, sentence);
}

void PasswordRow::startWith(const QString& path)
{
    if (path == m_path)
        return;
    m_path = path;
    m_field->forget();
    m_state->say(PageState::Untouched, {});
    setVisible(false);
}

bool PasswordRow::isEmpty() const
{
    return m_field->text().isEmpty();
}

Secret PasswordRow::secret() const
{
    return m_field->secret();
}

} // namespace cmgmedia::ui
