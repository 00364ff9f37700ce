// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace cmgmedia::ui {

enum class ThemeChoice {
    System, ///< whatever palette the desktop gives, high contrast included
    Light,
    Dark,
    HighContrast, ///< for desktops that have none of their own
};

/// Sets style and palette of the application. The named themes look the same everywhere, which
/// screenshots need.
void applyTheme(ThemeChoice choice);

/// Distances in logical pixels; Qt scales them with the screen.
namespace space {
inline constexpr int kHair = 4;
inline constexpr int kSmall = 8;
inline constexpr int kMedium = 12;
inline constexpr int kLarge = 20;
inline constexpr int kPage = 28;
} // namespace space

/// Text is no wider than this, so that lines stay readable in a large window.
inline constexpr int kContentWidth = 720;

// The typographic hierarchy, from the font that the desktop chose.
QFont titleFont();   ///< of a page
QFont sectionFont(); ///< of a group in it
QFont strongFont();  ///< of what a line is about

/// What a colour is for; the palette decides how it looks.
enum class Tone {
    Plain,
    Quiet, ///< explanations and hints; still 4.5:1
    Good,
    Caution,
    Bad,
};

/// A colour that can be read on the background of pages (QPalette::Base).
QColor toneColour(Tone tone, const QPalette& palette);
/// WCAG 2: 1 to 21.
double contrast(const QColor& one, const QColor& other);
/// `share` of the first, the rest of the second.
QColor mixed(const QColor& first, const QColor& second, double share);

} // namespace cmgmedia::ui
