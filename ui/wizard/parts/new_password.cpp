// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parts/new_password.h"

#include "ui/session/session.h"
#include "ui/session/task.h"
#include "ui/theme/theme.h"
#include "ui/widgets/caps_lock_hint.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/state_line.h"
#include "ui/widgets/strength_meter.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

void addLabelled(QVBoxLayout* column, SecretField* field, const QString& name, const QString& text)
{
    auto* label = new QLabel(text);
    label->setBuddy(field);
    named(field, name, withoutMnemonic(text));
    column->addWidget(label);
    column->addWidget(field);
}

} // namespace

NewPassword::NewPassword(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_password(new SecretField), m_repeated(new SecretField),
      m_meter(new StrengthMeter), m_match(new StateLine(u"passwordMatch"_s))
{
    setObjectName(u"newPassword"_s);
    auto* caps = new CapsLockHint;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    addLabelled(column, m_password, u"newMediaPassword"_s, tr("New &password"));
    column->addWidget(m_meter);
    column->addSpacing(space::kSmall);
    addLabelled(column, m_repeated, u"repeatedPassword"_s, tr("Rep&eat it"));
    column->addWidget(m_match);
    column->addWidget(caps);
    setFocusProxy(m_password);
    for (SecretField* field : {m_password, m_repeated}) {
        caps->watch(field);
        connect(field, &SecretField::secretEdited, this, &NewPassword::edited);
    }
}

bool NewPassword::areSame() const
{
    const Secret one = m_password->secret();
    const Secret other = m_repeated->secret();
    return std::ranges::equal(one.bytes(), other.bytes());
}

void NewPassword::edited()
{
    m_session.setSecret(&BuildSecrets::newMediaPassword,
                        areSame() ? m_password->secret() : Secret());
    judge();
}

void NewPassword::judge()
{
    if (m_judging)
        m_judging->abandon();
    if (m_password->text().isEmpty() || !m_session.facts()) {
        m_meter->show(std::nullopt);
        return;
    }
    m_judging = runTask(
        this,
        [password = m_password->secret(), words = ownWords(*m_session.facts())](
            Work&) -> Result<PasswordStrength> { return passwordStrength(password, words); },
        [this](const Result<PasswordStrength>& strength) {
            m_meter->show(strength ? std::optional(*strength) : std::nullopt);
        });
}

void NewPassword::load()
{
    const bool given = m_session.secrets().newMediaPassword.has_value();
    const bool typed = !m_password->text().isEmpty();
    const bool repeated = !m_repeated->text().isEmpty();
    if (!given && typed && areSame()) { // another profile was opened
        m_password->forget();
        m_repeated->forget();
        m_meter->show(std::nullopt);
    }
    if (given)
        m_match->say(PageState::Fine, tr("Both are the same."));
    else if (repeated)
        m_match->say(PageState::Warning, tr("The two are not the same yet."));
    else
        m_match->say(PageState::Untouched, typed ? tr("Type it again.") : QString());
}

} // namespace cmgmedia::ui
