// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/diagnosis_report.h"
#include "core/logs/log_reader.h"
#include "core/validation/rule.h"
#include "tests/diagnosis/story_samples.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

QJsonObject judged(const QByteArray& log, const QString& name = u"smsts.log"_s)
{
    const LogSet logs = readLog(log, name);
    return diagnosisJson(logs, diagnose(logs));
}

QStringList listOf(const QJsonObject& json, const QString& key)
{
    return json.value(key).toVariant().toStringList();
}

/// Where what is asked for and what was found differ.
QString difference(const QJsonObject& expected, const QJsonObject& found)
{
    const QStringList also = listOf(found, u"also"_s);
    const QString cause = found.value(u"cause"_s).toString();
    const QStringList causes = listOf(expected, u"causes"_s);
    if (causes.isEmpty() && expected.value(u"cause"_s) != found.value(u"cause"_s))
        return u"cause "_s + cause;
    for (const QString& one : causes) {
        if (one != cause && !also.contains(one))
            return u"lacks "_s + one;
    }
    for (const QString& key : {u"confidence"_s, u"step"_s, u"host"_s}) {
        if (expected.contains(key) && expected.value(key) != found.value(key))
            return key + u' ' + found.value(key).toString();
    }
    if (causes.isEmpty() && expected.value(u"phase"_s) != found.value(u"phase"_s))
        return u"phase "_s + found.value(u"phase"_s).toString();
    if (!found.value(u"evidence"_s).toString().contains(expected.value(u"evidence"_s).toString()))
        return found.value(u"evidence"_s).toString();
    for (const QString& key : {u"captures"_s, u"facts"_s}) {
        const QJsonObject wanted = expected.value(key).toObject();
        for (auto it = wanted.begin(); it != wanted.end(); ++it) {
            if (found.value(key).toObject().value(it.key()) != it.value())
                return it.key();
        }
    }
    for (const QString& one : listOf(expected, u"notNamed"_s)) {
        if (one == cause || also.contains(one))
            return u"names "_s + one;
    }
    for (const QString& one : listOf(expected, u"overcome"_s)) {
        if (!listOf(found, u"overcome"_s).contains(one))
            return u"did not get over "_s + one;
    }
    for (const QString& one : listOf(expected, u"also"_s)) {
        if (!also.contains(one))
            return u"lacks "_s + one;
    }
    for (const QString& one : listOf(expected, u"rules"_s)) {
        if (!listOf(found, u"rules"_s).contains(one))
            return u"lacks the rule "_s + one;
    }
    return {};
}

/// Of a medium that is gone once Windows PE runs, as a virtual CD is, or a port or driver of USB 3.
QByteArray storyOfGoneMedium(const QByteArrayList& then)
{
    const QByteArrayList gone(
        3,
        R"(ConvertBootToLogicalPath failed to convert 'MULTI(0)DISK(0)CDROM(0)\SOURCES\BOOT.WIM' )"
        "(0x80070003). Retrying for 20 seconds.");
    return test::lines(QByteArrayList{"==[ TSBootShell.exe ]=="} + gone + then, "TSBootShell");
}

} // namespace

class TestDiagnosis : public QObject
{
    Q_OBJECT

private slots:
    void narrowingIsAsBadAsItsWorst();
    void rowsAreWhole();
    void judgesStories_data();
    void judgesStories();
    void prefersWhatCameLast();
    void namesNothingInALogOfSuccess();
    void judgesSamples();
    void readsAPage();
    void comparesWithAMedium();
};

void TestDiagnosis::narrowingIsAsBadAsItsWorst()
{
    using Narrow = LogNarrowing::Verdict;
    const auto narrowings = [](const std::vector<Narrow>& verdicts) {
        std::vector<LogNarrowing> all;
        for (const Narrow verdict : verdicts)
            all.push_back({findRule(u"trust-issuer-missing"_s), verdict, {}});
        return all;
    };
    QCOMPARE(overall({}), std::nullopt);
    QVERIFY(narrowedText({}).isEmpty());
    QCOMPARE(overall(narrowings({Narrow::NotFound, Narrow::Found, Narrow::NotKnown})),
             Narrow::Found);
    QCOMPARE(overall(narrowings({Narrow::NotFound, Narrow::NotKnown})), Narrow::NotKnown);
    QCOMPARE(overall(narrowings({Narrow::NotFound})), Narrow::NotFound);
    const QString title = ruleText(findRule(u"trust-issuer-missing"_s)->title).english();
    QVERIFY(narrowedText(narrowings({Narrow::NotFound, Narrow::Found})).english().contains(title));
}

