// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

namespace cmgmedia::ui {

/// What ThemeChoice::System means on this system: one of the named themes, or System where Qt
/// takes style and palette from the desktop by itself.
ThemeChoice systemTheme();

} // namespace cmgmedia::ui
