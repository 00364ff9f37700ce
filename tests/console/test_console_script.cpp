// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/console_script.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

ConsoleFacts someFacts()
{
    return {.siteCode = u"ABC"_s,
            .bootImagePackage = u"ABC00005"_s,
            .gatewayHost = u"cmg.example.test"_s,
            .unknownComputers = true,
            .unattended = false,
            .hasPassword = true};
}

MediaProfile someProfile()
{
    MediaProfile profile;
    profile.folder = u"/p"_s;
    profile.output.path = u"branch.iso"_s;
    return profile;
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
    void quotesWhatWouldRun_data();
    void quotesWhatWouldRun();
    void buildCommandFitsTheShells();
};

void TestConsoleScript::namesWhatTheConsoleNeeds()
{
    const QString script = consoleScript(someProfile(), someFacts());
    for (const char* line :
         {"$siteCode = 'ABC'\n", "$bootImageId = 'ABC00005'\n", "MediaMode = 'SiteBased'\n",
          "$media.AllowUnknownMachine = $true\n", "New-CMBootableMedia @media\n", "[verify]"})
        QVERIFY2(script.contains(QLatin1StringView(line)), line);
    QVERIFY(!script.contains("AllowUnattended"_L1));
    QVERIFY(script.contains("branch-console.iso'"_L1));
}

void TestConsoleScript::asksForWhatIsNotKnown()
{
    const QString script = consoleScript(someProfile(), {});
    QVERIFY(script.contains("$siteCode = (Read-Host -Prompt 'Site code')"_L1));
}

void TestConsoleScript::holdsNoSecret()
{
    MediaProfile profile = someProfile();
    profile.security.password = PasswordChoice::Change;
    profile.security.pfx = u"media.pfx"_s;
    const QString script = consoleScript(profile, someFacts());
    QVERIFY(script.contains("$media.MediaPassword = Read-Host -AsSecureString"_L1));
    QVERIFY(script.contains("$media.CertificatePassword = Read-Host -AsSecureString"_L1));
    QCOMPARE(script.count("Password = "_L1), 2);
}

void TestConsoleScript::carriesTheChoicesOver()
{
    MediaProfile profile = someProfile();
    profile.security.password = PasswordChoice::None;
    profile.security.unattended = UnattendedChoice::Yes;
    profile.customization.variables = {{u"Site"_s, u"O'Hare"_s}, {u"Gone"_s, std::nullopt}};
    const QString script = consoleScript(profile, someFacts());
    QVERIFY(!script.contains("MediaPassword"_L1));
    QVERIFY(script.contains("$media.AllowUnattended = $true"_L1));
    QVERIFY(script.contains("$media.Variable['Site'] = 'O''Hare'"_L1));
    QVERIFY(!script.contains("Gone"_L1));
}

void TestConsoleScript::quotesWhatWouldRun_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("literal");
    QTest::newRow("plain") << u"a b"_s << u"'a b'"_s;
    QTest::newRow("quote") << u"a'; Remove-Item x; '"_s << u"'a''; Remove-Item x; '''"_s;
    QTest::newRow("typographic") << u"a\u2019b"_s << u"'a\u2019\u2019b'"_s;
    QTest::newRow("variable") << u"$env:x `n"_s << u"'$env:x `n'"_s;
}

void TestConsoleScript::quotesWhatWouldRun()
{
    QFETCH(QString, text);
    QFETCH(QString, literal);
    QCOMPARE(powerShellLiteral(text), literal);
}

void TestConsoleScript::buildCommandFitsTheShells()
{
    MediaProfile profile = someProfile();
    QCOMPARE(buildCommandLine(u"/p/my branch.json"_s, profile),
             u"cmgmedia build \"%1\""_s.arg(QDir::toNativeSeparators(u"/p/my branch.json"_s)));
    profile.security.password = PasswordChoice::Change;
    QCOMPARE(buildCommandLine(u"/p/$(id).json"_s, profile),
             u"cmgmedia build '%1' --new-media-password-file FILE"_s.arg(
                 QDir::toNativeSeparators(u"/p/$(id).json"_s)));
    profile.security.password = PasswordChoice::Keep;
    QCOMPARE(buildCommandLine(u"/p/a.json"_s, profile, {.allowed = {u"media-pfx-expired"_s}}),
             u"cmgmedia build \"%1\" --allow media-pfx-expired"_s.arg(
                 QDir::toNativeSeparators(u"/p/a.json"_s)));
}

QTEST_GUILESS_MAIN(TestConsoleScript)
#include "test_console_script.moc"
