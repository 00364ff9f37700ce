// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_fixture.h"
#include "tests/support/files.h"
#include "tests/support/python_server.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace cmgmedia::test;

/// `cmgmedia probe` against a gateway that is none, on loopback.
class TestProbe : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysByItsExitCodeWhatItComesTo();
    void leadsWithThreeSentences();
    void savesTheChain();
    void refusesWhatItCantUse_data();
    void refusesWhatItCantUse();
    void asksNobodyForTheNameOfAFile_data();
    void asksNobodyForTheNameOfAFile();
    void needsWhatAProfileIsJudgedBy_data();
    void needsWhatAProfileIsJudgedBy();
    void asksWithTheTrustOfAMedium();

private:
    QStringList probe(const QString& host, const QStringList& more) const;
    QString file(const QString& name) const { return m_folder.filePath(name); }

    CliLab m_lab;
    QTemporaryDir m_folder;
    PythonServer m_gateway;
};

void TestProbe::initTestCase()
{
    if (!isInstalled(u"python3"_s) || !isInstalled(u"openssl"_s))
        skipProgram(u"python3 and openssl are not here"_s);
    QVERIFY(m_gateway.start(u"tests/probe/gateway_server.py"_s, {m_folder.path(), u"gateway"_s}));
    QVERIFY(m_lab.make());
}

QStringList TestProbe::probe(const QString& host, const QStringList& more) const
{
    const QString dns = QString::fromLatin1(readFile(file(u"dns-port"_s)));
    return QStringList{u"probe"_s,
                       host,
                       u"--resolver"_s,
                       u"127.0.0.1:"_s + dns,
                       u"--connect-to"_s,
                       u"cmg.contoso.test:443:127.0.0.1:%1"_s.arg(QUrl(m_gateway.address()).port())}
           + more;
}

void TestProbe::saysByItsExitCodeWhatItComesTo()
{
    const QString host = u"cmg.contoso.test"_s;
    const QStringList trusting{u"--ca"_s, file(u"root.pem"_s), u"--ca"_s, file(u"issuing.pem"_s)};
    const Ran good = tool(probe(host, trusting + QStringList{u"--json"_s}));
    QVERIFY2(good.exitCode == 0, good.errors.constData());
    QCOMPARE(json(good)[u"verdict"_s][u"result"_s].toString(), u"fine"_s);
    QVERIFY(good.errors.startsWith("This asks DNS for cmg.contoso.test"));
    QCOMPARE(tool(probe(host, {u"--ca"_s, file(u"server.pem"_s)})).exitCode, 1);
    QCOMPARE(tool({u"probe"_s, host, u"--resolver"_s, u"127.0.0.1:1"_s}).exitCode, 3);
}

void TestProbe::leadsWithThreeSentences()
{
    const Ran ran = tool(probe(u"cmg.contoso.test"_s, {u"--ca"_s, file(u"root.pem"_s)}));
    const QByteArrayList lines = ran.output.split('\n');
    QCOMPARE(lines[0], QByteArray("cmg.contoso.test answers from here."));
    QCOMPARE(lines[1], QByteArray("Windows PE started from this medium will trust it."));
    QVERIFY2(lines[3].startsWith("Asked from this computer on "), ran.output.constData());
    QVERIFY(ran.output.contains("warning: Windows PE trusts the gateway only as long as"));
    QVERIFY(ran.output.contains("Stand-in Issuing CA"));
}

void TestProbe::savesTheChain()
{
    const QString out = file(u"chain.pem.out"_s);
    const QStringList saving = probe(u"cmg.contoso.test"_s, {u"--save-chain"_s, out});
    QCOMPARE(tool(saving).exitCode, 0);
    QCOMPARE(readFile(out).count("-----BEGIN CERTIFICATE-----"), 2);
    QCOMPARE(tool(saving).exitCode, 3); // it is there already
}

