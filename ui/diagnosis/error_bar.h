// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagnosis/log_query.h"

#include <QWidget>

namespace cmgmedia::ui {

/// A thin bar beside the list that shows where in it errors are, and where the line is that
/// decides. For the eye and the mouse alone: F8 goes the same way.
class ErrorBar : public QWidget
{
    Q_OBJECT

public:
    explicit ErrorBar(QWidget* parent = nullptr);

    void show(const SharedRows& rows, int evidenceRow);

signals:
    void rowChosen(int row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    SharedRows m_rows;
    int m_evidence = -1;
};

} // namespace cmgmedia::ui
