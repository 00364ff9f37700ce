// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/screen_fit.h"

#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace cmgmedia::ui {

namespace {

/// Of Windows 11 and of usual desktops; nobody knows the real one before the window is shown.
constexpr QMargins kFrame{8, 32, 8, 8};

/// Moves the window, whose position is that of its frame, to where all of it is seen.
void moveWithin(const QRect& screen, QWidget* window, QPoint corner)
{
    const QSize size = window->size().grownBy(kFrame);
    const auto inside = [](int place, int first, int last, int length) {
        return std::clamp(place, first, std::max(first, last + 1 - length));
    };
    window->move(inside(corner.x(), screen.left(), screen.right(), size.width()),
                 inside(corner.y(), screen.top(), screen.bottom(), size.height()));
}

} // namespace

QRect roomFor(const QWidget& window)
{
    return window.screen()->availableGeometry().marginsRemoved(kFrame);
}

void openAt(QWidget* window, QSize wanted)
{
    const QWidget* parent = window->parentWidget();
    const QScreen* on = (parent ? parent : window)->screen();
    const QRect room = roomFor(parent ? *parent : *window);
    window->resize(wanted.boundedTo(room.size()));
    const QSize size = window->size().grownBy(kFrame);
    const QPoint middle = parent ? parent->window()->frameGeometry().center() : room.center();
    moveWithin(on->availableGeometry(), window,
               middle - QPoint(size.width() / 2, size.height() / 2));
}

void keepOnScreen(QWidget* window)
{
    const QRect room = roomFor(*window);
    window->resize(window->size().boundedTo(room.size()));
    moveWithin(window->screen()->availableGeometry(), window, window->pos());
}

} // namespace cmgmedia::ui
