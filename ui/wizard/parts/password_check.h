// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;

namespace cmgmedia::ui {

class IconLabel;
class SecretField;
class Session;

/// Asks for the password of the imported medium and says at once whether it is the right one.
class PasswordCheck : public QWidget
{
    Q_OBJECT

public:
    PasswordCheck(Session& session, SecretField* field, QWidget* parent = nullptr);
    /// Tells how the medium and the password go together.
    void load();
    /// False for a medium that needs none.
    bool isNeeded() const { return m_needed; }

private:
    Session& m_session;
    SecretField* m_field;
    IconLabel* m_icon;
    QLabel* m_text;
    QTimer m_typing;
    bool m_needed = false;
};

} // namespace cmgmedia::ui
