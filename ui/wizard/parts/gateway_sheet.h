// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/probe_order.h"
#include "ui/session/build_run.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QPointer>

class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace cmgmedia::ui {

class BuildSteps;
class GatewayAnswerView;
class GatewayConsent;
class Heading;
class Session;
class Task;

/// Asks the gateway: says first what will be sent to whom, then shows each step while it is made,
/// and at last the answer. Nothing is asked before Ask now is pressed. An answer that the session
/// has is shown at first; asking again starts from the consent.
class GatewaySheet : public QDialog
{
    Q_OBJECT

public:
    explicit GatewaySheet(Session& session, QWidget* parent = nullptr);
    ~GatewaySheet() override;

    void reject() override; ///< what runs is left behind, and the sheet is back at its start

protected:
    /// Return presses what has the focus and nothing else: nobody agrees by accident.
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Stage { Consent, Asking, Answer };

    QWidget* makeAsking();
    QWidget* makeFoot();
    void turnTo(Stage stage);
    void press();
    void ask();
    void began(ProbeStep step);
    void answered(GatewayAnswer answer);
    void stop();
    void refresh();

    Session& m_session;
    Stage m_stage = Stage::Consent;
    QStackedWidget* m_stages;
    GatewayConsent* m_consent;
    GatewayAnswerView* m_answer;
    Heading* m_asked = nullptr;
    QProgressBar* m_progress = nullptr;
    BuildSteps* m_steps = nullptr;
    std::vector<ProbeStep> m_stepsAsked;
    std::vector<BuildRun::StepLine> m_lines;
    QElapsedTimer m_sinceStep;
    QPushButton* m_ask = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_close = nullptr;
    QPointer<Task> m_task;
};

} // namespace cmgmedia::ui
