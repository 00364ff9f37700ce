// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"
#include "tests/translations/catalogue.h"

#include <QHash>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using test::CatalogueText;

namespace {

constexpr qsizetype kShown = 40; // of what is wrong, at a time

/// Compiled once: each is used for thousands of texts.
const QRegularExpression& compiled(const QString& pattern)
{
    static QHash<QString, QRegularExpression> known;
    auto found = known.find(pattern);
    if (found == known.end())
        found = known.insert(pattern, QRegularExpression(pattern));
    return *found;
}

QStringList sortedMatches(const QString& text, const QString& pattern)
{
    QStringList found;
    for (const QRegularExpressionMatch& match : compiled(pattern).globalMatch(text))
        found << match.captured();
    found.sort();
    return found;
}

QStringList matchesOnce(const QString& text, const QString& pattern)
{
    QStringList found = sortedMatches(text, pattern);
    found.removeDuplicates();
    return found;
}

bool matches(const QString& text, const QString& pattern)
{
    return compiled(pattern).match(text).hasMatch();
}

bool hasMnemonic(const QString& text)
{
    return matches(text, u"(?<!&)&(?![a-z]+;)[^&\\s]"_s);
}

bool endsSentence(const QString& text)
{
    return matches(text, u"[.。]$"_s);
}

/// What a source and its translation have to have in common; empty: it fits.
QStringList misfits(const CatalogueText& text, const QString& form)
{
    struct Alike {
        QString what;
        QString pattern;
    };
    static const Alike kAlike[] = {
        {u"places of values"_s, u"%L?\\d"_s},
        {u"tags"_s,
         uR"(</?(?:a|b|i|p|br|em|h\d|li|ol|ul|td|th|tr|pre|code|strong|table)(?: href="[^"]*")?>)"_s},
        {u"options"_s, u"(?<![\\w-])--[a-z][a-z-]+"_s},
        {u"codes"_s, u"0x[0-9a-fA-F]{4,}"_s},
        {u"addresses"_s, u"https?://[\\w-]+\\.[\\w./?=&#-]+\\w"_s},
        {u"patterns of files"_s, u"\\*\\.[a-z0-9]+"_s},
        {u"keys of the registry"_s, u"HKEY_[A-Z_]+|HKLM|HKCU"_s},
    };
    QStringList found;
    for (const Alike& alike : kAlike) {
        const bool isPlace = alike.pattern.startsWith(u'%');
        const auto of = isPlace && !text.isPlural ? sortedMatches : matchesOnce;
        if (of(text.source, alike.pattern) != of(form, alike.pattern))
            found << alike.what;
    }
    if (!text.isPlural && text.source.contains("%n"_L1) != form.contains("%n"_L1))
        found << u"%n"_s;
    if (hasMnemonic(text.source) != hasMnemonic(form))
        found << u"letter of the keyboard"_s;
    if (text.source.endsWith(u'…') != form.endsWith(u'…'))
        found << u"…"_s;
    if (text.source.endsWith(u':') != form.endsWith(u':'))
        found << u"colon"_s;
    if (endsSentence(text.source) != endsSentence(form) && !text.source.endsWith(u'?')
        && text.source.contains(u' '))
        found << u"full stop"_s;
    if (text.source.count(u'\n') != form.count(u'\n'))
        found << u"line breaks"_s;
    if (text.source.front().isSpace() != form.front().isSpace()
        || text.source.back().isSpace() != form.back().isSpace())
        found << u"blanks at an end"_s;
    return found;
}

struct Slip {
    QString what;
    QString pattern;
};

const std::vector<Slip>& slipsOf(const QString& language)
{
    static const std::vector<Slip> kFrench{
        {u"' between letters"_s, u"(?<=\\p{L})'(?=\\p{L})"_s},
        {u"a blank that may break before ; : ? ! »"_s, u" [;:?!»](?=\\s|$)"_s},
        {u"a blank that may break behind «"_s, u"« "_s},
        {u"no blank before : ? !"_s, u"[\\p{L})][:?!](?=\\s|$)"_s},
        {u"a blank that may break before %"_s, u"\\d %(?![\\dnL])"_s},
        {u"..."_s, uR"(\.\.\.)"_s},
    };
    static const std::vector<Slip> kJapanese{
        {u"full-width ( ) : % [ ] /"_s, u"[（）：％［］／]"_s},
        {u"blank before 。 、 」"_s, u"[ \\x{3000}][。、」]"_s},
        {u"half-width kana"_s, u"[\\x{ff66}-\\x{ff9f}]"_s},
        {u"no long vowel"_s, u"(サーバ|フォルダ|コンピュータ|ブラウザ|ユーザ|プリンタ|ドライバ|"
                             "マネージャ|エディタ)(?!ー)"_s},
        {u"the letter is not behind the text: 次へ(&N)"_s, u"(?<![(&])&(?![a-z]+;)[^&\\s]"_s},
        {u"..."_s, uR"(\.\.\.)"_s},
    };
    return language == "fr"_L1 ? kFrench : kJapanese;
}

void addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const Language language : allLanguages()) {
        if (language != Language::English)
            QTest::newRow(qPrintable(languageCode(language))) << languageCode(language);
    }
}

