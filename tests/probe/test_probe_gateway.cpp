// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/probe_gateway.h"
#include "core/probe/probe_report.h"
#include "core/registry/certificate_file.h"
#include "tests/support/files.h"
#include "tests/support/outside.h"
#include "tests/support/python_server.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <thread>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::test;

/// Against a gateway that is none, on loopback.
class TestProbeGateway : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findsNothingWrongWithAGoodOne();
    void tellsWhichMediumItIsOnlyToTheTrusted();
    void tellsItToWhomIsExpected();
    void saysWhatIsMissing();
    void knowsAnotherServer();
    void sendsNothingOfTheMedium();
    void asksNothingBehindANameThatLeadsNowhere();
    void connectsToNoPrivateAddressUnasked();
    void saysHowTlsFails_data();
    void saysHowTlsFails();
    void stopsAtOnce();
    void endsWhenTheTimeIsUp();
    void saysItToPrograms();

private:
    ProbeOrder order(const PythonServer& server, const QStringList& trusted) const;
    ProbeReport ask(const ProbeOrder& order, const std::stop_token& stop = {}) const;
    QStringList violated(const ProbeReport& report) const;

    QTemporaryDir m_folder;
    PythonServer m_gateway;
};

void TestProbeGateway::initTestCase()
{
    if (!isInstalled(u"python3"_s) || !isInstalled(u"openssl"_s))
        skipProgram(u"python3 and openssl are not here"_s);
    QVERIFY(m_gateway.start(u"tests/probe/gateway_server.py"_s, {m_folder.path(), u"gateway"_s}));
}

ProbeOrder TestProbeGateway::order(const PythonServer& server, const QStringList& trusted) const
{
    ProbeOrder order =
        *orderFor(u"https://cmg.contoso.test/CCM_Proxy_ServerAuth/72057594037927939"_s);
    order.now = QDateTime::currentDateTimeUtc();
    order.resolver =
        u"127.0.0.1:"_s + QString::fromLatin1(readFile(m_folder.filePath(u"dns-port"_s)));
    order.routes = {{order.host, 443, u"127.0.0.1"_s, QUrl(server.address()).port()}};
    if (!trusted.isEmpty())
        order.stores = TrustStores{};
    for (const QString& name : trusted) {
        const Certificate one =
            loadCertificates(m_folder.filePath(name + u".pem"_s))->certificates.front();
        order.stores->trusted.push_back(
            {one, one.kind == CertificateKind::Root ? SystemStore::Root : SystemStore::Ca});
    }
    return order;
}

ProbeReport TestProbeGateway::ask(const ProbeOrder& order, const std::stop_token& stop) const
{
    SilentSink sink;
    Facts facts;
    facts.clock.now = order.now;
    facts.gateway = std::make_shared<const GatewayAnswer>(probeGateway(order, {sink, stop}));
    return probeReport(facts);
}

QStringList TestProbeGateway::violated(const ProbeReport& report) const
{
    QStringList ids;
    for (const Finding& finding : report.result.violations())
        ids << finding.rule->id;
    return ids;
}

void TestProbeGateway::findsNothingWrongWithAGoodOne()
{
    const ProbeReport report = ask(order(m_gateway, {u"root"_s, u"issuing"_s}));
    QCOMPARE(violated(report), QStringList{u"probe-revocation-absent"_s});
    QCOMPARE(report.verdict(), ProbeReport::Verdict::Fine);
    QCOMPARE(report.answer.names.chain.back(), u"granite.westeurope.cloudapp.azure.com"_s);
    QCOMPARE(report.answer.tls.chain.size(), size_t{2});
    QVERIFY(trustedText(report).english().contains("will trust it"_L1));
    const auto toGateway = std::ranges::count(report.answer.contacts, u"gateway"_s, &Contact::what);
    QVERIFY2(toGateway > 2 && toGateway <= 24, QByteArray::number(toGateway).constData());
}

void TestProbeGateway::tellsWhichMediumItIsOnlyToTheTrusted()
{
    (void)m_gateway.lines();
    const auto before = m_gateway.lines().size();
    QVERIFY(violated(ask(order(m_gateway, {u"server"_s}))).contains(u"probe-not-trusted"_s));
    QVERIFY(!ask(order(m_gateway, {})).answer.trust.areRootsKnown);
    for (const QString& line : m_gateway.lines().mid(before))
        QVERIFY2(!line.contains("72057594037927939"_L1), qPrintable(line));
    ask(order(m_gateway, {u"root"_s}));
    QVERIFY(
        m_gateway.lines().last().startsWith("/CCM_Proxy_ServerAuth/72057594037927939/CCM_STS "_L1));
}

void TestProbeGateway::tellsItToWhomIsExpected()
{
    ProbeOrder expecting = order(m_gateway, {});
    expecting.expected = loadCertificates(m_folder.filePath(u"server.pem"_s))->certificates.front();
    const ProbeReport report = ask(expecting);
    QVERIFY(m_gateway.lines().last().contains("/72057594037927939/CCM_STS "_L1));
    QVERIFY(undisturbedText(report).english().startsWith("Nothing between"_L1));
    expecting.expected = loadCertificates(m_folder.filePath(u"root.pem"_s))->certificates.front();
    QVERIFY(violated(ask(expecting)).contains(u"probe-intercepted"_s));
    QVERIFY(!m_gateway.lines().last().contains("72057594037927939"_L1));
}

