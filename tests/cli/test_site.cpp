// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/site/site_snapshot_json.h"
#include "tests/cli/cli_fixture.h"
#include "tests/support/files.h"
#include "tests/support/python_server.h"
#include "tests/support/test_program.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::test;

namespace {

/// Of the lab's site, which has been told nothing but its gateways.
QByteArray labSnapshot()
{
    SiteSnapshot site;
    site.made.time = QDateTime::currentDateTimeUtc();
    site.made.siteCode = u"LAB"_s;
    site.made.by = u"script 1"_s;
    site.reader.allScopes = true;
    site.gateways.state = SectionState::Read;
    site.mediaCertificates.state = SectionState::Failed;
    site.mediaCertificates.via = u"SMS_CertificateInfo"_s;
    site.mediaCertificates.errorCode = u"cim-AccessDenied"_s;
    return siteSnapshotJson(site);
}

} // namespace

class TestSite : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_lab.make()); }
    void writesTheScriptOnce();
    void judgesASnapshotOfTheProfile();
    void saysWhatCannotBeRead();
    void showsWhatItHolds();
    void fetchesOverTheAdminService();
    void saysWhyNothingIsFetched_data();
    void saysWhyNothingIsFetched();
    void tellsOfALostMedium();
    void namesNoSecret();

private:
    QString profileWith(const QByteArray& site);

    CliLab m_lab;
};

QString TestSite::profileWith(const QByteArray& site)
{
    QJsonObject profile = QJsonDocument::fromJson(readFile(m_lab.path(u"profile.json"_s))).object();
    writeFile(m_lab.path(u"site.json"_s), site);
    profile[u"site"_s] =
        QJsonObject{{u"snapshot"_s, u"site.json"_s}, {u"taskSequence"_s, u"LAB00012"_s}};
    const QString path = m_lab.path(u"with-site.json"_s);
    writeFile(path, QJsonDocument(profile).toJson());
    return path;
}

void TestSite::writesTheScriptOnce()
{
    const QString profile = profileWith(labSnapshot());
    const QString out = m_lab.beside(u"site-snapshot.ps1"_s);
    const Ran written = tool({u"site"_s, u"script"_s, profile, u"--out"_s, out});
    QCOMPARE(written.exitCode, 0);
    const QByteArray script = readFile(out);
    QVERIFY(script.contains("$TaskSequence = @('LAB00012')"));
    QVERIFY(script.contains("\r\n"));
    QCOMPARE(tool({u"site"_s, u"script"_s, profile, u"--out"_s, out}).exitCode, 3);
    const Ran other = tool({u"site"_s, u"script"_s, profile, u"--task-sequence"_s, u"A1"_s,
                            u"--task-sequence"_s, u"A2"_s});
    QVERIFY(other.output.contains("$TaskSequence = @('A1', 'A2')"));
    QCOMPARE(tool({u"site"_s, u"ask"_s}).exitCode, 2);
}

void TestSite::judgesASnapshotOfTheProfile()
{
    const QString profile = profileWith(labSnapshot());
    const Ran checked = tool(m_lab.withPassword({u"check"_s, profile, u"--json"_s}));
    QStringList found;
    for (const QJsonValue& finding : json(checked)[u"findings"_s].toArray())
        found << finding[u"rule"_s].toString();
    QVERIFY2(found.contains(u"gateway-not-at-site"_s), checked.output.constData());
    QVERIFY(found.contains(u"site-snapshot-incomplete"_s));
    QVERIFY(checked.output.contains("The site didn't allow reading the media certificates"));
    QCOMPARE(checked.exitCode, 0); // warnings
    QCOMPARE(tool(m_lab.withPassword({u"plan"_s, profile})).exitCode, 0);
}

void TestSite::saysWhatCannotBeRead()
{
    const QString profile = profileWith("{}");
    const Ran checked = tool(m_lab.withPassword({u"check"_s, profile, u"--json"_s}));
    QVERIFY(checked.output.contains("site-snapshot-unreadable"));
    QVERIFY(checked.output.contains("isn't a site snapshot, or is damaged"));
    const Ran shown = tool({u"site"_s, u"show"_s, m_lab.path(u"site.json"_s)});
    QCOMPARE(shown.exitCode, 3);
    QVERIFY(shown.output.isEmpty());
    QVERIFY(shown.errors.contains("isn't a site snapshot, or is damaged"));
}

void TestSite::showsWhatItHolds()
{
    const QString path = m_lab.beside(u"shown.json"_s);
    writeFile(path, labSnapshot());
    const Ran shown = tool({u"site"_s, u"show"_s, path});
    QCOMPARE(shown.exitCode, 0);
    QVERIFY(shown.output.contains("Site LAB, read on"));
    QVERIFY(shown.output.contains("cim-AccessDenied"));
    const QJsonObject data = json(tool({u"site"_s, u"show"_s, path, u"--json"_s}));
    QCOMPARE(data[u"siteCode"_s].toString(), u"LAB"_s);
    QCOMPARE(data[u"sections"_s][u"gateways"_s][u"whole"_s].toBool(), true);
    QCOMPARE(data[u"sections"_s][u"roles"_s][u"asked"_s].toBool(true), false);
}

