// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/language_setting.h"

#include "core/base/text.h"
#include "ui/theme/system_theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

constexpr auto kLanguageSetting = "window/language"_L1;

struct LanguageText {
    CMGMEDIA_TEXTS(Language)
};

} // namespace

std::optional<Language> savedLanguage()
{
    return languageOfCode(QSettings().value(kLanguageSetting).toString());
}

void saveLanguage(std::optional<Language> language)
{
    if (language)
        QSettings().setValue(kLanguageSetting, languageCode(*language));
    else
        QSettings().remove(kLanguageSetting);
}

Language wantedLanguage()
{
    const std::optional<Language> saved = savedLanguage();
    return saved ? *saved : systemLanguage();
}

bool hasLettersOf(Language language)
{
    return language != Language::Japanese
           || !QFontDatabase::families(QFontDatabase::Japanese).isEmpty();
}

QString missingLetters(Language language)
{
    //: A language, as it calls itself, and a package of fonts.
    return LanguageText::tr("No font on this computer has the letters of %1. Install one (for "
                            "example, %2), and then choose the language again.")
        .arg(languageName(language), u"fonts-noto-cjk"_s);
}

void applyLanguage(Language language)
{
    static const QFont kOfSystem = QApplication::font();
    installLanguage(language);
    QFont font = kOfSystem;
    if (const QStringList families = familiesFor(language); !families.isEmpty())
        font.setFamilies(families + QStringList{kOfSystem.family()});
    QApplication::setFont(font);
}

} // namespace cmgmedia::ui
