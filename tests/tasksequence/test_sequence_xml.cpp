// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/errors.h"
#include "core/tasksequence/sequence_schema.h"
#include "core/tasksequence/sequence_xml.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"
#include "tests/tasksequence/sequence_samples.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

const QString kSubject = u"ts.xml"_s;

Result<TaskSequence> parse(const QByteArray& xml)
{
    const Result<QString> text = xmlText(xml, kSubject, {});
    if (!text)
        return text.error();
    Result<std::optional<TaskSequence>> sequence = parseTaskSequence(*text, kSubject, {});
    if (!sequence)
        return sequence.error();
    if (!*sequence)
        return Error{ErrorCode::NotFound, kSubject, {}};
    return **std::move(sequence);
}

TaskSequence steps(const QByteArray& xml)
{
    Result<TaskSequence> sequence = parse(test::sequenceXml(xml));
    if (!sequence)
        qFatal("%s", qPrintable(describe(sequence.error()).english()));
    return *std::move(sequence);
}

const QByteArray kRun = "SMS_TaskSequence_RunCommandLineAction";

QByteArray nested(int groups)
{
    QByteArray xml = test::stepXml(kRun, "inside");
    for (int i = 0; i < groups; ++i)
        xml = test::groupXml("g", xml);
    return xml;
}

} // namespace

class TestSequenceXml : public QObject
{
    Q_OBJECT

private slots:
    void readsAPackage();
    void readsTheBareSequence();
    void readsTheOlderForm();
    void readsEncodings_data();
    void readsEncodings();
    void groupsPassOn();
    void conditionsMayStandBehind();
    void emptyConditionsAreNone();
    void keepsNoSecret();
    void followsVariables();
    void marksWhatItDoesNotKnow();
    void readsReferenceInfos();
    void refusesDocumentTypes_data();
    void refusesDocumentTypes();
    void refusesDeepNesting();
    void refusesDeepElements();
    void everyTruncationIsAnError();
    void otherXmlIsNoSequence();
};

void TestSequenceXml::readsAPackage()
{
    const Result<TaskSequence> sequence =
        parse(test::objectXml(test::sequenceXml(test::goodSteps())));
    QVERIFY2(sequence, test::why(sequence).constData());
    QCOMPARE(sequence->name, u"Branch PC"_s);
    QCOMPARE(sequence->packageId, u"ABC00010"_s);
    QCOMPARE(sequence->bootImageId, u"ABC00004"_s);
    QCOMPARE(sequence->dependentProgram, u""_s);
    QCOMPARE(sequence->steps.size(), size_t(5));
    const SequenceStep& network = sequence->steps[2];
    QCOMPARE(network.place(), u"Install > Apply Network Settings"_s);
    QCOMPARE(network.type, schema::kApplyNetworkSettings);
    QCOMPARE(network.variables, (std::map<QString, QString>{{u"OSDNetworkJoinType"_s, u"1"_s}}));
    QVERIFY(network.enabled && !network.conditional && !network.continueOnError);
    QVERIFY(network.understood && !network.isMdt);
    QVERIFY(sequence->steps[4].continueOnError);
    QStringList ids;
    for (const SequenceReference& reference : sequence->references)
        ids << reference.id;
    QCOMPARE(ids, (QStringList{u"ABC00005"_s, u"ABC00006"_s, u"ScopeId_1/Application_2"_s}));
    QVERIFY(sequence->ignoredElements.isEmpty());
}

void TestSequenceXml::readsTheBareSequence()
{
    const Result<TaskSequence> sequence = parse(test::sequenceXml(test::goodSteps()));
    QVERIFY2(sequence, test::why(sequence).constData());
    QVERIFY(!sequence->name && !sequence->bootImageId && !sequence->dependentProgram);
    QCOMPARE(sequence->steps.size(), size_t(5));
}

