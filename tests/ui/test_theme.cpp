// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/theme/icons.h"
#include "ui/widgets/naming.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia::ui;

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void contrastIsThatOfWcag();
    void textCanBeRead_data();
    void textCanBeRead();
    void disabledTextIsFainter();
    void iconsTakeTheColourOfThePalette();
    void everyIconIsThere();
};

namespace {

/// The colour of the first pixel that is not see-through.
QColor colourOf(const QIcon& icon)
{
    const QImage image = icon.pixmap(QSize(32, 32), 1.0).toImage();
    for (int i = 0; i < 32 * 32; ++i) {
        const QColor colour = image.pixelColor(i % 32, i / 32);
        if (colour.alpha() == 255)
            return colour;
    }
    return {};
}

} // namespace

void TestTheme::contrastIsThatOfWcag()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(std::abs(contrast(QColor(0x777777), Qt::white) - 4.48) < 0.01); // WebAIM's example
}

void TestTheme::textCanBeRead_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
    QTest::newRow("high contrast") << ThemeChoice::HighContrast;
}

void TestTheme::textCanBeRead()
{
    QFETCH(ThemeChoice, theme);
    applyTheme(theme);
    const QPalette palette = QApplication::palette();
    const auto readable = [&palette](const QColor& text, QPalette::ColorRole background) {
        return contrast(text, palette.color(background)) >= 4.5;
    };
    for (const Tone tone : {Tone::Plain, Tone::Quiet, Tone::Good, Tone::Caution, Tone::Bad}) {
        QVERIFY(readable(toneColour(tone, palette), QPalette::Base));
        QVERIFY(readable(toneColour(tone, palette), QPalette::AlternateBase));
        QVERIFY(readable(toneColour(tone, palette), QPalette::Window));
    }
    QVERIFY(readable(palette.color(QPalette::WindowText), QPalette::Window));
    QVERIFY(readable(palette.color(QPalette::ButtonText), QPalette::Button));
    QVERIFY(readable(palette.color(QPalette::HighlightedText), QPalette::Highlight));
    QVERIFY(readable(palette.color(QPalette::Link), QPalette::AlternateBase));
    QVERIFY(readable(palette.color(QPalette::PlaceholderText), QPalette::Base));
}

void TestTheme::disabledTextIsFainter()
{
    applyTheme(ThemeChoice::Dark);
    const QPalette palette = QApplication::palette();
    const auto disabled = [&palette](QPalette::ColorRole role) {
        return contrast(palette.color(QPalette::Disabled, role), palette.color(QPalette::Base));
    };
    QVERIFY(disabled(QPalette::Text) > disabled(QPalette::PlaceholderText));
    QuietLabel note(u"a note"_s);
    QCOMPARE(note.palette().color(QPalette::Active, QPalette::WindowText),
             toneColour(Tone::Quiet, palette));
    QCOMPARE(note.palette().color(QPalette::Disabled, QPalette::WindowText),
             palette.color(QPalette::Disabled, QPalette::WindowText));
}

void TestTheme::iconsTakeTheColourOfThePalette()
{
    const QIcon drop = icon(u"drop"_s);
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(theme);
        QCOMPARE(colourOf(drop), QApplication::palette().color(QPalette::Text));
    }
    QVERIFY(icon(u"no such icon"_s).pixmap(16).isNull());
}

void TestTheme::everyIconIsThere()
{
    const QDir drawings(u"" CMGMEDIA_SOURCE_ROOT "/resources/icons"_s);
    for (const QString& name : drawings.entryList({u"*.svg"_s})) {
        const QIcon icon = cmgmedia::ui::icon(name.chopped(4));
        for (const int size : {16, 20, 24, 32, 40, 64})
            QVERIFY2(!icon.pixmap(QSize(size, size), 2.5).isNull(), qPrintable(name));
    }
    QVERIFY(!appIcon().pixmap(256).isNull());
}

CMGMEDIA_TEST(TestTheme)
#include "test_theme.moc"
