// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parts/checklist_view.h"

#include "ui/theme/icons.h"
#include "ui/widgets/naming.h"
#include "ui/wizard/parts/checklist_model.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

constexpr int kRowPadding = 6;
constexpr int kWrap = Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop;

using Kind = ChecklistModel::Kind;

Kind kindOf(const QModelIndex& index)
{
    return static_cast<Kind>(index.data(ChecklistModel::KindRole).toInt());
}

int heightOf(const QFontMetrics& metrics, int width, const QString& text)
{
    return metrics.boundingRect(QRect(0, 0, std::max(width, 1), 1 << 20), kWrap, text).height();
}

/// As wide as the widest state, so that all texts end at one line.
int stateWidth(const QFontMetrics& metrics)
{
    const ChecklistEntry asked{.item = nullptr,
                               .state = {},
                               .findings = {},
                               .answer = {},
                               .asked = QDateTime({2000, 10, 20}, {12, 0})};
    int width = std::max(metrics.horizontalAdvance(u"0000-00-00, AB"_s),
                         metrics.horizontalAdvance(askedText(asked)));
    for (int state = 0; state <= static_cast<int>(ItemState::ToKnow); ++state)
        width =
            std::max(width, metrics.horizontalAdvance(stateName(static_cast<ItemState>(state))));
    return width;
}

int numberWidth(const QFontMetrics& metrics)
{
    return metrics.horizontalAdvance(u"A000"_s);
}

/// Draws a row by hand, because its texts wrap beside each other.
class ChecklistDelegate : public QStyledItemDelegate
{
public:
    explicit ChecklistDelegate(ChecklistView* view) : QStyledItemDelegate(view), m_view(view) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        int depth = 0;
        for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
            ++depth;
        const int width = m_view->widthAt(depth);
        const QString text = index.data().toString();
        switch (kindOf(index)) {
        case Kind::Group:
            return {width, QFontMetrics(strongFont()).height() + 2 * kRowPadding};
        case Kind::Item:
        case Kind::Known: {
            const QFontMetrics& metrics = option.fontMetrics;
            const int lines = index.data(ChecklistModel::AnswerRole).toString().isEmpty() ? 1 : 2;
            const int height =
                std::max(heightOf(metrics, textRect({0, 0, width, 0}, metrics).width(), text),
                         lines * metrics.lineSpacing());
            return {width, height + 2 * kRowPadding};
        }
        case Kind::Finding:
            return {width, heightOf(option.fontMetrics, width - space::kSmall, text)
                               + option.fontMetrics.lineSpacing() + kRowPadding + space::kHair};
        }
        Q_UNREACHABLE();
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        if (selected)
            painter->fillRect(option.rect, option.palette.highlight());
        switch (kindOf(index)) {
        case Kind::Group:
            painter->setFont(strongFont());
            painter->setPen(colour(option, Tone::Plain));
            painter->drawText(option.rect, Qt::AlignVCenter | Qt::AlignLeading,
                              index.data().toString());
            break;
        case Kind::Item:
        case Kind::Known:
            paintItem(painter, option, index);
            break;
        case Kind::Finding:
            paintFinding(painter, option, index);
            break;
        }
        if (option.state.testFlag(QStyle::State_HasFocus) && !selected)
            paintFocus(painter, option);
        painter->restore();
    }

