// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/plan.h"
#include "ui/widgets/card.h"

class QGridLayout;

namespace cmgmedia::ui {

/// The steps of a plan, numbered, with details and sizes.
class PlanCard : public Card
{
    Q_OBJECT

public:
    explicit PlanCard(QWidget* parent = nullptr);
    void setSteps(const std::vector<PlannedStep>& steps);
    const std::vector<PlannedStep>& steps() const { return m_steps; }

private:
    void show(const PlannedStep& step, int number);

    std::vector<PlannedStep> m_steps;
    QWidget* m_list = nullptr;
};

} // namespace cmgmedia::ui
