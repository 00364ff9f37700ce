// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handout/field_card.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

class TestFieldCard : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatMatters_data();
    void saysWhatMatters();
    void mentionsAPasswordOnlyWhereThereIsOne();
    void leavesALineForTheContact();
    void escapesWhatTheAdminTyped();
    void speaksTheLanguageOfItsReader();
    void standsAlone();
};

namespace {

FieldCard labCard()
{
    return {.label = u"Branch north"_s,
            .contact = u"IT service desk, +49 30 1234"_s,
            .hasPassword = true,
            .expires = {2027, 5, 31},
            .language = Language::English};
}

} // namespace

void TestFieldCard::saysWhatMatters_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("cable") << u"network cable"_s;
    QTest::newRow("no wireless") << u"Wi-Fi doesn't work"_s;
    QTest::newRow("power") << u"power adapter"_s;
    QTest::newRow("boot menu") << u"boot menu key"_s;
    QTest::newRow("password") << u"received separately"_s;
    QTest::newRow("what they see") << u"What you will see"_s;
    QTest::newRow("contact") << u"IT service desk, +49 30 1234"_s;
    QTest::newRow("medium") << u"Branch north"_s;
    QTest::newRow("last day") << u"2027-05-31"_s;
    QTest::newRow("another port") << u"another port"_s;
    QTest::newRow("another USB drive") << u"another USB drive"_s;
    QTest::newRow("no virtual CD") << u"virtual CD"_s;
    QTest::newRow("clock") << u"date and time in the"_s;
}

void TestFieldCard::saysWhatMatters()
{
    QFETCH(QString, text);
    QVERIFY(fieldCardHtml(labCard()).contains(text));
}

void TestFieldCard::mentionsAPasswordOnlyWhereThereIsOne()
{
    FieldCard card = labCard();
    card.hasPassword = false;
    QVERIFY(!fieldCardHtml(card).contains(u"password"_s));
}

void TestFieldCard::leavesALineForTheContact()
{
    FieldCard card = labCard();
    card.contact = u"  "_s;
    QVERIFY(fieldCardHtml(card).contains(u"________"_s));
}

void TestFieldCard::escapesWhatTheAdminTyped()
{
    FieldCard card = labCard();
    card.contact = u"<script>alert(1)</script> & \"Co\""_s;
    card.label = u"<b>"_s;
    const QString html = fieldCardHtml(card);
    QVERIFY(!html.contains(u"<script"_s));
    QVERIFY(html.contains(u"&lt;script&gt;"_s));
    QVERIFY(html.contains(u"&lt;b&gt;"_s));
}

/// In the language of whom it is for, whatever the one of the program is.
void TestFieldCard::speaksTheLanguageOfItsReader()
{
    FieldCard card = labCard();
    QVERIFY(fieldCardHtml(card).contains(u"<html lang=\"en\">"_s));
    QVERIFY(fieldCardHtml(card).contains(u"2027-05-31"_s));
    card.language = Language::French;
    QVERIFY(fieldCardHtml(card).contains(u"<html lang=\"fr\">"_s));
    QVERIFY(fieldCardHtml(card).contains(u"31 mai 2027"_s));
    card.language = Language::Japanese;
    QVERIFY(fieldCardHtml(card).contains(u"2027年5月31日"_s));
    QVERIFY(!fieldCardHtml(card).contains(u"Before you start"_s));
}

void TestFieldCard::standsAlone()
{
    const QString html = fieldCardHtml(labCard());
    QVERIFY(html.startsWith(u"<!DOCTYPE html>"_s));
    QVERIFY(!html.contains(u"http"_s));
    QVERIFY(!html.contains(u"src="_s));
}

CMGMEDIA_TEST(TestFieldCard)
#include "test_field_card.moc"
