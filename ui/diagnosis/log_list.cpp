// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/log_list.h"

#include "ui/diagnosis/log_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/naming.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

using LogStyle = LogModel::LogStyle;

constexpr int kRowPadding = 6;
constexpr double kTint = 0.14;
constexpr int kMarkSize = 8;

Tone toneOf(LogStyle style)
{
    switch (style) {
    case LogStyle::Error:
    case LogStyle::Evidence:
        return Tone::Bad;
    case LogStyle::Warning:
        return Tone::Caution;
    case LogStyle::Quiet:
    case LogStyle::Prose:
    case LogStyle::Divider:
        return Tone::Quiet;
    case LogStyle::Plain:
        break;
    }
    return Tone::Plain;
}

/// A shape a kind, so that colour is never alone: an arrow points to what decides.
void paintMark(QPainter& painter, LogStyle style, const QRectF& where, const QColor& colour)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    if (style == LogStyle::Error)
        painter.drawEllipse(where);
    else if (style == LogStyle::Warning)
        painter.drawPolygon(QPolygonF{where.bottomLeft(), where.bottomRight(),
                                      QPointF(where.center().x(), where.top())});
    else if (style == LogStyle::Evidence)
        painter.drawPolygon(QPolygonF{where.topLeft(), where.bottomLeft(),
                                      QPointF(where.right(), where.center().y())});
}

class LogDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const auto style = static_cast<LogStyle>(index.data(LogModel::kStyleRole).toInt());
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const QPalette& palette = option.palette;
        const QColor base = palette.color(QPalette::Base);
        const QColor own = toneColour(toneOf(style), palette);
        painter->save();
        painter->setClipRect(option.rect);
        if (isSelected)
            painter->fillRect(option.rect, palette.color(QPalette::Highlight));
        else if (style == LogStyle::Evidence || style == LogStyle::Error)
            painter->fillRect(option.rect,
                              mixed(own, base, kTint / (style == LogStyle::Error ? 2 : 1)));
        else if (style == LogStyle::Divider)
            painter->fillRect(option.rect, palette.color(QPalette::AlternateBase));
        const QColor text = isSelected                    ? palette.color(QPalette::HighlightedText)
                            : style == LogStyle::Evidence ? palette.color(QPalette::Text)
                                                          : own;
        QRect place = option.rect.adjusted(space::kHair, 0, -space::kHair, 0);
        if (index.column() == LogModel::Mark) {
            const QRectF mark(place.left(), place.center().y() - kMarkSize / 2.0 + 0.5, kMarkSize,
                              kMarkSize);
            paintMark(*painter, style, mark, isSelected ? text : own);
            place.setLeft(place.left() + kMarkSize + space::kHair);
        }
        QFont font = option.font;
        font.setItalic(style == LogStyle::Prose || style == LogStyle::Divider);
        font.setBold(style == LogStyle::Evidence);
        painter->setFont(font);
        painter->setPen(text);
        painter->drawText(
            place, static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, place.width()));
        painter->restore();
    }
};

} // namespace

LogList::LogList(LogModel* model, QWidget* parent) : QTableView(parent), m_model(model)
{
    named(this, u"log"_s, tr("Lines of the log"));
    setAccessibleDescription(
        tr("F3 finds the next one, F8 goes to the next error, Ctrl+C copies."));
    setModel(model);
    setItemDelegate(new LogDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    setMinimumHeight(fontMetrics().height() * 6);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(LogModel::What, QHeaderView::Stretch);
    header->setMinimumSectionSize(kMarkSize + space::kLarge);
    fitRows();
}

void LogList::fitRows()
{
    const QFontMetrics metrics(font());
    verticalHeader()->setMinimumSectionSize(metrics.height());
    verticalHeader()->setDefaultSectionSize(metrics.height() + kRowPadding);
    const int letter = metrics.averageCharWidth();
    QHeaderView* header = horizontalHeader();
    header->resizeSection(LogModel::Mark, kMarkSize + space::kLarge + 2 * letter);
    header->resizeSection(LogModel::Component, 18 * letter);
    header->resizeSection(LogModel::When, 27 * letter);
    header->resizeSection(LogModel::Thread, 10 * letter);
    header->resizeSection(LogModel::File, 24 * letter);
}

void LogList::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

/// Where there is little room it is for the text; what is left out is in the details.
void LogList::resizeEvent(QResizeEvent* event)
{
    const int characters = viewport()->width() / std::max(1, fontMetrics().averageCharWidth());
    constexpr int kForThread = 110;
    constexpr int kForComponent = 80;
    setColumnHidden(LogModel::Thread, characters < kForThread);
    setColumnHidden(LogModel::Component, characters < kForComponent);
    QTableView::resizeEvent(event);
}

int LogList::currentRow() const
{
    return currentIndex().isValid() ? currentIndex().row() : -1;
}

void LogList::goToRow(int row)
{
    const QModelIndex index = m_model->index(row, LogModel::What);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index, PositionAtCenter);
}

void LogList::copySelected() const
{
    QList<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows(LogModel::What))
        rows << index.row();
    std::ranges::sort(rows);
    QStringList lines;
    for (const int row : rows) {
        if (m_model->isEntry(row))
            lines << m_model->copied(row);
    }
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

void LogList::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copySelected();
    else
        QTableView::keyPressEvent(event);
}

void LogList::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit selectionDone();
}

void LogList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    emit rowChanged(current.isValid() ? current.row() : -1);
}

} // namespace cmgmedia::ui
