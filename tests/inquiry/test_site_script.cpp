// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inquiry/lost_medium.h"
#include "core/inquiry/site_questions.h"
#include "core/inquiry/site_script.h"
#include "core/powershell/power_shell_text.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

const QString kHash(64, u'a');
const QString kThumbprint(40, u'4');

MediumMark mark()
{
    return {kThumbprint, kHash, u"ABC"_s, u"Branch"_s, true, QDateTime({2027, 10, 1}, {}, Qt::UTC)};
}

/// "Verb-Noun" in the code of a script: what it calls and what it defines.
QSet<QString> commandsIn(const QString& script)
{
    static const QRegularExpression comment(u"(?m)(^|\\s)#[^\\n]*$"_s);
    static const QRegularExpression text(u"'(?:[^'\\n]|'')*'"_s);
    static const QRegularExpression command(u"(?<![\\w$.:-])([A-Z][a-zA-Z]+-[A-Z][a-zA-Z]+)\\b"_s);
    QString code = script;
    code.remove(text).remove(comment);
    QSet<QString> found;
    for (auto it = command.globalMatch(code); it.hasNext();)
        found << it.next().captured(1);
    return found;
}

QSet<QString> definedIn(const QString& script)
{
    static const QRegularExpression function(u"function ([A-Za-z]+-[A-Za-z]+)"_s);
    QSet<QString> found;
    for (auto it = function.globalMatch(script); it.hasNext();)
        found << it.next().captured(1);
    return found;
}

bool isAscii(const QByteArray& text)
{
    return std::ranges::all_of(text, [](char sign) {
        return (sign >= ' ' && sign <= '~') || sign == '\n' || sign == '\r' || sign == '\t';
    });
}

} // namespace

class TestSiteScript : public QObject
{
    Q_OBJECT

private slots:
    void callsOnlyWhatReads();
    void isPlainAscii();
    void asksWhatStandsInTheTable();
    void neverNamesWhatIsSecret();
    void keepsHostileNamesTexts_data();
    void keepsHostileNamesTexts();
    void takesItsOrderFromTheProfile();
    void makesAddressesOfTheSameTable();
    void blocksWhatIsMarked();
    void reportsCarryTheMark();
    void saysWhatToDoAfterALoss();
};

/// The list of what the script may call: nothing that changes anything but the one file.
void TestSiteScript::callsOnlyWhatReads()
{
    static const QSet<QString> allowed{
        u"Get-CimInstance"_s,     u"New-CimSession"_s, u"New-CimSessionOption"_s,
        u"Remove-CimSession"_s,   u"Import-Module"_s,  u"New-PSDrive"_s,
        u"Get-CMClientSetting"_s, u"Get-PSDrive"_s,    u"Push-Location"_s,
        u"Get-ItemProperty"_s,    u"Read-Host"_s,      u"Pop-Location"_s,
        u"ConvertTo-Json"_s,      u"Write-Host"_s,     u"Out-Null"_s,
        u"New-Object"_s,          u"Join-Path"_s,      u"Split-Path"_s,
        u"Sort-Object"_s,         u"Where-Object"_s,   u"Select-Object"_s,
        u"ForEach-Object"_s};
    const QString script = siteScript({});
    const QSet<QString> called = commandsIn(script) - definedIn(script);
    QVERIFY(called.size() > 15);
    const QSet<QString> others = called - allowed;
    QVERIFY2(others.isEmpty(), qPrintable(QStringList(others.values()).join(u' ')));
    QCOMPARE(script.count("WriteAll"_L1), 1);
    QVERIFY(!script.contains(" (Read-Class $ask.roles) +"_L1)); // one row alone cannot be added to
    for (const QString& word : {u"Invoke"_s, u"-Method"_s, u"iex"_s, u"Set-"_s, u"Start-"_s})
        QVERIFY2(!script.contains(QRegularExpression(u"(?<![\\w])"_s + word)), qPrintable(word));
}

void TestSiteScript::isPlainAscii()
{
    const QString text = siteScript(
        {.taskSequences = {u"Büro"_s}, .collections = {}, .provider = u"sérver"_s, .siteCode = {}});
    const QByteArray content = scriptFileContent(text);
    QVERIFY(isAscii(content));
    QCOMPARE(content.count('\n'), content.count("\r\n"));
    QVERIFY(!text.contains("<#"_L1)); // all is filled in
    QVERIFY(isAscii(scriptFileContent(blockScript(mark(), u"sérver"_s))));
}

