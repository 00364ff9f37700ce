// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

namespace cmgmedia::ui {

/// Fills the button of a window in the taskbar, where there is one that can be filled.
/// Without a number it is an ordinary button again.
void showOnTaskbarButton(QWidget* window, std::optional<int> percent);

} // namespace cmgmedia::ui