void TestSequenceXml::readsTheOlderForm()
{
    const QByteArray start = "<?xml version=\"1.0\"?><SmsTaskSequencePackage><BootImageID>ABC00004"
                             "</BootImageID><DependentProgram /><Name>Old</Name><SequenceData>";
    const QByteArray end = "</SequenceData><IconSize>0</IconSize></SmsTaskSequencePackage>";
    const QByteArray inner = test::sequenceXml(test::goodSteps());
    for (const QByteArray& data : {inner, QByteArray("<![CDATA[" + inner + "]]>")}) {
        const Result<TaskSequence> sequence = parse(start + data + end);
        QVERIFY2(sequence, test::why(sequence).constData());
        QCOMPARE(sequence->name, u"Old"_s);
        QCOMPARE(sequence->bootImageId, u"ABC00004"_s);
        QCOMPARE(sequence->steps.size(), size_t(5));
    }
}

void TestSequenceXml::readsEncodings_data()
{
    QTest::addColumn<int>("encoding");
    QTest::addColumn<bool>("mark");
    QTest::addColumn<QByteArray>("declared");
    for (const bool mark : {false, true}) {
        for (const auto& [encoding, name] : {std::pair(QStringEncoder::Utf8, "utf-8"),
                                             {QStringEncoder::Utf16LE, "utf-16"},
                                             {QStringEncoder::Utf16BE, "utf-16"},
                                             {QStringEncoder::Utf8, "utf-16"}})
            QTest::addRow("%s %d %d", name, int(encoding), int(mark))
                << int(encoding) << mark << QByteArray(name);
    }
}

void TestSequenceXml::readsEncodings()
{
    QFETCH(int, encoding);
    QFETCH(bool, mark);
    QFETCH(QByteArray, declared);
    const QString text =
        u"<?xml version=\"1.0\" encoding=\"%1\"?>"_s.arg(QString::fromLatin1(declared))
        + QString::fromUtf8(test::sequenceXml(test::stepXml(kRun, "Büro 支店")));
    QStringEncoder encoder(static_cast<QStringEncoder::Encoding>(encoding),
                           mark ? QStringEncoder::Flag::WriteBom : QStringEncoder::Flag::Default);
    const QByteArray bytes = encoder(text);
    const Result<TaskSequence> sequence = parse(bytes);
    QVERIFY2(sequence, test::why(sequence).constData());
    QCOMPARE(sequence->steps.front().name, u"Büro 支店"_s);
    QCOMPARE(parse("<sequence>\xE4</sequence>").error().code, ErrorCode::ExportUnreadable);
}

void TestSequenceXml::groupsPassOn()
{
    const QByteArray step = test::stepXml(kRun, "inner");
    const TaskSequence sequence =
        steps(test::groupXml("off", test::groupXml("deep", step), "disable=\"true\"")
              + test::groupXml("soft", step, "continueOnError=\"true\"")
              + test::groupXml("asked", test::conditionXml() + test::groupXml("deep", step)) + step
              + test::stepXml(kRun, "own", {}, "disable=\"TRUE\""));
    const auto states = [&](size_t i) {
        const SequenceStep& found = sequence.steps.at(i);
        return std::tuple(found.enabled, found.continueOnError, found.conditional);
    };
    QCOMPARE(states(0), std::tuple(false, false, false));
    QCOMPARE(sequence.steps[0].place(), u"off > deep > inner"_s);
    QCOMPARE(states(1), std::tuple(true, true, false));
    QCOMPARE(states(2), std::tuple(true, false, true));
    QCOMPARE(states(3), std::tuple(true, false, false));
    QCOMPARE(states(4), std::tuple(false, false, false));
}

void TestSequenceXml::conditionsMayStandBehind()
{
    const QByteArray step = test::stepXml(kRun, "x");
    const TaskSequence sequence =
        steps(step + test::groupXml("g", step + test::conditionXml()) + step);
    QVERIFY(!sequence.steps[0].conditional);
    QVERIFY(sequence.steps[1].conditional);
    QVERIFY(!sequence.steps[2].conditional);
}

void TestSequenceXml::emptyConditionsAreNone()
{
    const TaskSequence sequence =
        steps(test::stepXml(kRun, "x", {}, {}, "<condition><operator type=\"and\"/></condition>")
              + test::stepXml(kRun, "y", {}, {}, test::conditionXml()));
    QVERIFY(!sequence.steps[0].conditional);
    QVERIFY(sequence.steps[1].conditional);
}

