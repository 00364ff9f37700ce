// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/states.h"
#include "ui/theme/theme.h"

#include <QIcon>

namespace cmgmedia::ui {

constexpr int kIconSize = 16; ///< beside a line of text
constexpr int kLargeIconSize = 32;

/// One of our line icons (resources/icons/NAME.svg) in a colour of the palette. The colour is
/// chosen when it is drawn, so a change of theme needs nothing.
QIcon icon(const QString& name, Tone tone = Tone::Plain);

/// The icon of the program, in its own colours.
QIcon appIcon();

// A state as icon and as word: never one without the other.
QIcon stateIcon(PageState state);
QString stateText(PageState state); ///< "could not be checked"

} // namespace cmgmedia::ui
