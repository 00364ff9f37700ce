// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The linker drops from a static library what nobody names. Q_INIT_RESOURCE works in no namespace.
static void nameTheCatalogues()
{
    Q_INIT_RESOURCE(i18n);
}

namespace cmgmedia {

namespace {

constexpr auto kOption = "--language"_L1;

struct LanguageRow {
    Language language;
    QLocale::Language locale;
    QLatin1StringView code;
    const char16_t* name;
    QStringView longDay; ///< without the day of the week that Qt's long form has
};

constexpr LanguageRow kLanguages[] = {
    {Language::English, QLocale::English, "en"_L1, u"English", u"yyyy-MM-dd"},
    {Language::French, QLocale::French, "fr"_L1, u"Fran\u00e7ais", u"d MMMM yyyy"},
    {Language::Japanese, QLocale::Japanese, "ja"_L1, u"\u65e5\u672c\u8a9e",
     u"yyyy'\u5e74'M'\u6708'd'\u65e5'"},
};

const LanguageRow& rowOf(Language language)
{
    return *std::ranges::find(kLanguages, language, &LanguageRow::language);
}

/// Of English the forms for numbers; all else of it stands in the source.
struct Catalogue {
    Language language;
    QTranslator ours;
    QTranslator ofQt; ///< English needs none

    explicit Catalogue(Language of) : language(of)
    {
        nameTheCatalogues();
        const QString code = languageCode(of);
        [[maybe_unused]] const bool loaded = ours.load(u":/i18n/%1.qm"_s.arg(code));
        Q_ASSERT(loaded);
        if (of != Language::English) {
            [[maybe_unused]] const bool qtLoaded = ofQt.load(u":/i18n/qtbase_%1.qm"_s.arg(code));
            Q_ASSERT(qtLoaded);
        }
    }
};

/// Loaded when it is first asked for something.
Catalogue& catalogueOf(Language language)
{
    switch (language) {
    case Language::English: {
        static Catalogue english(Language::English);
        return english;
    }
    case Language::French: {
        static Catalogue french(Language::French);
        return french;
    }
    case Language::Japanese: {
        static Catalogue japanese(Language::Japanese);
        return japanese;
    }
    }
    Q_UNREACHABLE();
}

Language& installed()
{
    static Language language = Language::English;
    return language;
}

/// The user's own, where it speaks the language: French is written in Canada, too. A system that
/// has no language at all ("C") keeps what it has in English.
QLocale localeOf(Language language)
{
    const QLocale system = QLocale::system();
    const bool isNeutral = language == Language::English && system.language() == QLocale::C;
    return isNeutral || system.language() == rowOf(language).locale
               ? system
               : QLocale(rowOf(language).locale);
}

/// In the language, or nothing.
QString wordsOf(Language language, const char* context, const char* source, int n)
{
    return catalogueOf(language).ours.translate(context, source, nullptr, n);
}

} // namespace

std::vector<Language> allLanguages()
{
    std::vector<Language> languages;
    for (const LanguageRow& row : kLanguages)
        languages.push_back(row.language);
    return languages;
}

QString languageCode(Language language)
{
    return rowOf(language).code;
}

QString languageName(Language language)
{
    return QString::fromUtf16(rowOf(language).name);
}

std::optional<Language> languageOfCode(const QString& code)
{
    const auto* const row = std::ranges::find(kLanguages, code, &LanguageRow::code);
    return row == std::end(kLanguages) ? std::nullopt : std::optional(row->language);
}

Language firstLanguageOf(const QStringList& wanted)
{
    for (const QString& tag : wanted) {
        const QString code = QString(tag).replace(u'_', u'-').section(u'-', 0, 0).toLower();
        if (const std::optional<Language> language = languageOfCode(code); language)
            return *language;
    }
    return Language::English;
}

/// As gettext has it: where all is to be as in C, other variables say nothing.
Language systemLanguage()
{
    const QByteArray all = qgetenv("LC_ALL");
    if (all == "C" || all == "POSIX" || all.startsWith("C."))
        return Language::English;
    return firstLanguageOf(QLocale::system().uiLanguages());
}

std::optional<QString> takeLanguageOption(QStringList& arguments)
{
    std::optional<QString> code;
    for (qsizetype i = 0; i < arguments.size() && arguments[i] != "--"_L1;) {
        if (arguments[i] == kOption) {
            code = arguments.value(i + 1);
            arguments.remove(i, std::min<qsizetype>(2, arguments.size() - i));
        } else if (arguments[i].startsWith(u"--language="_s)) {
            code = arguments[i].section(u'=', 1);
            arguments.removeAt(i);
        } else {
            ++i;
        }
    }
    return code;
}

void installLanguage(Language language)
{
    if (Catalogue& before = catalogueOf(installed()); before.language != Language::English) {
        QCoreApplication::removeTranslator(&before.ours);
        QCoreApplication::removeTranslator(&before.ofQt);
    }
    QCoreApplication::removeTranslator(&catalogueOf(Language::English).ours);
    installed() = language;
    QLocale::setDefault(localeOf(language));
    // The last one is asked first; English knows forms for numbers that another may lack.
    QCoreApplication::installTranslator(&catalogueOf(Language::English).ours);
    if (language == Language::English)
        return;
    QCoreApplication::installTranslator(&catalogueOf(language).ofQt);
    QCoreApplication::installTranslator(&catalogueOf(language).ours);
}

Language currentLanguage()
{
    return installed();
}

QString shortDay(const QDate& day)
{
    return installed() == Language::English ? day.toString(Qt::ISODate)
                                            : QLocale().toString(day, QLocale::ShortFormat);
}

QString moment(const QDateTime& time)
{
    const QDateTime local = time.toLocalTime();
    return shortDay(local.date()) + u' ' + local.toString(u"HH:mm"_s);
}

QString longDay(const QDate& day, Language language)
{
    return localeOf(language).toString(day, rowOf(language).longDay);
}

QString inEnglish(const char* context, const char* source, int n)
{
    return inLanguage(Language::English, context, source, n);
}

QString inLanguage(Language language, const char* context, const char* source, int n)
{
    QString words;
    if (language != Language::English || n >= 0)
        words = wordsOf(language, context, source, n);
    if (words.isEmpty() && language != Language::English && n >= 0)
        words = wordsOf(Language::English, context, source, n);
    if (words.isEmpty()) // of English, or lupdate did not see a plural in it
        words = QString::fromUtf8(source);
    return n < 0 ? words : words.replace("%n"_L1, QString::number(n));
}

} // namespace cmgmedia