void TestSiteScript::asksWhatStandsInTheTable()
{
    const QString script = siteScript({});
    QSet<QString> keys;
    for (const SiteQuestion& question : siteQuestions()) {
        QVERIFY2(!keys.contains(question.key), question.key.data());
        keys << question.key;
        QVERIFY2(script.contains(u"$ask."_s + question.key), question.key.data());
        QVERIFY2(script.contains(QLatin1StringView(question.className)), question.className);
    }
    static const QRegularExpression asked(u"\\$ask\\.(\\w+)"_s);
    for (auto it = asked.globalMatch(script); it.hasNext();) {
        const QString key = it.next().captured(1);
        QVERIFY2(keys.contains(key), qPrintable(key));
    }
    QCOMPARE(script.count(" FROM SMS_"_L1), static_cast<qsizetype>(siteQuestions().size()));
    QCOMPARE(wqlOf(siteQuestion("updates"_L1)),
             u"SELECT Name, FullVersion, State FROM SMS_CM_UpdatePackages WHERE State = 196612"_s);
    QCOMPARE(wqlOf(siteQuestion("cloudPoints"_L1)),
             u"SELECT * FROM SMS_SCI_SysResUse WHERE FileType = 2 AND RoleName = 'SMS Distribution "
             "Point' AND NALType = 'Windows Azure'"_s);
}

void TestSiteScript::neverNamesWhatIsSecret()
{
    const QString script = siteScript({});
    for (const QString& word :
         {u"Sequence "_s, u"SMS_SCI_Reserved"_s, u"SMS_AAD"_s, u"GlobalAccount"_s, u"PXEPassword"_s,
          u"ServiceCertificate"_s, u"ManagementCertificate"_s, u"ProxyCertificateConfig"_s,
          u"LogonName"_s})
        QVERIFY2(!script.contains(u"."_s + word), qPrintable(word));
    for (const SiteQuestion& question : siteQuestions()) {
        for (const char* property : question.properties)
            QVERIFY2(QLatin1StringView(property) != "Sequence"_L1
                         && QLatin1StringView(property) != "PreExecCommandLine"_L1,
                     question.key.data());
    }
    QVERIFY(script.contains("guidSha256 = Get-GuidHash $row.SMSID"_L1));
    QCOMPARE(script.count("$row.SMSID"_L1), 1);
}

void TestSiteScript::keepsHostileNamesTexts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("literal");
    QTest::newRow("quote") << u"'; Remove-Item C:\\ #"_s << u"'''; Remove-Item C:\\ #'"_s;
    QTest::newRow("typographic quote") << u"\u2019; x"_s << u"('' + [char] 0x2019 + '; x')"_s;
    QTest::newRow("line") << u"a\nb"_s << u"('a' + [char] 0x000a + 'b')"_s;
    QTest::newRow("mark of ours") << u"<#provider#>''"_s << u"'<#provider#>'''''"_s;
}

void TestSiteScript::keepsHostileNamesTexts()
{
    QFETCH(QString, name);
    QFETCH(QString, literal);
    const QString script = siteScript({.taskSequences = {name, u"ABC00012"_s},
                                       .collections = {},
                                       .provider = name,
                                       .siteCode = {}});
    QVERIFY2(script.contains(u"$TaskSequence = @(%1, 'ABC00012')"_s.arg(literal)),
             qPrintable(script.left(2000)));
    QVERIFY(script.contains(u"$Provider = %1,"_s.arg(literal)));
}

void TestSiteScript::takesItsOrderFromTheProfile()
{
    MediaProfile profile;
    profile.console.provider = u"cm01.contoso.com"_s;
    profile.console.siteCode = u"ABC"_s;
    profile.site.taskSequence = u"ABC00012"_s;
    const QString script = siteScript(siteScriptOrder(profile));
    QVERIFY(script.contains("$TaskSequence = @('ABC00012')"_L1));
    QVERIFY(script.contains("$Provider = 'cm01.contoso.com',"_L1));
    QVERIFY(script.contains("$SiteCode = 'ABC',"_L1));
    const QString open = siteScript(siteScriptOrder({}));
    QVERIFY(open.contains("$TaskSequence = @(),"_L1));
    QVERIFY(open.contains("$Provider = '',"_L1));
}

