// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/site/errors.h"
#include "core/site/site_snapshot_json.h"
#include "core/site/site_values.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"

#include <QDir>
#include <QElapsedTimer>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

QByteArray wrapped(const QByteArray& sections)
{
    return R"({"schema":"cmgmedia-site-snapshot","version":1,
 "made":{"time":"2026-11-20T08:15:30Z","by":"script 1","route":"wmi","provider":"cm01.contoso.com",
         "siteCode":"ABC","taskSequences":["ABC00012"],"collections":[]},
 "reader":{"roles":["SMS0001R"],"allScopes":true},
 "sections":{)"
           + sections + "}}";
}

const QByteArray kDeployment =
    R"("deployments":{"state":"read","via":"SMS_Advertisement","error":null,"rows":[
 {"id":"ABC20012","name":"B\u00fcro","taskSequence":"ABC00012","collection":"ABC00031",
  "advertFlags":277086208,"remoteClientFlags":{},"offerType":2,
  "available":"2026-10-01T06:00:00Z","expires":null,"later":"unknown"}]})";

Result<SiteSnapshot> read(const QByteArray& json)
{
    return readSiteSnapshot(json, u"site-snapshot.json"_s);
}

} // namespace

class TestSiteSnapshot : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatTheScriptWrote();
    void refusesWhatIsNoSnapshot_data();
    void refusesWhatIsNoSnapshot();
    void refusesWhatIsTooMuch();
    void readsWhatPowerShellSavedAgain_data();
    void readsWhatPowerShellSavedAgain();
    void survivesTruncation();
    void goesRound();
    void cutsLongTexts();
    void readsManyRowsAtOnce();
    void knowsWhatIsAbsent_data();
    void knowsWhatIsAbsent();
    void namesAMediumByItsHash();
    void readsVersionsOfBuilds_data();
    void readsVersionsOfBuilds();
    void decodesHowClientsCommunicate_data();
    void decodesHowClientsCommunicate();
    void readsTheSamples();
};

void TestSiteSnapshot::readsWhatTheScriptWrote()
{
    const Result<SiteSnapshot> snapshot = read(wrapped(kDeployment));
    QVERIFY2(snapshot, test::why(snapshot).constData());
    QCOMPARE(snapshot->made.time, QDateTime({2026, 11, 20}, {8, 15, 30}, Qt::UTC));
    QCOMPARE(snapshot->made.siteCode, u"ABC"_s);
    QCOMPARE(snapshot->made.taskSequences, QStringList{u"ABC00012"_s});
    QCOMPARE(snapshot->reader.allScopes, true);
    QCOMPARE(snapshot->deployments.state, SectionState::Read);
    QCOMPARE(snapshot->deployments.rows.size(), size_t{1});
    const SiteDeployment& deployment = snapshot->deployments.rows.front();
    QCOMPARE(deployment.name, u"Büro"_s);
    QCOMPARE(deployment.advertFlags, 277086208);
    QVERIFY(!deployment.remoteClientFlags); // {} is what Windows PowerShell writes for nothing
    QVERIFY(!deployment.expires.isValid());
    QCOMPARE(snapshot->collections.state, SectionState::NotAsked);
    QCOMPARE(snapshot->incomplete().size(), siteSections().size() - 1);
}

