// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files.h"
#include "tests/support/outside.h"
#include "tests/support/test_program.h"
#include "tests/tasksequence/sequence_samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

const QByteArray kApplyNetwork = "SMS_TaskSequence_ApplyNetworkSettingsAction";
const QByteArray kBitLocker = "SMS_TaskSequence_EnableBitLockerAction";

QByteArray networkStep(const QByteArray& type, const QByteArray& attributes = {},
                       const QByteArray& inside = {})
{
    return test::stepXml(kApplyNetwork, "Join", {{"OSDNetworkJoinType", type}}, attributes, inside);
}

QByteArray bitLockerStep(const QByteArray& escrow, const QByteArray& attributes = {})
{
    return test::stepXml(kBitLocker, "Encrypt", {{"OSDBitLockerCreateRecoveryPassword", escrow}},
                         attributes);
}

struct Fault {
    const char* name;
    QByteArray steps;
    const char* rule; ///< empty: nothing but the checklist of the content
    bool blocks;
};

std::vector<Fault> domainFaults()
{
    const QByteArray good = test::goodSteps();
    return {
        {"clean", good, "", false},
        {"joins a domain", good + networkStep("0"), "task-sequence-joins-domain", true},
        {"joins in a group", good + test::groupXml("a", test::groupXml("b", networkStep("0"))),
         "task-sequence-joins-domain", true},
        {"joins, disabled", good + networkStep("0", "disable=\"true\""), "", false},
        {"joins, in a disabled group",
         good + test::groupXml("a", test::groupXml("b", networkStep("0")), "disable=\"true\""), "",
         false},
        {"joins under a condition", good + networkStep("0", {}, test::conditionXml()),
         "task-sequence-may-join-domain", false},
        {"joins in a group with a condition",
         good + test::groupXml("a", test::conditionXml() + networkStep("0")),
         "task-sequence-may-join-domain", false},
        {"joins by a variable", test::setVariableXml("OSDNetworkJoinType", "0") + good,
         "task-sequence-joins-domain", true},
        {"join step",
         good
             + test::stepXml("SMS_TaskSequence_JoinDomainWorkgroupAction", "J",
                             {{"OSDJoinType", "0"}}),
         "task-sequence-joins-domain", true},
        {"escrow to the directory", good + bitLockerStep("AD"), "bitlocker-escrow-needs-domain",
         true},
        {"escrow, goes on", good + bitLockerStep("AD", "continueOnError=\"true\""),
         "bitlocker-escrow-continues-on-error", false},
        {"escrow, in a group that goes on",
         good + test::groupXml("a", bitLockerStep("AD"), "continueOnError=\"true\""),
         "bitlocker-escrow-continues-on-error", false},
        {"no escrow", good + bitLockerStep("None"), "", false},
        {"escrow to the site", good + bitLockerStep("Site"), "", false},
    };
}

std::vector<Fault> otherFaults()
{
    const QByteArray good = test::goodSteps();
    return {
        {"administrator disabled",
         good
             + test::stepXml("SMS_TaskSequence_ApplyWindowsSettingsAction", "W",
                             {{"OSDRandomAdminPassword", "true"}}),
         "local-administrator-disabled", false},
        {"no host name",
         good
             + test::stepXml("SMS_TaskSequence_SetupWindowsAndSMSAction", "S",
                             {{"SMSClientInstallProperties", "SMSSITECODE=ABC"}}),
         "client-host-name-missing", false},
        {"another host",
         good
             + test::stepXml("SMS_TaskSequence_SetupWindowsAndSMSAction", "S",
                             {{"SMSClientInstallProperties", "CCMHOSTNAME=old.example.test/x"}}),
         "client-host-name-differs", false},
        {"upgrade in place", test::stepXml("SMS_TaskSequence_UpgradeOperatingSystemAction", "Up"),
         "task-sequence-upgrades-in-place", true},
        {"MDT", good + test::stepXml("BDD_Gather", "Gather"), "task-sequence-has-mdt-steps", false},
        {"share in a command line",
         good
             + test::stepXml("SMS_TaskSequence_RunCommandLineAction", "Copy", {}, {}, {},
                             R"(smsswd.exe /run: xcopy \\srv\share\a c:\a)"),
         "task-sequence-uses-shares", false},
        {"share in a variable",
         good
             + test::stepXml("SMS_TaskSequence_ConnectNetworkFolderAction", "Map",
                             {{"SMSConnectNetworkFolderPath", R"(\\srv\share)"}}),
         "task-sequence-uses-shares", false},
        {"unknown step", good + test::stepXml("Vendor_Magic", "Magic"),
         "task-sequence-steps-unknown", false},
        {"package of zeros",
         good
             + test::stepXml("SMS_TaskSequence_RunCommandLineAction", "Run",
                             {{"PackageID", "00000000"}}),
         "task-sequence-package-not-chosen", false},
        {"child not exported", good + test::runSequenceXml("ABC00099", "Child"),
         "task-sequence-children-not-exported", false},
    };
}

} // namespace

