// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/system_theme.h"

namespace cmgmedia::ui {

ThemeChoice systemTheme()
{
    return ThemeChoice::System;
}

/// Fontconfig finds one.
QStringList familiesFor(Language /*language*/)
{
    return {};
}

} // namespace cmgmedia::ui