void TestSite::fetchesOverTheAdminService()
{
    if (!isInstalled(u"python3"_s) || !isInstalled(u"openssl"_s))
        QSKIP("python3 and openssl are not here");
    const QString told = m_lab.beside(u"told.json"_s);
    writeFile(told, labSnapshot());
    PythonServer server;
    QVERIFY(server.start(u"tests/inquiry/adminservice.py"_s,
                         {told, u"--folder"_s, QFileInfo(told).path()}));
    const QString out = m_lab.beside(u"fetched.json"_s);
    const QStringList words{u"site"_s,
                            u"fetch"_s,
                            server.server(),
                            u"--site-code"_s,
                            u"lab"_s,
                            u"--ca"_s,
                            m_lab.beside(u"cert.pem"_s),
                            u"--out"_s,
                            out};
    const Ran fetched = tool(words);
    QVERIFY2(fetched.exitCode == 0, fetched.errors.constData());
    QVERIFY(fetched.output.contains("Site LAB, read on"));
    QVERIFY2(fetched.output.contains("This account can't read this part of the site"),
             fetched.output.constData());
    const Result<SiteSnapshot> snapshot = readSiteSnapshot(readFile(out), out);
    QVERIFY(snapshot);
    QCOMPARE(snapshot->made.route, u"adminservice"_s);
    QCOMPARE(snapshot->mediaCertificates.errorCode, u"http-404-access"_s);
    QVERIFY(snapshot->gateways.state == SectionState::Read);
    QCOMPARE(tool(words).exitCode, 3); // it is there
    const QJsonObject data = json(tool(words + QStringList{u"--force"_s, u"--json"_s}));
    QCOMPARE(data[u"siteCode"_s].toString(), u"LAB"_s);
}

void TestSite::saysWhyNothingIsFetched_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("said");
    const QString out = m_lab.beside(u"never.json"_s);
    const auto row = [&](const char* name, const QStringList& words, int code, const char* said) {
        QTest::newRow(name) << QStringList{u"site"_s, u"fetch"_s} + words << code
                            << QByteArray(said);
    };
    row("nobody listens", {u"localhost:1"_s, u"--out"_s, out}, 3,
        "localhost:1 refuses connections");
    row("an address", {u"10.0.0.1"_s, u"--out"_s, out}, 3, "10.0.0.1 isn't a server name");
    row("a URL", {u"https://cm01.contoso.com"_s, u"--out"_s, out}, 3, "isn't a server name");
    row("no output", {u"localhost:1"_s}, 2, "--out");
    row("no server", {}, 2, "site has");
    row("no time", {u"localhost:1"_s, u"--out"_s, out, u"--timeout"_s, u"0"_s}, 2, "--timeout");
    row("not a CA", {u"localhost:1"_s, u"--out"_s, out, u"--ca"_s, m_lab.path(u"profile.json"_s)},
        3, "contains no readable certificate");
}

void TestSite::saysWhyNothingIsFetched()
{
    QFETCH(QStringList, words);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, said);
    const Ran ran = tool(words);
    QCOMPARE(ran.exitCode, exitCode);
    QVERIFY2(ran.errors.contains(said), ran.errors.constData());
    QVERIFY(ran.output.isEmpty());
    QVERIFY(!QFile::exists(m_lab.beside(u"never.json"_s)));
}

void TestSite::tellsOfALostMedium()
{
    const QString medium = m_lab.path(u"official.iso"_s);
    const QString out = m_lab.beside(u"block-medium.ps1"_s);
    const Ran lost =
        tool(m_lab.withPassword({u"site"_s, u"lost"_s, medium, u"--json"_s, u"--out"_s, out}));
    QCOMPARE(lost.exitCode, 0);
    const QJsonObject mark = json(lost)[u"medium"_s].toObject();
    const QString thumbprint = mark[u"certificate"_s][u"thumbprint"_s].toString();
    QCOMPARE(thumbprint.size(), 40);
    QCOMPARE(mark[u"guidSha256"_s].toString().size(), 64);
    QVERIFY(readFile(out).contains(thumbprint.toLatin1()));
    // and of the report of its build, which says the same
    const QString iso = m_lab.beside(u"branch.iso"_s);
    const Ran built = tool(m_lab.withPassword(
        {u"build"_s, m_lab.path(u"profile.json"_s), u"--out"_s, iso, u"--json"_s}));
    QCOMPARE(built.exitCode, 0);
    const QString report = m_lab.beside(u"report.json"_s);
    writeFile(report, built.output);
    const Ran again = tool({u"site"_s, u"lost"_s, report, u"--json"_s});
    QCOMPARE(again.exitCode, 0);
    const QJsonObject reported = json(again)[u"medium"_s].toObject();
    QCOMPARE(reported[u"certificate"_s], mark[u"certificate"_s]);
    QCOMPARE(reported[u"guidSha256"_s], mark[u"guidSha256"_s]);
    QCOMPARE(tool({u"site"_s, u"lost"_s, m_lab.path(u"site.json"_s)}).exitCode, 3);
}

/// The GUID opens the certificate of the medium: nothing that leaves here has it.
void TestSite::namesNoSecret()
{
    const Ran inspected =
        tool(m_lab.withPassword({u"inspect"_s, m_lab.path(u"official.iso"_s), u"--json"_s}));
    QCOMPARE(inspected.exitCode, 0);
    const Ran lost =
        tool(m_lab.withPassword({u"site"_s, u"lost"_s, m_lab.path(u"official.iso"_s)}));
    QVERIFY(lost.output.contains("SHA-256 of the media GUID"));
    static const QRegularExpression guid(
        u"[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}"_s);
    QVERIFY(!QString::fromUtf8(lost.output).contains(guid));
}

CMGMEDIA_TEST(TestSite)
#include "test_site.moc"
