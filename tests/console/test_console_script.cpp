// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/console_request.h"
#include "core/console/console_script.h"
#include "core/pipeline/build_command.h"
#include "core/powershell/power_shell_text.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

ConsoleRequest someRequest()
{
    MediaProfile profile;
    profile.folder = u"/p"_s;
    profile.output.path = u"branch.iso"_s;
    profile.console = {.siteCode = u"ABC"_s,
                       .provider = u"cm01.example.test"_s,
                       .bootImage = u"ABC00005"_s,
                       .gateway = u"cmg.example.test"_s,
                       .unknownComputers = true};
    return consoleRequest(profile);
}

} // namespace

class TestConsoleScript : public QObject
{
    Q_OBJECT

private slots:
    void namesWhatTheConsoleNeeds();
    void asksForWhatIsNotKnown();
    void holdsNoSecret();
    void carriesTheChoicesOver();
    void takesNoContentFromTheCloud();
    void isTheSameInEveryEncoding();
    void findsItsFilesElsewhere();
    void quotesWhatWouldRun_data();
    void quotesWhatWouldRun();
    void buildCommandFitsTheShells();
    void probeCommandNamesProfileOrHost();
};

void TestConsoleScript::namesWhatTheConsoleNeeds()
{
    const QString script = consoleScript(someRequest());
    for (const char* line :
         {"$siteCode = 'ABC'\n", "$bootImageId = 'ABC00005'\n", "$provider = 'cm01.example.test'\n",
          "$gateway = 'cmg.example.test'\n", "MediaMode = 'SiteBased'\n",
          "$media.AllowUnknownMachine = $true\n", "New-CMBootableMedia @media\n", "[verify]"})
        QVERIFY2(script.contains(QLatin1StringView(line)), line);
    QVERIFY(!script.contains("AllowUnattended"_L1));
    QVERIFY(!script.contains("UserDeviceAffinity"_L1));
    QVERIFY(script.contains("branch-console.iso'"_L1));
}

void TestConsoleScript::asksForWhatIsNotKnown()
{
    const QString script = consoleScript({});
    QVERIFY(script.contains("$siteCode = (Read-Host -Prompt 'Site code')"_L1));
    QVERIFY(script.contains("$provider = Read-Host -Prompt "_L1));
}

void TestConsoleScript::holdsNoSecret()
{
    ConsoleRequest request = someRequest();
    request.pfx = u"/p/media.pfx"_s;
    const QString script = consoleScript(request);
    QVERIFY(script.contains("$media.MediaPassword = Read-Password 'Media password'\n"_L1));
    QVERIFY(script.contains("$media.CertificatePassword = Read-Password "_L1));
    QVERIFY(script.contains("Read-Host -AsSecureString"_L1));
    QCOMPARE(script.count("Password = "_L1), 2);
    QVERIFY2(script.indexOf("MediaPassword"_L1) < script.indexOf("CertificatePassword"_L1),
             "the order in which they come through the pipe");
}

void TestConsoleScript::carriesTheChoicesOver()
{
    ConsoleRequest request = someRequest();
    request.hasPassword = false;
    request.unattended = true;
    request.variables = {{u"Site"_s, u"O'Hare"_s}};
    request.answers.distributionPoint = u"dp01.example.test"_s;
    request.answers.userDeviceAffinity = UserDeviceAffinity::AutoApproval;
    request.answers.certificateEnd = u"2027-11-21"_s;
    request.answers.prestartCommand = u"cmd /c start.cmd"_s;
    request.answers.prestartPackage = u"ABC00007"_s;
    request.answers.stagingFolder = u"D:/Staging"_s;
    const QString script = consoleScript(request);
    QVERIFY(!script.contains("MediaPassword"_L1));
    for (const char* line :
         {"$media.AllowUnattended = $true\n", "$media.Variable['Site'] = 'O''Hare'\n",
          "$distributionPoints = @(Get-CMDistributionPoint -SiteSystemServerName "
          "'dp01.example.test')\n",
          "$distributionPoint = @($distributionPoints)\n",
          "$media.UserDeviceAffinity = 'AutoApproval'\n",
          "$media.CertificateExpireTime = [datetime] '2027-11-21T23:59:59'\n",
          "$media.PrestartCommand = 'cmd /c start.cmd'\n",
          "$media.PrestartPackage = Get-CMPackage -Fast -Id 'ABC00007'\n"})
        QVERIFY2(script.contains(QLatin1StringView(line)), line);
    QVERIFY(script.contains(
        u"$media.TemporaryFolder = '%1'\n"_s.arg(QDir::toNativeSeparators(u"D:/Staging"_s))));
}

