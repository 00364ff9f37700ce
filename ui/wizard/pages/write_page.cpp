// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/pages/write_page.h"

#include "ui/widgets/secret_field.h"
#include "ui/widgets/state_line.h"
#include "ui/wizard/parts/password_check.h"
#include "ui/wizard/parts/stick_list.h"

#include <QLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

WritePage::WritePage(Session& session) : WritingPage(session), m_origin(new StateLine(u"origin"_s))
{
    addRow(m_origin);
    addPassword();
    addGap();
    addPlan();
    addSticks();
    addBefore();
    addStretch();
}

QString WritePage::explanation() const
{
    const QString& name = session().profile().name;
    return name.isEmpty() ? tr("Nothing is written until you select Write.")
                          //: The name of a profile.
                          : tr("%1. Nothing is written until you select Write.").arg(name);
}

void WritePage::setOrigin(PageState state, const Text& sentence)
{
    m_state = state;
    m_sentence = sentence;
    showOrigin();
}

/// What was changed here is from nobody else.
void WritePage::showOrigin()
{
    if (session().document().isModified())
        m_origin->say(PageState::Untouched, {});
    else
        m_origin->say(m_state, m_sentence.translated());
}

void WritePage::addPassword()
{
    m_passwordField = new SecretField;
    m_passwordBox =
        fieldBox({u"writePassword"_s, tr("Passw&ord of the medium"), {}}, m_passwordField);
    m_password = new PasswordCheck(session(), m_passwordField);
    m_passwordBox->layout()->addWidget(m_password);
    addRow(m_passwordBox);
}

void WritePage::addSticks()
{
    m_sticks = new StickList;
    addRow(m_sticks);
    connect(m_sticks, &StickList::imageWanted, this, [this] { emit goToRequested(Field::Output); });
    connect(m_sticks, &StickList::chosen, this, [this](const std::vector<Device>& sticks) {
        session().choices().setSticks(sticks);
        emit completeChanged();
    });
    connect(&session().choices(), &BuildChoices::sticksChanged, this,
            [this] { m_sticks->setChosen(session().choices().sticks()); });
}

void WritePage::load()
{
    showOrigin();
    m_password->load();
    showPassword(m_password->isNeeded());
    const bool toSticks = session().profile().output.kind == OutputKind::UsbDevice;
    m_sticks->setVisible(toSticks);
    if (toSticks) {
        const MediumFacts* medium = session().examination().mediumFacts();
        m_sticks->setNeededBytes(medium ? medium->totalBytes : 0);
        m_sticks->setChosen(session().choices().sticks());
    }
    WritingPage::load();
}

/// Once the medium turns out to have a password, that is what is asked for first.
void WritePage::showPassword(bool isNeeded)
{
    m_passwordBox->setVisible(isNeeded);
    const bool asks =
        isNeeded && session().examination().mediumState() == MediumState::PasswordNeeded;
    if (asks && !m_asked)
        m_passwordField->setFocus(Qt::OtherFocusReason);
    m_asked = asks;
}

QWidget* WritePage::firstControl() const
{
    const bool isLocked = session().examination().mediumState() != MediumState::Open;
    return isLocked && !m_passwordBox->isHidden() ? m_passwordField : nullptr;
}

std::optional<WizardPage::Obstacle> WritePage::obstacle() const
{
    switch (session().examination().mediumState()) {
    case MediumState::PasswordNeeded:
        return Obstacle{tr("Enter the media password."), m_passwordField};
    case MediumState::PasswordWrong:
        return Obstacle{tr("The media password is wrong."), m_passwordField};
    case MediumState::Open:
        if (session().profile().output.kind == OutputKind::UsbDevice && !session().isBlocked()
            && session().choices().sticks().empty())
            return Obstacle{tr("Choose a USB drive to write to."), m_sticks};
        break;
    case MediumState::None:
    case MediumState::Opening:
    case MediumState::PasswordNotNeeded:
    case MediumState::Unreadable:
        break;
    }
    return WritingPage::obstacle();
}

} // namespace cmgmedia::ui
