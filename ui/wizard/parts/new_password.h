// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace cmgmedia::ui {

class SecretField;
class Session;
class StateLine;
class StrengthMeter;
class Task;

/// Asks twice for the password of the new medium and says how strong it is. The session gets it
/// once both are the same, and never one that was mistyped.
class NewPassword : public QWidget
{
    Q_OBJECT

public:
    explicit NewPassword(Session& session, QWidget* parent = nullptr);
    void load();

private:
    void edited();
    void judge();
    bool areSame() const;

    Session& m_session;
    SecretField* m_password;
    SecretField* m_repeated;
    StrengthMeter* m_meter;
    StateLine* m_match;
    QPointer<Task> m_judging;
};

} // namespace cmgmedia::ui
