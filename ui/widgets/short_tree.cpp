// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/short_tree.h"

#include "ui/widgets/naming.h"

#include <QHeaderView>

namespace cmgmedia::ui {

ShortTree::ShortTree(const QString& name, const QString& accessibleName, const QStringList& columns,
                     QWidget* parent)
    : QTreeWidget(parent)
{
    named(this, name, accessibleName);
    setHeaderLabels(columns);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionsClickable(false);
    header()->setHighlightSections(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideMiddle);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setUniformRowHeights(true);
    setItemsExpandable(false);
}

void ShortTree::setItems(const QList<QTreeWidgetItem*>& items)
{
    clear();
    addTopLevelItems(items);
    expandAll();
    updateGeometry();
}

int ShortTree::rowsHeight(const QModelIndex& parent) const
{
    int height = 0;
    for (int row = 0; row < model()->rowCount(parent); ++row) {
        const QModelIndex index = model()->index(row, 0, parent);
        height += rowHeight(index) + rowsHeight(index);
    }
    return height;
}

QSize ShortTree::sizeHint() const
{
    const int head = isHeaderHidden() ? 0 : header()->sizeHint().height();
    return {QTreeWidget::sizeHint().width(), head + rowsHeight({}) + 2 * frameWidth()};
}

QSize ShortTree::minimumSizeHint() const
{
    return {QTreeWidget::minimumSizeHint().width(), sizeHint().height()};
}

} // namespace cmgmedia::ui
