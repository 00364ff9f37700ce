// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/clear_style.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOptionComboBox>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

constexpr double kRadius = 2;
constexpr int kFieldMargin = 3; // between an outline and the text in it

QPen outlineOf(const QStyleOption& option)
{
    const QPalette& palette = option.palette;
    if (option.state.testFlag(QStyle::State_HasFocus))
        return {palette.color(QPalette::Link), 1.5};
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    return {mixed(palette.color(QPalette::Active, QPalette::Text), palette.color(QPalette::Base),
                  enabled ? 0.55 : 0.25),
            1};
}

void prepare(QPainter* painter, const QStyleOption& option)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(outlineOf(option));
    painter->setBrush(Qt::NoBrush);
}

} // namespace

ClearStyle::ClearStyle() : QProxyStyle(u"Fusion"_s)
{}

void ClearStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                               QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isBox = element == PE_FrameLineEdit || element == PE_IndicatorCheckBox;
    if (!isBox && element != PE_IndicatorRadioButton)
        return;
    painter->save();
    prepare(painter, *option);
    const QRectF inside = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isBox)
        painter->drawRoundedRect(inside, kRadius, kRadius);
    else
        painter->drawEllipse(inside);
    painter->restore();
}

QRect ClearStyle::subElementRect(SubElement element, const QStyleOption* option,
                                 const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(kFieldMargin, 0, -kFieldMargin, 0) : rect;
}

QSize ClearStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const
{
    const QSize fusion = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton)
        return fusion + QSize(16, 4);
    const bool isField = type == CT_LineEdit || type == CT_ComboBox || type == CT_SpinBox;
    return isField ? fusion + QSize(2 * kFieldMargin, 4) : fusion;
}

void ClearStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control != CC_ComboBox && control != CC_SpinBox)
        return;
    painter->save();
    prepare(painter, *option);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    painter->restore();
}

} // namespace cmgmedia::ui
