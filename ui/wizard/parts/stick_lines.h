// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/build_run.h"
#include "ui/widgets/card.h"

class QGridLayout;
class QLabel;
class QProgressBar;

namespace cmgmedia::ui {

/// The sticks that are being written, a line each: name, how far it got, and what it is doing.
class StickLines : public Card
{
    Q_OBJECT

public:
    explicit StickLines(QWidget* parent = nullptr);

    void show(const std::vector<BuildRun::StickLine>& sticks);
    QStringList texts() const; ///< "ACME Stick: reading back, 40 %", as a screen reader says it

private:
    struct Row {
        QLabel* name;
        QProgressBar* bar;
        QLabel* state;
    };
    void addRow();

    QGridLayout* m_grid;
    std::vector<Row> m_rows;
};

} // namespace cmgmedia::ui
