// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrapping_radio.h"

#include "ui/widgets/naming.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace cmgmedia::ui {

namespace {

constexpr int kRadioMargin = 2;
constexpr int kFocusMargin = 2; // around the text

} // namespace

WrappingRadio::WrappingRadio(const QString& text, QWidget* parent) : QRadioButton(text, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed, QSizePolicy::RadioButton);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int WrappingRadio::textStart() const
{
    return style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, this)
           + style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing, nullptr, this);
}

/// Its place where the button has that width.
QRect WrappingRadio::textRect(int width) const
{
    const int room = std::max(1, width - textStart() - kFocusMargin);
    const QRect needed = fontMetrics().boundingRect(
        QRect(0, 0, room, 1 << 20), Qt::TextWordWrap | Qt::TextShowMnemonic, text());
    return {textStart(), kRadioMargin, room, needed.height()};
}

QSize WrappingRadio::sizeHint() const
{
    int widest = 0;
    for (const QString& word : withoutMnemonic(text()).split(u' '))
        widest = std::max(widest, fontMetrics().horizontalAdvance(word));
    const int width = textStart() + widest + kFocusMargin + 1;
    return {width, heightForWidth(std::max(width, this->width()))};
}

int WrappingRadio::heightForWidth(int width) const
{
    const int indicator = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorHeight, nullptr, this);
    return std::max(textRect(width).height(), indicator) + 2 * kRadioMargin;
}

bool WrappingRadio::hitButton(const QPoint& position) const
{
    return rect().contains(position);
}

void WrappingRadio::paintEvent(QPaintEvent* /*event*/)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const QRect place = textRect(width());
    QStyleOptionButton indicator = option;
    const int side = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, this);
    const int line = fontMetrics().height();
    indicator.rect =
        QStyle::visualRect(layoutDirection(), rect(),
                           QRect(0, kRadioMargin + std::max(0, (line - side) / 2), side, side));
    painter.drawPrimitive(QStyle::PE_IndicatorRadioButton, indicator);
    const QRect shown = QStyle::visualRect(layoutDirection(), rect(), place);
    const Qt::Alignment start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading);
    const int flags =
        static_cast<int>(start | Qt::AlignTop) | Qt::TextWordWrap | Qt::TextShowMnemonic;
    painter.drawItemText(shown, flags, palette(), isEnabled(), text(), QPalette::WindowText);
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    QStyleOptionFocusRect frame;
    frame.QStyleOption::operator=(option);
    const QRect words = style()->itemTextRect(fontMetrics(), shown, flags, isEnabled(), text());
    frame.rect = words.adjusted(-kFocusMargin, -1, kFocusMargin, 1);
    frame.backgroundColor = palette().color(QPalette::Window);
    painter.drawPrimitive(QStyle::PE_FrameFocusRect, frame);
}

} // namespace cmgmedia::ui
