// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasksequence/xml_guard.h"
#include "tests/support/stopped.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

const QString kDocumentType = u"has a document type"_s;
const QString kTooDeep = u"is nested too deeply"_s;

QString nestedText(int depth)
{
    return u"<a>"_s.repeated(depth) + u"</a>"_s.repeated(depth);
}

} // namespace

class TestXmlGuard : public QObject
{
    Q_OBJECT

private slots:
    void letsOrdinaryXmlPass_data();
    void letsOrdinaryXmlPass();
    void findsDocumentTypes_data();
    void findsDocumentTypes();
    void countsTheDepth_data();
    void countsTheDepth();
    void leavesBrokenXmlToTheReader_data();
    void leavesBrokenXmlToTheReader();
    void stopsWhenAsked();
};

void TestXmlGuard::letsOrdinaryXmlPass_data()
{
    QTest::addColumn<QString>("xml");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no markup") << u"text"_s;
    QTest::newRow("declaration") << uR"(<?xml version="1.0"?><a b="c"/>)"_s;
    QTest::newRow("doctype in a comment") << u"<!-- <!DOCTYPE a> --><a/>"_s;
    QTest::newRow("doctype in CDATA") << u"<a><![CDATA[<!DOCTYPE a>]]></a>"_s;
    QTest::newRow("doctype in an instruction") << u"<?p <!DOCTYPE a> ?><a/>"_s;
    QTest::newRow("doctype in an attribute") << uR"(<a b="<!DOCTYPE a>" c='<!DOCTYPE a>'/>)"_s;
    QTest::newRow("escaped") << u"<a>&lt;!DOCTYPE a&gt;</a>"_s;
    QTest::newRow("brackets in an attribute") << uR"(<a b=">>>/>"><c/></a>)"_s;
}

void TestXmlGuard::letsOrdinaryXmlPass()
{
    QFETCH(QString, xml);
    QCOMPARE(xmlRefusal(xml, {}).value_or(QString()), QString());
}

void TestXmlGuard::findsDocumentTypes_data()
{
    QTest::addColumn<QString>("xml");
    QTest::newRow("in front") << u"<!DOCTYPE a><a/>"_s;
    QTest::newRow("another case") << u"<!doctype a><a/>"_s;
    QTest::newRow("an entity alone") << uR"(<a/><!ENTITY x "y">)"_s;
    QTest::newRow("inside of elements") << u"<a><b><!DOCTYPE a></b></a>"_s;
    QTest::newRow("behind a comment") << u"<!-- --><!DOCTYPE a>"_s;
    QTest::newRow("behind CDATA that ends twice") << u"<a><![CDATA[]]>]]><!DOCTYPE a></a>"_s;
    QTest::newRow("behind a quote that is text") << u"<a>\"<!DOCTYPE a>\"</a>"_s;
    QTest::newRow("cut off") << u"<!"_s;
}

void TestXmlGuard::findsDocumentTypes()
{
    QFETCH(QString, xml);
    QCOMPARE(xmlRefusal(xml, {}).value_or(QString()), kDocumentType);
}

void TestXmlGuard::countsTheDepth_data()
{
    QTest::addColumn<QString>("xml");
    QTest::addColumn<bool>("isTooDeep");
    QTest::newRow("as deep as allowed") << nestedText(512) << false;
    QTest::newRow("one deeper") << nestedText(513) << true;
    QTest::newRow("never closed") << u"<a>"_s.repeated(513) << true;
    QTest::newRow("beside each other")
        << u"<a>"_s + u"<b></b>"_s.repeated(2000) + u"</a>"_s << false;
    QTest::newRow("without content") << u"<a>"_s + u"<b/>"_s.repeated(2000) + u"</a>"_s << false;
    QTest::newRow("slash at the end of a value") << uR"(<a b="/">)"_s.repeated(513) << true;
}

void TestXmlGuard::countsTheDepth()
{
    QFETCH(QString, xml);
    QFETCH(bool, isTooDeep);
    QCOMPARE(xmlRefusal(xml, {}).value_or(QString()), isTooDeep ? kTooDeep : QString());
}

void TestXmlGuard::leavesBrokenXmlToTheReader_data()
{
    QTest::addColumn<QString>("xml");
    QTest::newRow("open tag") << u"<a"_s;
    QTest::newRow("open value") << u"<a b=\"c>"_s;
    QTest::newRow("open comment") << u"<!-- <!DOCTYPE a>"_s;
    QTest::newRow("open CDATA") << u"<a><![CDATA[x"_s;
    QTest::newRow("open instruction") << u"<?xml "_s;
    QTest::newRow("closed too often") << u"</a></a></a>"_s;
    QTest::newRow("a bracket alone") << u"<"_s;
    QTest::newRow("an empty tag") << u"<>"_s;
}

void TestXmlGuard::leavesBrokenXmlToTheReader()
{
    QFETCH(QString, xml);
    QVERIFY(!xmlRefusal(xml, {}));
}

void TestXmlGuard::stopsWhenAsked()
{
    QVERIFY(xmlRefusal(u"<a/>"_s, test::stopped())); // or what follows would be read
}

CMGMEDIA_TEST(TestXmlGuard)
#include "test_xml_guard.moc"