/// A gateway that serves content is a distribution point of the site, too.
void TestConsoleScript::takesNoContentFromTheCloud()
{
    const QString script = consoleScript(someRequest());
    QVERIFY(script.contains("$distributionPoints = @(Get-CMDistributionPoint -SiteCode $siteCode)\n"
                            "    $distributionPoint = @($distributionPoints |\n"
                            "        Where-Object { $_.NALType -ne 'Windows Azure' })\n"_L1));
    // Where no other is left, that is another thing than that there is none.
    QVERIFY(script.contains("throw 'All distribution points found are gateways"_L1));
    ConsoleRequest named = someRequest();
    named.answers.distributionPoint = u"dp01.example.test"_s;
    QVERIFY(!consoleScript(named).contains("throw 'All distribution points"_L1));
    QVERIFY(script.contains("Write-Host ('Distribution points: "_L1));
}

void TestConsoleScript::isTheSameInEveryEncoding()
{
    ConsoleRequest request = someRequest();
    request.outputPath = u"/p/\u65E5\u672C/\u00E4.iso"_s;
    request.variables = {{u"\u0442"_s, u"\u2019; Remove-Item x; #"_s}};
    request.answers.prestartCommand = u"a\nb"_s;
    const QString script = consoleScript(request);
    QVERIFY(std::ranges::all_of(script, [](QChar sign) { return sign.unicode() < 0x7F; }));
    QCOMPARE(QString::fromUtf8(scriptFileContent(script)),
             QString(script).replace(u'\n', u"\r\n"_s));
}

/// The script may be run on another PC, which has not the folders of this one.
void TestConsoleScript::findsItsFilesElsewhere()
{
    ConsoleRequest request = someRequest();
    QVERIFY(!consoleScript(request).contains("$pfx"_L1));
    request.pfx = u"/p/media.pfx"_s;
    const QString script = consoleScript(request);
    QVERIFY(script.contains("$path = Get-PathHere $path (Split-Path $path)\n"_L1));
    QVERIFY(script.contains("$pfx = Get-PathHere $pfx $pfx\n"_L1));
    QVERIFY2(script.indexOf("$pfx = Get-PathHere"_L1) < script.indexOf("Push-Location"_L1),
             "paths of servers are not found from the site's drive");
}

void TestConsoleScript::quotesWhatWouldRun_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("literal");
    QTest::newRow("plain") << u"a b"_s << u"'a b'"_s;
    QTest::newRow("quote") << u"a'; Remove-Item x; '"_s << u"'a''; Remove-Item x; '''"_s;
    QTest::newRow("variable") << u"$env:x `n"_s << u"'$env:x `n'"_s;
    QTest::newRow("typographic") << u"a\u2019b"_s << u"('a' + [char] 0x2019 + 'b')"_s;
    QTest::newRow("a byte of it is a quote") << u"\u0442"_s << u"('' + [char] 0x0442)"_s;
    QTest::newRow("line break") << u"a\n#"_s << u"('a' + [char] 0x000a + '#')"_s;
    QTest::newRow("beyond 16 bits") << u"\U0001F600"_s << u"('' + [char] 0xd83d + [char] 0xde00)"_s;
}

void TestConsoleScript::quotesWhatWouldRun()
{
    QFETCH(QString, text);
    QFETCH(QString, literal);
    QCOMPARE(powerShellLiteral(text), literal);
}

void TestConsoleScript::buildCommandFitsTheShells()
{
    MediaProfile profile;
    QCOMPARE(buildCommandLine(u"/p/my branch.json"_s, profile),
             u"cmgmedia build \"%1\""_s.arg(QDir::toNativeSeparators(u"/p/my branch.json"_s)));
    profile.security.password = PasswordChoice::Change;
    QCOMPARE(buildCommandLine(u"/p/$(id).json"_s, profile),
             u"cmgmedia build '%1' --new-media-password-file FILE"_s.arg(
                 QDir::toNativeSeparators(u"/p/$(id).json"_s)));
    profile.security.password = PasswordChoice::Keep;
    if (QDir::separator() == u'/')
        QCOMPARE(buildCommandLine(u"/p/it's $x.json"_s, profile),
                 u"cmgmedia build '/p/it'\\''s $x.json'"_s);
    else
        QCOMPARE(buildCommandLine(u"C:/\u201Cx.json"_s, profile),
                 u"cmgmedia build ('C:\\' + [char] 0x201c + 'x.json')"_s);
    QCOMPARE(buildCommandLine(u"/p/a.json"_s, profile, {.allowed = {u"media-pfx-expired"_s}}),
             u"cmgmedia build \"%1\" --allow media-pfx-expired"_s.arg(
                 QDir::toNativeSeparators(u"/p/a.json"_s)));
}

void TestConsoleScript::probeCommandNamesProfileOrHost()
{
    const QString host = u"cmg.contoso.com"_s;
    const QString path = QDir::toNativeSeparators(u"/p/my branch.json"_s);
    QCOMPARE(probeCommandLine({}, host, {}), u"cmgmedia probe cmg.contoso.com"_s);
    QCOMPARE(probeCommandLine(path, host, u"http://proxy:8080"_s),
             u"cmgmedia probe \"%1\" --proxy http://proxy:8080"_s.arg(path));
}

CMGMEDIA_TEST(TestConsoleScript)
#include "test_console_script.moc"
