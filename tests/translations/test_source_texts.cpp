// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files.h"
#include "tests/support/outside.h"
#include "tests/support/test_program.h"
#include "tests/translations/marking_translator.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

const QString kRoot = u"" CMGMEDIA_SOURCE_ROOT ""_s;

/// Places in the sources of the program where the pattern matches.
QStringList placesOf(const QString& pattern)
{
    const QRegularExpression expression(pattern);
    QStringList places;
    for (const QString& folder : {u"core"_s, u"ui"_s, u"app"_s}) {
        QDirIterator it(kRoot + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            const QString content = QString::fromUtf8(test::readFile(path));
            for (const auto& match : expression.globalMatch(content))
                places << QDir(kRoot).relativeFilePath(path) + u": "_s + match.captured();
        }
    }
    return places;
}

} // namespace

/// Every text of the source can reach a translator, and the English catalogue has every plural.
class TestSourceTexts : public QObject
{
    Q_OBJECT

private slots:
    void lupdatePlacesEveryText();
    void noWrapperHidesALiteral_data();
    void noWrapperHidesALiteral();
    void everyNumberHasItsForms();
    void cataloguesAreUpToDate();
};

void TestSourceTexts::lupdatePlacesEveryText()
{
    const test::SourceTexts texts = test::readSourceTexts();
    QVERIFY2(texts.complaints.isEmpty(), qPrintable(texts.complaints));
    QVERIFY(texts.texts.size() > 1000);
    QVERIFY(texts.texts.contains({u"cmgmedia::ui::WizardWindow"_s, u"&Back"_s}));
}

void TestSourceTexts::noWrapperHidesALiteral_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::newRow("a function around translate()")
        << uR"((QString|Text) (tr|text)\(const char\*? \w+\))"_s;
    QTest::newRow("a mark for later in a text for now") << uR"((tr|text)\(\s*QT_TRANSLATE_NOOP)"_s;
    QTest::newRow("a lambda around translate()") << uR"((tr|text) = \[[^\]]*\]\(const char)"_s;
}

void TestSourceTexts::noWrapperHidesALiteral()
{
    QFETCH(QString, pattern);
    const QStringList places = placesOf(pattern);
    QVERIFY2(places.isEmpty(), qPrintable(places.join(u'\n')));
}

/// lupdate takes a text for a plural where it can read the number, which it cannot with a template
/// in it, or behind other arguments than a literal or nullptr.
void TestSourceTexts::everyNumberHasItsForms()
{
    const test::SourceTexts texts = test::readSourceTexts();
    for (const auto& [context, source] : texts.texts - texts.plurals)
        QVERIFY2(!source.contains("%n"_L1), qPrintable(context + u": "_s + source));
}

void TestSourceTexts::cataloguesAreUpToDate()
{
    const QStringList names{u"en.ts"_s, u"fr.ts"_s, u"ja.ts"_s};
    const QTemporaryDir folder;
    for (const QString& name : names)
        test::writeFile(folder.filePath(name),
                        test::readFile(kRoot + u"/resources/i18n/"_s + name));
    const QByteArray english = test::readFile(folder.filePath(u"en.ts"_s));
    QVERIFY(!english.isEmpty());
    QVERIFY2(!english.contains("unfinished"), "resources/i18n/en.ts has texts without words");
    const test::Ran ran = test::run(kRoot + u"/resources/i18n/update"_s, {folder.path()});
    QVERIFY2(ran.exitCode == 0, ran.errors.constData());
    for (const QString& name : names)
        QVERIFY2(test::readFile(folder.filePath(name))
                     == test::readFile(kRoot + u"/resources/i18n/"_s + name),
                 qPrintable(u"resources/i18n/%1 is out of date: ./dev translations"_s.arg(name)));
}

CMGMEDIA_TEST(TestSourceTexts)
#include "test_source_texts.moc"
