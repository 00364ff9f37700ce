// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/text_colours.h"

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::test {

namespace {

constexpr double kReadable = 4.5; // WCAG 2, 1.4.3
constexpr int kScale = 3;         // strokes get a middle that is not blended with the background
constexpr int kIconRoom = 28;     // at the left of what has an icon

struct PaintedText {
    QString text;
    QRect where; ///< in the window
};

QRect inWindow(const QWidget& widget, QRect part, const QWidget& window)
{
    part = part.intersected(widget.visibleRegion().boundingRect());
    return {widget.mapTo(&window, part.topLeft()), part.size()};
}

void addItems(const QAbstractItemView& view, const QModelIndex& parent, const QWidget& window,
              std::vector<PaintedText>& texts)
{
    const QAbstractItemModel& model = *view.model();
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            QRect where = view.visualRect(index);
            if (!index.data(Qt::DecorationRole).isNull())
                where.setLeft(where.left() + kIconRoom);
            if (index.flags().testFlag(Qt::ItemIsEnabled) && !where.isEmpty())
                texts.push_back(
                    {index.data().toString(), inWindow(*view.viewport(), where, window)});
        }
        addItems(view, model.index(row, 0, parent), window, texts);
    }
}

std::vector<PaintedText> textsOf(const QWidget& window)
{
    std::vector<PaintedText> texts;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || !widget->isEnabled())
            continue;
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const auto* edit = qobject_cast<const QLineEdit*>(widget);
        const auto* view = qobject_cast<const QAbstractItemView*>(widget);
        if (view && view->model())
            addItems(*view, {}, window, texts);
        const QString text = label    ? label->text()
                             : button ? button->text()
                             : edit   ? edit->displayText()
                                      : QString();
        QRect where = widget->rect();
        if (button && !button->icon().isNull())
            where.setLeft(where.left() + kIconRoom);
        texts.push_back({text, inWindow(*widget, where, window)});
    }
    std::erase_if(texts, [](const PaintedText& one) {
        return one.text.trimmed().isEmpty() || one.where.width() < 4 || one.where.height() < 8;
    });
    return texts;
}

/// Between the colour that most of the part has and the one that differs most from it.
double paintedContrast(const QImage& image, const QRect& part)
{
    QHash<QRgb, int> counts;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            ++counts[image.pixel(x, y)];
    }
    const auto behind = std::max_element(counts.begin(), counts.end());
    double most = 1;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        if (it.value() >= kScale) // a stroke, not a stray pixel
            most = std::max(most, ui::contrast(QColor(it.key()), QColor(behind.key())));
    }
    return most;
}

} // namespace

QStringList faintTexts(QWidget& window)
{
    QImage image(window.size() * kScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(kScale);
    window.render(&image);
    QStringList faint;
    for (const PaintedText& text : textsOf(window)) {
        const QRect pixels(text.where.topLeft() * kScale, text.where.size() * kScale);
        const double found = paintedContrast(image, pixels.intersected(image.rect()));
        if (found < kReadable)
            faint << u"%1: %2"_s.arg(text.text).arg(found, 0, 'f', 1);
    }
    return faint;
}

} // namespace cmgmedia::test