/// The first of them, and how many there are.
QByteArray listOf(const QStringList& complaints)
{
    return (complaints.mid(0, kShown).join(u'\n') + u"\n%1 in all"_s.arg(complaints.size()))
        .toUtf8();
}

/// A term of the console, and how each language has it.
struct Term {
    QString english;
    QStringList french; ///< or other words that are right where the first would not be
    QStringList japanese;
    QStringList exceptions; ///< parts of sources where it is another one
};

/// resources/i18n/glossary.csv: en,fr,ja, then what else is right in French and Japanese, and parts
/// of sources that mean something else; several are split by |.
std::vector<Term> readGlossary()
{
    std::vector<Term> terms;
    const QString all = QString::fromUtf8(
        test::readFile(u"" CMGMEDIA_SOURCE_ROOT "/resources/i18n/glossary.csv"_s));
    for (const QString& line : all.split(u'\n', Qt::SkipEmptyParts).mid(1)) {
        const QStringList cells = line.split(u',');
        if (cells.size() != 6)
            return {};
        const auto also = [](const QString& cell) { return cell.split(u'|', Qt::SkipEmptyParts); };
        terms.push_back({cells[0], QStringList{cells[1]} + also(cells[3]),
                         QStringList{cells[2]} + also(cells[4]), also(cells[5])});
    }
    return terms;
}

QString comparable(QString text)
{
    return text.replace(u'’', u'\'')
        .replace(u'\u202f', u' ')
        .replace(u'\u00a0', u' ')
        .toLower()
        .remove(u'&');
}

/// French bends its words, Japanese sets its blanks as it likes.
bool hasTerm(const QString& text, const QString& term, const QString& language)
{
    if (language == "ja"_L1)
        return comparable(text).remove(u' ').contains(comparable(term).remove(u' '));
    constexpr qsizetype kStem = 5;
    const QStringList words = comparable(term).split(u' ');
    return std::ranges::all_of(
        words, [&](const QString& word) { return comparable(text).contains(word.left(kStem)); });
}

} // namespace

/// The catalogues of the languages that are not English: nothing is missing, and every translation
/// fits its source and the customs of its language.
class TestCatalogues : public QObject
{
    Q_OBJECT

private slots:
    void everyTextHasWords_data() { addLanguages(); }
    void everyTextHasWords();
    void translationsFit_data() { addLanguages(); }
    void translationsFit();
    void typographyIsOfTheLanguage_data() { addLanguages(); }
    void typographyIsOfTheLanguage();
    void termsAreThoseOfTheConsole_data() { addLanguages(); }
    void termsAreThoseOfTheConsole();
    void misfitsAreFound_data();
    void misfitsAreFound();
};

