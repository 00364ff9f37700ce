// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/facts/gateway_trust.h"
#include "core/validation/rules/rule_parts.h"
#include "tests/support/test_pki.h"
#include "tests/support/test_program.h"
#include "tests/validation/rule_rows.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

/// What several rules ask, at its edges.
class TestRuleParts : public QObject
{
    Q_OBJECT

private slots:
    void soonIsSixtyDays_data();
    void soonIsSixtyDays();
    void knowsNamesOfDeployments_data();
    void knowsNamesOfDeployments();
    void knowsHostsOfTheIntranet_data();
    void knowsHostsOfTheIntranet();
    void knowsAddressesThatAnybodyReaches_data();
    void knowsAddressesThatAnybodyReaches();
    void earlyRingIsOfOneVersion_data();
    void earlyRingIsOfOneVersion();
    void readsTheVersionOfTheSite_data();
    void readsTheVersionOfTheSite();
    void theHookOfTheMediumWins();
};

void TestRuleParts::soonIsSixtyDays_data()
{
    QTest::addColumn<qint64>("secondsLeft");
    QTest::addColumn<bool>("isSoon");
    constexpr qint64 kDay = qint64{24} * 3600;
    QTest::newRow("a second ago: it has expired") << qint64(-1) << false;
    QTest::newRow("now") << qint64(0) << true;
    QTest::newRow("a second before 60 days") << 60 * kDay - 1 << true;
    QTest::newRow("60 days") << 60 * kDay << false;
    QTest::newRow("a year") << 365 * kDay << false;
}

void TestRuleParts::soonIsSixtyDays()
{
    QFETCH(qint64, secondsLeft);
    QFETCH(bool, isSoon);
    Certificate certificate = test::labPki().root;
    // over the change to summer time in Europe, which is nothing to a day of UTC
    const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    certificate.notAfter = now.addSecs(secondsLeft);
    QCOMPARE(isExpiringSoon(certificate, now), isSoon);
}

void TestRuleParts::knowsNamesOfDeployments_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("scale set") << u"cmg.westeurope.cloudapp.azure.com"_s << true;
    QTest::newRow("classic") << u"CMG.CloudApp.NET"_s << true;
    QTest::newRow("of a government") << u"cmg.usgovcloudapp.net"_s << true;
    QTest::newRow("the ending alone") << u"cloudapp.net"_s << false;
    QTest::newRow("in another name") << u"mycloudapp.net"_s << false;
    QTest::newRow("in front") << u"cloudapp.net.example.com"_s << false;
    QTest::newRow("one's own") << u"cmg.example.com"_s << false;
    QTest::newRow("none") << QString() << false;
}

void TestRuleParts::knowsNamesOfDeployments()
{
    QFETCH(QString, host);
    QFETCH(bool, isOne);
    QCOMPARE(isDeploymentName(host), isOne);
}

void TestRuleParts::knowsHostsOfTheIntranet_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isInside");
    for (const char* host : {"cm01", "CM01", "", "10.0.0.1", "192.168.1.20", "fe80::1", "::1",
                             "cm01.corp", "cm01.example.LOCAL", "a.internal", "a.intranet",
                             "a.intra", "a.home", "a.lan", "a.private", "a.localdomain"})
        QTest::addRow("%s, inside", host) << QString::fromLatin1(host) << true;
    for (const char* host : {"cm01.example.com", "local.example.com", "a.corporate", "notlocal.de",
                             "xlan.net", "example.test", "1a.example.com", "10.0.0.1.example.com"})
        QTest::addRow("%s, outside", host) << QString::fromLatin1(host) << false;
    QTest::newRow("not ASCII, outside") << u"büro.example.com"_s << false;
}

void TestRuleParts::knowsHostsOfTheIntranet()
{
    QFETCH(QString, host);
    QFETCH(bool, isInside);
    QCOMPARE(isIntranetHost(host), isInside);
}

