// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tab_order.h"

#include <QLayout>
#include <QWidget>

#include <vector>

namespace cmgmedia::ui {

namespace {

void collect(const QLayout* layout, std::vector<QWidget*>& controls)
{
    for (int i = 0; layout && i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        collect(item->layout(), controls);
        QWidget* widget = item->widget();
        if (!widget)
            continue;
        if ((widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy())
            controls.push_back(widget);
        collect(widget->layout(), controls);
    }
}

} // namespace

void tabAsLaidOut(QWidget& widget)
{
    std::vector<QWidget*> controls;
    collect(widget.layout(), controls);
    for (size_t i = 1; i < controls.size(); ++i)
        QWidget::setTabOrder(controls[i - 1], controls[i]);
}

} // namespace cmgmedia::ui
