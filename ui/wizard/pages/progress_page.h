// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/build_run.h"
#include "ui/widgets/taskbar_progress.h"
#include "ui/wizard/page.h"

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace cmgmedia::ui {

class BuildSteps;
class StickLines;

/// Writes the medium and shows how far that got. Begins when Next leads here, that is, when the
/// admin pressed Write; whoever only comes by starts nothing.
class ProgressPage : public WizardPage
{
    Q_OBJECT

public:
    /// Shows and owns that build, or a new one.
    explicit ProgressPage(Session& session, std::unique_ptr<BuildRun> before = {});

    BuildRun& run() const { return *m_run; }
    /// For another page in the place of this one, which still shows it as long as it is there.
    std::unique_ptr<BuildRun> releaseRun();
    QString explanation() const override;
    void load() override;
    bool isComplete() const override;
    bool canLeave() const override;
    QString closeText() const override;
    bool mayClose() override;
    PageState state() const override { return m_run->state(); }
    void cameByNext() override;
    QWidget* firstControl() const override;

private:
    void addHead();
    void addLog();
    void showPhase();
    void showProgress();
    void ended();
    QString headline() const;
    QString details() const;

    BuildRun* m_run;
    TaskbarProgress m_taskbar;
    bool m_closeWhenEnded = false;
    QLabel* m_headline = nullptr;
    QProgressBar* m_bar = nullptr;
    QLabel* m_details = nullptr;
    QPushButton* m_cancel = nullptr;
    StickLines* m_sticks = nullptr;
    BuildSteps* m_steps = nullptr;
    QPlainTextEdit* m_log = nullptr;
};

} // namespace cmgmedia::ui