void TestProbeGateway::saysWhatIsMissing()
{
    const ProbeReport relies = ask(order(m_gateway, {u"root"_s}));
    QVERIFY(violated(relies).contains(u"probe-relies-on-sent-issuer"_s));
    const ProbeReport report = ask(order(m_gateway, {u"issuing"_s}));
    QCOMPARE(report.verdict(), ProbeReport::Verdict::Blocked);
    QVERIFY(trustedText(report).english().contains("Stand-in Root CA"_L1));
}

void TestProbeGateway::knowsAnotherServer()
{
    PythonServer website;
    QVERIFY(website.start(u"tests/probe/gateway_server.py"_s, {m_folder.path(), u"website"_s}));
    const ProbeReport report = ask(order(website, {u"root"_s, u"issuing"_s}));
    QVERIFY(violated(report).contains(u"probe-not-a-gateway"_s));
}

/// Nothing but what every program says, and nothing that tells one computer from another.
void TestProbeGateway::sendsNothingOfTheMedium()
{
    ask(order(m_gateway, {u"root"_s, u"issuing"_s}));
    for (const QString& line : m_gateway.lines())
        QCOMPARE(line.section(u' ', 1), u"Accept Host User-Agent"_s);
}

void TestProbeGateway::asksNothingBehindANameThatLeadsNowhere()
{
    ProbeOrder nowhere = order(m_gateway, {u"root"_s});
    nowhere.host = u"dangling.contoso.test"_s;
    const ProbeReport report = ask(nowhere);
    QCOMPARE(violated(report), QStringList{u"probe-alias-dangles"_s});
    QCOMPARE(report.answer.step(ProbeStep::Tls).kind, ProbeStepState::Kind::Behind);
    QCOMPARE(report.answer.step(ProbeStep::Tls).behind, ProbeStep::Names);
    QVERIFY(!report.result.unchecked().empty());
    nowhere.host = u"nobody.contoso.test"_s;
    QCOMPARE(violated(ask(nowhere)), QStringList{u"probe-name-unknown"_s});
    nowhere.resolver = u"127.0.0.1:1"_s;
    QCOMPARE(ask(nowhere).verdict(), ProbeReport::Verdict::Unasked);
}

void TestProbeGateway::connectsToNoPrivateAddressUnasked()
{
    ProbeOrder inside = order(m_gateway, {u"root"_s});
    inside.host = u"private.contoso.test"_s;
    const ProbeReport report = ask(inside);
    QVERIFY(violated(report).contains(u"probe-address-private"_s));
    for (const Contact& contact : report.answer.contacts)
        QCOMPARE(contact.what, u"dns"_s);
}

void TestProbeGateway::saysHowTlsFails_data()
{
    QTest::addColumn<QString>("rule");
    QTest::newRow("plain") << u"probe-not-tls"_s;
    QTest::newRow("cut") << u"probe-connection-cut"_s;
    QTest::newRow("hang") << u"probe-silent-after-connect"_s;
}

void TestProbeGateway::saysHowTlsFails()
{
    QFETCH(QString, rule);
    QTemporaryDir folder;
    PythonServer server;
    QVERIFY(server.start(u"tests/probe/gateway_server.py"_s,
                         {folder.path(), QString::fromLatin1(QTest::currentDataTag())}));
    const ProbeReport report = ask(order(server, {u"root"_s}));
    QCOMPARE(violated(report), QStringList{rule});
    QCOMPARE(report.answer.step(ProbeStep::Http).behind, ProbeStep::Tls);
}

void TestProbeGateway::stopsAtOnce()
{
    QTemporaryDir folder;
    PythonServer server;
    QVERIFY(server.start(u"tests/probe/gateway_server.py"_s, {folder.path(), u"hang"_s}));
    std::stop_source stop;
    QElapsedTimer since;
    std::jthread stopper([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(500)); // into the handshake
        since.start();
        stop.request_stop();
    });
    const ProbeReport report = ask(order(server, {u"root"_s}), stop.get_token());
    const qint64 took = since.elapsed();
    stopper.join();
    QCOMPARE(report.verdict(), ProbeReport::Verdict::Stopped);
    QVERIFY2(took < 1'000, QByteArray::number(took).constData()); // 200, at leisure
    QVERIFY(violated(report).isEmpty());
}

void TestProbeGateway::endsWhenTheTimeIsUp()
{
    QTemporaryDir folder;
    PythonServer server;
    QVERIFY(server.start(u"tests/probe/gateway_server.py"_s, {folder.path(), u"hang"_s}));
    ProbeOrder hasty = order(server, {u"root"_s});
    hasty.seconds = 1;
    QElapsedTimer since;
    since.start();
    const ProbeReport report = ask(hasty);
    QVERIFY(since.elapsed() < 5'000);
    QCOMPARE(report.verdict(), ProbeReport::Verdict::Unasked);
    QCOMPARE(report.answer.step(ProbeStep::Tls).kind, ProbeStepState::Kind::TimeUp);
    QVERIFY(!violated(report).contains(u"probe-silent-after-connect"_s));
}

void TestProbeGateway::saysItToPrograms()
{
    const QJsonObject json = probeJson(ask(order(m_gateway, {u"root"_s, u"issuing"_s})));
    QCOMPARE(json[u"schema"_s].toInt(), 1);
    QCOMPARE(json[u"verdict"_s].toObject()[u"result"_s].toString(), u"fine"_s);
    QCOMPARE(json[u"chain"_s].toArray().size(), 2);
    QVERIFY(!json[u"contacts"_s].toArray().isEmpty());
    for (const QString& key :
         {u"asked"_s, u"checks"_s, u"names"_s, u"tls"_s, u"revocation"_s, u"http"_s})
        QVERIFY2(json.contains(key), qPrintable(key));
}

CMGMEDIA_TEST(TestProbeGateway)
#include "test_probe_gateway.moc"