void TestProbe::refusesWhatItCantUse_data()
{
    QTest::addColumn<QStringList>("words");
    const QString host = u"cmg.contoso.test"_s;
    QTest::newRow("no name") << QStringList{u"no gateway"_s};
    QTest::newRow("an address") << QStringList{u"192.0.2.1"_s};
    QTest::newRow("a proxy with a password")
        << QStringList{host, u"--proxy"_s, u"http://me:Pa55word@proxy.example:8080"_s};
    QTest::newRow("a route to a name")
        << QStringList{host, u"--connect-to"_s, u"cmg.contoso.test:443:other.example:443"_s};
    QTest::newRow("a step that is none") << QStringList{host, u"--only"_s, u"names,content"_s};
    QTest::newRow("a proxy that isn't given") << QStringList{host, u"--only"_s, u"names,proxy"_s};
    QTest::newRow("no time") << QStringList{host, u"--seconds"_s, u"0"_s};
    QTest::newRow("a resolver by name") << QStringList{host, u"--resolver"_s, u"dns.example"_s};
}

void TestProbe::refusesWhatItCantUse()
{
    QFETCH(QStringList, words);
    const Ran ran = tool(QStringList{u"probe"_s} + words);
    QCOMPARE(ran.exitCode, 2);
    QVERIFY(!ran.errors.contains("Pa55word"));
}

void TestProbe::asksNobodyForTheNameOfAFile_data()
{
    QTest::addColumn<QString>("word");
    for (const char* word : {"branch.json", "branch.cmgmedia", "Medium.ISO", "medium.img",
                             "sources/boot.wim", "C:\\media\\branch.iso"})
        QTest::newRow(word) << QString::fromLatin1(word);
}

void TestProbe::asksNobodyForTheNameOfAFile()
{
    QFETCH(QString, word);
    const Ran ran = tool({u"probe"_s, word, u"--resolver"_s, u"127.0.0.1:1"_s});
    QCOMPARE(ran.exitCode, 3);
    QVERIFY2(ran.errors.contains("wasn't found"), ran.errors.constData());
    QVERIFY(!ran.errors.contains("This asks DNS"));
}

void TestProbe::needsWhatAProfileIsJudgedBy_data()
{
    QTest::addColumn<QString>("names");
    QTest::newRow("boot image") << uR"("bootImage":{"path":"absent.wim"})"_s;
    QTest::newRow("trust") << uR"("bootImage":{"trust":["absent.cer"]})"_s;
    QTest::newRow("gateway's certificate") << uR"("cmg":{"certificate":"absent.cer"})"_s;
}

void TestProbe::needsWhatAProfileIsJudgedBy()
{
    QFETCH(QString, names);
    const QString profile = m_lab.path(u"probe.json"_s);
    writeFile(profile, (uR"({"schema":1,"source":{"path":"medium"},)"_s + names + u'}').toUtf8());
    const Ran ran =
        tool(m_lab.withPassword({u"probe"_s, profile, u"--resolver"_s, u"127.0.0.1:1"_s}));
    QCOMPARE(ran.exitCode, 3);
    QVERIFY2(ran.errors.contains("absent."), ran.errors.constData());
    QVERIFY(!ran.errors.contains("This asks DNS"));
}

/// Its gateway is another one, which is told nothing of the medium.
void TestProbe::asksWithTheTrustOfAMedium()
{
    (void)m_gateway.lines();
    const auto before = m_gateway.lines().size();
    const QStringList asked = m_lab.withPassword(probe(m_lab.path(u"medium"_s), {u"--json"_s}));
    const Ran first = tool(asked);
    const QString host = json(first)[u"asked"_s][u"host"_s].toString();
    QVERIFY2(!host.isEmpty(), first.errors.constData());
    QStringList again = asked;
    again << u"--connect-to"_s
          << u"%1:443:127.0.0.1:%2"_s.arg(host).arg(QUrl(m_gateway.address()).port());
    const Ran ran = tool(again);
    QCOMPARE(ran.exitCode, 1);
    QVERIFY(!json(ran)[u"verdict"_s][u"trusted"_s].toString().contains("will trust"_L1));
    const QStringList lines = m_gateway.lines().mid(before);
    QVERIFY(!lines.isEmpty());
    for (const QString& line : lines)
        QVERIFY2(line.startsWith("/CCM_Proxy_"_L1) && line.contains("/ServiceMetadata "_L1),
                 qPrintable(line));
}

CMGMEDIA_TEST(TestProbe)
#include "test_probe.moc"
