// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/probe_order.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

class TestProbeOrder : public QObject
{
    Q_OBJECT

private slots:
    void takesNames_data();
    void takesNames();
    void refusesOthers_data();
    void refusesOthers();
    void readsRoutes();
    void takesProxiesWithoutASignIn();
    void takesTheGatewayOfAMedium();
};

void TestProbeOrder::takesNames_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("id");
    QTest::newRow("cmg.contoso.com") << u"cmg.contoso.com"_s << QString();
    QTest::newRow("https://CMG.contoso.com/") << u"cmg.contoso.com"_s << QString();
    QTest::newRow("https://cmg.contoso.com/CCM_Proxy_ServerAuth/72057594037927939")
        << u"cmg.contoso.com"_s << u"72057594037927939"_s;
    QTest::newRow("cmg.contoso.com/CCM_Proxy_MutualAuth/7") << u"cmg.contoso.com"_s << u"7"_s;
}

void TestProbeOrder::takesNames()
{
    QFETCH(QString, host);
    QFETCH(QString, id);
    const auto order = orderFor(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(order);
    QCOMPARE(order->host, host);
    QCOMPARE(order->id, id);
}

void TestProbeOrder::refusesOthers_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("nothing") << QString();
    QTest::newRow("an address") << u"192.0.2.1"_s;
    QTest::newRow("one label") << u"cmg"_s;
    QTest::newRow("another scheme") << u"http://cmg.contoso.com"_s;
    QTest::newRow("a user") << u"https://me@cmg.contoso.com/"_s;
    QTest::newRow("a file") << u"/media/stick"_s;
    QTest::newRow("blanks") << u"cmg contoso.com"_s;
}

void TestProbeOrder::refusesOthers()
{
    QFETCH(QString, target);
    QVERIFY(!orderFor(target));
}

void TestProbeOrder::readsRoutes()
{
    const auto route = connectToOf(u"cmg.contoso.com:443:127.0.0.1:21014"_s);
    QVERIFY(route);
    QCOMPARE(addressAndPort(route->address, route->toPort), u"127.0.0.1:21014"_s);
    const auto six = connectToOf(u"cmg.contoso.com:443:[2001:db8::10]:443"_s);
    QVERIFY(six);
    QCOMPARE(addressAndPort(six->address, six->toPort), u"[2001:db8::10]:443"_s);
    QVERIFY(!connectToOf(u"cmg.contoso.com:443:other.example:443"_s));
    QVERIFY(!connectToOf(u"cmg.contoso.com:443:127.0.0.1:70000"_s));
    QVERIFY(!connectToOf(u"::127.0.0.1:443"_s));
}

void TestProbeOrder::takesProxiesWithoutASignIn()
{
    QVERIFY(isUsableProxy(u"http://proxy.contoso.com:8080"_s));
    QVERIFY(!isUsableProxy(u"http://me:secret@proxy.contoso.com:8080"_s));
    QVERIFY(!isUsableProxy(u"http://proxy.contoso.com"_s));
    QVERIFY(!isUsableProxy(u"socks5://proxy.contoso.com:1080"_s));
}

void TestProbeOrder::takesTheGatewayOfAMedium()
{
    Facts facts;
    QVERIFY(!orderOf(facts));
    facts.profile.console.gateway = u"other.contoso.com"_s;
    QCOMPARE(orderOf(facts)->host, u"other.contoso.com"_s);
    VariablesFacts variables;
    variables.managementPoint = u"https://cmg.contoso.com/CCM_Proxy_ServerAuth/7205"_s;
    facts.variables = variables;
    QCOMPARE(orderOf(facts)->host, u"cmg.contoso.com"_s);
    QCOMPARE(orderOf(facts)->id, u"7205"_s);
    QVERIFY(!orderOf(facts)->stores);
    BootImageFacts bootImage;
    bootImage.image.image.version = u"10.0.22621.1"_s;
    facts.bootImage = bootImage;
    QVERIFY(orderOf(facts)->stores);
    QCOMPARE(orderOf(facts)->build, 22621);
}

CMGMEDIA_TEST(TestProbeOrder)
#include "test_probe_order.moc"