void TestSequenceXml::keepsNoSecret()
{
    const TaskSequence sequence = steps(
        test::stepXml(kRun, "Map",
                      {{"CommandLine", R"(net use \\srv\share CANARY /user:a)"},
                       {"SMSTSRunCommandLineUserPassword", "CANARY"}},
                      {}, {}, R"(net use \\srv\share CANARY)")
        + test::stepXml(
            "SMS_TaskSequence_SetVariableAction", "Hide",
            {{"VariableName", "Key"}, {"SetVariableActionHiddenVariableValue", "CANARY"}})
        + test::setVariableXml("OSDLocalAdminPassword", "CANARY")
        + test::stepXml("SMS_TaskSequence_SetupWindowsAndSMSAction", "Setup",
                        {{"SMSClientInstallProperties", "CCMHOSTNAME=a.test REGTOKEN=CANARY"}}));
    QCOMPARE(sequence.steps[0].secretsSet, QStringList{u"SMSTSRunCommandLineUserPassword"_s});
    QCOMPARE(sequence.steps[0].shares, QStringList{uR"(\\srv\share)"_s});
    QCOMPARE(sequence.steps[2].secretsSet, QStringList{u"OSDLocalAdminPassword"_s});
    QCOMPARE(sequence.steps[3].variables.at(schema::kHostName), u"a.test"_s);
    for (const SequenceStep& step : sequence.steps) {
        for (const auto& [name, value] : step.variables)
            QVERIFY2(!value.contains("CANARY"_L1), qPrintable(name));
        QVERIFY(!(step.secretsSet + step.shares).join(u' ').contains("CANARY"_L1));
    }
}

void TestSequenceXml::followsVariables()
{
    const QByteArray join =
        test::stepXml(schema::kApplyNetworkSettings.data(), "Join", {{"OSDNetworkJoinType", "1"}});
    const auto valuesIn = [](const TaskSequence& sequence) {
        const std::vector<StepValues> found =
            stepsOfType(sequence, schema::kApplyNetworkSettings, schema::kNetworkJoinType);
        return found.empty() ? QStringList(u"no step"_s) : found.back().values;
    };
    const auto values = [&](const QByteArray& before) { return valuesIn(steps(before + join)); };
    const QByteArray set = test::setVariableXml("osdnetworkjointype", "0");
    QCOMPARE(values({}), QStringList{u"1"_s});
    QCOMPARE(values(set), QStringList{u"0"_s});
    QCOMPARE(values(test::groupXml("g", set, "disable=\"true\"")), QStringList{u"1"_s});
    QCOMPARE(values(test::setVariableXml("OSDNetworkJoinType", "0", test::conditionXml())),
             (QStringList{u"0"_s, u"1"_s}));
    const TaskSequence shared =
        steps("<globalVarList><variable name=\"OSDNetworkJoinType\">0</variable></globalVarList>"
              + test::stepXml(schema::kApplyNetworkSettings.data(), "Join"));
    QCOMPARE(valuesIn(shared), QStringList{u"0"_s});
    QCOMPARE(valuesIn(steps(test::stepXml(schema::kApplyNetworkSettings.data(), "Join"))),
             QStringList());
    QCOMPARE(
        valuesIn(steps(set + test::setVariableXml("OSDNetworkJoinType", "1", test::conditionXml())
                       + join)),
        (QStringList{u"0"_s, u"1"_s}));
}

void TestSequenceXml::marksWhatItDoesNotKnow()
{
    const TaskSequence sequence = steps(
        test::stepXml("Vendor_Step", "Theirs") + "<loop><step type=\"x\"/></loop>"
        + test::stepXml("BDD_Gather", "Gather")
        + test::stepXml(kRun, "Script", {}, {}, {}, R"(cscript "%DeployRoot%\ZTIGather.wsf")"));
    QCOMPARE(sequence.steps.size(), size_t(3));
    QVERIFY(!sequence.steps[0].understood);
    QVERIFY(sequence.steps[1].understood && sequence.steps[1].isMdt);
    QVERIFY(sequence.steps[2].isMdt);
    QCOMPARE(sequence.ignoredElements, QStringList{u"loop"_s});
}

