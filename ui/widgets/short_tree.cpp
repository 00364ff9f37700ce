// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/short_tree.h"

#include "ui/theme/theme.h"
#include "ui/widgets/naming.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace cmgmedia::ui {

namespace {

/// Gives the lines air.
class Airy : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(space::kMedium, space::kSmall);
    }
};

/// Quiet titles over a thin line.
class QuietHeader : public QHeaderView
{
public:
    QuietHeader() : QHeaderView(Qt::Horizontal)
    {
        setSectionResizeMode(ResizeToContents);
        setStretchLastSection(false);
        setAutoFillBackground(false);
        viewport()->setAutoFillBackground(false);
    }

    QSize sizeHint() const override
    {
        return {QHeaderView::sizeHint().width(), fontMetrics().height() + space::kSmall};
    }

protected:
    QSize sectionSizeFromContents(int section) const override
    {
        return QHeaderView::sectionSizeFromContents(section) + QSize(space::kMedium, 0);
    }

    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        const QString text = model()->headerData(section, Qt::Horizontal).toString();
        painter->setPen(toneColour(Tone::Quiet, palette()));
        painter->drawText(rect.adjusted(space::kHair, 0, -space::kHair, 0),
                          Qt::AlignLeading | Qt::AlignVCenter, text);
        painter->setPen(
            mixed(palette().color(QPalette::Text), palette().color(QPalette::Base), 0.2));
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    }
};

} // namespace

ShortTree::ShortTree(const QString& name, const QString& accessibleName, const QStringList& columns,
                     QWidget* parent)
    : QTreeWidget(parent)
{
    named(this, name, accessibleName);
    setHeader(new QuietHeader);
    setHeaderLabels(columns);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    setItemDelegate(new Airy(this));
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false); // the card shows through
    setRootIsDecorated(false);
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
