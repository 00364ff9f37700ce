// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/base/text.h"
#include "tests/support/test_program.h"
#include "tests/translations/marking_translator.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

/// A text of the program, so that the catalogue knows it.
Text years(int count)
{
    return {"Password", "%n years", {}, count};
}

} // namespace

class TestText : public QObject
{
    Q_OBJECT

private slots:
    void argumentsAreNotLookedInto();
    void becomesWordsAtTheEdge();
    void listsAndPairsAreOfTheLanguage();
    void numbersAgree_data();
    void numbersAgree();
    void installedEnglishAgrees();
};

void TestText::argumentsAreNotLookedInto()
{
    const Text text("Test", "%1 and %2, %3", {u"%2"_s, u"%1"_s});
    QCOMPARE(text.english(), u"%2 and %1, %3"_s);
    QCOMPARE(Text(u"100 %1"_s).english(), u"100 %1"_s);
    QVERIFY(Text().isEmpty());
}

void TestText::becomesWordsAtTheEdge()
{
    const Text text("Test", "Contains %1", {Text("Test", "nothing")});
    QCOMPARE(text.translated(), u"Contains nothing"_s);
    const test::MarkingTranslator marks;
    QCOMPARE(text.translated(), u"«Contains «nothing»»"_s);
    QCOMPARE(text.english(), u"Contains nothing"_s);
    QVERIFY(marks.asked().contains({u"Test"_s, u"nothing"_s}));
}

void TestText::listsAndPairsAreOfTheLanguage()
{
    const Text list = Text::listed({u"a"_s, u"%2"_s, Text("Test", "c")});
    const Text pair = Text::labelled(u"a"_s, u"b"_s);
    QCOMPARE(list.english(), u"a, %2, c"_s);
    QCOMPARE(pair.english(), u"a: b"_s);
    QCOMPARE(commaSeparated({}), QString());
    QCOMPARE(commaSeparated({u"a"_s, u"b"_s}), u"a, b"_s);
    QCOMPARE(labelled(u"%2"_s, u"b"_s), u"%2: b"_s);
    const test::MarkingTranslator marks;
    QCOMPARE(list.translated(), u"««a, %2», «c»»"_s);
    QCOMPARE(list.english(), u"a, %2, c"_s);
    QCOMPARE(pair.translated(), u"«a: b»"_s);
}

void TestText::numbersAgree_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << 0 << u"0 years"_s;
    QTest::newRow("one") << 1 << u"1 year"_s;
    QTest::newRow("two") << 2 << u"2 years"_s;
}

void TestText::numbersAgree()
{
    QFETCH(int, count);
    QFETCH(QString, words);
    QCOMPARE(years(count).english(), words);
    const test::MarkingTranslator marks;
    QCOMPARE(years(count).english(), words);
}

void TestText::installedEnglishAgrees()
{
    QCOMPARE(years(1).translated(), u"1 years"_s); // tests see the source
    installLanguage(Language::English);
    QCOMPARE(years(1).translated(), u"1 year"_s);
    QCOMPARE(years(3).translated(), u"3 years"_s);
}

CMGMEDIA_TEST(TestText)
#include "test_text.moc"