void TestDiagnosis::rowsAreWhole()
{
    std::set<QString> ids;
    std::set<QString> sentences;
    for (const LogSignature& row : allSignatures()) {
        const QString id = row.id;
        QVERIFY2(ids.insert(id).second, qPrintable(id));
        QVERIFY2(sentences.insert(QString::fromUtf8(row.sentence)).second, qPrintable(id));
        QVERIFY2(*row.source && *row.remedy && row.patterns[0].literal, qPrintable(id));
        QVERIFY2(row.specificity >= 2 && row.specificity <= 4, qPrintable(id));
        for (const LogPattern& pattern : row.patterns) {
            if (!pattern.literal)
                continue;
            QVERIFY2(qstrlen(pattern.literal) >= 4, qPrintable(id));
            const QRegularExpression expression(QString::fromUtf8(pattern.expression));
            QVERIFY2(expression.isValid(), qPrintable(id));
        }
        for (const QString& rule : QString(row.rules).split(u' ', Qt::SkipEmptyParts))
            QVERIFY2(findRule(rule), qPrintable(id + u": "_s + rule));
    }
    QCOMPARE(ids.size(), size_t{75});
}

void TestDiagnosis::judgesStories_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("confidence");
    QTest::addColumn<QStringList>("overcome");
    const auto row = [](const char* name, const QByteArray& log, const QString& cause,
                        const QString& confidence, const QStringList& overcome = {}) {
        QTest::newRow(name) << log << cause << confidence << overcome;
    };
    using namespace test;
    const QByteArray start = bootLines() + tokenRequest();
    row("an authority is missing", start + tlsFailure("8") + tokenEnd(), u"tls-ca-not-trusted"_s,
        u"high"_s);
    row("the list is out of reach", start + tlsFailure("1") + tokenEnd(),
        u"tls-revocation-unreachable"_s, u"high"_s);
    row("another name", start + tlsFailure("10") + tokenEnd(), u"tls-name-mismatch"_s, u"high"_s);
    row("a flag that nobody knows", start + tlsFailure("100") + tokenEnd(), u"tls-failure"_s,
        u"low"_s);
    row("no end", start + tlsFailure("8"), u"tls-ca-not-trusted"_s, u"medium"_s);
    row("got over, then no deployment",
        start + tlsFailure("20") + policies("0") + lines({"No assigned task sequence."})
            + tokenEnd(),
        u"choice-no-task-sequence"_s, u"high"_s, {u"tls-date-invalid"_s});
    row("a refusal inside a request is not got over",
        start + lines({"[CCMHTTP] ERROR INFO: StatusCode=401 StatusText=CMGService_Invalid_Token"})
            + policies() + tokenEnd(),
        u"token-expired"_s, u"high"_s);
    row("a failing step",
        start + policies() + stepBegin("A") + stepFailed("A") + sequenceFailed("A"),
        u"step-failed"_s, u"low"_s);
    row("a step that was ignored",
        start + policies() + stepBegin("A")
            + lines({"Failed to add driver to driver store. Code 0x80070002"}) + stepFailed("A")
            + stepBegin("B") + lines({"Failed to install the setup hook. Permissions"})
            + stepFailed("B") + sequenceFailed("B"),
        u"setup-hook-denied"_s, u"high"_s, {u"driver-not-added"_s});
    row("a second start",
        start + tlsFailure("8") + tokenEnd() + start + tlsFailure("1") + tokenEnd(),
        u"tls-revocation-unreachable"_s, u"high"_s);
    row("a second start that went well",
        start + tlsFailure("8") + tokenEnd() + start + policies() + success(), u"end-success"_s,
        QString());
    row("Next once more",
        start + tlsFailure("8") + tokenEnd() + lines({"WelcomePage::OnWizardNext()"})
            + tlsFailure("1") + tokenEnd(),
        u"tls-revocation-unreachable"_s, u"high"_s, {u"tls-ca-not-trusted"_s});
    row("the medium isn't found again",
        storyOfGoneMedium({"Failed to find the source drive where WinPE was booted from"}),
        u"boot-media-not-found"_s, u"medium"_s);
    row("the medium isn't found yet", storyOfGoneMedium({}), u"boot-path-not-converted"_s,
        u"low"_s);
    row("the medium is found after all",
        storyOfGoneMedium({R"(Found config path D:\sms\data\)"}) + tokenRequest() + policies()
            + success(),
        u"end-success"_s, QString());
    row("a restart", start + policies() + lines({"Execution engine result code: Reboot (2)"}),
        QString(), QString());
    row("nobody knows", start + entry("Something new happened (0x80070057)", '3') + tokenEnd(),
        u"token-early-ring"_s, u"low"_s);
}

