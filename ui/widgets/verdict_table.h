// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/check.h"
#include "ui/widgets/card.h"

class QGridLayout;
class QLabel;

namespace cmgmedia::ui {

/// What every rule of some group looked for and what it said, gravest first: found, with what was
/// seen and what to do, or not, or why it could not be checked.
class VerdictTable : public Card
{
    Q_OBJECT

public:
    explicit VerdictTable(QWidget* parent = nullptr);
    void show(const std::vector<Finding>& findings);
    /// One rule, as it is shown.
    struct Row {
        QString ruleId;
        QString title;
        QString result; ///< "Blocker", "not found"
        QString text;   ///< what was seen and what to do, or why it could not be checked
    };
    const std::vector<Row>& rows() const { return m_rows; }
    QString summary() const; ///< how many of each

private:
    void addRow(const Finding& finding);

    QLabel* m_summary;
    QWidget* m_table = nullptr;
    QGridLayout* m_grid = nullptr;
    std::vector<Finding> m_shown;
    std::vector<Row> m_rows;
};

} // namespace cmgmedia::ui
