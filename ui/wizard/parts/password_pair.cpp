// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parts/password_pair.h"

#include "ui/session/task.h"
#include "ui/theme/theme.h"
#include "ui/widgets/caps_lock_hint.h"
#include "ui/widgets/field_box.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/state_line.h"
#include "ui/widgets/strength_meter.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

PasswordPair::PasswordPair(const QString& name, const QString& label,
                           std::function<QStringList()> guesses, QWidget* parent)
    : QWidget(parent), m_guesses(std::move(guesses)), m_password(new SecretField),
      m_repeated(new SecretField), m_meter(new StrengthMeter),
      m_match(new StateLine(u"passwordMatch"_s))
{
    setObjectName(name + u"Pair"_s);
    auto* caps = new CapsLockHint;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    column->addWidget(fieldBox({name, label, {}}, m_password));
    column->addWidget(m_meter);
    column->addSpacing(space::kSmall);
    column->addWidget(
        fieldBox({u"repeatedPassword"_s, tr("Rep&eat the password"), {}}, m_repeated));
    column->addWidget(m_match);
    column->addWidget(caps);
    setFocusProxy(m_password);
    for (SecretField* field : {m_password, m_repeated}) {
        caps->watch(field);
        connect(field, &QLineEdit::textChanged, this, [this] {
            judge();
            tellMatch();
        });
        connect(field, &SecretField::secretEdited, this, &PasswordPair::edited);
    }
}

Secret PasswordPair::secret() const
{
    Secret one = m_password->secret();
    const Secret other = m_repeated->secret();
    return std::ranges::equal(one.bytes(), other.bytes()) ? std::move(one) : Secret();
}

void PasswordPair::forget()
{
    m_password->forget();
    m_repeated->forget();
}

void PasswordPair::judge()
{
    if (m_judging)
        m_judging->abandon();
    if (m_password->text().isEmpty()) {
        m_meter->show(std::nullopt);
        return;
    }
    m_judging = runTask(
        this,
        [password = m_password->secret(), guesses = m_guesses()](
            Work&) -> Result<PasswordStrength> { return passwordStrength(password, guesses); },
        [this](const Result<PasswordStrength>& strength) {
            m_meter->show(strength ? std::optional(*strength) : std::nullopt);
        });
}

void PasswordPair::tellMatch()
{
    if (!secret().isEmpty())
        m_match->say(PageState::Fine, tr("Passwords match."));
    else if (!m_repeated->text().isEmpty())
        m_match->say(PageState::Warning, tr("Passwords don't match."));
    else
        m_match->say(PageState::Untouched,
                     m_password->text().isEmpty() ? QString() : tr("Type the password again."));
}

} // namespace cmgmedia::ui
