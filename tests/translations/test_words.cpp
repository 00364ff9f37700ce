// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"
#include "tests/translations/marking_translator.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <vector>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

const QString kWordsRoot = u"" CMGMEDIA_SOURCE_ROOT ""_s;

/// A row of "Words we don't use" in docs/words.md.
struct Banned {
    QString example;
    QString instead;
    QRegularExpression pattern;
};

QString fileText(const QString& path)
{
    return QString::fromUtf8(test::readFile(kWordsRoot + u'/' + path));
}

std::vector<Banned> bannedWords()
{
    static const QRegularExpression row(u"^\\| (.+?) \\| (.+?) \\| `(.+)` \\|$"_s,
                                        QRegularExpression::MultilineOption);
    std::vector<Banned> found;
    const QString table = fileText(u"docs/words.md"_s).section(u"## Words we don't use"_s, 1);
    for (const auto& match : row.globalMatch(table))
        found.push_back({match.captured(1), match.captured(2),
                         QRegularExpression(match.captured(3).replace(u"\\|"_s, u"|"_s))});
    return found;
}

/// The banned words in it, each with what is around it.
QStringList bannedIn(const QString& text)
{
    static const std::vector<Banned> kBanned = bannedWords();
    QStringList found;
    for (const Banned& banned : kBanned) {
        for (const auto& match : banned.pattern.globalMatch(text)) {
            const auto start = std::max<qsizetype>(0, match.capturedStart() - 30);
            found << match.captured() + u": …"_s + text.mid(start, 80).simplified();
        }
    }
    return found;
}

/// A document without code, which may name things as the source does, and without addresses.
QString proseOf(QString document)
{
    static const QRegularExpression code(
        u"```.*?```|^    [^\\n]*$|`[^`\\n]*`|\\]\\([^)]*\\)|https?://\\S+"_s,
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    return document.replace(code, QString());
}

} // namespace

/// The product speaks one language: docs/words.md says which words are not in it.
class TestWords : public QObject
{
    Q_OBJECT

private slots:
    void eachPatternFindsItsExample();
    void noTextHasABannedWord();
    void textsUseContractions();
    void noHelpHasABannedWord();
    void noScriptHasABannedWord_data();
    void noScriptHasABannedWord();
    void noDocumentHasABannedWord_data();
    void noDocumentHasABannedWord();
};

/// What the table calls wrong is found, and what it wants in its place is not.
void TestWords::eachPatternFindsItsExample()
{
    const std::vector<Banned> banned = bannedWords();
    QVERIFY(banned.size() > 20);
    for (const Banned& row : banned) {
        QVERIFY2(row.pattern.isValid(), qPrintable(row.example));
        for (const QString& example : row.example.split(u", "_s))
            QVERIFY2(row.pattern.match(example).hasMatch(), qPrintable(example));
        QVERIFY2(bannedIn(row.instead).isEmpty(), qPrintable(row.instead));
    }
    QVERIFY(bannedIn(u"stand-alone media; R stands for read"_s).isEmpty());
    QCOMPARE(bannedIn(u"The certificates stand in a hive that lies there."_s).size(), 2);
}

void TestWords::noTextHasABannedWord()
{
    const test::SourceTexts texts = test::readSourceTexts();
    QVERIFY(texts.texts.size() > 1000);
    QStringList found;
    for (const auto& [context, source] : texts.texts) {
        for (const QString& banned : bannedIn(source))
            found << context + u" | "_s + banned;
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestWords::textsUseContractions()
{
    static const QRegularExpression stiff(
        u"\\b([Cc]annot|([Dd]o|[Dd]oes|[Dd]id|[Ii]s|are|was|were|has|have|[Cc]ould|will|would) not)\\b"_s);
    QStringList found;
    for (const auto& [context, source] : test::readSourceTexts().texts) {
        if (const auto match = stiff.match(source); match.hasMatch())
            found << context + u" | "_s + source;
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

/// The manual pages are made of it.
void TestWords::noHelpHasABannedWord()
{
    QStringList found;
    for (const cli::Command& command : cli::allCommands()) {
        for (const QString& banned : bannedIn(cli::helpText(command)))
            found << QLatin1StringView(command.name) + u" | "_s + banned;
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestWords::noScriptHasABannedWord_data()
{
    QTest::addColumn<QString>("path");
    const QString folder = u"core/inquiry/scripts"_s;
    for (const QString& name :
         QDir(kWordsRoot + u'/' + folder).entryList({u"*.ps1"_s}, QDir::Files))
        QTest::newRow(qPrintable(name)) << folder + u'/' + name;
    for (const QString& path :
         {u"installer/linux/README.Debian"_s, u"installer/linux/cmgmedia-wizard.desktop"_s,
          u"installer/linux/cmgmedia-wizard.metainfo.xml.in"_s, u"docs/profile.schema.json"_s})
        QTest::newRow(qPrintable(path)) << path;
}

void TestWords::noScriptHasABannedWord()
{
    QFETCH(QString, path);
    const QString text = fileText(path);
    QVERIFY(!text.isEmpty());
    const QStringList found = bannedIn(text);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestWords::noDocumentHasABannedWord_data()
{
    QTest::addColumn<QString>("path");
    for (const QString& path : {u"README.md"_s, u"CHANGELOG.md"_s, u"SECURITY.md"_s})
        QTest::newRow(qPrintable(path)) << path;
    const QStringList documents = QDir(kWordsRoot + u"/docs"_s).entryList({u"*.md"_s}, QDir::Files);
    QVERIFY(documents.size() > 10);
    for (const QString& name : documents)
        QTest::newRow(qPrintable(name)) << u"docs/"_s + name;
}

void TestWords::noDocumentHasABannedWord()
{
    QFETCH(QString, path);
    QString text = fileText(path);
    QVERIFY(!text.isEmpty());
    if (path == u"docs/words.md"_s) // the rows that name them
        text.replace(QRegularExpression(u"^\\| .*$"_s, QRegularExpression::MultilineOption),
                     QString());
    const QStringList found = bannedIn(proseOf(text));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

CMGMEDIA_TEST(TestWords)
#include "test_words.moc"
