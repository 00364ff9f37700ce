// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/errors.h"
#include "core/inquiry/errors.h"
#include "core/inquiry/site_reader.h"
#include "core/site/site_snapshot_json.h"
#include "core/site/site_values.h"
#include "tests/inquiry/told_site.h"
#include "tests/support/files.h"
#include "tests/support/outside.h"
#include "tests/support/python_server.h"
#include "tests/support/test_pki.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::test;

namespace {

QJsonObject sectionsOf(const SiteSnapshot& snapshot)
{
    return QJsonDocument::fromJson(siteSnapshotJson(snapshot)).object()["sections"_L1].toObject();
}

} // namespace

/// The AdminService as a server of Python's plays it, asked over TLS by the client that ships.
class TestSiteFetch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { setFaults({}); }
    void readsWhatTheSiteSays();
    void readsItPageByPage();
    void asksOnlyWhatStandsInTheTable();
    void endsWhereNothingCanBeAsked_data();
    void endsWhereNothingCanBeAsked();
    void keepsAnErrorInItsSection_data();
    void keepsAnErrorInItsSection();
    void saysWhatLeansOnWhatFailed();
    void trustsNobodyUnasked();
    void stopsWhenAsked();

private:
    SiteFetchOrder order() const;
    Result<SiteSnapshot> fetch(const SiteFetchOrder& order);
    void setFaults(const QString& faults);

    QTemporaryDir m_folder;
    PythonServer m_server;
    QByteArray m_certificate;
    SiteSnapshot m_told;
    Certificate m_root = ecRoot();
    Clock m_clock;
};

void TestSiteFetch::initTestCase()
{
    if (!isInstalled(u"python3"_s) || !isInstalled(u"openssl"_s))
        skipProgram(u"python3 and openssl are not here"_s);
    qputenv("KRB5CCNAME", QFile::encodeName(u"FILE:"_s + m_folder.filePath(u"no-ticket"_s)));
    m_told = toldSite(m_clock.now);
    const QString snapshot = m_folder.filePath(u"site.json"_s);
    writeFile(snapshot, siteSnapshotJson(m_told));
    const QString root = m_folder.filePath(u"root.cer"_s);
    writeFile(root, m_root.der);
    QVERIFY(m_server.start(
        u"tests/inquiry/adminservice.py"_s,
        {snapshot, u"--folder"_s, m_folder.path(), u"--root"_s, root, u"--guid"_s, kToldGuid}));
    m_certificate = readFile(m_folder.filePath(u"cert.pem"_s));
    QVERIFY(m_certificate.startsWith("-----BEGIN"));
}

void TestSiteFetch::setFaults(const QString& faults)
{
    writeFile(m_folder.filePath(u"faults"_s), faults.toLatin1());
}

SiteFetchOrder TestSiteFetch::order() const
{
    return {.service = {.server = m_server.server(),
                        .trusted = m_certificate,
                        .timeoutMs = 20'000,
                        .retryAfterMs = 0},
            .ownSids = {u"S-1-5-21-1-2-3-1001"_s}};
}

Result<SiteSnapshot> TestSiteFetch::fetch(const SiteFetchOrder& order)
{
    return fetchSite(order, *httpClient(), m_clock, {});
}

void TestSiteFetch::readsWhatTheSiteSays()
{
    const Result<SiteSnapshot> found = fetch(order());
    QVERIFY2(found, why(found).constData());
    QCOMPARE(found->made.route, u"adminservice"_s);
    QCOMPARE(found->made.siteCode, u"ABC"_s);
    QCOMPARE(found->made.provider, u"localhost"_s);
    QCOMPARE(found->reader.allScopes, SiteFlag(true));
    const QJsonObject said = sectionsOf(*found);
    const QJsonObject told = sectionsOf(m_told);
    for (const SiteSectionRow& row : siteSections()) {
        if (row.section == SiteSection::TrustedRoots || row.section == SiteSection::ClientSettings)
            continue;
        QCOMPARE(said[row.key]["rows"_L1], told[row.key]["rows"_L1]);
        QCOMPARE(said[row.key]["state"_L1].toString(), u"read"_s);
    }
    QCOMPARE(found->trustedRoots.rows.size(), size_t{1});
    QCOMPARE(found->trustedRoots.rows[0].thumbprint, m_root.thumbprintText());
    QCOMPARE(found->clientSettings.rows.size(), size_t{1}); // the default ones are not offered
    QVERIFY(found->clientSettings.state == SectionState::Partly);
    QVERIFY(!siteSnapshotJson(*found).contains("DECOY"));
    QVERIFY(!siteSnapshotJson(*found).contains("decoy"));
    QVERIFY(!siteSnapshotJson(*found).contains(kToldGuid.mid(1, 8).toLatin1()));
}

void TestSiteFetch::readsItPageByPage()
{
    setFaults(u"next-link"_s);
    const Result<SiteSnapshot> found = fetch(order());
    QVERIFY2(found, why(found).constData());
    QCOMPARE(sectionsOf(*found)["collections"_L1]["rows"_L1],
             sectionsOf(m_told)["collections"_L1]["rows"_L1]);
    QVERIFY(found->collections.state == SectionState::Read);
}

