// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasksequence/export_secrets.h"
#include "tests/support/test_program.h"
#include "tests/tasksequence/sequence_samples.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

QByteArray escapedXml(const QByteArray& xml)
{
    return QString::fromUtf8(xml).toHtmlEscaped().toUtf8();
}

/// A step with one variable.
QByteArray setting(const QByteArray& name, const QByteArray& value)
{
    return test::stepXml("SMS_TaskSequence_RunCommandLineAction", "Run", {{name, value}});
}

QByteArray twice(const QByteArray& name, const QByteArray& value)
{
    return test::stepXml("SMS_TaskSequence_SetVariableAction", "Set",
                         {{"VariableName", name},
                          {"VariableValue", value},
                          {"VariableName", "Other"},
                          {"VariableValue", {}}});
}

QByteArray inUtf16(const QByteArray& xml)
{
    return QStringEncoder(QStringEncoder::Utf16LE,
                          QStringEncoder::Flag::WriteBom)(QString::fromUtf8(xml));
}

} // namespace

/// Which files of an export go to nobody else.
class TestExportSecrets : public QObject
{
    Q_OBJECT

private slots:
    void isFound_data();
    void isFound();
    void isNoneWithoutAValue_data();
    void isNoneWithoutAValue();
    void isTakenForGrantedWhenStopped();
};

void TestExportSecrets::isFound_data()
{
    QTest::addColumn<QByteArray>("xml");
    const QByteArray variable = R"(<variable name="OSDLocalAdminPassword">x</variable>)";
    const QByteArray step = setting("OSDJoinPassword", "x");
    const auto row = [](const char* name, const QByteArray& xml) { QTest::newRow(name) << xml; };
    row("in a bare sequence", test::sequenceXml(step));
    row("in a group", test::sequenceXml(test::groupXml("g", step)));
    row("in a package", test::objectXml(test::sequenceXml(step)));
    row("in the older form", "<SmsTaskSequencePackage><SequenceData>" + test::sequenceXml(step)
                                 + "</SequenceData></SmsTaskSequencePackage>");
    row("in escaped text", "<a><b>" + escapedXml(test::sequenceXml(step)) + "</b></a>");
    row("escaped twice", "<a><b>" + escapedXml("<c>" + escapedXml(variable) + "</c>") + "</b></a>");
    row("escaped again and again",
        "<a>"
            + escapedXml(
                "<b>"
                + escapedXml(
                    "<c>"
                    + escapedXml("<d>"
                                 + escapedXml("<e>"
                                              + escapedXml("<f>" + escapedXml(variable) + "</f>")
                                              + "</e>")
                                 + "</d>")
                    + "</c>")
                + "</b>")
            + "</a>");
    row("behind other text", "<a>Rules: " + escapedXml(variable) + "</a>");
    row("in text that is broken", "<a>1 &lt; 2 " + escapedXml(variable) + "</a>");
    row("as a set variable", test::sequenceXml(test::setVariableXml("OSDJoinPassword", "x")));
    row("as a set variable of several", test::sequenceXml(twice("OSDJoinPassword", "x")));
    row("as a hidden value",
        test::sequenceXml(setting("SetVariableActionHiddenVariableValue", "x")));
    row("as a set variable in a rule",
        test::sequenceXml(setting("Rules", test::setVariableXml("DomainPassword", "x"))));
    row("among those that steps share",
        "<sequence><globalVarList>" + variable + "</globalVarList></sequence>");
    row("behind the sequence", "<a>" + test::sequenceXml({}) + variable + "</a>");
    row("deeper inside", R"(<variable name="JoinPassword"><value>x</value></variable>)");
    row("as an attribute", R"(<variable name="JoinPassword" value="x"/>)");
    row("in a comment", "<sequence><!-- " + variable + " --></sequence>");
    row("in UTF-16", inUtf16(test::sequenceXml(step)));
    row("in a file that is cut off", test::sequenceXml(step).chopped(40));
    row("maybe: it is cut off", test::sequenceXml({}).chopped(5));
    row("maybe: it has a document type", "<!DOCTYPE a><a/>");
    row("maybe: it is no text", "<a>\xFF</a>");
}

void TestExportSecrets::isFound()
{
    QFETCH(QByteArray, xml);
    QVERIFY(holdsSecret({.name = u"object.xml"_s, .content = xml}, {}));
}

void TestExportSecrets::isNoneWithoutAValue_data()
{
    QTest::addColumn<QByteArray>("xml");
    const auto row = [](const char* name, const QByteArray& xml) { QTest::newRow(name) << xml; };
    row("a good one", test::objectXml(test::sequenceXml(test::goodSteps())));
    row("no value", test::sequenceXml(setting("OSDLocalAdminPassword", {})));
    row("a set variable without one", test::sequenceXml(test::setVariableXml("JoinPassword", {})));
    row("another name", test::sequenceXml(test::setVariableXml("OSDComputerName", "x")));
    row("a name that rules read",
        test::sequenceXml(setting("OSDRandomAdminPassword", "true")
                          + setting("OSDBitLockerCreateRecoveryPassword", "AD")));
    row("a condition", test::sequenceXml(test::stepXml("a", "b", {}, {}, test::conditionXml())));
    row("a command line with a bracket",
        test::sequenceXml(test::stepXml("a", "b", {}, {}, {}, "type a.txt < variable.txt")));
    for (const auto& [name, content] : test::exportFiles(test::sequenceXml(test::goodSteps())))
        row(qPrintable(name), content);
}

void TestExportSecrets::isNoneWithoutAValue()
{
    QFETCH(QByteArray, xml);
    QVERIFY(!holdsSecret({.name = u"object.xml"_s, .content = xml}, {}));
}

void TestExportSecrets::isTakenForGrantedWhenStopped()
{
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(holdsSecret({.name = u"a.xml"_s, .content = test::sequenceXml({})}, stop.get_token()));
}

CMGMEDIA_TEST(TestExportSecrets)
#include "test_export_secrets.moc"
