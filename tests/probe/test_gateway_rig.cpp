// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/probe_gateway.h"
#include "core/probe/probe_report.h"
#include "core/registry/certificate_file.h"
#include "tests/support/files.h"
#include "tests/support/outside.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QDir>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::test;

/// Against real servers on loopback, each with one fault: nginx, Apache, Squid, dnsmasq.
class TestGatewayRig : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void knowsWhatEachWindowsPeSays_data();
    void knowsWhatEachWindowsPeSays();
    void comparesWithAProxy_data();
    void comparesWithAProxy();
    void followsNames_data();
    void followsNames();

private:
    ProbeOrder order(const QString& port, const QStringList& trusted) const;
    QStringList violated(const ProbeOrder& order) const;

    QTemporaryDir m_folder;
    QString m_tools;
    QMap<QString, int> m_ports;
};

namespace {

constexpr int kFirstPort = 31'000;
constexpr int kPortsEach = 150;
constexpr int kRigs = 100;

QString join(const char* rules)
{
    QStringList list = QString::fromLatin1(rules).split(u' ', Qt::SkipEmptyParts);
    list.sort();
    return list.join(u' ');
}

void row(const char* port, const char* rules)
{
    QTest::newRow(port) << join(rules);
}

} // namespace

void TestGatewayRig::initTestCase()
{
    m_tools = samplesFolder() + u"/tools/gateway-rig"_s;
    if (samplesFolder().isEmpty() || !QDir(m_tools).exists())
        skipProgram(u"CMGMEDIA_SAMPLES names no folder with the gateway rig"_s);
    for (const QString& program : {u"/usr/sbin/nginx"_s, u"/usr/sbin/apache2"_s,
                                   u"/usr/sbin/squid"_s, u"/usr/sbin/dnsmasq"_s}) {
        if (!QFile::exists(program))
            skipProgram(program + u" is not here"_s);
    }
    const qint64 base = kFirstPort + QCoreApplication::applicationPid() % kRigs * kPortsEach;
    const Ran started =
        run(m_tools + u"/start.sh"_s, {m_folder.path(), u"--base"_s, QString::number(base)});
    QVERIFY2(started.exitCode == 0, started.errors.constData());
    for (const QByteArray& line : readFile(m_folder.filePath(u"ports.tsv"_s)).split('\n')) {
        const QByteArrayList parts = line.split('\t');
        if (parts.size() > 1)
            m_ports.insert(QString::fromLatin1(parts[0]), parts[1].toInt());
    }
    QVERIFY(m_ports.size() > 90);
}

void TestGatewayRig::cleanupTestCase()
{
    if (!m_ports.isEmpty())
        run(m_tools + u"/stop.sh"_s, {m_folder.path()});
}

ProbeOrder TestGatewayRig::order(const QString& port, const QStringList& trusted) const
{
    ProbeOrder order = *orderFor(u"cmg.contoso.test"_s);
    order.now = QDateTime::currentDateTimeUtc();
    order.resolver = u"127.0.0.1:%1"_s.arg(m_ports[u"dns"_s]);
    order.routes = {{order.host, 443, u"127.0.0.1"_s, m_ports.value(port)},
                    {u"pki.contoso.test"_s, 80, u"127.0.0.1"_s, m_ports[u"web"_s]},
                    {u"ocsp.contoso.test"_s, 80, u"127.0.0.1"_s, m_ports[u"web"_s]}};
    order.stores = TrustStores{};
    for (const QString& name : trusted) {
        const Certificate one =
            loadCertificates(m_folder.filePath(u"pki/"_s + name + u".pem"_s))->certificates.front();
        order.stores->trusted.push_back(
            {one, one.kind == CertificateKind::Root ? SystemStore::Root : SystemStore::Ca});
    }
    return order;
}

QStringList TestGatewayRig::violated(const ProbeOrder& order) const
{
    SilentSink sink;
    Facts facts;
    facts.clock.now = order.now;
    facts.profile.site.version = u"2603"_s;
    facts.gateway = std::make_shared<const GatewayAnswer>(probeGateway(order, {sink, {}}));
    QStringList ids;
    for (const Finding& finding : probeReport(facts).result.violations())
        ids << finding.rule->id;
    ids.sort();
    return ids;
}

void TestGatewayRig::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("rules");
    for (const char* port : {"good", "ec", "tls12", "wildcard", "staple", "cbc", "iis-tls12",
                             "mtls-optional", "leaf-only", "no-usage", "http-skew-small",
                             "http-no-date", "http-bad-date", "http-verbs", "http-headers"})
        row(port, "");
    for (const char* port :
         {"ldap-only", "intranet-cdp", "dead-cdp", "crl-404", "crl-stale", "crl-foreign",
          "crl-garbage", "crl-huge", "crl-slow", "crl-loop", "crl-portal", "ocsp-down",
          "ocsp-unauthorized", "ocsp-garbage", "ocsp-stale", "ocsp-foreign", "ocsp-trylater"})
        row(port, "probe-revocation-unavailable");
    row("disordered", "probe-chain-disordered");
    row("foreign-issuer", "probe-chain-foreign");
    row("tls13", "probe-tls13-only");
    row("iis-tls13", "probe-tls13-only");
    row("rsa", "probe-tls-weak-suites");
    row("chacha", "probe-tls-refuses-all");
    row("p521", "probe-tls-refuses-all");
    row("tls10", "probe-tls-old");
    row("tls11", "probe-tls-old");
    row("self-signed", "probe-not-trusted");
    row("expired", "probe-certificate-expired");
    row("future", "probe-certificate-not-yet-valid");
    row("deployment-name", "probe-certificate-other-name");
    row("san-without-cn", "probe-certificate-other-name");
    row("client-usage", "probe-certificate-not-for-servers");
    row("no-server-ku", "probe-certificate-not-for-servers");
    row("cn-only", "probe-certificate-without-dns-name");
    row("sha1", "probe-certificate-weak");
    row("revoked", "probe-revoked");
    row("staple-revoked", "probe-revoked");
    row("without-revocation", "probe-revocation-absent");
    row("inspected", "probe-not-trusted probe-looks-intercepted probe-revocation-absent");
    row("http-skew", "probe-clock-differs");
    row("http-redirect", "probe-not-a-gateway");
    row("http-website", "probe-not-a-gateway");
    row("http-unavailable", "probe-unavailable");
    row("http-no-connector", "probe-connector");
    row("not-http", "probe-no-answer");
    row("drip", "probe-no-answer");
    row("endless", "probe-not-a-gateway");
    row("endless-headers", "probe-answer-broken probe-not-a-gateway");
    row("mp", "probe-not-a-gateway");
    row("closed", "probe-no-connection");
    row("blackhole", "probe-no-connection");
    row("hang", "probe-silent-after-connect");
    row("half-hello", "probe-silent-after-connect");
    row("reset", "probe-connection-cut");
    row("plain", "probe-not-tls");
    row("garbage", "probe-not-tls");
}

