// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "core/base/language.h"
#include "ui/theme/clear_style.h"
#include "ui/theme/system_theme.h"

#include <QApplication>

#include <algorithm>
#include <cmath>

namespace cmgmedia::ui {

namespace {

constexpr double kReadable = 4.5; // WCAG 2, 1.4.3

struct Colours {
    QRgb window, base, alternate, text, button, bright, accent, accentText, link, line;
};
constexpr Colours kLight{0xfff2f4f7, 0xffffffff, 0xfff6f8fa, 0xff1b1f24, 0xfffafbfc,
                         0xffffffff, 0xff1f5fa8, 0xffffffff, 0xff1b5796, 0xffd0d5dc};
constexpr Colours kDark{0xff1b1e23, 0xff23272e, 0xff2a2f37, 0xffe7eaee, 0xff333942,
                        0xffffffff, 0xff2962a8, 0xffffffff, 0xff86b8f2, 0xff454c57};
constexpr Colours kHighContrast{0xff000000, 0xff000000, 0xff000000, 0xffffffff, 0xff3a3a3a,
                                0xffffffff, 0xffffff00, 0xff000000, 0xffffff00, 0xffffffff};

const Colours& coloursOf(ThemeChoice choice)
{
    if (choice == ThemeChoice::HighContrast)
        return kHighContrast;
    return choice == ThemeChoice::Dark ? kDark : kLight;
}

QPalette paletteOf(const Colours& colours)
{
    QPalette palette(QColor(colours.button), QColor(colours.window));
    const auto set = [&palette](QPalette::ColorRole role, QRgb colour) {
        palette.setColor(role, QColor(colour));
    };
    set(QPalette::Window, colours.window);
    set(QPalette::Base, colours.base);
    set(QPalette::AlternateBase, colours.alternate);
    set(QPalette::Button, colours.button);
    set(QPalette::ToolTipBase, colours.alternate);
    set(QPalette::BrightText, colours.bright);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        set(role, colours.text);
    set(QPalette::Highlight, colours.accent);
    set(QPalette::HighlightedText, colours.accentText);
    set(QPalette::Link, colours.link);
    set(QPalette::LinkVisited, colours.link);
    set(QPalette::Mid, colours.line);
    const auto faded = [&colours](double share) {
        return mixed(QColor(colours.text), QColor(colours.base), share);
    };
    palette.setColor(QPalette::PlaceholderText, faded(0.62));
    palette.setColor(QPalette::Disabled, QPalette::PlaceholderText, faded(0.35));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faded(0.5));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(colours.line));
    return palette;
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

/// Relative luminance, WCAG 2.
double luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
           + 0.0722 * linear(colour.blueF());
}

QFont grown(double factor, QFont::Weight weight)
{
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    // Fonts of Japanese have nothing between plain and bold.
    const bool isBold = weight > QFont::Normal && currentLanguage() == Language::Japanese;
    font.setWeight(isBold ? QFont::Bold : weight);
    return font;
}

QColor wishedColour(Tone tone, const QPalette& palette)
{
    const bool dark = isDark(palette);
    const QColor text = palette.color(QPalette::Text);
    switch (tone) {
    case Tone::Plain:
        return text;
    case Tone::Quiet:
        return mixed(text, palette.color(QPalette::Base), 0.72);
    case Tone::Good:
        return dark ? QColor(0xff4cc38a) : QColor(0xff1a7f4b);
    case Tone::Caution:
        return dark ? QColor(0xffe3b341) : QColor(0xff8a5a00);
    case Tone::Bad:
        return dark ? QColor(0xffff8a80) : QColor(0xffb3261e);
    }
    Q_UNREACHABLE();
}

} // namespace

void applyTheme(ThemeChoice choice)
{
    const ThemeChoice named = choice == ThemeChoice::System ? systemTheme() : choice;
    if (named == ThemeChoice::System)
        return;
    QApplication::setStyle(new ClearStyle); // QApplication owns it
    QApplication::setPalette(paletteOf(coloursOf(named)));
}

QFont titleFont()
{
    return grown(1.7, QFont::DemiBold);
}

QFont sectionFont()
{
    return grown(1.15, QFont::DemiBold);
}

QFont strongFont()
{
    return grown(1.0, QFont::DemiBold);
}

QColor toneColour(Tone tone, const QPalette& palette)
{
    const QColor wished = wishedColour(tone, palette);
    const bool readable = contrast(wished, palette.color(QPalette::Base)) >= kReadable;
    return readable ? wished : palette.color(QPalette::Text);
}

double contrast(const QColor& one, const QColor& other)
{
    const auto [less, more] = std::minmax({luminance(one), luminance(other)});
    return (more + 0.05) / (less + 0.05);
}

QColor mixed(const QColor& first, const QColor& second, double share)
{
    const auto part = [share](double a, double b) {
        return static_cast<float>(a * share + b * (1 - share));
    };
    return QColor::fromRgbF(part(first.redF(), second.redF()),
                            part(first.greenF(), second.greenF()),
                            part(first.blueF(), second.blueF()));
}

} // namespace cmgmedia::ui
