// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasksequence/xml_input.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

class TestXmlInput : public QObject
{
    Q_OBJECT

private slots:
    void readsWhateverTheDeclarationSays_data();
    void readsWhateverTheDeclarationSays();
    void keepsLinesAndColumns();
    void endsInsideOfAnElement();
};

void TestXmlInput::readsWhateverTheDeclarationSays_data()
{
    QTest::addColumn<QString>("declaration");
    QTest::newRow("none") << QString();
    QTest::newRow("no encoding") << uR"(<?xml version="1.0"?>)"_s;
    QTest::newRow("UTF-8") << uR"(<?xml version="1.0" encoding="utf-8"?>)"_s;
    QTest::newRow("UTF-16") << uR"(<?xml version="1.0" encoding='UTF-16'?>)"_s;
    QTest::newRow("Latin 1") << uR"(<?xml version="1.0" encoding="ISO-8859-1" standalone="no"?>)"_s;
    QTest::newRow("unheard of") << uR"(<?xml version="1.0" encoding = "ebcdic" ?>)"_s;
}

void TestXmlInput::readsWhateverTheDeclarationSays()
{
    QFETCH(QString, declaration);
    const QString words = u"Büro 日本 😀 encoding=\"x\""_s;
    XmlInput input(declaration + u"<a>"_s + words + u"</a>"_s, {});
    QXmlStreamReader xml(&input);
    QVERIFY(xml.readNextStartElement());
    QCOMPARE(xml.readElementText(), words);
    QVERIFY(!xml.hasError());
}

void TestXmlInput::keepsLinesAndColumns()
{
    const QString text = uR"(<?xml version="1.0" encoding="utf-8"?>)"_s + u"<a>\n  <b></c></a>"_s;
    XmlInput input(text, {});
    QXmlStreamReader fromInput(&input);
    QXmlStreamReader fromText(text);
    for (QXmlStreamReader* xml : {&fromInput, &fromText}) {
        while (!xml->atEnd())
            xml->readNext();
        QVERIFY(xml->hasError());
    }
    QCOMPARE(fromInput.lineNumber(), fromText.lineNumber());
    QCOMPARE(fromInput.columnNumber(), fromText.columnNumber());
}

/// The reader asks for more text again and again, and is stopped at one of those times: no element
/// keeps it.
void TestXmlInput::endsInsideOfAnElement()
{
    constexpr qsizetype kLong = 4 << 20;
    std::stop_source stop;
    XmlInput input(u"<a><b/>"_s + QString(kLong, u'x') + u"</a>"_s, stop.get_token());
    QXmlStreamReader xml(&input);
    QVERIFY(xml.readNextStartElement());
    QVERIFY(xml.readNextStartElement());
    QCOMPARE(xml.name(), u"b");
    stop.request_stop();
    while (!xml.atEnd())
        xml.readNext();
    QCOMPARE(xml.error(), QXmlStreamReader::PrematureEndOfDocumentError);
    constexpr qint64 kOnePiece = 1 << 14;
    QVERIFY2(xml.characterOffset() < kOnePiece, qPrintable(QString::number(xml.characterOffset())));
}

CMGMEDIA_TEST(TestXmlInput)
#include "test_xml_input.moc"
