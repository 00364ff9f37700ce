// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace cmgmedia::ui {

FlowLayout::FlowLayout(int spacing)
{
    setSpacing(spacing);
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto place = m_items.begin() + index;
    QLayoutItem* taken = place->release();
    m_items.erase(place);
    return taken;
}

/// Calls place(item, rect) for each, and gives the height of all lines.
template <typename Place>
int FlowLayout::lay(const QRect& rect, const Place& place) const
{
    QPoint corner = rect.topLeft();
    int lineHeight = 0;
    for (const std::unique_ptr<QLayoutItem>& item : m_items) {
        if (item->isEmpty()) // hidden
            continue;
        const QSize size = item->sizeHint();
        if (corner.x() > rect.left() && corner.x() + size.width() > rect.right() + 1) {
            corner = {rect.left(), corner.y() + lineHeight + spacing()};
            lineHeight = 0;
        }
        place(*item, QRect(corner, size));
        corner.rx() += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    return corner.y() + lineHeight - rect.top();
}

int FlowLayout::heightForWidth(int width) const
{
    return lay(QRect(0, 0, width, 0), [](QLayoutItem&, const QRect&) {});
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const std::unique_ptr<QLayoutItem>& item : m_items) {
        const QSize hint = item->isEmpty() ? QSize(0, 0) : item->sizeHint();
        size = {size.width() + hint.width() + spacing(), std::max(size.height(), hint.height())};
    }
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const std::unique_ptr<QLayoutItem>& item : m_items)
        size = item->isEmpty() ? size : size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const bool isMirrored = parentWidget() && parentWidget()->layoutDirection() == Qt::RightToLeft;
    lay(rect, [&rect, isMirrored](QLayoutItem& item, const QRect& place) {
        item.setGeometry(isMirrored ? QStyle::visualRect(Qt::RightToLeft, rect, place) : place);
    });
}

} // namespace cmgmedia::ui