void TestSequenceXml::readsReferenceInfos()
{
    const QByteArray xml =
        test::exportFiles({}).at(u"SMS_TaskSequencePackage/ABC00010/ReferencesInfo.xml"_s);
    const auto infos = parseReferenceInfos(QString::fromUtf8(xml), kSubject, {});
    QVERIFY2(infos, test::why(infos).constData());
    QCOMPARE(infos->references.size(), size_t(2));
    QCOMPARE(infos->references.front(), (SequenceReference{.id = u"ABC00005"_s,
                                                           .kind = SequenceReference::Kind::Image,
                                                           .name = u"W11"_s,
                                                           .contentPackage = {}}));
}

void TestSequenceXml::refusesDocumentTypes_data()
{
    QTest::addColumn<QByteArray>("xml");
    QByteArray laughs = "<?xml version=\"1.0\"?><!-- ha --><!DOCTYPE lolz [<!ENTITY a0 \"ha\">";
    for (int i = 1; i < 30; ++i) {
        const QByteArray before = "&a" + QByteArray::number(i - 1) + ';';
        laughs += "<!ENTITY a" + QByteArray::number(i) + " \"" + before.repeated(10) + "\">";
    }
    QTest::newRow("billion laughs") << laughs + "]><sequence>&a29;</sequence>";
    QTest::newRow("external entity")
        << QByteArray("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><sequence/>");
    QTest::newRow("in the property")
        << test::objectXml("<!DOCTYPE a [<!ENTITY b \"c\">]><sequence>&b;</sequence>");
    QTest::newRow("inside") << QByteArray("<sequence><!DOCTYPE a></sequence>");
    QTest::newRow("behind a comment in an instruction")
        << QByteArray("<sequence><?x <!-- ?><!DOCTYPE a [<!ENTITY b \"c\">]><!-- --></sequence>");
    QTest::newRow("behind a mark in a comment")
        << QByteArray("<sequence><!-- <![CDATA[ --><!DOCTYPE a><!-- ]]> --></sequence>");
    QTest::newRow("unknown entity") << QByteArray("<sequence>&b;</sequence>");
}

void TestSequenceXml::refusesDocumentTypes()
{
    QFETCH(QByteArray, xml);
    const Result<TaskSequence> sequence = parse(xml);
    QVERIFY(!sequence);
    QCOMPARE(sequence.error().code, ErrorCode::ExportUnreadable);
}

void TestSequenceXml::refusesDeepNesting()
{
    QCOMPARE(steps(nested(128)).steps.front().groups.size(), 128);
    const Result<TaskSequence> deep = parse(test::sequenceXml(nested(129)));
    QVERIFY(!deep);
    QCOMPARE(deep.error().code, ErrorCode::ExportUnreadable);
}

void TestSequenceXml::refusesDeepElements()
{
    const auto deep = [](int count) {
        return QByteArray(QByteArray("<a b='/>'>").repeated(count)
                          + QByteArray("</a>").repeated(count));
    };
    QCOMPARE(steps(deep(500)).ignoredElements, QStringList{u"a"_s});
    const Result<TaskSequence> refused = parse(test::sequenceXml(deep(513)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().detail.english(), u"is nested too deeply"_s);
    const QByteArray flat = QByteArray("<a/><b c=\"</a>\"></b>").repeated(1000);
    QVERIFY(!parse(test::sequenceXml(flat))); // "<" in an attribute is not XML
    QVERIFY(parse(test::sequenceXml(QByteArray("<a/><b c=\"/>\"></b>").repeated(1000))));
}

void TestSequenceXml::everyTruncationIsAnError()
{
    const QByteArray whole = test::objectXml(test::sequenceXml(test::goodSteps()));
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const Result<TaskSequence> sequence = parse(whole.left(size));
        QVERIFY2(!sequence, qPrintable(QString::number(size)));
    }
}

void TestSequenceXml::otherXmlIsNoSequence()
{
    QCOMPARE(parse("<INSTANCE CLASSNAME=\"SMS_Package\"><PROPERTY NAME=\"Sequence\"/></INSTANCE>")
                 .error()
                 .code,
             ErrorCode::NotFound);
    QCOMPARE(parse("<html><body/></html>").error().code, ErrorCode::NotFound);
    QCOMPARE(parse(test::objectXml("AAAA0000")).error().code, ErrorCode::ExportUnreadable);
    QVERIFY(parse("<envelope>" + test::objectXml(test::sequenceXml({})) + "</envelope>"));
}

CMGMEDIA_TEST(TestSequenceXml)
#include "test_sequence_xml.moc"
