// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secret_field.h"

#include "ui/theme/icons.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

SecretField::SecretField(QWidget* parent) : QLineEdit(parent), m_reveal(new QAction(this))
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                        | Qt::ImhNoAutoUppercase);
    setContextMenuPolicy(Qt::NoContextMenu);
    setDragEnabled(false);
    m_reveal->setObjectName(u"reveal"_s);
    m_reveal->setCheckable(true);
    m_reveal->setShortcut(Qt::CTRL | Qt::Key_H);
    m_reveal->setShortcutContext(Qt::WidgetShortcut);
    addAction(m_reveal, QLineEdit::TrailingPosition);
    connect(m_reveal, &QAction::toggled, this, &SecretField::setRevealed);
    connect(this, &QLineEdit::textEdited, this, &SecretField::secretEdited);
    setRevealed(false);
}

Secret SecretField::secret() const
{
    return Secret::fromText(text());
}

void SecretField::forget()
{
    clear();
    m_reveal->setChecked(false);
}

void SecretField::setRevealed(bool revealed)
{
    setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    m_reveal->setIcon(icon(revealed ? u"eye-off"_s : u"eye"_s, Tone::Quiet));
    m_reveal->setText(revealed ? tr("Hide the password") : tr("Show the password"));
    m_reveal->setToolTip(m_reveal->text() + u" (Ctrl+H)"_s);
}

} // namespace cmgmedia::ui