void TestSiteSnapshot::refusesWhatIsNoSnapshot_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("detail");
    const QString damaged = u"SnapshotDamaged"_s;
    const auto row = [](const QByteArray& field) {
        return wrapped(R"("deployments":{"state":"read","rows":[{)" + field + "}]}");
    };
    QTest::newRow("empty") << QByteArray() << damaged << u"illegal value, byte 0"_s;
    QTest::newRow("other JSON") << QByteArray("{}") << damaged << u"schema"_s;
    QTest::newRow("a list") << QByteArray("[]") << damaged << u"schema"_s;
    QTest::newRow("newer") << wrapped(kDeployment).replace("\"version\":1", "\"version\":2")
                           << u"SnapshotNewer"_s << u"version 2"_s;
    QTest::newRow("no version")
        << wrapped(kDeployment).replace("\"version\":1", "\"version\":\"1\"") << damaged
        << u"version"_s;
    QTest::newRow("no sections") << wrapped({}).replace("\"sections\":{}", "\"sections\":[]")
                                 << damaged << u"sections: a group in braces is expected"_s;
    QTest::newRow("number as text") << row(R"("advertFlags":"277086208")") << damaged
                                    << u"deployments[0].advertFlags: a whole number is expected"_s;
    QTest::newRow("half a number") << row(R"("offerType":1.5)") << damaged
                                   << u"deployments[0].offerType: a whole number is expected"_s;
    QTest::newRow("text as number")
        << row(R"("id":7)") << damaged << u"deployments[0].id: a text in quotes is expected"_s;
    QTest::newRow("no time")
        << row(R"("available":"yesterday")") << damaged
        << u"deployments[0].available: a time such as 2026-11-20T08:15:30Z is expected"_s;
    QTest::newRow("unknown state")
        << wrapped(R"("roles":{"state":"maybe","rows":[]})") << damaged
        << u"roles.state: read, partly, failed or not-asked is expected"_s;
    QTest::newRow("rows that are none")
        << wrapped(R"("roles":{"state":"read","rows":7})") << damaged
        << u"roles.rows: a list in brackets is expected"_s;
    QTest::newRow("a row that is none") << wrapped(R"("roles":{"state":"read","rows":[7]})")
                                        << damaged << u"roles[0]: a group in braces is expected"_s;
    QTest::newRow("deeply nested")
        << QByteArray(100'000, '[') << damaged << u"nested 100000 deep"_s;
    QTest::newRow("brackets in texts do not nest")
        << row(R"("id":"[[[[[[[[[[[[[[[[[[[[[[[[\"[[[[","offerType":"x")") << damaged
        << u"deployments[0].offerType: a whole number is expected"_s;
}

void TestSiteSnapshot::refusesWhatIsNoSnapshot()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, error);
    QFETCH(QString, detail);
    const Result<SiteSnapshot> snapshot = read(json);
    QVERIFY(!snapshot);
    QCOMPARE(QString::fromLatin1(snapshot.error().code.name), error);
    QCOMPARE(snapshot.error().detail.english(), detail);
    QVERIFY(describe(snapshot.error()).english().startsWith(u"site-snapshot.json "_s));
}

void TestSiteSnapshot::refusesWhatIsTooMuch()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"large.json"_s);
    QFile large(path);
    QVERIFY(large.open(QFile::WriteOnly) && large.resize(100LL << 20)); // sparse
    large.close();
    QCOMPARE(loadSiteSnapshot(path, {}).error().code, ErrorCode::SnapshotTooLarge);
    QByteArray rows;
    for (int i = 0; i <= kMostSnapshotRows; ++i)
        rows += "{},";
    rows.chop(1);
    const Result<SiteSnapshot> many =
        read(wrapped(R"("roles":{"state":"read","rows":[)" + rows + "]}"));
    QVERIFY(!many);
    QCOMPARE(many.error().code, ErrorCode::SnapshotTooLarge);
}

void TestSiteSnapshot::readsWhatPowerShellSavedAgain_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray json = wrapped(kDeployment);
    const auto as = [&json](QStringConverter::Encoding encoding) {
        QStringEncoder encode(encoding, QStringConverter::Flag::WriteBom);
        return QByteArray(encode(QString::fromUtf8(json)));
    };
    QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + json;
    QTest::newRow("UTF-16, as Out-File writes") << as(QStringConverter::Utf16LE);
    QTest::newRow("the other UTF-16") << as(QStringConverter::Utf16BE);
}

void TestSiteSnapshot::readsWhatPowerShellSavedAgain()
{
    QFETCH(QByteArray, json);
    const Result<SiteSnapshot> snapshot = read(json);
    QVERIFY2(snapshot, test::why(snapshot).constData());
    QCOMPARE(snapshot->deployments.rows.front().name, u"Büro"_s);
}

void TestSiteSnapshot::survivesTruncation()
{
    const QByteArray json = wrapped(kDeployment);
    for (qsizetype length = 0; length < json.size(); ++length)
        QVERIFY2(!read(json.first(length)), QByteArray::number(length).constData());
}

void TestSiteSnapshot::goesRound()
{
    const Result<SiteSnapshot> first = read(wrapped(kDeployment));
    QVERIFY(first);
    const QByteArray written = siteSnapshotJson(*first);
    const Result<SiteSnapshot> second = read(written);
    QVERIFY2(second, test::why(second).constData());
    QCOMPARE(siteSnapshotJson(*second), written);
    QCOMPARE(second->deployments.rows.front().advertFlags, 277086208);
}

void TestSiteSnapshot::cutsLongTexts()
{
    const Result<SiteSnapshot> snapshot = read(wrapped(
        R"("roles":{"state":"read","rows":[{"role":")" + QByteArray(5000, 'x') + R"("}]})"));
    QVERIFY2(snapshot, test::why(snapshot).constData());
    QCOMPARE(snapshot->roles.rows.front().role.size(), kMostSnapshotText);
    QVERIFY(snapshot->wasCut);
}

void TestSiteSnapshot::readsManyRowsAtOnce()
{
    QByteArray rows;
    for (int i = 0; i < 100'000; ++i)
        rows += R"({"package":"ABC00020","server":"cmg.contoso.com","state":0,"version":3},)";
    rows.chop(1);
    QElapsedTimer timer;
    timer.start();
    const Result<SiteSnapshot> snapshot =
        read(wrapped(R"("contentStatus":{"state":"read","rows":[)" + rows + "]}"));
    QVERIFY2(snapshot, test::why(snapshot).constData());
    QCOMPARE(snapshot->contentStatus.rows.size(), size_t{100'000});
    QVERIFY2(timer.elapsed() < 20'000, QByteArray::number(timer.elapsed()).constData());
}

void TestSiteSnapshot::knowsWhatIsAbsent_data()
{
    QTest::addColumn<SiteSection>("section");
    QTest::addColumn<SectionState>("state");
    QTest::addColumn<SiteFlag>("allScopes");
    QTest::addColumn<bool>("hasRows");
    QTest::addColumn<bool>("isKnown");
    using enum SectionState;
    const SiteFlag all = true;
    const SiteFlag some = false;
    const SiteFlag unknown;
    const auto row = [](const char* name, SiteSection section, SectionState state, SiteFlag scopes,
                        bool hasRows, bool isKnown) {
        QTest::newRow(name) << section << state << scopes << hasRows << isKnown;
    };
    row("all scopes, none", SiteSection::Deployments, Read, all, false, true);
    row("some scopes, some rows", SiteSection::Deployments, Read, some, true, false);
    row("not known, some rows", SiteSection::Deployments, Read, unknown, true, false);
    row("not bound to scopes, some rows", SiteSection::Gateways, Read, some, true, true);
    row("not bound to scopes, none", SiteSection::Gateways, Read, some, false, false);
    row("not bound to scopes, none, but all", SiteSection::Gateways, Read, all, false, true);
    row("partly", SiteSection::Gateways, Partly, all, true, false);
    row("failed", SiteSection::Gateways, Failed, all, false, false);
    row("not asked", SiteSection::Gateways, NotAsked, all, false, false);
}

void TestSiteSnapshot::knowsWhatIsAbsent()
{
    QFETCH(SiteSection, section);
    QFETCH(SectionState, state);
    QFETCH(SiteFlag, allScopes);
    QFETCH(bool, hasRows);
    SiteSnapshot snapshot;
    snapshot.reader.allScopes = allScopes;
    snapshot.gateways.state = snapshot.deployments.state = state;
    snapshot.gateways.rows.resize(hasRows ? 1 : 0);
    snapshot.deployments.rows.resize(hasRows ? 1 : 0);
    QTEST(snapshot.knowsAbsence(section), "isKnown");
}

/// The same hash with braces or without, whatever the case: that of the sample data.
void TestSiteSnapshot::namesAMediumByItsHash()
{
    const QString hash = u"032496bcc81388fa2c2fc33890d34783015e6d6117f7d13cfc94c1ea7c0d644a"_s;
    QCOMPARE(guidSha256(u"{09821541-3BE2-4B0A-9E5C-6D3F4B1C2A77}"_s), hash);
    QCOMPARE(guidSha256(u"09821541-3be2-4b0a-9e5c-6d3f4b1c2a77"_s), hash);
    QCOMPARE(guidSha256({}), QString());
}

void TestSiteSnapshot::readsVersionsOfBuilds_data()
{
    QTest::addColumn<qint64>("build");
    QTest::addColumn<int>("version"); ///< 0: older than any that is known
    QTest::newRow("before") << qint64{8967} << 0;
    QTest::newRow("first") << qint64{8968} << 2002;
    QTest::newRow("2010") << qint64{9040} << 2010;
    QTest::newRow("between") << qint64{9048} << 2010;
    QTest::newRow("2409") << qint64{9132} << 2409;
    QTest::newRow("2503") << qint64{9135} << 2503;
    QTest::newRow("2509") << qint64{9141} << 2509;
    QTest::newRow("later than all") << qint64{9999} << 2603;
}

void TestSiteSnapshot::readsVersionsOfBuilds()
{
    QFETCH(qint64, build);
    QTEST(versionOfBuild(build).value_or(0), "version");
}

/// The ten values that public code names.
void TestSiteSnapshot::decodesHowClientsCommunicate_data()
{
    QTest::addColumn<qint64>("state");
    QTest::addColumn<bool>("httpsOnly");
    QTest::addColumn<bool>("checksRevocation");
    QTest::newRow("0") << qint64{0} << false << false;
    QTest::newRow("31") << qint64{31} << true << false;
    QTest::newRow("63") << qint64{63} << true << true;
    QTest::newRow("192") << qint64{192} << false << false;
    QTest::newRow("224") << qint64{224} << false << true;
    QTest::newRow("448") << qint64{448} << false << false;
    QTest::newRow("480") << qint64{480} << false << true;
    QTest::newRow("1216") << qint64{1216} << false << false;
    QTest::newRow("1248") << qint64{1248} << false << true;
    QTest::newRow("1504") << qint64{1504} << false << true;
}

void TestSiteSnapshot::decodesHowClientsCommunicate()
{
    QFETCH(qint64, state);
    QTEST(isHttpsOnly(state), "httpsOnly");
    QTEST((state & kChecksRevocation) != 0, "checksRevocation");
}

void TestSiteSnapshot::readsTheSamples()
{
    const QString samples = qEnvironmentVariable("CMGMEDIA_SAMPLES");
    if (samples.isEmpty())
        QSKIP("CMGMEDIA_SAMPLES does not name the samples");
    const QDir folder(samples + u"/data/site"_s);
    const QStringList files = folder.entryList({u"*.json"_s}, QDir::Files);
    QVERIFY(files.size() > 10);
    for (const QString& file : files) {
        if (file == "expected.json"_L1)
            continue;
        const Result<SiteSnapshot> snapshot = loadSiteSnapshot(folder.filePath(file), {});
        QVERIFY2(snapshot, test::why(snapshot).constData());
        const Result<SiteSnapshot> again = read(siteSnapshotJson(*snapshot));
        QVERIFY2(again, test::why(again).constData());
        QCOMPARE(siteSnapshotJson(*again), siteSnapshotJson(*snapshot));
        const QByteArray json = test::readFile(folder.filePath(file));
        for (qsizetype length = 0; length < json.trimmed().size(); length += 997)
            QVERIFY(!read(json.first(length)));
    }
}

CMGMEDIA_TEST(TestSiteSnapshot)
#include "test_site_snapshot.moc"
