// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/line_button.h"

#include "core/base/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/naming.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

constexpr int kUsualCharacters = 60;
constexpr int kLeastCharacters = 16;

} // namespace

LineButton::LineButton(const QString& place, const QString& line, QWidget* parent)
    : QAbstractButton(parent), m_place(place), m_line(line)
{
    named(this, u"line"_s, tr("Show %1 in the log").arg(labelled(place, line)));
    setToolTip(plainTip(line));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize LineButton::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * kUsualCharacters,
            fontMetrics().height() + 2 * space::kHair};
}

QSize LineButton::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * kLeastCharacters, sizeHint().height()};
}

void LineButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QRect room = rect().adjusted(space::kHair, 0, -space::kHair, 0);
    QFont underlined = font();
    underlined.setUnderline(underMouse());
    painter.setFont(underlined);
    painter.setPen(palette().color(QPalette::Link));
    const QString place = fontMetrics().elidedText(m_place, Qt::ElideMiddle, room.width() / 2);
    painter.drawText(room, Qt::AlignLeading | Qt::AlignVCenter, place);
    room.setLeft(room.left() + fontMetrics().horizontalAdvance(place) + space::kMedium);
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(room,
                     static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_line, Qt::ElideRight, room.width()));
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

void LineButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace cmgmedia::ui