void TestSiteScript::makesAddressesOfTheSameTable()
{
    QCOMPARE(addressOf(siteQuestion("sites"_L1)),
             u"SMS_Site?$select=SiteCode,SiteName,Type,Version,BuildNumber,ServerName,"
             "ReportingSiteCode"_s);
    QCOMPARE(addressOf(siteQuestion("cloudPoints"_L1)),
             u"SMS_SCI_SysResUse?$filter=FileType%20eq%202%20and%20RoleName%20eq%20'SMS%20"
             "Distribution%20Point'%20and%20NALType%20eq%20'Windows%20Azure'"_s);
    QCOMPARE(
        addressOf(siteQuestion("references"_L1), u"PackageID"_s, {u"ABC+1"_s, u"O'Neill & x"_s}),
        u"SMS_TaskSequencePackageReference_Flat?$filter=(PackageID%20eq%20'ABC%2B1'%20or%20"
        "PackageID%20eq%20'O''Neill%20%26%20x')"_s);
}

void TestSiteScript::blocksWhatIsMarked()
{
    const QString script = blockScript(mark(), u"cm01"_s);
    QVERIFY(script.contains(u"$Thumbprint = '%1',"_s.arg(kThumbprint)));
    QVERIFY(script.contains(u"$GuidSha256 = '%1',"_s.arg(kHash)));
    QVERIFY(script.contains("SupportsShouldProcess = $true"_L1)); // -WhatIf
    // which must not keep it from reaching the site
    QVERIFY(script.contains("-Root $Provider -WhatIf:$false"_L1));
    QVERIFY(!script.contains("<#"_L1));
    const QSet<QString> called = commandsIn(script) - definedIn(script);
    QVERIFY(called.contains(u"Block-CMCertificate"_s));
    static const QSet<QString> changing{u"Block-CMCertificate"_s, u"Unblock-CMCertificate"_s};
    for (const QString& command : called - changing)
        QVERIFY2(!command.startsWith("Set-"_L1) && !command.startsWith("Remove-"_L1)
                     && !command.startsWith("Invoke-"_L1),
                 qPrintable(command));
}

void TestSiteScript::reportsCarryTheMark()
{
    const QJsonObject report{{u"medium"_s, mediumMarkJson(mark())}};
    const Result<MediumMark> read = mediumMark(report, u"report.json"_s);
    QVERIFY2(read, test::why(read).constData());
    QCOMPARE(*read, mark());
    for (const QString& wrong : {u""_s, u"44"_s, QString(40, u'x')}) {
        MediumMark damaged = mark();
        damaged.thumbprint = wrong;
        const QJsonObject other{{u"medium"_s, mediumMarkJson(damaged)}};
        QCOMPARE(mediumMark(other, u"report.json"_s).error().code, ErrorCode::Corrupt);
    }
    QCOMPARE(mediumMark(QJsonObject(), u"report.json"_s).error().code, ErrorCode::Corrupt);
}

void TestSiteScript::saysWhatToDoAfterALoss()
{
    const auto all = [](const MediumMark& of) {
        QString text;
        for (const LostStep& step : lostSteps(of)) {
            for (const Text& line : step.lines)
                text += line.english() + u'\n';
        }
        return text;
    };
    QVERIFY(all(mark()).contains(kThumbprint));
    QVERIFY(all(mark()).contains(kHash));
    QVERIFY(all(mark()).contains("same import"_L1));
    QVERIFY(!all(mark()).contains("revoke"_L1, Qt::CaseInsensitive));
    MediumMark issued = mark();
    issued.selfSigned = false;
    QVERIFY(all(issued).contains("revoke"_L1, Qt::CaseInsensitive));
    issued.selfSigned.reset(); // both, where nobody knows
    QVERIFY(all(issued).contains("revoke"_L1, Qt::CaseInsensitive)
            && all(issued).contains("Self-signed"_L1));
}

CMGMEDIA_TEST(TestSiteScript)
#include "test_site_script.moc"