void TestDiagnosis::judgesStories()
{
    QFETCH(QByteArray, log);
    QFETCH(QString, cause);
    QFETCH(QString, confidence);
    QFETCH(QStringList, overcome);
    const QJsonObject found = judged(log);
    QCOMPARE(found.value(u"cause"_s).toString(), cause);
    QCOMPARE(found.value(u"confidence"_s).toString(), confidence);
    for (const QString& one : overcome)
        QVERIFY2(listOf(found, u"overcome"_s).contains(one), qPrintable(one));
    if (!cause.isEmpty() && cause != u"end-success"_s)
        QVERIFY(found.value(u"line"_s).toInt() > 0);
}

/// The same failure before a success heals, behind it does not.
void TestDiagnosis::prefersWhatCameLast()
{
    const QByteArray start = test::bootLines() + test::tokenRequest();
    const QByteArray content =
        test::lines({"Content location request for ABC00012:7 failed. (Code 0x80004005)",
                     "Failed to resolve selected task sequence dependencies. Code(0x80004005)"});
    QJsonObject found = judged(start + test::tlsFailure("8") + test::policies() + content);
    QCOMPARE(found.value(u"cause"_s).toString(), u"content-location-failed"_s);
    QCOMPARE(found.value(u"captures"_s).toObject().value(u"package"_s).toString(), u"ABC00012"_s);
    found = judged(start + test::policies() + test::tlsFailure("8") + content);
    QCOMPARE(found.value(u"cause"_s).toString(), u"tls-ca-not-trusted"_s);
}

void TestDiagnosis::namesNothingInALogOfSuccess()
{
    QByteArray noise;
    for (const char* text :
         {"spNS.Open(L\"root\\\\ccm\"), HRESULT=8004100e (..\\a.cpp,4350)",
          "Failed to create event \"CCM_CcmHttp_Status\" (8004100E)",
          "Failed to create SMS client object. Error 0x80040154",
          "hMap != 0, HRESULT=80070002 (..\\environmentscope.cpp,493)",
          "TS environment is not initialized", "X:\\sms\\data\\WinPE does not exist."})
        noise += test::entry(text, '3');
    const QJsonObject found = judged(test::bootLines() + noise + test::tokenRequest()
                                     + test::policies() + noise + test::success() + noise);
    QCOMPARE(found.value(u"cause"_s).toString(), u"end-success"_s);
    QCOMPARE(found.value(u"phase"_s).toString(), u"end"_s);
    QVERIFY(listOf(found, u"also"_s).isEmpty() && listOf(found, u"overcome"_s).isEmpty());
    QVERIFY(found.value(u"ignoredLines"_s).toInt() >= 18);
}