/// Runs the program on exports with one fault each.
class TestLint : public QObject
{
    Q_OBJECT

private slots:
    void findsExactlyTheFault_data();
    void findsExactlyTheFault();
    void asksForWhatItWasNotTold();
    void printsTheChecklist();
    void describesTheSequence();
    void judgesEachUnderItsName();
    void picksTheOneThatIsAskedFor();
    void leavesOutZeros();
    void saysWhatIsNotListed();
    void printsNoSecret();
    void refusesBombs_data();
    void refusesBombs();
    void wrongCallsAreUsageErrors();
    void checkReadsTheExportOfTheProfile();

private:
    QString exported(const QByteArray& steps, const test::PackageSample& package = {})
    {
        QString path = m_folder.filePath(u"ts %1.zip"_s.arg(++m_count));
        test::writeZip(path, test::exportFiles(test::sequenceXml(steps), package));
        return path;
    }

    QString several();

    static test::Ran lint(const QString& path, const QStringList& more = {})
    {
        return test::run(u"" CMGMEDIA_BINARY ""_s, QStringList{u"lint"_s, path} + more);
    }

    /// The ids of what was found, and the exit code.
    static std::pair<QStringList, int> found(const QString& path, const QStringList& more)
    {
        const test::Ran ran = lint(path, QStringList{u"--json"_s} + more);
        QStringList ids;
        const QJsonObject document = QJsonDocument::fromJson(ran.output).object();
        for (const QJsonValue finding : document[u"findings"_s].toArray())
            ids << finding[u"rule"_s].toString();
        if (!document[u"unchecked"_s].toArray().isEmpty())
            ids << u"unchecked"_s;
        return {ids, ran.exitCode};
    }

    QTemporaryDir m_folder;
    int m_count = 0;
};

void TestLint::findsExactlyTheFault_data()
{
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<bool>("blocks");
    for (const auto& faults : {domainFaults(), otherFaults()}) {
        for (const Fault& fault : faults)
            QTest::newRow(fault.name)
                << fault.steps << QString::fromLatin1(fault.rule) << fault.blocks;
    }
}

void TestLint::findsExactlyTheFault()
{
    QFETCH(QByteArray, steps);
    QFETCH(QString, rule);
    QFETCH(bool, blocks);
    const auto [ids, exitCode] = found(
        exported(steps), {u"--host"_s, u"cmg.example.test"_s, u"--site-version"_s, u"2503"_s});
    QStringList expected{u"task-sequence-refers-to-content"_s};
    if (!rule.isEmpty())
        expected << rule;
    QCOMPARE(ids.size(), expected.size());
    for (const QString& id : expected)
        QVERIFY2(ids.contains(id), qPrintable(ids.join(u' ')));
    QCOMPARE(exitCode, blocks ? 1 : 0);
}

void TestLint::asksForWhatItWasNotTold()
{
    const QString path = exported(test::goodSteps() + bitLockerStep("Site"));
    const test::Ran ran = lint(path);
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.output.count("couldn't be checked: "), 2);
    QCOMPARE(
        found(path, {u"--host"_s, u"https://cmg.example.test/x"_s, u"--site-version"_s, u"2111"_s}),
        std::pair(QStringList({u"bitlocker-escrow-needs-newer-site"_s,
                               u"task-sequence-refers-to-content"_s}),
                  1));
    const auto package = [&](const test::PackageSample& sample) {
        return found(exported(test::goodSteps(), sample), {u"--host"_s, u"cmg.example.test"_s});
    };
    QVERIFY(package({.bootImageId = ""}).first.contains(u"task-sequence-without-boot-image"_s));
    QVERIFY(package({.dependentProgram = "ABC00007;Prepare"})
                .first.contains(u"task-sequence-runs-program-first"_s));
    const QString bare = m_folder.filePath(u"bare.xml"_s);
    test::writeFile(bare, test::sequenceXml(test::goodSteps()));
    QVERIFY(lint(bare).output.contains("but not its properties"));
}

