// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/columns.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "tests/support/test_program.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

/// A text that every language has.
Text threeYears()
{
    return {"Password", "%n years", {}, 3};
}

} // namespace

/// Which languages there are, which one is meant, and what it changes.
class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { installLanguage(Language::English); }
    void theFirstThatWeHaveIsMeant_data();
    void theFirstThatWeHaveIsMeant();
    void theOptionIsTakenOut_data();
    void theOptionIsTakenOut();
    void eachIsCalledByItsOwnName();
    void wordsAndFormsChange();
    void qtSpeaksTheSameLanguage();
    void anotherLanguageCanBeAskedFor();
    void daysAreWrittenAsUsual();
    void columnsAreThoseOfATerminal_data();
    void columnsAreThoseOfATerminal();
    void linesBreakAsTheLanguageLets_data();
    void linesBreakAsTheLanguageLets();
};

void TestLanguage::theFirstThatWeHaveIsMeant_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<Language>("expected");
    QTest::newRow("nothing") << QStringList() << Language::English;
    QTest::newRow("French") << QStringList{u"fr-FR"_s} << Language::French;
    QTest::newRow("French of Canada") << QStringList{u"fr-CA"_s} << Language::French;
    QTest::newRow("with a script") << QStringList{u"ja-Jpan-JP"_s} << Language::Japanese;
    QTest::newRow("as Unix writes it") << QStringList{u"ja_JP"_s} << Language::Japanese;
    QTest::newRow("one that we lack first")
        << QStringList{u"de-DE"_s, u"fr-FR"_s, u"en-US"_s} << Language::French;
    QTest::newRow("English before French")
        << QStringList{u"en-GB"_s, u"fr-FR"_s} << Language::English;
    QTest::newRow("none that we have") << QStringList{u"de-DE"_s, u"pl"_s} << Language::English;
    QTest::newRow("no language") << QStringList{u"C"_s} << Language::English;
    QTest::newRow("another one that begins alike") << QStringList{u"frr-DE"_s} << Language::English;
}

void TestLanguage::theFirstThatWeHaveIsMeant()
{
    QFETCH(QStringList, wanted);
    QFETCH(Language, expected);
    QCOMPARE(firstLanguageOf(wanted), expected);
}

void TestLanguage::theOptionIsTakenOut_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("rest");
    QTest::addColumn<QString>("code");
    QTest::newRow("none") << u"check x"_s << u"check x"_s << QString();
    QTest::newRow("before") << u"--language fr check x"_s << u"check x"_s << u"fr"_s;
    QTest::newRow("behind") << u"check x --language=ja"_s << u"check x"_s << u"ja"_s;
    QTest::newRow("the last counts") << u"--language fr x --language ja"_s << u"x"_s << u"ja"_s;
    QTest::newRow("no option any more")
        << u"x -- --language fr"_s << u"x -- --language fr"_s << QString();
    QTest::newRow("without a value") << u"x --language"_s << u"x"_s << u""_s;
}

void TestLanguage::theOptionIsTakenOut()
{
    QFETCH(QString, call);
    QFETCH(QString, rest);
    QFETCH(QString, code);
    QStringList arguments = call.split(u' ');
    const std::optional<QString> asked = takeLanguageOption(arguments);
    QCOMPARE(arguments.join(u' '), rest);
    QCOMPARE(asked.has_value(), call.contains("--language"_L1) && !call.contains("-- "_L1));
    QCOMPARE(asked.value_or(QString()), code);
}

void TestLanguage::eachIsCalledByItsOwnName()
{
    QStringList names;
    for (const Language language : allLanguages()) {
        QCOMPARE(languageOfCode(languageCode(language)), language);
        names << languageName(language);
    }
    QCOMPARE(names, QStringList({u"English"_s, u"Français"_s, u"日本語"_s}));
    QVERIFY(!languageOfCode(u"de"_s));
    QVERIFY(!languageOfCode({}));
}

