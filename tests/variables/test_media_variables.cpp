// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/encrypted_buffer.h"
#include "core/crypto/errors.h"
#include "core/variables/errors.h"
#include "core/variables/media_variables.h"
#include "core/variables/secret_names.h"
#include "tests/support/test_pki.h"
#include "tests/support/test_program.h"

#include <QXmlStreamReader>
#include <QtEndian>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace cmgmedia {

using namespace test;

namespace {

Result<MediaVariables> listOf(const QString& text)
{
    const SecretBytes bytes = utf16Bytes(
        {reinterpret_cast<const char16_t*>(text.utf16()), static_cast<size_t>(text.size())});
    const QByteArray file = encryptVariables({BufferCipher::Aes128, bytes}, nullptr).value();
    return MediaVariables::decrypt(file, nullptr, u"Variables.dat"_s);
}

QString textOf(const MediaVariables& variables)
{
    const QByteArray file = variables.encrypt(nullptr).value();
    const SecretBytes bytes = decryptVariables(file, nullptr, {}).value().text;
    QString text(static_cast<qsizetype>(bytes.size() / 2), Qt::Uninitialized);
    qFromLittleEndian<char16_t>(bytes.data(), text.size(), text.data());
    return text;
}

/// Name and value of every variable as Qt's reader sees them.
QStringList asQtReadsIt(QString text)
{
    text = text.left(text.indexOf(QChar(0)));
    QXmlStreamReader xml(text);
    QStringList found;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"var") {
            const QString name = xml.attributes().value(u"name"_s).toString();
            found << name + u'=' + xml.readElementText(QXmlStreamReader::SkipChildElements);
        }
    }
    return xml.hasError() ? QStringList{xml.errorString()} : found;
}

QStringList asWeReadIt(const MediaVariables& variables)
{
    QStringList found;
    for (const QString& name : variables.names())
        found << name + u'=' + variables.value(name).value();
    return found;
}

const QString kOfficial = u"<?xml version=\"1.0\"?><MediaVarList Version=\"4.00.5345.0000\">"
                          "<var name=\"_SMSTSSiteCode\"><![CDATA[ABC]]></var>"
                          "<var name=\"SMSTSMP\"><![CDATA[https://cmg.example.test]]></var>"
                          "</MediaVarList>\r\n"_s
                          + QChar(0);

const QString kLines = u"<MediaVarList>\r\n  <var name='A'>1 &lt; 2</var>\r\n"
                       "  <var name='B'>x</var>\r\n</MediaVarList>"_s;

} // namespace

