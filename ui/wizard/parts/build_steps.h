// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/build_run.h"
#include "ui/widgets/card.h"

class QGridLayout;
class QLabel;

namespace cmgmedia::ui {

class IconLabel;

/// The steps of a build, one a line: state as icon, title, and how long it took or what became of
/// it in a word.
class BuildSteps : public Card
{
    Q_OBJECT

public:
    explicit BuildSteps(QWidget* parent = nullptr);

    void show(const std::vector<BuildRun::StepLine>& steps);
    QStringList texts() const; ///< "Write the ISO file: done, 2.1 s", as a screen reader says it

private:
    struct Row {
        IconLabel* icon;
        QLabel* title;
        QLabel* state;
    };
    void addRow();
    static void fill(const Row& row, const BuildRun::StepLine& step);

    QGridLayout* m_grid;
    std::vector<Row> m_rows;
};

} // namespace cmgmedia::ui
