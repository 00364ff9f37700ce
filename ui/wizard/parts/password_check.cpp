// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parts/password_check.h"

#include "ui/session/session.h"
#include "ui/theme/icons.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/secret_field.h"

#include <QHBoxLayout>

namespace cmgmedia::ui {

namespace {

constexpr int kTypingPauseMs = 1500;

struct PasswordLook {
    PageState state;
    QString text;
};

PasswordLook lookOf(MediumState state)
{
    switch (state) {
    case MediumState::PasswordWrong:
        return {
            PageState::Warning,
            PasswordCheck::tr("Wrong password. Check Caps Lock: passwords are case-sensitive.")};
    case MediumState::PasswordNotNeeded:
        return {PageState::Warning,
                PasswordCheck::tr("This medium has no password. Clear this field.")};
    case MediumState::Open:
        return {PageState::Fine, PasswordCheck::tr("Password accepted.")};
    case MediumState::Opening:
        return {PageState::Untouched, PasswordCheck::tr("Checking the password…")};
    case MediumState::None:
    case MediumState::Unreadable:
    case MediumState::PasswordNeeded:
        break;
    }
    return {
        PageState::Unchecked,
        PasswordCheck::tr("This medium is password-protected. Enter the password you set in the "
                          "console.")};
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
        m_typing.start(kTypingPauseMs);
        m_session.choices().setSecret(&BuildSecrets::mediaPassword, m_field->secret());
    });
    m_typing.setSingleShot(true);
    m_typing.callOnTimeout(this, &PasswordCheck::load);
    connect(field, &QLineEdit::editingFinished, this, [this] {
        m_typing.stop();
        load();
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
    m_field->setPlaceholderText(given && m_field->text().isEmpty() ? tr("Already entered")
                                                                   : QString());
    // Half a password is not a wrong one.
    const bool isHalf = state == MediumState::PasswordWrong && m_typing.isActive();
    const PasswordLook look = lookOf(isHalf ? MediumState::Opening : state);
    m_icon->setIcon(stateIcon(look.state));
    const bool isNews = look.text != m_text->text() && look.state != PageState::Untouched;
    m_text->setText(look.text);
    m_text->setAccessibleName(look.text);
    if (isNews)
        announce(m_text);
}

} // namespace cmgmedia::ui
