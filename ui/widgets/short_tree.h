// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

namespace cmgmedia::ui {

/// A tree of a few lines that is as high as they are, so that only the page scrolls.
class ShortTree : public QTreeWidget
{
    Q_OBJECT

public:
    /// The first column takes the room that the others leave.
    ShortTree(const QString& name, const QString& accessibleName, const QStringList& columns,
              QWidget* parent = nullptr);

    void setItems(const QList<QTreeWidgetItem*>& items); ///< owned from now on; all unfolded
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    /// No arrows: nothing can be folded.
    void drawBranches(QPainter*, const QRect&, const QModelIndex&) const override {}

private:
    int rowsHeight(const QModelIndex& parent) const;
};

} // namespace cmgmedia::ui
