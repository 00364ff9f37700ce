// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagnosis/log_query.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLayout;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace cmgmedia::ui {

class ErrorBar;
class LogList;
class LogModel;
class PhaseRail;
class Task;

/// The log: phases at the side, what is shown of it above, its lines, and the whole of the line
/// that is chosen below. Whatever looks at every line runs off the UI thread.
class LogView : public QWidget
{
    Q_OBJECT

public:
    explicit LogView(QWidget* parent = nullptr);

    void show(const SharedLogs& logs);
    /// Shows a line; takes the filter away where it hides it.
    void goTo(const LogPlace& place);
    void takeFocus();
    /// Also while it waits for the end of what is being typed.
    bool isBusy() const
    {
        return m_filtering || m_finding || m_untilFilter.isActive() || m_untilFind.isActive();
    }

private:
    QLayout* makeFilterRow();
    QLayout* makeFindRow();
    QLayout* makeBody();
    void makeShortcuts();
    void fillComponents();
    LogQuery query() const;
    void filter();
    void takeRows(const SharedRows& rows);
    void find();
    void goToFound(int direction);
    void goToError(int direction);
    void jump();
    void clearFilter();
    void showRow(int row);
    void showSelection();
    void say(const QString& sentence);

    SharedLogs m_logs;
    std::optional<LogPlace> m_wanted; ///< to go to when the rows are there
    int m_goesOn = 0;                 ///< where to go once it is found: 1 or -1, 0 nowhere
    std::vector<quint32> m_found;
    QPointer<Task> m_filtering;
    QPointer<Task> m_finding;
    QTimer m_untilFilter; ///< somebody may type on
    QTimer m_untilFind;

    LogModel* m_model;
    PhaseRail* m_rail;
    LogList* m_list;
    ErrorBar* m_bar;
    QLineEdit* m_filter;
    QComboBox* m_shown;
    QComboBox* m_component;
    QLabel* m_count;
    QLineEdit* m_find;
    QToolButton* m_next;
    QToolButton* m_previous;
    QLineEdit* m_jump;
    QPlainTextEdit* m_details;
    QLabel* m_status;
};

} // namespace cmgmedia::ui