void TestLint::printsTheChecklist()
{
    const test::Ran ran = lint(
        exported(test::goodSteps() + test::stepXml("BDD_Gather", "x", {}, "disable=\"true\"")));
    for (const char* line :
         {"Task sequence: Branch PC (ABC00010)\n",
          "Steps: 5 enabled, 0 of them with a condition; 1 disabled",
          "  [ ] ABC00005  image  W11\n", "  [ ] ABC00006  package  Client\n",
          "  [ ] ScopeId_1/Application_2  application  ABC00007\n", "  [ ] ABC00004  boot-image\n"})
        QVERIFY2(ran.output.contains(line), ran.output.constData());
    QVERIFY(ran.errors.isEmpty());
}

void TestLint::describesTheSequence()
{
    const QJsonObject document =
        QJsonDocument::fromJson(lint(exported(test::goodSteps()), {u"--json"_s}).output).object();
    const QJsonObject sequence = document[u"taskSequence"_s].toObject();
    QCOMPARE(sequence[u"packageId"_s].toString(), u"ABC00010"_s);
    QCOMPARE(sequence[u"steps"_s].toArray().size(), 5);
    QCOMPARE(sequence[u"content"_s][0][u"kind"_s].toString(), u"image"_s);
    QCOMPARE(document[u"blocked"_s].toBool(true), false);
}

/// Two that the console exported together, of which the second joins a domain.
QString TestLint::several()
{
    std::map<QString, QByteArray> files =
        test::exportFiles(test::sequenceXml(test::goodSteps()), {.name = "Branch PC"});
    files.merge(test::exportFiles(test::sequenceXml(test::goodSteps() + networkStep("0")),
                                  {.id = "ABC00020", .name = "Kiosk"}));
    files.erase(u"Manifest.xml"_s);
    QString path = m_folder.filePath(u"several.zip"_s);
    QFile::remove(path);
    test::writeZip(path, files);
    return path;
}

void TestLint::judgesEachUnderItsName()
{
    const QStringList host{u"--host"_s, u"cmg.example.test"_s};
    const test::Ran ran = lint(several(), host);
    QCOMPARE(ran.exitCode, 1);
    for (const char* part : {"Task sequence: Branch PC (ABC00010)\n",
                             "Task sequence: Kiosk (ABC00020)\n", "(Kiosk (ABC00020): Join)"})
        QVERIFY2(ran.output.contains(part), ran.output.constData());
    QVERIFY2(!ran.output.contains("couldn't be checked"), ran.output.constData());
    const test::Ran json = lint(several(), host + QStringList{u"--json"_s});
    const QJsonObject document = QJsonDocument::fromJson(json.output).object();
    QCOMPARE(document[u"furtherTaskSequences"_s].toArray().size(), 1);
    QCOMPARE(document[u"findings"_s][0][u"seen"_s].toString(), u"Kiosk (ABC00020): Join"_s);
}

void TestLint::picksTheOneThatIsAskedFor()
{
    const QStringList host{u"--host"_s, u"cmg.example.test"_s, u"--sequence"_s};
    QCOMPARE(lint(several(), host + QStringList{u"branch pc"_s}).exitCode, 0);
    QCOMPARE(lint(several(), host + QStringList{u"ABC00020"_s}).exitCode, 1);
    const test::Ran none = lint(several(), host + QStringList{u"Server"_s});
    QCOMPARE(none.exitCode, 3);
    QVERIFY2(none.errors.contains("Kiosk (ABC00020)"), none.errors.constData());
}

void TestLint::leavesOutZeros()
{
    const QString path = exported(
        test::goodSteps()
        + test::stepXml("SMS_TaskSequence_RunCommandLineAction", "Run", {{"PackageID", "0000"}}));
    const test::Ran ran = lint(path);
    QVERIFY2(!ran.output.contains("[ ] 0"), ran.output.constData());
    QVERIFY2(ran.output.contains("(Run)"), ran.output.constData());
}

