// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QString>

#include <optional>

namespace cmgmedia::ui {

QString themeKey(ThemeChoice theme);                       ///< "dark"
std::optional<ThemeChoice> themeOfKey(const QString& key); ///< nullopt: there is no such theme

/// The theme that was chosen in an earlier run; the one of the system where none was.
ThemeChoice savedTheme();
void saveTheme(ThemeChoice theme);

} // namespace cmgmedia::ui