private:
    static QColor colour(const QStyleOptionViewItem& option, Tone tone)
    {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        return selected ? option.palette.color(QPalette::Active, QPalette::HighlightedText)
                        : toneColour(tone, option.palette);
    }

    /// Between number and state.
    static QRect textRect(const QRect& row, const QFontMetrics& metrics)
    {
        const int before = kIconSize + space::kSmall + numberWidth(metrics) + space::kSmall;
        return row.adjusted(before, 0, -stateWidth(metrics) - space::kLarge - space::kSmall, 0);
    }

    static void paintItem(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index)
    {
        const QFontMetrics& metrics = option.fontMetrics;
        const auto visual = [&option](const QRect& rect) {
            return QStyle::visualRect(option.direction, option.rect, rect);
        };
        const QRect row = option.rect.adjusted(0, kRowPadding, 0, -kRowPadding);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QRect icon(row.left(), row.top() + (metrics.height() - kIconSize) / 2, kIconSize,
                         kIconSize);
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, visual(icon), Qt::AlignCenter,
                   selected ? QIcon::Selected : QIcon::Normal);
        const QRect number(icon.right() + 1 + space::kSmall, row.top(), numberWidth(metrics),
                           row.height());
        painter->setPen(colour(option, Tone::Quiet));
        painter->drawText(visual(number), kWrap, index.data(ChecklistModel::IdRole).toString());
        painter->setPen(colour(option, Tone::Plain));
        painter->drawText(visual(textRect(row, metrics)), kWrap, index.data().toString());
        const int width = stateWidth(metrics);
        const QRect state(row.right() - width - space::kSmall, row.top(), width, row.height());
        painter->setPen(
            colour(option, static_cast<Tone>(index.data(ChecklistModel::ToneRole).toInt())));
        painter->drawText(visual(state), kWrap, index.data(ChecklistModel::StateRole).toString());
        painter->setPen(colour(option, Tone::Quiet));
        painter->drawText(visual(state.adjusted(0, metrics.lineSpacing(), 0, 0)),
                          Qt::AlignLeading | Qt::AlignTop,
                          metrics.elidedText(index.data(ChecklistModel::AnswerRole).toString(),
                                             Qt::ElideRight, width));
    }

    static void paintFinding(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index)
    {
        const QString text = index.data().toString();
        QRect row = option.rect.adjusted(0, space::kHair / 2, -space::kSmall, 0);
        row = QStyle::visualRect(option.direction, option.rect, row);
        painter->setPen(colour(option, Tone::Quiet));
        painter->drawText(row, kWrap, text);
        row.setTop(row.top() + heightOf(option.fontMetrics, row.width(), text) + 2);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->setPen(selected ? colour(option, Tone::Plain)
                                 : option.palette.color(QPalette::Link));
        QFont underlined = option.font;
        underlined.setUnderline(true);
        painter->setFont(underlined);
        painter->drawText(row, kWrap, index.data(ChecklistModel::LinkRole).toString());
    }

    static void paintFocus(QPainter* painter, const QStyleOptionViewItem& option)
    {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(option.palette.color(QPalette::Link));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }

    ChecklistView* m_view;
};

} // namespace

ChecklistView::ChecklistView(QWidget* parent) : QTreeView(parent)
{
    named(this, u"checklist"_s, tr("Requirements"));
    setAccessibleDescription(
        tr("Each with its state. On a finding, press Enter to go to its field."));
    setHeaderHidden(true);
    setItemDelegate(new ChecklistDelegate(this));
    setIndentation(space::kLarge);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    connect(this, &QAbstractItemView::clicked, this, &ChecklistView::follow);
}

int ChecklistView::widthAt(int depth) const
{
    return viewport()->width() - (depth + 1) * indentation();
}

void ChecklistView::follow(const QModelIndex& index)
{
    if (index.isValid() && kindOf(index) == Kind::Finding)
        emit fieldChosen(static_cast<Field>(index.data(ChecklistModel::FieldRole).toInt()));
}

void ChecklistView::drawBranches(QPainter* painter, const QRect& rect,
                                 const QModelIndex& index) const
{
    if (kindOf(index) == Kind::Group)
        QTreeView::drawBranches(painter, rect, index);
    else if (selectionModel()->isSelected(index))
        painter->fillRect(rect, palette().highlight());
}

void ChecklistView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        follow(currentIndex());
    else
        QTreeView::keyPressEvent(event);
}

void ChecklistView::mouseMoveEvent(QMouseEvent* event)
{
    QTreeView::mouseMoveEvent(event);
    const QModelIndex below = indexAt(event->position().toPoint());
    const bool isLink = below.isValid() && kindOf(below) == Kind::Finding;
    viewport()->setCursor(isLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChecklistView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        scheduleDelayedItemsLayout(); // the texts wrap elsewhere
}

} // namespace cmgmedia::ui
