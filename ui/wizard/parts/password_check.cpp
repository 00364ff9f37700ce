// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parts/password_check.h"

#include "ui/session/session.h"
#include "ui/theme/icons.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/secret_field.h"

#include <QHBoxLayout>

namespace cmgmedia::ui {

namespace {

struct PasswordLook {
    PageState state;
    QString text;
};

PasswordLook lookOf(MediumState state)
{
    switch (state) {
    case MediumState::PasswordWrong:
        return {PageState::Warning,
                PasswordCheck::tr("This is not the password of the medium. Small and capital "
                                  "letters differ.")};
    case MediumState::PasswordNotNeeded:
        return {PageState::Warning,
                PasswordCheck::tr("The medium has no password. Empty this field.")};
    case MediumState::Open:
        return {PageState::Fine, PasswordCheck::tr("The password is right.")};
    case MediumState::Opening:
        return {PageState::Untouched, PasswordCheck::tr("Checking the password.")};
    case MediumState::None:
    case MediumState::Unreadable:
    case MediumState::PasswordNeeded:
        break;
    }
    return {PageState::Unchecked,
            PasswordCheck::tr("The medium is protected. Enter the password that was chosen when "
                              "it was made in the console.")};
}

} // namespace

PasswordCheck::PasswordCheck(Session& session, SecretField* field, QWidget* parent)
    : QWidget(parent), m_session(session), m_field(field), m_icon(new IconLabel({}, kIconSize)),
      m_text(wrappedLabel({}))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    connect(field, &SecretField::secretEdited, this, [this] {
        m_session.choices().setSecret(&BuildSecrets::mediaPassword, m_field->secret());
    });
}

void PasswordCheck::load()
{
    const MediumState state = m_session.examination().mediumState();
    const VariablesFacts* medium = m_session.examination().openVariables();
    const bool given = m_session.choices().secrets().mediaPassword.has_value();
    if (state != MediumState::Opening)
        m_needed = state == MediumState::PasswordNeeded || state == MediumState::PasswordWrong
                   || state == MediumState::PasswordNotNeeded || (medium && medium->hasPassword);
    if (!given && !m_field->text().isEmpty())
        m_field->forget(); // another profile was opened
    const PasswordLook look = lookOf(state);
    m_icon->setIcon(stateIcon(look.state));
    m_text->setText(look.text);
}

} // namespace cmgmedia::ui
