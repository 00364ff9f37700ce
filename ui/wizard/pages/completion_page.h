// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/page.h"

#include <QPointer>

class QLayout;
class QPushButton;

namespace cmgmedia::ui {

class BuildRun;
class Handouts;
class MediumStart;
class OutcomeCard;
class StateLine;
class Task;
class VerifyAgain;

/// What became of the build: the medium with its facts and what goes with it, or why there is none.
class CompletionPage : public WizardPage
{
    Q_OBJECT

public:
    CompletionPage(Session& session, const BuildRun& run);

    QString explanation() const override;
    void load() override;
    QString nextText() const override;
    QString closeText() const override;
    PageState state() const override;
    QWidget* firstControl() const override;

private:
    void remember();
    void addActions();
    void addEnd();
    QPushButton* addAction(QLayout* row, const QString& name, const QString& iconName,
                           const QString& text);
    void eject();
    void copyHash();
    void openFolder();
    void saveReport();

    const BuildRun& m_run;
    OutcomeCard* m_outcome = nullptr;
    QWidget* m_actions = nullptr; ///< of a medium that was made
    QPushButton* m_openFolder = nullptr;
    QPushButton* m_copyHash = nullptr;
    QPushButton* m_eject = nullptr; ///< of sticks
    StateLine* m_done = nullptr;
    QPointer<Task> m_ejecting;
    VerifyAgain* m_verify = nullptr;
    MediumStart* m_start = nullptr; ///< of a file: a USB drive is the administrator's to read
    Handouts* m_handouts = nullptr;
    QPushButton* m_again = nullptr;
};

} // namespace cmgmedia::ui
