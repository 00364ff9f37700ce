// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QRect;
class QWidget;

namespace cmgmedia::ui {

/// What a window may take up of its screen, without the frame that goes around it.
QRect roomFor(const QWidget& window);

/// Gives a window the size that it opens with: the wanted one, or what the screen has room for.
/// With a parent it opens over that one.
void openAt(QWidget* window, QSize wanted);

/// Makes a window no larger than its screen has room for, and moves it there.
void keepOnScreen(QWidget* window);

} // namespace cmgmedia::ui
