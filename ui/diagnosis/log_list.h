// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace cmgmedia::ui {

class LogModel;

/// The lines of a log, with the habits of CMTrace: errors and warnings are coloured and carry a
/// shape and a letter, Ctrl+C copies with tabs, hovering explains a code.
class LogList : public QTableView
{
    Q_OBJECT

public:
    explicit LogList(LogModel* model, QWidget* parent = nullptr);

    void goToRow(int row);
    int currentRow() const;
    void copySelected() const;

signals:
    void rowChanged(int row);
    void selectionDone();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void selectionChanged(const QItemSelection& selected,
                          const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitRows();

    LogModel* m_model;
};

} // namespace cmgmedia::ui
