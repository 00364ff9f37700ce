// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/plan.h"
#include "ui/wizard/page.h"

#include <QPointer>

class QLabel;

namespace cmgmedia::ui {

class BeforeWriting;
class BlockerList;
class ChoicesCard;
class Expander;
class PlanCard;
class Task;

/// A page from which a medium is written: what keeps it from that, what is known of the medium,
/// what it will be, and the question before something is replaced or erased.
class WritingPage : public WizardPage
{
    Q_OBJECT

public:
    explicit WritingPage(Session& session);

    void load() override;
    bool isComplete() const override;
    QString nextText() const override { return tr("&Write"); }
    bool mayAdvance() override;
    void entered() override;
    QWidget* firstControl() const override { return nullptr; } ///< Write
    std::optional<Obstacle> obstacle() const override;

protected:
    void addBefore();
    void addPlan();

private:
    QWidget* firstWayOut() const;
    void loadPlan();
    void showPlan(const BuildPlan& plan);
    void advanceOrAsk(const Result<>& free);
    void askToReplace(const QString& output);
    void askToErase();

    BlockerList* m_blockers;
    BeforeWriting* m_before;
    QLabel* m_problem = nullptr;
    ChoicesCard* m_output = nullptr;
    Expander* m_steps = nullptr;
    PlanCard* m_plan = nullptr;
    QLabel* m_time = nullptr;
    bool m_planned = false;
    QString m_outputPath; ///< of the plan; empty: sticks
    QPointer<Task> m_looking;
};

} // namespace cmgmedia::ui
