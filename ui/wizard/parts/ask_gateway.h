// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace cmgmedia::ui {

class Session;
class StateLine;

/// "Ask the gateway now…", and below it what it answered when it was asked. Seen where the medium
/// talks to a gateway.
class AskGateway : public QWidget
{
    Q_OBJECT

public:
    explicit AskGateway(Session& session, QWidget* parent = nullptr);
    void load();

private:
    void open();

    Session& m_session;
    QPushButton* m_button;
    QLabel* m_hint;
    StateLine* m_answer;
};

} // namespace cmgmedia::ui
