// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/theme/theme.h"

#include <QStringList>

namespace cmgmedia::ui {

/// What ThemeChoice::System means on this system: one of the named themes, or System where Qt
/// takes style and palette from the desktop by itself.
ThemeChoice systemTheme();
/// Fonts that this system shows a language in, best first; empty: those of the desktop will do.
QStringList familiesFor(Language language);

} // namespace cmgmedia::ui
