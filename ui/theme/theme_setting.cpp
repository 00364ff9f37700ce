// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme_setting.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

constexpr auto kThemeSetting = "window/theme"_L1;

struct ThemeRow {
    ThemeChoice theme;
    QLatin1StringView key;
};

constexpr ThemeRow kThemes[] = {{ThemeChoice::System, "system"_L1},
                                {ThemeChoice::Light, "light"_L1},
                                {ThemeChoice::Dark, "dark"_L1},
                                {ThemeChoice::HighContrast, "contrast"_L1}};

} // namespace

QString themeKey(ThemeChoice theme)
{
    return std::ranges::find(kThemes, theme, &ThemeRow::theme)->key;
}

std::optional<ThemeChoice> themeOfKey(const QString& key)
{
    const auto* const row = std::ranges::find(kThemes, key, &ThemeRow::key);
    return row == std::end(kThemes) ? std::nullopt : std::optional(row->theme);
}

ThemeChoice savedTheme()
{
    return themeOfKey(QSettings().value(kThemeSetting).toString()).value_or(ThemeChoice::System);
}

void saveTheme(ThemeChoice theme)
{
    QSettings().setValue(kThemeSetting, themeKey(theme));
}

} // namespace cmgmedia::ui
