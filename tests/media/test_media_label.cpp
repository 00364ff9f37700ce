// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/errors.h"
#include "core/media/media_label.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

class TestMediaLabel : public QObject
{
    Q_OBJECT

private slots:
    void readsTheLabel_data();
    void readsTheLabel();
    void changesNothingButTheLabel_data();
    void changesNothingButTheLabel();
    void findsAnyLabelAgain_data();
    void findsAnyLabelAgain();
    void refusesWhatIsNoLabel_data();
    void refusesWhatIsNoLabel();
    void namesASticksVolume_data();
    void namesASticksVolume();
    void namesADiscsVolume_data();
    void namesADiscsVolume();
    void refusesToNameAStickNothing();
};

void TestMediaLabel::readsTheLabel_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<std::optional<QString>>("label");
    const auto row = [](const char* name, const QByteArray& content,
                        const std::optional<QString>& label) {
        QTest::newRow(name) << content << label;
    };
    row("plain", "label=Branch boot\r\n", u"Branch boot"_s);
    row("case and spaces", " LABEL =  Branch boot ", u"Branch boot"_s);
    row("ANSI", "label=B\xFCro\r\n", u"Büro"_s);
    row("UTF-8", "label=B\xC3\xBCro\r\n", u"Büro"_s);
    row("UTF-8 with mark", "\xEF\xBB\xBFlabel=B\xC3\xBCro\r\n", u"Büro"_s);
    row("UTF-16", QByteArray("\xFF\xFEl\0a\0b\0e\0l\0=\0\xFC\0", 16), u"ü"_s);
    row("with an equals sign", "label=a=b", u"a=b"_s);
    row("empty", "label=\r\n", u""_s);
    row("none", "name=x\r\n", std::nullopt);
    row("nothing", "", std::nullopt);
}

void TestMediaLabel::readsTheLabel()
{
    QFETCH(QByteArray, content);
    QFETCH(std::optional<QString>, label);
    QCOMPARE(mediaLabelOf(content), label);
}

void TestMediaLabel::changesNothingButTheLabel_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char* name, const QByteArray& before, const QByteArray& after) {
        QTest::newRow(name) << before << after;
    };
    row("plain", "label=Old\r\n", "label=New\r\n");
    row("more lines", "; made\nLabel = Old \nother=1", "; made\nLabel = New \nother=1");
    row("nothing", "", "label=New\r\n");
    row("no label", "other=1\n", "other=1\nlabel=New\n");
    row("UTF-16", QByteArray("\xFE\xFF\0l\0a\0b\0e\0l\0=\0\n", 16),
        QByteArray("\xFE\xFF\0l\0a\0b\0e\0l\0=\0N\0e\0w\0\n", 22));
}

void TestMediaLabel::changesNothingButTheLabel()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QCOMPARE(withMediaLabel(before, u"New"_s).value(), after);
}

void TestMediaLabel::findsAnyLabelAgain_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("ASCII") << QByteArray("label=x\r\nother=1\r\n");
    QTest::newRow("ANSI") << QByteArray("label=x\r\nother=\xFC\r\n");
    QTest::newRow("UTF-8") << QByteArray("label=x\r\nother=\xC3\xBC\r\n");
    QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBFlabel=x\r\n");
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFEl\0a\0b\0e\0l\0=\0", 14);
}

void TestMediaLabel::findsAnyLabelAgain()
{
    QFETCH(QByteArray, content);
    for (const QString& label :
         {u"Branch boot"_s, u"Büro"_s, u"Ã¼"_s, u"Филиал"_s, u"支店 😀"_s, u"a=b;c"_s, u"\"q\""_s}) {
        const Result<QByteArray> changed = withMediaLabel(content, label);
        QVERIFY(changed);
        QCOMPARE(mediaLabelOf(*changed), label);
    }
}

void TestMediaLabel::refusesWhatIsNoLabel_data()
{
    QTest::addColumn<QString>("label");
    QTest::newRow("empty") << QString();
    QTest::newRow("spaces") << u"  "_s;
    QTest::newRow("two lines") << u"a\r\nPasswordRequired=false"_s;
    QTest::newRow("zero") << u"a\0b"_s;
}

void TestMediaLabel::refusesWhatIsNoLabel()
{
    QFETCH(QString, label);
    QCOMPARE(withMediaLabel("label=x", label).error().code, ErrorCode::LabelInvalid);
}

void TestMediaLabel::namesASticksVolume_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("onStick");
    QTest::newRow("capitals") << u"Branch"_s << u"BRANCH"_s;
    QTest::newRow("eleven") << u"Branch boot media"_s << u"BRANCH BOOT"_s;
    QTest::newRow("no space at the end") << u"Branch med a"_s << u"BRANCH MED"_s;
    QTest::newRow("no space at the start") << u" Branch"_s << u"BRANCH"_s;
    QTest::newRow("what FAT refuses") << u"v1.2+a=b;c,"_s << u"V1_2_A_B_C_"_s;
    QTest::newRow("beyond ASCII") << u"Büro ß日"_s << u"B_RO __"_s;
    QTest::newRow("nothing but beyond ASCII") << u"日本支社"_s << u"BOOT MEDIA"_s;
    QTest::newRow("nothing but signs") << u"*** -"_s << u"BOOT MEDIA"_s;
    QTest::newRow("a digit is enough") << u"日2"_s << u"_2"_s;
}

void TestMediaLabel::namesASticksVolume()
{
    QFETCH(QString, label);
    QFETCH(QString, onStick);
    const Result<QString> name = fatLabelOf(label);
    QVERIFY(name);
    QCOMPARE(*name, onStick);
}

void TestMediaLabel::namesADiscsVolume_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("onDisc");
    QTest::newRow("thirty") << QString(30, u'a') << QString(30, u'a');
    QTest::newRow("thirty-one") << QString(31, u'a') << QString(30, u'a');
    QTest::newRow("Latin-1") << QString(32, u'ö') << QString(30, u'ö');
    QTest::newRow("one letter beyond Latin-1") << u"Filiale – Köln 2026"_s << u"Filiale – Köln"_s;
    QTest::newRow("fifteen beyond Latin-1") << QString(15, u'空') << QString(15, u'空');
    QTest::newRow("the wide letter is cut off") << QString(26, u'a') + u" –"_s << QString(26, u'a');
    QTest::newRow("no half of a pair") << u"12345678901234\U0001F5A5"_s << u"12345678901234"_s;
    QTest::newRow("no letter without its accent")
        << u"日2345678901234e\u0301"_s << u"日2345678901234"_s;
    QTest::newRow("one endless character")
        << u"e"_s + QString(20, QChar(0x0301)) << u"e"_s + QString(14, QChar(0x0301));
    QTest::newRow("spaces around") << u"  Branch "_s << u"Branch"_s;
}

void TestMediaLabel::namesADiscsVolume()
{
    QFETCH(QString, label);
    QFETCH(QString, onDisc);
    QCOMPARE(discLabelOf(label), onDisc);
}

void TestMediaLabel::refusesToNameAStickNothing()
{
    for (const QString& label : {u""_s, u"   "_s})
        QCOMPARE(fatLabelOf(label).error().code, ErrorCode::LabelInvalid);
}

CMGMEDIA_TEST(TestMediaLabel)
#include "test_media_label.moc"
