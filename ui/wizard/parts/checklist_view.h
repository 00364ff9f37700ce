// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/rule.h"

#include <QTreeView>

namespace cmgmedia::ui {

/// Shows a ChecklistModel: icon, number, text and state of each item, findings below it with a
/// link that a click or Return follows.
class ChecklistView : public QTreeView
{
    Q_OBJECT

public:
    explicit ChecklistView(QWidget* parent = nullptr);

    /// For the text of a row at that depth.
    int widthAt(int depth) const;

signals:
    void fieldChosen(cmgmedia::Field field); ///< by following a link

protected:
    /// Arrows for groups alone.
    void drawBranches(QPainter* painter, const QRect& rect,
                      const QModelIndex& index) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void follow(const QModelIndex& index);
};

} // namespace cmgmedia::ui