void TestGatewayRig::saysWhatIsWrong()
{
    QFETCH(QString, rules);
    const QString port = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(violated(order(port, {u"root"_s, u"issuing"_s})).join(u' '), rules);
}

void TestGatewayRig::saysWhatIsMissing_data()
{
    QTest::addColumn<QString>("rules");
    row("good", "probe-relies-on-sent-issuer");
    for (const char* port : {"leaf-only", "aia-none", "aia-404", "aia-garbage", "aia-huge",
                             "aia-slow", "aia-https", "aia-other", "aia-pkcs7"})
        row(port, "probe-not-trusted");
    row("foreign-issuer", "probe-not-trusted probe-chain-foreign");
}

/// With the root alone in the boot image.
void TestGatewayRig::saysWhatIsMissing()
{
    QFETCH(QString, rules);
    const QString port = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(violated(order(port, {u"root"_s})).join(u' '), rules);
}

void TestGatewayRig::knowsWhatEachWindowsPeSays_data()
{
    QTest::addColumn<QString>("port");
    QTest::addColumn<int>("build");
    QTest::addColumn<QString>("rules");
    const auto add = [](const char* port, int build, const char* rules) {
        QTest::newRow(qPrintable(u"%1 of %2"_s.arg(QLatin1StringView(port)).arg(build)))
            << QString::fromLatin1(port) << build << join(rules);
    };
    add("dhe", 17763, "probe-tls-weak-suites");
    add("dhe", 19045, "probe-tls-nothing-in-common");
    add("dhe", 22621, "probe-tls-nothing-in-common");
    add("dhe", 20348, "probe-tls-weak-suites");
    add("tls13", 19041, "probe-tls-nothing-in-common");
    add("tls13", 26100, "probe-tls13-only");
    add("good", 17763, "");
    add("tls12", 9600, "probe-tls-nothing-in-common");
}

void TestGatewayRig::knowsWhatEachWindowsPeSays()
{
    QFETCH(QString, port);
    QFETCH(int, build);
    QFETCH(QString, rules);
    ProbeOrder asked = order(port, {u"root"_s, u"issuing"_s});
    asked.build = build;
    QCOMPARE(violated(asked).join(u' '), rules);
}

void TestGatewayRig::comparesWithAProxy_data()
{
    QTest::addColumn<QString>("rules");
    row("proxy", "");
    row("proxy-auth", "probe-proxy-wants-sign-in");
    row("proxy-deny", "probe-proxy-refuses");
    row("proxy-inspect", "probe-proxy-opens-tls");
    row("closed", "probe-proxy-unreachable");
}

void TestGatewayRig::comparesWithAProxy()
{
    QFETCH(QString, rules);
    ProbeOrder asked = order(u"good"_s, {u"root"_s, u"issuing"_s});
    asked.proxy =
        u"http://127.0.0.1:%1"_s.arg(m_ports[QString::fromLatin1(QTest::currentDataTag())]);
    QCOMPARE(violated(asked).join(u' '), rules);
}

void TestGatewayRig::followsNames_data()
{
    QTest::addColumn<QString>("rules");
    row("dangling", "probe-alias-dangles");
    row("classic", "probe-alias-dangles");
    row("loop", "probe-alias-loop");
    row("empty", "probe-name-without-address");
    row("nobody", "probe-name-unknown");
    row("servfail", "probe-dns-silent");
    row("refused", "probe-dns-silent");
    row("silent", "probe-dns-silent");
    row("garbage", "probe-dns-silent");
    row("classic-alive", "probe-alias-classic probe-address-private");
    row("frontdoor", "probe-alias-elsewhere probe-address-private");
    row("noalias", "probe-alias-missing probe-address-private");
    row("private", "probe-alias-missing probe-address-private");
    row("linklocal", "probe-alias-missing probe-address-private");
    row("truncated", "probe-alias-missing probe-address-private");
    row("gov", "probe-address-private");
}

/// The rig's addresses are all loopback, which is private.
void TestGatewayRig::followsNames()
{
    QFETCH(QString, rules);
    ProbeOrder asked = order({}, {u"root"_s});
    asked.routes.clear();
    asked.host = QString::fromLatin1(QTest::currentDataTag()) + u".contoso.test"_s;
    asked.only = {ProbeStep::Names};
    QCOMPARE(violated(asked).join(u' '), rules);
}

CMGMEDIA_TEST(TestGatewayRig)
#include "test_gateway_rig.moc"