void TestDiagnosis::judgesSamples()
{
    const QString samples = qEnvironmentVariable("CMGMEDIA_SAMPLES");
    const QDir folder(samples + u"/data/logs"_s);
    if (samples.isEmpty() || !folder.exists())
        QSKIP("CMGMEDIA_SAMPLES names no folder with sample logs");
    SilentSink sink;
    Work work{sink, {}};
    int count = 0;
    for (const QString& name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString expectedPath = folder.filePath(name + u"/expected.json"_s);
        const QJsonObject expected = QJsonDocument::fromJson(test::readFile(expectedPath)).object();
        QStringList paths;
        QDirIterator it(folder.filePath(name), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            if (const QString path = it.next(); !path.endsWith(u"expected.json"_s))
                paths << path;
        }
        const Result<LogSet> logs = readLogs(paths, {}, work);
        QVERIFY2(logs, qPrintable(name));
        const QString differs = difference(expected, diagnosisJson(*logs, diagnose(*logs)));
        QVERIFY2(differs.isEmpty(), qPrintable(name + u": "_s + differs));
        ++count;
    }
    qInfo("%d samples", count);
    QVERIFY(count >= 19);
}

/// A page of a forum: prose, and a log in the midst of it.
void TestDiagnosis::readsAPage()
{
    const QByteArray gap = "\xC2\xA0\xC2\xA0 \xC2\xA0 ";
    QByteArray page = "It says: Failed to find a valid network adapter.\n\n";
    for (const char* text :
         {"Using port 443 for CMG request even customer configured it.", "Trying without proxy.",
          "[CCMHTTP] AsyncCallback(): WINHTTP_CALLBACK_STATUS_SECURE_FAILURE"})
        page += test::copied(text, "TSMBootstrap", gap);
    page += "[CCMHTTP]                : *lpvStatusInformation is 0x8\n"
            + test::copied("", "TSMBootstrap", gap)
            + test::copied("Failed to retrieve registration token from the media token, Error "
                           "code: 0x87d00215",
                           "TSMBootstrap", gap)
            + "\nAny help?\n";
    const QJsonObject found = judged(page, u"paste.txt"_s);
    QCOMPARE(found.value(u"cause"_s).toString(), u"tls-ca-not-trusted"_s);
    QCOMPARE(found.value(u"line"_s).toInt(), 6);
    QVERIFY(!listOf(found, u"also"_s).contains(u"net-no-adapter"_s));
    const QString samples = qEnvironmentVariable("CMGMEDIA_SAMPLES");
    const QStringList seeds = QDir(samples + u"/seeds"_s).entryList({u"001_*"_s});
    if (samples.isEmpty() || seeds.isEmpty())
        QSKIP("CMGMEDIA_SAMPLES names no folder with the page of a forum");
    const QJsonObject seed =
        judged(test::readFile(samples + u"/seeds/"_s + seeds.first()), u"page.txt"_s);
    QCOMPARE(seed.value(u"cause"_s).toString(), u"tls-ca-not-trusted"_s);
    QCOMPARE(seed.value(u"line"_s).toInt(), 237);
    QCOMPARE(seed.value(u"confidence"_s).toString(), u"high"_s);
}

void TestDiagnosis::comparesWithAMedium()
{
    const LogSet logs =
        readLog(test::bootLines() + test::tokenRequest() + test::tokenEnd(), u"smsts.log"_s);
    const Diagnosis diagnosis = diagnose(logs);
    Facts given;
    given.variables = VariablesFacts{};
    given.variables->siteCode = u"ABC"_s;
    BootImageFacts image;
    image.image.image.version = u"10.0.22621.1"_s;
    given.bootImage = image;
    given.derived.gatewayHosts = QStringList(u"GW.adatum.com"_s);
    std::map<QString, LogComparison::Verdict> verdicts;
    for (const LogComparison& comparison : compare(diagnosis.facts, given))
        verdicts[comparison.about] = comparison.verdict;
    QVERIFY(verdicts[u"gateway"_s] == LogComparison::Verdict::Same);
    QVERIFY(verdicts[u"windows-pe"_s] == LogComparison::Verdict::Differs);
    QVERIFY(verdicts[u"site"_s] == LogComparison::Verdict::NotCompared);
}

CMGMEDIA_TEST(TestDiagnosis)
#include "test_diagnosis.moc"
