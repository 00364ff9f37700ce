// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/errors.h"
#include "core/variables/variables_list.h"
#include "core/variables/xml_cursor.h"
#include "core/variables/xml_text.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

std::u16string_view view(const QString& text)
{
    return {reinterpret_cast<const char16_t*>(text.utf16()), static_cast<size_t>(text.size())};
}

QString textOf(const SecretChars& text)
{
    return QString::fromUtf16(text.data(), static_cast<qsizetype>(text.size()));
}

QString textOf(const std::optional<SecretChars>& text)
{
    return text ? textOf(*text) : QString();
}

QString listOf(int variables)
{
    QString list = u"<MediaVarList>"_s;
    for (int i = 0; i < variables; ++i)
        list += u"<var name=\"%1\">x</var>"_s.arg(i);
    return list + u"</MediaVarList>"_s;
}

QString kindsOf(const QString& xml)
{
    const QString kinds = u"SEeTCA.!"_s; // in the order of XmlToken::Kind
    XmlCursor cursor(view(xml));
    QString found;
    do {
        found += kinds[static_cast<qsizetype>(cursor.next().kind)];
    } while (!found.endsWith(u'.') && !found.endsWith(u'!'));
    return found;
}

} // namespace

/// The XML of media variables at its limits: a crafted file neither keeps us busy nor gets past.
class TestVariablesList : public QObject
{
    Q_OBJECT

private slots:
    void takesAsManyAsThereMayBe_data();
    void takesAsManyAsThereMayBe();
    void takesAsMuchTextAsThereMayBe();
    void nestsAsDeepAsItMay_data();
    void nestsAsDeepAsItMay();
    void namesThePlaceOfAMistake();
    void knowsWhereEachOneStands();
    void leavesWhatFollowsTheEnd();
    void cutsXmlIntoTokens_data();
    void cutsXmlIntoTokens();
    void staysWhereItIsBroken();
    void readsAttributes_data();
    void readsAttributes();
    void decodesReferences_data();
    void decodesReferences();
    void knowsWhatXmlCanHold_data();
    void knowsWhatXmlCanHold();
    void writesWhatItReads_data();
    void writesWhatItReads();
};

void TestVariablesList::takesAsManyAsThereMayBe_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("none") << 0 << true;
    QTest::newRow("one") << 1 << true;
    QTest::newRow("ten thousand") << 10'000 << true;
    QTest::newRow("one more") << 10'001 << false;
}

void TestVariablesList::takesAsManyAsThereMayBe()
{
    QFETCH(int, count);
    QFETCH(bool, isTaken);
    const QString list = listOf(count);
    const Result<VariablesList> found = VariablesList::scan(view(list), u"Variables.dat"_s);
    QCOMPARE(found.has_value(), isTaken);
    if (isTaken)
        QCOMPARE(found->variables.size(), static_cast<size_t>(count));
    else
        QCOMPARE(found.error().code, ErrorCode::VariablesDamaged);
}

void TestVariablesList::takesAsMuchTextAsThereMayBe()
{
    constexpr qsizetype kMost = qsizetype{4} << 20;
    const QString open = u"<MediaVarList><var name=\"N\">"_s;
    const QString close = u"</var></MediaVarList>"_s;
    const QString value(kMost - open.size() - close.size(), u'x');
    const QString largest = open + value + close;
    QCOMPARE(largest.size(), kMost);
    QVERIFY(VariablesList::scan(view(largest), {}));
    const QString larger = open + value + u'x' + close;
    const Result<VariablesList> tooLarge = VariablesList::scan(view(larger), u"V"_s);
    QVERIFY(!tooLarge);
    QCOMPARE(tooLarge.error().code, ErrorCode::VariablesDamaged);
    QCOMPARE(tooLarge.error().detail.english(), u"4194305 characters"_s);
}

