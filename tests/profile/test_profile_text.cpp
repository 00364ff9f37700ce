// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profile_json.h"
#include "core/profile/profile_keys.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

const QList<QPair<const char*, QString>> kTexts{
    {"quotes", uR"(say "yes" and 'no')"_s},
    {"backslashes", uR"(\\server\share\new\table)"_s},
    {"slashes", u"a/b//c/../d"_s},
    {"escapes of JSON", uR"(\n\t\u0041\")"_s},
    {"line ends", u"one\r\ntwo\nthree\rfour"_s},
    {"blanks around", u"  two blanks \t"_s},
    {"blanks alone", u" \u00a0\u3000"_s},
    {"control characters", u"a\u0001b\u001bc\u007f"_s},
    {"other scripts", u"Büro Ağrı Москва 日本 한국"_s},
    {"right to left", u"\u202eabc\u2066دبي\u2069"_s},
    {"beyond 16 bits", u"😀 𝕏 \U0010fffd"_s},
    {"composed and not", u"ä = a\u0308"_s},
    {"markup", u"<a href=\"x\">&amp;</a>]]>"_s},
    {"percent signs", u"%1 %n %%SystemRoot%%"_s},
    {"byte order mark", u"x\ufeffy"_s},
    {"words of JSON", u"null"_s},
    {"number", u"007"_s},
    {"very long", QString(100'000, u'ö')},
};

QString onThisSystem(const QString& path)
{
    return QFileInfo(path).absoluteFilePath();
}

MediaProfile comesBackFrom(const MediaProfile& profile)
{
    const Result<MediaProfile> read = parseProfile(profileJson(profile), u"/p/a.json"_s);
    if (!read)
        qFatal("%s", test::why(read).constData());
    MediaProfile same = *read;
    same.document = profile.document;
    return same;
}

} // namespace

/// What people type into a profile comes back as they typed it.
class TestProfileText : public QObject
{
    Q_OBJECT

private slots:
    void textsComeBack_data();
    void textsComeBack();
    void namesOfVariablesComeBack_data();
    void namesOfVariablesComeBack();
    void answersComeBack_data();
    void answersComeBack();
    void savesAndLoadsUnderAnyName_data();
    void savesAndLoadsUnderAnyName();
    void filesMoveWhateverTheirNames_data();
    void filesMoveWhateverTheirNames();
    void datesAreThoseOfTheCalendar_data();
    void datesAreThoseOfTheCalendar();
    void indexIsAWholeNumber_data();
    void indexIsAWholeNumber();
    void isTheSameEachTime();
};

void TestProfileText::textsComeBack_data()
{
    QTest::addColumn<QString>("text");
    for (const auto& [name, text] : kTexts)
        QTest::newRow(name) << text;
}

/// In each key that holds a text, or a list of them.
void TestProfileText::textsComeBack()
{
    QFETCH(QString, text);
    for (const ProfileKeyRow& row : profileKeys()) {
        MediaProfile said;
        said.source.path = u"a.iso"_s;
        said.folder = onThisSystem(u"/p"_s);
        const auto* plain = std::get_if<Place<QString>>(&row.place);
        const auto* list = std::get_if<Place<QStringList>>(&row.place);
        if (plain && row.kind != ValueKind::Date)
            plain->in(said) = text;
        else if (list)
            list->in(said) = {text, u"b"_s, text};
        else
            continue;
        QVERIFY2(comesBackFrom(said) == said, row.path.data());
    }
}

void TestProfileText::namesOfVariablesComeBack_data()
{
    textsComeBack_data();
}

void TestProfileText::namesOfVariablesComeBack()
{
    QFETCH(QString, text);
    MediaProfile said;
    said.source.path = u"a.iso"_s;
    said.folder = onThisSystem(u"/p"_s);
    said.customization.variables = {
        {text, text}, {u"Gone"_s, std::nullopt}, {u"Empty"_s, QString(u""_s)}};
    const MediaProfile read = comesBackFrom(said);
    QCOMPARE(read.customization.variables, said.customization.variables);
    QVERIFY(!read.customization.variables.at(u"Gone"_s));
    QVERIFY(read.customization.variables.at(u"Empty"_s)); // to be empty is not to be gone
}

void TestProfileText::answersComeBack_data()
{
    textsComeBack_data();
}

void TestProfileText::answersComeBack()
{
    QFETCH(QString, text);
    MediaProfile said;
    said.source.path = u"a.iso"_s;
    said.folder = onThisSystem(u"/p"_s);
    for (const AnswerKind kind : {AnswerKind::Yes, AnswerKind::No, AnswerKind::NotApplicable})
        said.answers[u"A%1"_s.arg(static_cast<int>(kind) + 1)] = {
            .kind = kind, .who = text, .date = u"2028-02-29"_s, .note = text};
    QCOMPARE(comesBackFrom(said).answers, said.answers);
}

void TestProfileText::savesAndLoadsUnderAnyName_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& name :
         {u"plain.json"_s, u"with blanks .json"_s, u"Außenstelle 日本.json"_s, u"😀.json"_s,
          u"percent %1 %20.json"_s, u"no ending"_s, u"#hash&and'quote.json"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestProfileText::savesAndLoadsUnderAnyName()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"größe %1"_s));
    const QString path = folder.filePath(u"größe %1/"_s + name);
    MediaProfile said;
    said.name = name;
    said.source.path = name + u".iso"_s;
    said.folder = QFileInfo(path).absolutePath();
    const Result<> saved = saveProfile(said, path);
    QVERIFY2(saved, test::why(saved).constData());
    const Result<MediaProfile> read = loadProfile(path);
    QVERIFY2(read, test::why(read).constData());
    QCOMPARE(read->name, name);
    QCOMPARE(read->folder, QFileInfo(path).absolutePath());
    QCOMPARE(read->resolved(read->source.path), path + u".iso"_s);
    QCOMPARE(QDir(read->folder).entryList(QDir::Files | QDir::Hidden), QStringList(name));
}

