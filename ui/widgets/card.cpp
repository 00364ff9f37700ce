// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPen>
#include <QVBoxLayout>

namespace cmgmedia::ui {

namespace {

constexpr double kRadius = 6;

}

Card::Card(QWidget* parent) : QWidget(parent), m_content(new QVBoxLayout(this))
{
    m_content->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    m_content->setSpacing(space::kSmall);
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outline());
    painter.setBrush(palette().alternateBase());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
}

QPen Card::outline() const
{
    return {mixed(palette().color(QPalette::Text), palette().color(QPalette::Base), 0.2), 1};
}

} // namespace cmgmedia::ui