void TestVariablesList::nestsAsDeepAsItMay_data()
{
    QTest::addColumn<int>("depth"); ///< below the list itself
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("flat") << 0 << true;
    QTest::newRow("as deep as allowed") << 31 << true;
    QTest::newRow("one deeper") << 32 << false;
}

void TestVariablesList::nestsAsDeepAsItMay()
{
    QFETCH(int, depth);
    QFETCH(bool, isTaken);
    const QString list = u"<MediaVarList>"_s + u"<a>"_s.repeated(depth) + u"</a>"_s.repeated(depth)
                         + u"</MediaVarList>"_s;
    QCOMPARE(VariablesList::scan(view(list), {}).has_value(), isTaken);
}

void TestVariablesList::namesThePlaceOfAMistake()
{
    const QString list = u"<MediaVarList><var name=\"N\">a&nbsp;b</var></MediaVarList>"_s;
    const Result<VariablesList> found = VariablesList::scan(view(list), u"Variables.dat"_s);
    QVERIFY(!found);
    QCOMPARE(found.error().subject.english(), u"Variables.dat"_s);
    QCOMPARE(found.error().detail.english(),
             u"malformed at character %1"_s.arg(list.indexOf(u"a&nbsp"_s)));
    QVERIFY(!found.error().detail.english().contains(u"nbsp"_s)); // what stands there may be secret
}

void TestVariablesList::knowsWhereEachOneStands()
{
    const QString list =
        u"<MediaVarList>\n <var name='A&amp;B'><![CDATA[x]]></var><var name=\"E\"/>"
        "<other><var name=\"I\">y</var></other><var>no name</var>\n"
        "</MediaVarList>"_s;
    const Result<VariablesList> found = VariablesList::scan(view(list), {});
    QVERIFY(found);
    QCOMPARE(found->variables.size(), size_t(3));
    const VariablePlace& first = found->variables[0];
    QCOMPARE(first.name, u"A&B"_s);
    QCOMPARE(first.quote, u'\'');
    QVERIFY(first.isCdata && !first.isEmptyTag);
    QCOMPARE(list.mid(static_cast<qsizetype>(first.begin),
                      static_cast<qsizetype>(first.end - first.begin)),
             u"<var name='A&amp;B'><![CDATA[x]]></var>"_s);
    QCOMPARE(list.mid(static_cast<qsizetype>(first.contentBegin),
                      static_cast<qsizetype>(first.contentEnd - first.contentBegin)),
             u"<![CDATA[x]]>"_s);
    const VariablePlace& empty = found->variables[1];
    QVERIFY(empty.isEmptyTag);
    QCOMPARE(empty.contentBegin, empty.end);
    QCOMPARE(found->variables[2].name, u"I"_s);
    QVERIFY(!found->rootIsEmptyTag);
    QCOMPARE(found->rootContentEnd, static_cast<size_t>(list.indexOf(u"</MediaVarList>"_s)));
}

void TestVariablesList::leavesWhatFollowsTheEnd()
{
    const QString list = listOf(2) + QChar(QChar::Null) + u"<not XML"_s;
    const Result<VariablesList> found = VariablesList::scan(view(list), {});
    QVERIFY(found);
    QCOMPARE(found->variables.size(), size_t(2));
    QVERIFY(!VariablesList::scan(view(listOf(1) + listOf(1)), {})); // one list and no second
    QVERIFY(!VariablesList::scan(view(listOf(1) + u"x"_s), {}));
    QVERIFY(VariablesList::scan(view(listOf(1) + u" \r\n<!-- end -->"_s), {}));
}