void TestSiteFetch::asksOnlyWhatStandsInTheTable()
{
    m_server.lines();
    SiteFetchOrder asked = order();
    asked.taskSequences = {u"ABC00012"_s, u"it's"_s};
    QVERIFY(fetch(asked));
    QStringList classes;
    for (const SiteQuestion& question : siteQuestions())
        classes << QLatin1StringView(question.className);
    const QStringList lines = m_server.lines();
    QVERIFY(lines.size() > 25);
    for (const QString& line : lines) {
        static const QRegularExpression name(u"^GET (\\w+)"_s);
        QVERIFY2(classes.contains(name.match(line).captured(1)), qPrintable(line));
        QVERIFY2(!line.startsWith("GET SMS_TaskSequencePackage("_L1), qPrintable(line));
    }
}

void TestSiteFetch::endsWhereNothingCanBeAsked_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("401") << u"HttpSignIn"_s;
    QTest::newRow("no-ticket") << u"HttpSignIn"_s;
    QTest::newRow("403") << u"SiteRefusesAccount"_s;
    QTest::newRow("404-access") << u"SiteRightsMissing"_s;
    QTest::newRow("404-class") << u"SiteLacksClass"_s;
    QTest::newRow("400") << u"HttpUnexpected"_s;
    QTest::newRow("500") << u"HttpServerFailed"_s;
    QTest::newRow("503") << u"HttpServerFailed"_s;
    QTest::newRow("html") << u"SiteNotThere"_s;
    QTest::newRow("not-json") << u"SiteNotThere"_s;
    QTest::newRow("not-utf8") << u"SiteNotThere"_s;
    QTest::newRow("truncated") << u"SiteNotThere"_s;
    QTest::newRow("wrong-shape") << u"SiteNotThere"_s;
    QTest::newRow("redirect") << u"HttpMoved"_s;
    QTest::newRow("drop") << u"HttpBroken"_s;
    QTest::newRow("slow") << u"HttpTimedOut"_s;
}

void TestSiteFetch::endsWhereNothingCanBeAsked()
{
    QFETCH(QString, name);
    setFaults(QString::fromLatin1(QTest::currentDataTag()));
    SiteFetchOrder asked = order();
    if (name == "HttpTimedOut"_L1)
        asked.service.timeoutMs = 1'000;
    const Result<SiteSnapshot> found = fetch(asked);
    QVERIFY(!found);
    QVERIFY2(name == QLatin1StringView(found.error().code.name), why(found).constData());
    QVERIFY2(why(found).contains("localhost"), why(found).constData());
}

void TestSiteFetch::keepsAnErrorInItsSection_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("hasRows");
    QTest::newRow("401") << u"http-401"_s << false;
    QTest::newRow("403") << u"http-403"_s << false;
    QTest::newRow("404-access") << u"http-404-access"_s << false;
    QTest::newRow("404-class") << u"http-404-class"_s << false;
    QTest::newRow("500") << u"http-500"_s << false;
    QTest::newRow("html") << u"http-not-json"_s << false;
    QTest::newRow("wrong-shape") << u"http-shape"_s << false;
    QTest::newRow("drop") << u"HttpBroken"_s << false;
    QTest::newRow("next-link-loop") << u"next-link"_s << true;
    QTest::newRow("next-link-foreign") << u"next-link"_s << true;
}

void TestSiteFetch::keepsAnErrorInItsSection()
{
    QFETCH(QString, code);
    QFETCH(bool, hasRows);
    setFaults(QString::fromLatin1(QTest::currentDataTag()) + u":SMS_Collection"_s);
    const Result<SiteSnapshot> found = fetch(order());
    QVERIFY2(found, why(found).constData());
    const SectionOf<SiteCollection>& section = found->collections;
    QCOMPARE(section.errorCode, code);
    QVERIFY(section.state == (hasRows ? SectionState::Partly : SectionState::Failed));
    QCOMPARE(!section.rows.empty(), hasRows);
    QVERIFY(section.errorText.contains("localhost"_L1));
    QVERIFY(found->unknownComputers.state == SectionState::Read); // the rest goes on
    QVERIFY(!found->knowsAbsence(SiteSection::Collections));
}

void TestSiteFetch::saysWhatLeansOnWhatFailed()
{
    setFaults(u"403:SMS_TaskSequencePackageReference_Flat"_s);
    const Result<SiteSnapshot> found = fetch(order());
    QVERIFY2(found, why(found).constData());
    QCOMPARE(found->references.errorCode, u"http-403"_s);
    QCOMPARE(found->packages.errorCode, u"needs-references"_s);
    QCOMPARE(found->contentStatus.errorCode, u"needs-references"_s);
}

void TestSiteFetch::trustsNobodyUnasked()
{
    SiteFetchOrder asked = order();
    asked.service.trusted.clear();
    const Result<SiteSnapshot> found = fetch(asked);
    QVERIFY(!found);
    QVERIFY2(found.error().code == ErrorCode::HttpNotTrusted, why(found).constData());
}

void TestSiteFetch::stopsWhenAsked()
{
    std::stop_source stop;
    stop.request_stop();
    const Result<SiteSnapshot> found = fetchSite(order(), *httpClient(), m_clock, stop.get_token());
    QVERIFY(!found);
    QVERIFY(found.error().code == ErrorCode::Cancelled);
}

CMGMEDIA_TEST(TestSiteFetch)
#include "test_site_fetch.moc"