void TestCatalogues::everyTextHasWords()
{
    QFETCH(QString, language);
    const std::vector<CatalogueText> texts = test::readCatalogue(language);
    QVERIFY(texts.size() > 3000);
    const qsizetype forms = language == "fr"_L1 ? 2 : 1;
    QStringList missing;
    for (const CatalogueText& text : texts) {
        if (!text.isFinished || text.forms.contains(QString())
            || text.forms.size() != (text.isPlural ? forms : 1))
            missing << text.context + u": "_s + text.source;
    }
    QVERIFY2(missing.isEmpty(), listOf(missing).constData());
}

void TestCatalogues::translationsFit()
{
    QFETCH(QString, language);
    QStringList found;
    for (const CatalogueText& text : test::readCatalogue(language)) {
        for (const QString& form : text.forms) {
            if (const QStringList faults = form.isEmpty() ? QStringList() : misfits(text, form);
                !faults.isEmpty())
                found << test::complaint(text, faults.join(u", "_s));
        }
    }
    QVERIFY2(found.isEmpty(), listOf(found).constData());
}

void TestCatalogues::typographyIsOfTheLanguage()
{
    QFETCH(QString, language);
    QStringList found;
    for (const CatalogueText& text : test::readCatalogue(language)) {
        for (const Slip& slip : slipsOf(language)) {
            if (!matches(text.source, slip.pattern)
                && std::ranges::any_of(text.forms, [&slip](const QString& form) {
                       return matches(form, slip.pattern);
                   }))
                found << test::complaint(text, slip.what);
        }
    }
    QVERIFY2(found.isEmpty(), listOf(found).constData());
}

void TestCatalogues::termsAreThoseOfTheConsole()
{
    QFETCH(QString, language);
    const std::vector<Term> terms = readGlossary();
    QVERIFY(terms.size() > 80);
    QStringList found;
    for (const CatalogueText& text : test::readCatalogue(language)) {
        const QString source = comparable(text.source);
        for (const Term& term : terms) {
            const QString words = QRegularExpression::escape(comparable(term.english));
            const bool isOther = std::ranges::any_of(
                term.exceptions, [&](const QString& part) { return text.source.contains(part); });
            if (isOther || text.forms.contains(QString())
                || !matches(source, u"\\b%1s?\\b"_s.arg(words)))
                continue;
            const QStringList& right = language == "fr"_L1 ? term.french : term.japanese;
            const bool has = std::ranges::any_of(right, [&](const QString& one) {
                return hasTerm(text.forms.join(u' '), one, language);
            });
            if (!has)
                found << test::complaint(text, right.first());
        }
    }
    QVERIFY2(found.isEmpty(), listOf(found).constData());
}

void TestCatalogues::misfitsAreFound_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("form");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const QString& source, const QString& form, const QStringList& expected) {
        QTest::newRow(qPrintable(source)) << source << form << expected;
    };
    row(u"Open %1"_s, u"Ouvrir"_s, {u"places of values"_s});
    row(u"&Open"_s, u"Ouvrir"_s, {u"letter of the keyboard"_s});
    row(u"&Next"_s, u"次へ(&N)"_s, {});
    row(u"Browse…"_s, u"Parcourir"_s, {u"…"_s});
    row(u"Add --json."_s, u"Ajoutez --jsons."_s, {u"options"_s});
    row(u"It failed."_s, u"失敗しました"_s, {u"full stop"_s});
    row(u"ISO files (*.iso)"_s, u"Fichiers ISO (*.is)"_s, {u"patterns of files"_s});
}

/// What the other tests lean on can fail.
void TestCatalogues::misfitsAreFound()
{
    QFETCH(QString, source);
    QFETCH(QString, form);
    QFETCH(QStringList, expected);
    QCOMPARE(misfits({{}, source, {}, false, true, {form}}, form), expected);
}

CMGMEDIA_TEST(TestCatalogues)
#include "test_catalogues.moc"