void TestVariablesList::cutsXmlIntoTokens_data()
{
    QTest::addColumn<QString>("xml");
    QTest::addColumn<QString>("kinds"); ///< Start, Empty, end, Text, CDATA, Aside, "." the end
    const auto row = [](const QString& xml, const QString& kinds) {
        QTest::newRow(qPrintable(xml.left(40))) << xml << kinds;
    };
    row(QString(), u"."_s);
    row(u"text"_s, u"T."_s);
    row(u"<a>x</a>"_s, u"STe."_s);
    row(u"<a/><a /><a\n/>"_s, u"EEE."_s);
    row(u"<a b='>' c=\"/>\"></a >"_s, u"Se."_s);
    row(u"<?xml version='1.0'?><!-- <a> --><![CDATA[</a>]]>"_s, u"AAC."_s);
    row(u"<![CDATA[]]]]><![CDATA[>]]>"_s, u"CC."_s);
    row(u"<!DOCTYPE a>"_s, u"!"_s);
    row(u"<"_s, u"!"_s);
    row(u"<>"_s, u"!"_s);
    row(u"</>"_s, u"!"_s);
    row(u"< a>"_s, u"!"_s);
    row(u"<a"_s, u"!"_s);
    row(u"<a b='>"_s, u"!"_s);
    row(u"<a <b>"_s, u"!"_s);
    row(u"</a b>"_s, u"!"_s);
    row(u"<a/b>"_s, u"!"_s);
    row(u"<!--"_s, u"!"_s);
    row(u"<![CDATA[x]]"_s, u"!"_s);
    row(u"<?x"_s, u"!"_s);
}

void TestVariablesList::cutsXmlIntoTokens()
{
    QFETCH(QString, xml);
    QFETCH(QString, kinds);
    QCOMPARE(kindsOf(xml), kinds);
    // however it is cut off, it comes to an end
    for (qsizetype length = 0; length < xml.size(); ++length)
        QVERIFY(!kindsOf(xml.first(length)).isEmpty());
}

void TestVariablesList::staysWhereItIsBroken()
{
    const QString xml = u"<a>x<"_s;
    XmlCursor cursor(view(xml));
    QCOMPARE(cursor.next().kind, XmlToken::Kind::StartTag);
    QCOMPARE(cursor.next().kind, XmlToken::Kind::Text);
    for (int again = 0; again < 3; ++again) {
        const XmlToken token = cursor.next();
        QCOMPARE(token.kind, XmlToken::Kind::Broken);
        QCOMPARE(token.begin, size_t(4));
    }
}

void TestVariablesList::readsAttributes_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("found"); ///< "name=value" each, "!" where it is broken
    const auto row = [](const QString& body, const QString& found) {
        QTest::newRow(qPrintable(body)) << body << found;
    };
    row(u" "_s, QString());
    row(u" a=\"1\""_s, u"a=1 "_s);
    row(u"\n a = '1'\tb\n=\n\"2\" "_s, u"a=1 b=2 "_s);
    row(u" a='\"' b=\"'\""_s, u"a=\" b=' "_s);
    row(u" a=''"_s, u"a= "_s);
    row(u" größe='1'"_s, u"größe=1 "_s);
    row(u"a='1'"_s, u"!"_s);
    row(u" a"_s, u"!"_s);
    row(u" a="_s, u"!"_s);
    row(u" a=1"_s, u"!"_s);
    row(u" a='1"_s, u"!"_s);
    row(u" ='1'"_s, u"!"_s);
    row(u" a='1'b='2'"_s, u"a=1 !"_s);
}

void TestVariablesList::readsAttributes()
{
    QFETCH(QString, body);
    QFETCH(QString, found);
    XmlAttributes attributes(view(body));
    QString seen;
    XmlAttributes::Step step = attributes.next();
    for (; step == XmlAttributes::Step::Found; step = attributes.next())
        seen += QString::fromUtf16(attributes.found().name.data(),
                                   static_cast<qsizetype>(attributes.found().name.size()))
                + u'='
                + QString::fromUtf16(attributes.found().value.data(),
                                     static_cast<qsizetype>(attributes.found().value.size()))
                + u' ';
    if (step == XmlAttributes::Step::Broken)
        seen += u'!';
    QCOMPARE(seen, found);
}

