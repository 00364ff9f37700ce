// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QPointer>
#include <QWidget>

#include <functional>

namespace cmgmedia::ui {

class SecretField;
class StateLine;
class StrengthMeter;
class Task;

/// Asks twice for a password that a medium will have, and says how strong it is.
class PasswordPair : public QWidget
{
    Q_OBJECT

public:
    /// `guesses`: what somebody tries first who guesses it.
    PasswordPair(const QString& name, const QString& label, std::function<QStringList()> guesses,
                 QWidget* parent = nullptr);

    Secret secret() const; ///< empty until both are the same: never one that was mistyped
    void forget();

signals:
    void edited(); ///< by the user

private:
    void judge();
    void tellMatch();

    std::function<QStringList()> m_guesses;
    SecretField* m_password;
    SecretField* m_repeated;
    StrengthMeter* m_meter;
    StateLine* m_match;
    QPointer<Task> m_judging;
};

} // namespace cmgmedia::ui
