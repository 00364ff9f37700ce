// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/system_theme.h"

#include <QSettings>

#include <windows.h>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

bool isHighContrast()
{
    HIGHCONTRASTW contrast = {};
    contrast.cbSize = sizeof contrast;
    return SystemParametersInfoW(SPI_GETHIGHCONTRAST, contrast.cbSize, &contrast, 0) != 0
           && (contrast.dwFlags & HCF_HIGHCONTRASTON) != 0;
}

} // namespace

/// Qt 6.4 draws its native style bright, whatever was chosen in Windows.
ThemeChoice systemTheme()
{
    if (isHighContrast())
        return ThemeChoice::System;
    const QSettings personal(
        uR"(HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize)"_s,
        QSettings::NativeFormat);
    return personal.value(u"AppsUseLightTheme"_s, 1).toInt() == 0 ? ThemeChoice::Dark
                                                                  : ThemeChoice::Light;
}

/// Segoe UI has no Japanese: Windows takes another font letter by letter, and where it does not
/// speak Japanese itself, often a Chinese one.
QStringList familiesFor(Language language)
{
    return language == Language::Japanese ? QStringList{u"Yu Gothic UI"_s, u"Meiryo UI"_s}
                                          : QStringList();
}

} // namespace cmgmedia::ui
