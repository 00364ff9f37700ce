// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace cmgmedia::ui {

/// Has a screen reader say the accessible name of a widget that is seen, wherever the focus is: a
/// result that came by itself.
void announce(QWidget* widget);

} // namespace cmgmedia::ui
