// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/caps_lock_hint.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

CapsLockHint::CapsLockHint(QWidget* parent) : StateLine(u"capsLockHint"_s, parent)
{}

void CapsLockHint::watch(QWidget* field)
{
    field->installEventFilter(this);
}

bool CapsLockHint::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        setOn(false);
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const QString letter = key->text();
        if (key->key() == Qt::Key_CapsLock)
            setOn(false); // it changes now; the next letter tells
        else if (letter.size() == 1 && letter.front().isLower() != letter.front().isUpper())
            setOn(letter.front().isUpper() != key->modifiers().testFlag(Qt::ShiftModifier));
    }
    return StateLine::eventFilter(watched, event);
}

void CapsLockHint::setOn(bool on)
{
    say(PageState::Warning, on ? tr("Caps lock seems to be on.") : QString());
}

} // namespace cmgmedia::ui
