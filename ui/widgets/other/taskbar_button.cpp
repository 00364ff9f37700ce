// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/taskbar_button.h"

namespace cmgmedia::ui {

void showOnTaskbarButton(QWidget* /*window*/, std::optional<int> /*percent*/)
{
    // The title of the window tells it here.
}

} // namespace cmgmedia::ui