void TestRuleParts::knowsAddressesThatAnybodyReaches_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isPublic");
    QTest::newRow("http") << u"http://pki.example.com/ca.crl"_s << true;
    QTest::newRow("another case") << u"HTTP://PKI.example.com/ca.crl"_s << true;
    QTest::newRow("with a port") << u"http://pki.example.com:8080/ca.crl"_s << true;
    QTest::newRow("https, which asks for a list itself") << u"https://pki.example.com/a"_s << false;
    QTest::newRow("ldap") << u"ldap:///CN=CA?certificateRevocationList"_s << false;
    QTest::newRow("file") << u"file:////cm01/share/ca.crl"_s << false;
    QTest::newRow("inside") << u"http://cm01/ca.crl"_s << false;
    QTest::newRow("inside, whole name") << u"http://pki.example.local/ca.crl"_s << false;
    QTest::newRow("address") << u"http://[fe80::1]/ca.crl"_s << false;
    QTest::newRow("no host") << u"http:///ca.crl"_s << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("no address") << u"http"_s << false;
}

void TestRuleParts::knowsAddressesThatAnybodyReaches()
{
    QFETCH(QString, url);
    QFETCH(bool, isPublic);
    QCOMPARE(isPublicAddress(url), isPublic);
}

void TestRuleParts::earlyRingIsOfOneVersion_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("chosen");
    QTest::addColumn<bool>("isEarly");
    QTest::newRow("2010, chosen") << u"2010"_s << true << true;
    QTest::newRow("2010, not chosen") << u"2010"_s << false << false;
    QTest::newRow("not known, chosen") << QString() << true << true;
    QTest::newRow("2006, still chosen") << u"2006"_s << true << false;
    QTest::newRow("2103, still chosen") << u"2103"_s << true << false;
}

void TestRuleParts::earlyRingIsOfOneVersion()
{
    QFETCH(QString, version);
    QFETCH(bool, chosen);
    QFETCH(bool, isEarly);
    Facts facts;
    facts.profile.site.version = version;
    facts.profile.site.earlyRing = chosen;
    QCOMPARE(isEarlyRing(facts), isEarly);
}

void TestRuleParts::readsTheVersionOfTheSite_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<int>("number"); ///< 0: none
    QTest::newRow("four digits") << u"2403"_s << 2403;
    QTest::newRow("none") << QString() << 0;
    QTest::newRow("a word") << u"newest"_s << 0;
    QTest::newRow("digits of another script") << u"٢٤٠٣"_s << 0;
}

void TestRuleParts::readsTheVersionOfTheSite()
{
    QFETCH(QString, version);
    QFETCH(int, number);
    Facts facts;
    facts.profile.site.version = version;
    QCOMPARE(siteVersion(facts).value_or(0), number);
}

/// Over the command of the boot image, which is judged where the medium has none.
void TestRuleParts::theHookOfTheMediumWins()
{
    const Rule& rule = *findRule(u"prestart-without-cmd"_s);
    const PrestartCommand own{u"TSConfig.ini"_s, u"cmd /c cscript own.vbs"_s};
    const PrestartCommand bare{u"SMS/data/TsConfig.ini"_s, u"dumpvar.vbs"_s};
    Facts facts = test::goodFacts();
    facts.medium->prestart = {};
    facts.bootImage->parts.prestart.reset();
    QCOMPARE(judged(rule, facts), Verdict::notApplicable());
    facts.bootImage->parts.prestart = own;
    QCOMPARE(judged(rule, facts).kind, Verdict::Kind::Fine);
    // Its files are there, and what starts them is not known.
    facts.medium->prestart.hasFiles = true;
    const Verdict unknown = judged(rule, facts);
    QCOMPARE(unknown.need, Need::Medium);
    QVERIFY(unknown.text.english().contains(u"The boot image has its own command."_s));
    facts.bootImage->parts.prestart.reset();
    QVERIFY(!judged(rule, facts).text.english().contains(u"own command"_s));
    facts.bootImage->parts.prestart = own;
    facts.medium->prestart.commands = {bare};
    const Verdict violated = judged(rule, facts);
    QCOMPARE(violated.kind, Verdict::Kind::Violated);
    QVERIFY2(violated.text.english().contains(u"\\SMS\\data\\TsConfig.ini"_s),
             qPrintable(violated.text.english()));
}

CMGMEDIA_TEST(TestRuleParts)
#include "test_rule_parts.moc"
