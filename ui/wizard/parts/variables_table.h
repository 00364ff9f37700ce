// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace cmgmedia::ui {

class Session;
class VariablesModel;

/// The table of variables and the buttons below it.
class VariablesTable : public QWidget
{
    Q_OBJECT

public:
    explicit VariablesTable(Session& session, QWidget* parent = nullptr);

    void load();
    QTableView* view() const { return m_view; }

private:
    void makeView();
    QLayout* makeButtons();
    void add();
    void editValueOf(const QString& name);
    void refresh(); ///< buttons, reason and height
    int currentRow() const;

    VariablesModel* m_model;
    QTableView* m_view;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_undo;
    QLabel* m_reason;
};

} // namespace cmgmedia::ui