void TestVariablesList::decodesReferences_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("text"); ///< null: there is none
    const auto row = [](const QString& raw, const QString& text) {
        QTest::newRow(qPrintable(raw)) << raw << text;
    };
    row(u"&lt;&gt;&amp;&quot;&apos;"_s, u"<>&\"'"_s);
    row(u"&#65;&#x41;&#x0041;"_s, u"AAA"_s);
    row(u"&#x1F600;"_s, u"😀"_s);
    row(u"&#x10FFFF;"_s, QString::fromUcs4(U"\U0010FFFF"));
    row(u"&#x110000;"_s, QString());
    row(u"&#9;&#10;&#13;"_s, u"\t\n\r"_s);
    row(u"&#8;"_s, QString());
    row(u"&#0;"_s, QString());
    row(u"&#xD800;"_s, QString());
    row(u"&#xFFFE;"_s, QString());
    row(u"&#xFFFD;"_s, u"\ufffd"_s);
    row(u"&#;"_s, QString());
    row(u"&#x;"_s, QString());
    row(u"&#xG;"_s, QString());
    row(u"&#1A;"_s, QString());
    row(u"&#-1;"_s, QString());
    row(u"&;"_s, QString());
    row(u"&LT;"_s, QString());
    row(u"&nbsp;"_s, QString());
    row(u"&amp"_s, QString());
    row(u"&"_s, QString());
    row(u"a&amp;amp;b"_s, u"a&amp;b"_s); // decoded once
}

void TestVariablesList::decodesReferences()
{
    QFETCH(QString, raw);
    QFETCH(QString, text);
    const std::optional<SecretChars> decoded = decodedContent(view(raw));
    QCOMPARE(decoded.has_value(), !text.isNull());
    QCOMPARE(textOf(decoded), text);
    const std::optional<SecretChars> attribute = decodedAttribute(view(raw));
    QCOMPARE(attribute.has_value(), !text.isNull());
    QCOMPARE(textOf(attribute), text);
}

void TestVariablesList::knowsWhatXmlCanHold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");
    QTest::newRow("nothing") << QString() << true;
    QTest::newRow("blanks") << u" \t\r\n"_s << true;
    QTest::newRow("pair") << u"😀"_s << true;
    QTest::newRow("first half") << QString(QChar(0xd83d)) << false;
    QTest::newRow("second half") << QString(QChar(0xde00)) << false;
    QTest::newRow("halves the wrong way round") << QString(QChar(0xde00)) + QChar(0xd83d) << false;
    QTest::newRow("first half at the end") << u"a"_s + QChar(0xd83d) << false;
    QTest::newRow("vertical tab") << QString(QChar(0x0b)) << false;
    QTest::newRow("delete") << QString(QChar(0x7f)) << true;
    QTest::newRow("last one before the noncharacters") << QString(QChar(0xfffd)) << true;
    QTest::newRow("noncharacter") << QString(QChar(0xfffe)) << false;
}

void TestVariablesList::knowsWhatXmlCanHold()
{
    QFETCH(QString, text);
    QFETCH(bool, fits);
    QCOMPARE(isXmlText(view(text)), fits);
}

void TestVariablesList::writesWhatItReads_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text :
         {QString(), u"plain"_s, u"<&>\"'"_s, u"]]>"_s, u"]]>]]>"_s, u"]]]]>>"_s, u"a\rb\r\nc\n"_s,
          u"]]>\r"_s, u"&lt;"_s, u"<![CDATA[x]]>"_s, u"😀 äß日"_s, u" \t "_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestVariablesList::writesWhatItReads()
{
    QFETCH(QString, text);
    QCOMPARE(textOf(decodedContent(viewOf(escaped(view(text))))), text);
    QCOMPARE(textOf(decodedContent(viewOf(asCdata(view(text))))), text);
    const QString list = u"<MediaVarList><var name=\"N\">"_s + textOf(asCdata(view(text)))
                         + u"</var></MediaVarList>"_s;
    QVERIFY(VariablesList::scan(view(list), {}));
}

CMGMEDIA_TEST(TestVariablesList)
#include "test_variables_list.moc"
