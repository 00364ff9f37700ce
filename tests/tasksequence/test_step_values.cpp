// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasksequence/sequence_schema.h"
#include "core/tasksequence/step_values.h"
#include "tests/support/test_program.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

class TestStepValues : public QObject
{
    Q_OBJECT

private slots:
    void findsShares_data();
    void findsShares();
    void readsInlineScripts();
    void findsTheHostName_data();
    void findsTheHostName();
    void knowsSecretsByTheirNames();
    void knowsTypes();
    void knowsPackageIds();
};

void TestStepValues::findsShares_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("shares");
    QTest::newRow("copy") << uR"(cmd /c copy \\srv\share$\a\b.txt c:\)"_s
                          << QStringList{uR"(\\srv\share$)"_s};
    QTest::newRow("no further than the share")
        << uR"(net use z: "\\srv.corp.test\data" P@ss /user:a)"_s
        << QStringList{uR"(\\srv.corp.test\data)"_s};
    QTest::newRow("variable") << uR"(\\%Server%\%Share%\x)"_s
                              << QStringList{uR"(\\%Server%\%Share%)"_s};
    QTest::newRow("each once") << uR"(\\a\b \\A\B \\c\d)"_s
                               << QStringList{uR"(\\a\b)"_s, uR"(\\c\d)"_s};
    QTest::newRow("behind an option")
        << uR"(/s:\\a\b -source:\\c\d)"_s << QStringList{uR"(\\a\b)"_s, uR"(\\c\d)"_s};
    QTest::newRow("doubled strokes") << uR"("C:\\Windows\\System32" C:\\a\b)"_s << QStringList{};
    QTest::newRow("devices") << uR"(\\.\PhysicalDrive0 \\?\C:\x)"_s << QStringList{};
    QTest::newRow("this computer") << uR"(\\localhost\root\cimv2)"_s << QStringList{};
    QTest::newRow("no share") << uR"(\\server)"_s << QStringList{};
    QTest::newRow("web address") << u"https://a/b"_s << QStringList{};
}

void TestStepValues::findsShares()
{
    QFETCH(QString, text);
    QFETCH(QStringList, shares);
    QCOMPARE(sharesIn(text), shares);
}

void TestStepValues::readsInlineScripts()
{
    QStringEncoder encoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    const QByteArray script = encoder(u"Copy-Item ä"_s);
    QCOMPARE(scriptText(QString::fromLatin1(script.toBase64())), u"Copy-Item ä"_s);
    QCOMPARE(scriptText(u"not base64!"), QString());
    QCOMPARE(scriptText(u""), QString());
}

void TestStepValues::findsTheHostName_data()
{
    QTest::addColumn<QString>("properties");
    QTest::addColumn<QString>("host"); ///< null: not there
    QTest::newRow("alone") << u"CCMHOSTNAME=a.test/CCM_Proxy_MutualAuth/7"_s
                           << u"a.test/CCM_Proxy_MutualAuth/7"_s;
    QTest::newRow("among others") << u"/mp:x SMSMP=y ccmhostname=\"a.test\" REGTOKEN=zzz"_s
                                  << u"a.test"_s;
    QTest::newRow("empty") << u"CCMHOSTNAME= SMSMP=y"_s << u""_s;
    QTest::newRow("part of a name") << u"XCCMHOSTNAME=a"_s << QString();
    QTest::newRow("nothing") << u""_s << QString();
}

void TestStepValues::findsTheHostName()
{
    QFETCH(QString, properties);
    QFETCH(QString, host);
    const std::optional<QString> found = hostNameIn(properties);
    QCOMPARE(found.has_value(), !host.isNull());
    QCOMPARE(found.value_or(QString()), host);
}

void TestStepValues::knowsSecretsByTheirNames()
{
    for (const char* name : {"OSDLocalAdminPassword", "OSDJoinPassword", "OSDBitLockerPIN",
                             "OSDBitLockerRecoveryPassword", "OSDProductKey", "SafeModeAdminPwd",
                             "SetVariableActionHiddenVariableValue"})
        QVERIFY2(schema::isSecretVariable(QString::fromLatin1(name)), name);
    for (const char* name : {"OSDRandomAdminPassword", "OSDBitLockerCreateRecoveryPassword",
                             "OSDNetworkJoinType", "OSDComputerName"})
        QVERIFY2(!schema::isSecretVariable(QString::fromLatin1(name)), name);
    QCOMPARE(schema::keptVariable(u"osdjointype"), schema::kJoinType);
    QVERIFY(schema::keptVariable(u"OSDComputerName").isEmpty());
}

void TestStepValues::knowsTypes()
{
    for (const char* type : {"SMS_TaskSequence_RunCommandLineAction", "BDD_Gather",
                             "SMS_TaskSequence_SubTasksequence", "SMS_TaskSequence_RebootAction"})
        QVERIFY2(schema::isKnownStepType(QString::fromLatin1(type)), type);
    for (const char* type : {"", "SMS_TaskSequence_", "SMS_TaskSequence_Action", "Vendor_Step",
                             "SMS_TaskSequence_FlyToTheMoonAction"})
        QVERIFY2(!schema::isKnownStepType(QString::fromLatin1(type)), type);
}

void TestStepValues::knowsPackageIds()
{
    QVERIFY(isPackageId(u"ABC0001F"));
    QVERIFY(isPackageId(u"p0100123"));
    QVERIFY(!isPackageId(u"ABC0001G"));
    QVERIFY(!isPackageId(u"ABC0001F0"));
}

CMGMEDIA_TEST(TestStepValues)
#include "test_step_values.moc"