class TestMediaVariables : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const QStringList one{u"a=1"_s};
        QTest::newRow("official") << kOfficial
                                  << QStringList{u"_SMSTSSiteCode=ABC"_s,
                                                 u"SMSTSMP=https://cmg.example.test"_s};
        QTest::newRow("lines") << kLines << QStringList{u"A=1 < 2"_s, u"B=x"_s};
        QTest::newRow("byte order mark")
            << QChar(QChar::ByteOrderMark)
                   + u"<MediaVarList><var name=\"a\">1</var></MediaVarList>"_s
            << one;
        QTest::newRow("encoding, comments, instructions")
            << u"<?xml version=\"1.0\" encoding=\"utf-16\"?><!-- x --><MediaVarList><!-- <var> -->"
               "<?x y?><var name=\"a\">1</var></MediaVarList><!-- end -->"_s
            << one;
        QTest::newRow("other elements")
            << u"<MediaVarList><x y=\"z\"><var name=\"a\">1</var></x><w/></MediaVarList>"_s << one;
        QTest::newRow("elements in a value")
            << u"<MediaVarList><var name=\"a\">1<b>2<var name=\"c\">3</var></b></var>"
               "</MediaVarList>"_s
            << one;
        QTest::newRow("references")
            << u"<MediaVarList><var name=\"a&amp;b\">&lt;&gt;&amp;&quot;&apos;&#65;&#x42;&#x1F600;"
               "</var></MediaVarList>"_s
            << QStringList{u"a&b=<>&\"'AB😀"_s};
        QTest::newRow("CDATA in pieces")
            << u"<MediaVarList><var name=\"a\">x<![CDATA[]]]]><![CDATA[>]]>&amp;</var>"
               "</MediaVarList>"_s
            << QStringList{u"a=x]]>&"_s};
        QTest::newRow("line ends")
            << u"<MediaVarList><var name=\"a\">1\r\n2\r3\n<![CDATA[4\r\n5]]></var></MediaVarList>"_s
            << QStringList{u"a=1\n2\n3\n4\n5"_s};
        QTest::newRow("blanks in tags")
            << u" <MediaVarList\n><var  x = '>'\tname\r\n=\r\n'a' >1</var ></MediaVarList\t>\n"_s
            << one;
        QTest::newRow("empty ones")
            << u"<MediaVarList><var name=\"a\"/><var name=\"b\"></var></MediaVarList>"_s
            << QStringList{u"a="_s, u"b="_s};
        QTest::newRow("no variables") << u"<MediaVarList/>"_s << QStringList();
    }

    void readsEveryForm()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        const auto variables = listOf(text);
        QVERIFY(variables);
        QCOMPARE(asWeReadIt(*variables), expected);
        QCOMPARE(textOf(*variables), text);
    }

    void readsWhatQtReads()
    {
        for (const QString& text : {kOfficial, kLines})
            QCOMPARE(asWeReadIt(*listOf(text)), asQtReadsIt(text));
    }

    void refusesMalformedText_data()
    {
        QTest::addColumn<QString>("text");
        const QString open = u"<MediaVarList><var name=\"a\">"_s;
        const QString close = u"</var></MediaVarList>"_s;
        QTest::newRow("another root") << u"<Other/>"_s;
        QTest::newRow("not closed") << open;
        QTest::newRow("closed crosswise") << open + u"</MediaVarList></var>"_s;
        QTest::newRow("two roots") << u"<MediaVarList/><MediaVarList/>"_s;
        QTest::newRow("text behind") << open + close + u"x"_s;
        QTest::newRow("unknown entity") << open + u"&nbsp;"_s + close;
        QTest::newRow("lonely ampersand") << open + u"a & b"_s + close;
        QTest::newRow("reference to nothing") << open + u"&#0;"_s + close;
        QTest::newRow("reference to half a pair") << open + u"&#xD800;"_s + close;
        QTest::newRow("reference beyond Unicode") << open + u"&#x110000;"_s + close;
        QTest::newRow("reference beyond reason") << open + u"&#99999999999999999999;"_s + close;
        QTest::newRow("half a pair") << open + QChar(0xd800) + close;
        QTest::newRow("control character") << open + QChar(1) + close;
        QTest::newRow("open CDATA") << open + u"<![CDATA[x"_s + close;
        QTest::newRow("document type") << u"<!DOCTYPE MediaVarList><MediaVarList/>"_s;
        QTest::newRow("attribute twice") << u"<MediaVarList a='1' a='2'/>"_s;
        QTest::newRow("attribute unquoted") << u"<MediaVarList a=1/>"_s;
        QTest::newRow("attributes together") << u"<MediaVarList a='1'b='2'/>"_s;
        QTest::newRow("too deep") << u"<MediaVarList>"_s + u"<a>"_s.repeated(40);
    }

    void refusesMalformedText()
    {
        QFETCH(QString, text);
        const auto variables = listOf(text);
        QVERIFY(!variables);
        QCOMPARE(variables.error().code, ErrorCode::VariablesDamaged);
        QCOMPARE(variables.error().subject.english(), u"Variables.dat"_s);
        QVERIFY(!variables.error().detail.english().isEmpty());
    }

    void refusesEveryTruncationOfTheText()
    {
        const qsizetype end = kOfficial.indexOf(u"\r\n"_s);
        for (qsizetype size = 0; size < end; ++size)
            QVERIFY(!listOf(kOfficial.first(size)));
    }

    void replacesAValueWhereItStands()
    {
        MediaVariables variables = *listOf(kOfficial);
        QVERIFY(variables.set(u"_smstssitecode"_s, u"X]]>Y"_s));
        QCOMPARE(textOf(variables), QString(kOfficial).replace(u"<![CDATA[ABC]]>"_s,
                                                               u"<![CDATA[X]]]]><![CDATA[>Y]]>"_s));
        QVERIFY(variables.set(u"_SMSTSSiteCode"_s, u"ABC"_s));
        QCOMPARE(textOf(variables), kOfficial);

        variables = *listOf(kLines);
        QVERIFY(variables.set(u"A"_s, u"<&>"_s));
        QCOMPARE(textOf(variables), QString(kLines).replace(u"1 &lt; 2"_s, u"&lt;&amp;&gt;"_s));
    }

    void changesNothingForTheSameValue()
    {
        const QString text = u"<MediaVarList><var name='a'>&#65;<!-- x --><![CDATA[B]]></var>"
                             "<var name='b'/></MediaVarList>"_s;
        MediaVariables variables = *listOf(text);
        QVERIFY(variables.set(u"a"_s, u"AB"_s));
        QVERIFY(variables.set(u"b"_s, QString()));
        QCOMPARE(textOf(variables), text);
    }

    void appendsInTheMannerOfTheOthers_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("official") << kOfficial
                                  << QString(kOfficial).replace(
                                         u"</MediaVarList>"_s,
                                         u"<var name=\"N\"><![CDATA[<]]></var></MediaVarList>"_s);
        QTest::newRow("lines") << kLines
                               << QString(kLines).replace(
                                      u"\r\n</Media"_s,
                                      u"\r\n  <var name='N'>&lt;</var>\r\n</Media"_s);
        QTest::newRow("none yet") << u"<MediaVarList>\n</MediaVarList>"_s
                                  << u"<MediaVarList>\n<var name=\"N\"><![CDATA[<]]></var>\n"
                                     "</MediaVarList>"_s;
        QTest::newRow("one tag") << u"<MediaVarList a='b' />"_s
                                 << u"<MediaVarList a='b' ><var name=\"N\"><![CDATA[<]]></var>"
                                    "</MediaVarList>"_s;
    }

    void appendsInTheMannerOfTheOthers()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        MediaVariables variables = *listOf(before);
        QVERIFY(variables.set(u"N"_s, u"<"_s));
        QCOMPARE(textOf(variables), after);
        QCOMPARE(variables.names().back(), u"N"_s);
        QVERIFY(variables.remove(u"n"_s));
        QVERIFY(!variables.remove(u"n"_s));
        if (!before.endsWith(u"/>"_s))
            QCOMPARE(textOf(variables), before);
    }

    void fillsAnEmptyTag()
    {
        MediaVariables variables = *listOf(u"<MediaVarList><var name='a' /></MediaVarList>"_s);
        QVERIFY(variables.set(u"a"_s, u"1"_s));
        QCOMPARE(textOf(variables),
                 u"<MediaVarList><var name='a' ><![CDATA[1]]></var></MediaVarList>"_s);
    }

    void keepsAnyValue_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("empty") << u"N"_s << QString();
        QTest::newRow("blanks") << u"N"_s << u"  \t\n "_s;
        QTest::newRow("carriage return") << u"N"_s << u"a\r\nb\rc]]>"_s;
        QTest::newRow("end of CDATA") << u"N"_s << u"]]>]]>]]"_s;
        QTest::newRow("start of CDATA") << u"N"_s << u"<![CDATA["_s;
        QTest::newRow("markup") << u"N"_s << u"</var><var name=\"x\">&amp;<!-- -->"_s;
        QTest::newRow("other scripts") << u"N"_s << u"äß€ 日本 😀"_s;
        QTest::newRow("name with markup") << u"<\"'&>"_s << u"x"_s;
    }

    void keepsAnyValue()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        for (const QString& text : {kOfficial, kLines}) {
            MediaVariables variables = *listOf(text);
            QVERIFY(variables.set(name, value));
            QCOMPARE(variables.value(name), std::optional(value));
            const MediaVariables again = *listOf(textOf(variables));
            QCOMPARE(again.value(name), std::optional(value));
            QCOMPARE(asWeReadIt(again), asQtReadsIt(textOf(variables)));
        }
    }

    void refusesWhatXmlCannotHold_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("no name") << QString() << u"x"_s;
        QTest::newRow("name of two lines") << u"a\nb"_s << u"x"_s;
        QTest::newRow("NUL") << u"N"_s << QString(1, QChar(0));
        QTest::newRow("escape") << u"N"_s << QString(1, QChar(0x1b));
        QTest::newRow("half a pair") << u"N"_s << QString(1, QChar(0xdc00));
        QTest::newRow("noncharacter") << u"N"_s << QString(1, QChar(0xffff));
        QTest::newRow("twice there") << u"d"_s << u"x"_s;
    }

    void refusesWhatXmlCannotHold()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        const QString text =
            u"<MediaVarList><var name='D'>1</var><var name='d'>2</var></MediaVarList>"_s;
        MediaVariables variables = *listOf(text);
        const Result<> done = variables.set(name, value);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::VariableInvalid);
        QCOMPARE(textOf(variables), text);
    }

    void startsEmpty()
    {
        MediaVariables variables = MediaVariables::empty(BufferCipher::Aes256);
        QVERIFY(variables.names().isEmpty());
        QVERIFY(variables.set(u"SMSTSMP"_s, u"https://cmg.example.test"_s));
        const Secret password = Secret::fromText(u"Pa55w.rd"_s);
        const QByteArray file = variables.encrypt(&password).value();
        const auto again = MediaVariables::decrypt(file, &password, {});
        QVERIFY(again);
        QCOMPARE(again->cipher(), BufferCipher::Aes256);
        QCOMPARE(again->value(u"smstsmp"_s), std::optional(u"https://cmg.example.test"_s));
        QVERIFY(textOf(*again).endsWith(u"</MediaVarList>\r\n"_s + QChar(0)));
    }

    void doesNotGiveSecretsAway()
    {
        MediaVariables one = MediaVariables::empty(BufferCipher::Aes128);
        QVERIFY(one.set(u"_SMSTSMediaPFX"_s, u"3082"_s));
        QVERIFY(one.contains(u"_SMSTSMediaPFX"_s));
        QCOMPARE(one.value(u"_SMSTSMediaPFX"_s), std::nullopt);
        QCOMPARE(one.value(u"_smstsmediapfx"_s), std::nullopt);
        QCOMPARE(one.length(u"_SMSTSMediaPFX"_s), 4);
        QCOMPARE(one.length(u"_SMSTSSiteCode"_s), 0);
    }

    void comparesValuesWithoutShowingThem()
    {
        const QString name = u"_SMSTSMediaPFX"_s;
        MediaVariables one = *listOf(u"<MediaVarList><var name='X'/></MediaVarList>"_s);
        MediaVariables other = *listOf(kOfficial);
        QVERIFY(one.hasSameValue(name, other)); // none has it
        QVERIFY(one.set(name, u"3<8"_s));
        QVERIFY(!one.hasSameValue(name, other));
        QVERIFY(!other.hasSameValue(name, one));
        QVERIFY(other.set(name.toLower(), u"3<8"_s)); // CDATA here, a reference there
        QVERIFY(one.hasSameValue(name, other));
        QVERIFY(other.set(name, u"3<9"_s));
        QVERIFY(!one.hasSameValue(name, other));
        QVERIFY(one.set(name, QString()));
        QVERIFY(other.remove(name));
        QVERIFY(!one.hasSameValue(name, other)); // empty is not missing
    }

    void opensTheMediaPair_data()
    {
        QTest::addColumn<QString>("guid");
        QTest::addColumn<QString>("pfx");
        QTest::addColumn<QString>("trouble"); // empty: it opens
        const QString hex = QString::fromLatin1(labPki().mediaPfx.toHex().toUpper());
        QTest::newRow("fits") << labMediaGuid() << hex << QString();
        QTest::newRow("lower case, line end")
            << labMediaGuid() << hex.toLower() + u"\n"_s << QString();
        QTest::newRow("GUID in another spelling")
            << labMediaGuid().toLower() << hex << u"another password"_s;
        QTest::newRow("GUID without braces")
            << labMediaGuid().mid(1, 36) << hex << u"another password"_s;
        QTest::newRow("no GUID") << QString() << hex << u"is missing"_s;
        QTest::newRow("odd digits") << labMediaGuid() << hex.chopped(1) << u"hexadecimal"_s;
        QTest::newRow("no digits") << labMediaGuid() << hex.chopped(1) + u'G' << u"hexadecimal"_s;
        QTest::newRow("cut") << labMediaGuid() << hex.first(200) << u"not a PFX"_s;
    }

    void opensTheMediaPair()
    {
        QFETCH(QString, guid);
        QFETCH(QString, pfx);
        QFETCH(QString, trouble);
        MediaVariables variables = MediaVariables::empty(BufferCipher::Aes128);
        QVERIFY(variables.set(u"_SMSMediaGuid"_s, guid));
        QVERIFY(variables.set(u"_SMSTSMediaPFX"_s, pfx));
        const auto opened = variables.mediaPfx(u"a.iso"_s);
        QCOMPARE(opened.has_value(), trouble.isEmpty());
        if (opened) {
            QVERIFY(opened->has_value());
            QCOMPARE((*opened)->certificate, labPki().media);
            QVERIFY((*opened)->keyMatches);
        } else {
            QCOMPARE(opened.error().code, ErrorCode::MediaPairBroken);
            QCOMPARE(opened.error().subject.english(), u"a.iso"_s);
            QVERIFY2(opened.error().detail.english().contains(trouble),
                     qPrintable(opened.error().detail.english()));
        }
    }

    void hasNoPfxWithoutTheVariable()
    {
        const auto opened = MediaVariables::empty(BufferCipher::Aes128).mediaPfx({});
        QVERIFY(opened);
        QVERIFY(!opened->has_value());
    }

    void knowsWhatIsSecret_data()
    {
        QTest::addColumn<bool>("isSecret");
        for (const char* name :
             {"_SMSTSMediaPFX", "_SMSTSClientSelfProveToken", "_SMSTSDPAuthToken",
              "OSDJoinPassword", "OSDLocalAdminPassword", "MyPwd", "ApiSecret", "StorageKey",
              "OSDProductKey", "_SMSTSReserved2-000", "_SMSTSNAAConfigPolicy",
              "_SMSTSAuthenticator", "somepassphrase", "OSDBitLockerPIN", "DBPasswd",
              "SetVariableActionHiddenVariableValue"})
            QTest::newRow(name) << true;
        for (const char* name :
             {"_SMSTSPublicRootKey", "SMSTSMP", "_SMSMediaGuid", "_SMSTSSiteCode", "KeyboardLocale",
              "DriveMapping", "_SMSTSRootCACerts", "_SMSTSSiteSigningCertificate",
              "SMSTSPreferredAdvertID"})
            QTest::newRow(name) << false;
    }

    void knowsWhatIsSecret()
    {
        QFETCH(bool, isSecret);
        QCOMPARE(isSecretName(QString::fromLatin1(QTest::currentDataTag())), isSecret);
    }
};

} // namespace cmgmedia

CMGMEDIA_TEST(cmgmedia::TestMediaVariables)
#include "test_media_variables.moc"