void TestLanguage::wordsAndFormsChange()
{
    QCOMPARE(threeYears().translated(), u"3 years"_s);
    installLanguage(Language::French);
    QCOMPARE(currentLanguage(), Language::French);
    QCOMPARE(threeYears().translated(), u"3\u00A0ans"_s);
    QCOMPARE(threeYears().english(), u"3 years"_s);
    QCOMPARE(QLocale().language(), QLocale::French);
    installLanguage(Language::Japanese);
    QCOMPARE(threeYears().translated(), u"3 年"_s);
    installLanguage(Language::English);
    QCOMPARE(threeYears().translated(), u"3 years"_s);
}

/// Its buttons and its messages about options.
void TestLanguage::qtSpeaksTheSameLanguage()
{
    const auto cancel = [] { return QCoreApplication::translate("QPlatformTheme", "Cancel"); };
    QCOMPARE(cancel(), u"Cancel"_s);
    installLanguage(Language::French);
    QCOMPARE(cancel(), u"Annuler"_s);
    installLanguage(Language::Japanese);
    QVERIFY(cancel().contains(u"キャンセル"_s));
}

void TestLanguage::anotherLanguageCanBeAskedFor()
{
    installLanguage(Language::Japanese);
    QCOMPARE(threeYears().in(Language::French), u"3\u00A0ans"_s);
    QCOMPARE(threeYears().in(Language::English), u"3 years"_s);
    QCOMPARE(threeYears().in(Language::Japanese), u"3 年"_s);
    QCOMPARE(inLanguage(Language::French, "Test", "not in any catalogue", -1),
             u"not in any catalogue"_s);
}

void TestLanguage::daysAreWrittenAsUsual()
{
    const QDate day(2027, 11, 28);
    QCOMPARE(shortDay(day), u"2027-11-28"_s);
    QCOMPARE(longDay(day), u"2027-11-28"_s);
    installLanguage(Language::French);
    QCOMPARE(shortDay(day), u"28/11/2027"_s);
    QCOMPARE(longDay(day), u"28 novembre 2027"_s);
    installLanguage(Language::Japanese);
    QCOMPARE(shortDay(day), u"2027/11/28"_s);
    QCOMPARE(longDay(day), u"2027年11月28日"_s);
}

void TestLanguage::columnsAreThoseOfATerminal_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("columns");
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("Latin") << u"boot"_s << 4;
    QTest::newRow("accents of their own") << u"de\u0301marrage"_s << 9;
    QTest::newRow("kanji and kana") << u"起動メディア"_s << 12;
    QTest::newRow("with Latin") << u"PFX を確認"_s << 10;
    QTest::newRow("beyond the first plane") << u"\U00020BB7"_s << 2;
    QTest::newRow("a thin blank") << u"10\u202f%"_s << 4;
}

void TestLanguage::columnsAreThoseOfATerminal()
{
    QFETCH(QString, text);
    QFETCH(int, columns);
    QCOMPARE(cli::columnsOf(text), columns);
    QCOMPARE(cli::columnsOf(cli::padded(text, 20)), 20);
}

void TestLanguage::linesBreakAsTheLanguageLets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("words") << u"one two three"_s << 8 << QStringList{u"one two"_s, u"three"_s};
    QTest::newRow("an option stays whole") << u"use --media-password-file"_s << 10
                                           << QStringList{u"use"_s, u"--media-password-file"_s};
    QTest::newRow("a blank that may not break")
        << u"les fichiers\u00a0: deux"_s << 12
        << QStringList{u"les"_s, u"fichiers\u00a0:"_s, u"deux"_s};
    QTest::newRow("between kana") << u"メディアを作成する"_s << 8
                                  << QStringList{u"メディア"_s, u"を作成す"_s, u"る"_s};
    QTest::newRow("never before 。")
        << u"作成した。次へ"_s << 8 << QStringList{u"作成し"_s, u"た。次へ"_s};
}

void TestLanguage::linesBreakAsTheLanguageLets()
{
    QFETCH(QString, text);
    QFETCH(int, columns);
    QFETCH(QStringList, lines);
    QCOMPARE(cli::wrappedLines(text, columns), lines);
}

CMGMEDIA_TEST(TestLanguage)
#include "test_language.moc"