void TestProfileText::filesMoveWhateverTheirNames_data()
{
    QTest::addColumn<QString>("file");
    for (const QString& file :
         {u"a.iso"_s, u"deep/er/a.iso"_s, u"../beside.iso"_s, u"größe 日本/😀.iso"_s,
          u"blank at the end .iso"_s, u"%1%2.iso"_s, u"..dots..iso"_s})
        QTest::newRow(qPrintable(file)) << file;
}

/// Each key that names a file: away and back again it is what it was.
void TestProfileText::filesMoveWhateverTheirNames()
{
    QFETCH(QString, file);
    for (const ProfileKeyRow& row : profileKeys()) {
        if (!isPath(row))
            continue;
        MediaProfile said;
        said.folder = onThisSystem(u"/p/q"_s);
        const auto* plain = std::get_if<Place<QString>>(&row.place);
        const auto* list = std::get_if<Place<QStringList>>(&row.place);
        if (plain)
            plain->in(said) = file;
        else
            list->in(said) = {file, file};
        const MediaProfile moved = said.movedTo(onThisSystem(u"/p/r/s"_s));
        const QString there = plain ? plain->of(moved) : list->of(moved).last();
        QCOMPARE(moved.resolved(there), said.resolved(file));
        const MediaProfile back = moved.movedTo(said.folder);
        const QString here = plain ? plain->of(back) : list->of(back).last();
        QCOMPARE(back.resolved(here), said.resolved(file));
        if (!file.startsWith(".."_L1 + u'/')) // what lies outside is named as a whole from then on
            QVERIFY2(back == said, row.path.data());
    }
}

void TestProfileText::datesAreThoseOfTheCalendar_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("a day") << u"2027-11-21"_s << true;
    QTest::newRow("leap day") << u"2028-02-29"_s << true;
    QTest::newRow("no leap day") << u"2027-02-29"_s << false;
    QTest::newRow("13th month") << u"2027-13-01"_s << false;
    QTest::newRow("day 0") << u"2027-01-00"_s << false;
    QTest::newRow("another order") << u"21-11-2027"_s << false;
    QTest::newRow("with a time") << u"2027-11-21T00:00"_s << false;
    QTest::newRow("blank behind") << u"2027-11-21 "_s << false;
}

void TestProfileText::datesAreThoseOfTheCalendar()
{
    QFETCH(QString, date);
    QFETCH(bool, isOne);
    const QByteArray json =
        R"({"schema":1,"source":{"path":"x"},"console":{"certificateEnd":"%1"}})";
    const Result<MediaProfile> read =
        parseProfile(QByteArray(json).replace("%1", date.toUtf8()), u"/p/a.json"_s);
    QCOMPARE(read.has_value(), isOne);
    if (isOne)
        QCOMPARE(read->console.certificateEnd, date);
    else
        QVERIFY(read.error().detail.english().contains(u"console.certificateEnd"_s));
}

void TestProfileText::indexIsAWholeNumber_data()
{
    QTest::addColumn<QByteArray>("index");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("the one that starts") << QByteArray("0") << true;
    QTest::newRow("the first") << QByteArray("1") << true;
    QTest::newRow("negative") << QByteArray("-1") << false;
    QTest::newRow("half a one") << QByteArray("1.5") << false;
    QTest::newRow("beyond 32 bits") << QByteArray("4294967296") << false;
    QTest::newRow("beyond 64 bits") << QByteArray("1e30") << false;
    QTest::newRow("text") << QByteArray("\"1\"") << false;
    QTest::newRow("truth") << QByteArray("true") << false;
}

void TestProfileText::indexIsAWholeNumber()
{
    QFETCH(QByteArray, index);
    QFETCH(bool, isOne);
    const QByteArray json = R"({"schema":1,"source":{"path":"x"},"bootImage":{"index":%1}})";
    const Result<MediaProfile> read =
        parseProfile(QByteArray(json).replace("%1", index), u"/p/a.json"_s);
    QCOMPARE(read.has_value(), isOne);
    if (isOne)
        QCOMPARE(read->bootImage.index, index.toInt());
    else
        QVERIFY2(read.error().detail.english().contains(u"bootImage.index"_s),
                 qPrintable(read.error().detail.english()));
}

/// For those who keep profiles under version control.
void TestProfileText::isTheSameEachTime()
{
    MediaProfile said;
    said.source.path = u"a.iso"_s;
    for (int i = 0; i < 50; ++i)
        said.customization.variables[u"Variable%1"_s.arg(i * 37 % 50)] = QString::number(i);
    const QByteArray once = profileJson(said);
    QCOMPARE(profileJson(*parseProfile(once, u"/p/a.json"_s)), once);
    QVERIFY(once.endsWith('\n'));
    QVERIFY(!once.contains('\r'));
}

CMGMEDIA_TEST(TestProfileText)
#include "test_profile_text.moc"