void TestLint::saysWhatIsNotListed()
{
    const QString bare = m_folder.filePath(u"steps alone.xml"_s);
    test::writeFile(bare, "<sequence version=\"3.10\"/>");
    const test::Ran nothing = lint(bare);
    QVERIFY2(nothing.output.contains("couldn't be checked what must be on the content-enabled "
                                     "gateway: the export doesn't list it"),
             nothing.output.constData());
    QVERIFY2(nothing.output.contains("The export doesn't list what the task sequence needs"),
             nothing.output.constData());
    std::map<QString, QByteArray> files = test::exportFiles(test::sequenceXml(test::goodSteps()));
    files[u"SMS_TaskSequencePackage/ABC00010/ReferencesInfo.xml"_s] = "<ArrayOfString/>";
    const QString part = m_folder.filePath(u"part.zip"_s);
    test::writeZip(part, files);
    const test::Ran some = lint(part);
    QVERIFY2(some.output.contains("task-sequence-references-partial"), some.output.constData());
    QVERIFY2(some.output.contains("(ABC00005, ABC00006)"), some.output.constData());
}

void TestLint::printsNoSecret()
{
    const QString path =
        exported(test::stepXml("SMS_TaskSequence_RunCommandLineAction", "Map",
                               {{"CommandLine", R"(net use \\srv\share CANARY)"},
                                {"SMSTSRunCommandLineUserPassword", "CANARY"}},
                               {}, {}, R"(net use \\srv\share CANARY)")
                 + test::setVariableXml("OSDJoinPassword", "CANARY")
                 + test::stepXml("SMS_TaskSequence_SetupWindowsAndSMSAction", "S",
                                 {{"SMSClientInstallProperties", "REGTOKEN=CANARY"}}));
    for (const QStringList& options : {QStringList(), QStringList(u"--json"_s)}) {
        const test::Ran ran = lint(path, options);
        QVERIFY(!ran.output.isEmpty());
        QVERIFY(!ran.output.contains("CANARY") && !ran.errors.contains("CANARY"));
    }
    const QString broken = m_folder.filePath(u"broken.xml"_s);
    test::writeFile(broken, "<sequence><step name=\"CANARY\">&CANARY;</CANARY>");
    QVERIFY(!lint(broken).errors.contains("CANARY"));
}

void TestLint::refusesBombs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("laughs") << u"laughs.xml"_s
                            << QByteArray(
                                   "<!DOCTYPE a [<!ENTITY b \"ha\">]><sequence>&b;</sequence>");
    QTest::newRow("not an export") << u"x.zip"_s << QByteArray("PK\3\4");
}

void TestLint::refusesBombs()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    const QString path = m_folder.filePath(name);
    test::writeFile(path, content);
    const test::Ran ran = lint(path);
    QCOMPARE(ran.exitCode, 3);
    QVERIFY(ran.output.isEmpty());
    QVERIFY(ran.errors.startsWith("cmgmedia: "));
}

void TestLint::wrongCallsAreUsageErrors()
{
    const test::Ran ran = test::run(u"" CMGMEDIA_BINARY ""_s, {u"lint"_s});
    QCOMPARE(ran.exitCode, 2);
    QCOMPARE(lint(m_folder.filePath(u"nowhere.zip"_s)).exitCode, 3);
}

void TestLint::checkReadsTheExportOfTheProfile()
{
    const QString lab = m_folder.filePath(u"lab"_s);
    const auto tool = [](const QStringList& arguments) {
        return test::run(u"" CMGMEDIA_BINARY ""_s, arguments);
    };
    QCOMPARE(tool({u"sample"_s, lab, u"--payload-mb"_s, u"1"_s}).exitCode, 0);
    const QString path = lab + u"/profile.json"_s;
    QJsonObject profile = QJsonDocument::fromJson(test::readFile(path)).object();
    profile.insert(u"taskSequence"_s,
                   QJsonObject{{u"path"_s, exported(test::goodSteps() + networkStep("0"))}});
    test::writeFile(path, QJsonDocument(profile).toJson());
    const test::Ran ran =
        tool({u"check"_s, path, u"--media-password-file"_s, lab + u"/media-password.txt"_s});
    QVERIFY2(ran.output.contains("task-sequence-joins-domain"), ran.errors.constData());
    QCOMPARE(ran.exitCode, 1);
}

CMGMEDIA_TEST(TestLint)
#include "test_lint.moc"
