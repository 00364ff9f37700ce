// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/plan.h"
#include "ui/wizard/page.h"

#include <QPointer>

class QPushButton;

namespace cmgmedia::ui {

class BlockerList;
class CopyBox;
class FactCard;
class PlanCard;
class ScriptBox;
class Task;

/// Exactly what will be done, and the same as commands. Nothing was written yet.
class SummaryPage : public WizardPage
{
    Q_OBJECT

public:
    explicit SummaryPage(Session& session);

    QString explanation() const override;
    void load() override;
    bool isComplete() const override;
    QString nextText() const override { return tr("&Write"); }
    bool mayAdvance() override;
    void entered() override;
    QWidget* firstControl() const override;

private:
    void addPlan();
    void addCommands();
    void loadPlan();
    void showPlan(const BuildPlan& plan);
    void loadCommands();
    void save();
    void saveTo(const QString& path);
    void advanceOrAsk(const Result<>& free);
    void askToReplace(const QString& output);
    void askToErase();

    BlockerList* m_blockers;
    QLabel* m_problem = nullptr;
    FactCard* m_output = nullptr;
    PlanCard* m_plan = nullptr;
    QLabel* m_time = nullptr;
    QPushButton* m_save = nullptr;
    QLabel* m_saved = nullptr;
    CopyBox* m_command = nullptr;
    ScriptBox* m_script = nullptr;
    bool m_planned = false;
    QString m_outputPath; ///< of the plan; empty: sticks
    QPointer<Task> m_looking;
};

} // namespace cmgmedia::ui
