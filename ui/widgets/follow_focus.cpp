// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/follow_focus.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QScrollArea>

namespace cmgmedia::ui {

void followFocus(QScrollArea* area)
{
    QObject::connect(qApp, &QApplication::focusChanged, area, [area](QWidget*, QWidget* now) {
        if (now && area->widget() && area->widget()->isAncestorOf(now))
            area->ensureWidgetVisible(now, space::kLarge, space::kLarge);
    });
}

} // namespace cmgmedia::ui
