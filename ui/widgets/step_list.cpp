// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/step_list.h"

#include "core/base/text.h"
#include "ui/theme/icons.h"

#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

constexpr int kStateRole = Qt::UserRole;
constexpr int kPadding = 9; // above and below the text of a row

/// A row with air around it; the chosen one lies on a rounded bar.
class StepDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QString text = index.data(Qt::DisplayRole).toString();
        const int width = QFontMetrics(strongFont()).horizontalAdvance(text);
        return {width + kIconSize + 4 * space::kMedium,
                QFontMetrics(option.font).height() + 2 * kPadding};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const bool current = option.state.testFlag(QStyle::State_Selected);
        const bool enabled = index.flags().testFlag(Qt::ItemIsEnabled);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect bar = option.rect.adjusted(space::kSmall, 1, -space::kSmall, -1);
        if (current || (enabled && option.state.testFlag(QStyle::State_MouseOver)))
            drawBar(painter, bar, option, current);
        drawContent(painter, bar, index, option, current);
        painter->restore();
    }

private:
    static void drawBar(QPainter* painter, const QRect& bar, const QStyleOptionViewItem& option,
                        bool current)
    {
        const QPalette& palette = option.palette;
        painter->setPen(Qt::NoPen);
        painter->setBrush(current ? palette.color(QPalette::Active, QPalette::Highlight)
                                  : mixed(palette.color(QPalette::WindowText),
                                          palette.color(QPalette::Window), 0.08));
        painter->drawRoundedRect(bar, 5, 5);
        if (!option.state.testFlag(QStyle::State_HasFocus))
            return;
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(palette.color(QPalette::Active, QPalette::HighlightedText), 1));
        painter->drawRoundedRect(QRectF(bar).adjusted(2.5, 2.5, -2.5, -2.5), 3, 3);
    }

    static void drawContent(QPainter* painter, const QRect& bar, const QModelIndex& index,
                            const QStyleOptionViewItem& option, bool current)
    {
        const bool enabled = index.flags().testFlag(Qt::ItemIsEnabled);
        const bool rightToLeft = option.direction == Qt::RightToLeft;
        QRect icon(bar.left() + space::kMedium, bar.center().y() - kIconSize / 2 + 1, kIconSize,
                   kIconSize);
        QRect text = bar.adjusted(2 * space::kMedium + kIconSize, 0, -space::kSmall, 0);
        if (rightToLeft) {
            icon = QStyle::visualRect(option.direction, bar, icon);
            text = QStyle::visualRect(option.direction, bar, text);
        }
        const QIcon::Mode mode = current ? QIcon::Selected : QIcon::Normal;
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, icon, Qt::AlignCenter, mode);
        const QPalette::ColorGroup group = enabled ? QPalette::Active : QPalette::Disabled;
        painter->setFont(current ? strongFont() : option.font);
        painter->setPen(option.palette.color(group, current ? QPalette::HighlightedText
                                                            : QPalette::WindowText));
        const QString name = painter->fontMetrics().elidedText(
            index.data(Qt::DisplayRole).toString(), Qt::ElideRight, text.width());
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeading, name);
    }
};

} // namespace

StepList::StepList(QWidget* parent) : QListWidget(parent)
{
    setObjectName(u"steps"_s);
    //: The pages of the wizard, in their order.
    setAccessibleName(tr("Steps"));
    setAccessibleDescription(tr("Pages of the wizard and what was found on each."));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new StepDelegate(this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            emit stepChosen(row);
    });
}

void StepList::addStep(const QString& name)
{
    auto* item = new QListWidgetItem(name, this); // the list owns it
    setState(row(item), PageState::Untouched);
}

void StepList::setState(int step, PageState state)
{
    QListWidgetItem* row = item(step);
    row->setData(kStateRole, static_cast<int>(state));
    row->setIcon(stateIcon(state));
    row->setToolTip(stateText(state));
    row->setData(Qt::AccessibleTextRole, labelled(row->text(), stateText(state)));
}

bool StepList::isReachable(int step) const
{
    return item(step)->flags().testFlag(Qt::ItemIsEnabled);
}

PageState StepList::state(int step) const
{
    return static_cast<PageState>(item(step)->data(kStateRole).toInt());
}

void StepList::setReachable(int step, bool reachable)
{
    const Qt::ItemFlags reached = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    item(step)->setFlags(reachable ? reached : Qt::NoItemFlags);
}

void StepList::setCurrent(int step)
{
    const QSignalBlocker quiet(this);
    setCurrentRow(step);
}

/// The furthest step that can be reached, where QListView stays put.
QModelIndex StepList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action != MoveEnd && action != MovePageDown)
        return QListWidget::moveCursor(action, modifiers);
    int last = count() - 1;
    while (last > 0 && !item(last)->flags().testFlag(Qt::ItemIsEnabled))
        --last;
    return indexFromItem(item(last));
}

QSize StepList::sizeHint() const
{
    return {sizeHintForColumn(0) + space::kLarge, QListWidget::sizeHint().height()};
}

} // namespace cmgmedia::ui
