// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/console_run.h"
#include "core/console/console_script.h"
#include "core/powershell/power_shell_text.h"
#include "core/powershell/windows/power_shell.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

/// The process that the script runs in, with a program in the place of PowerShell.
class TestConsoleProcess : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void isFoundByItsVariable();
    void handsThePasswordsOver();
    void takesTheProblemBack();
    void saysWhatIsMissing();
    void saysThatItEndedBeforeItBegan();

private:
    Result<std::unique_ptr<ScriptProcess>> start(const QString& script);

    QTemporaryDir m_folder;
    QString m_powerShell;
};

void TestConsoleProcess::initTestCase()
{
    const QString programs = m_folder.filePath(u"AdminConsole/bin/i386"_s);
    QVERIFY(QDir().mkpath(programs));
    qputenv("SMS_ADMIN_UI_PATH", QDir::toNativeSeparators(programs).toLocal8Bit());
    qputenv("CMGMEDIA_STAND_IN", m_folder.filePath(u"report"_s).toLocal8Bit());
}

void TestConsoleProcess::init()
{
    m_powerShell = u"" STAND_IN_POWERSHELL ""_s;
    qunsetenv("CMGMEDIA_STAND_IN_PROBLEM");
}

Result<std::unique_ptr<ScriptProcess>> TestConsoleProcess::start(const QString& script)
{
    std::vector<Secret> passwords;
    passwords.push_back(Secret::fromText(u"Pä ss"_s));
    passwords.push_back(Secret::fromText(u"key"_s));
    return startPowerShell(m_powerShell, script, passwords);
}

void TestConsoleProcess::isFoundByItsVariable()
{
    const std::optional<InstalledConsole> console = findConsole();
    QVERIFY(console);
    QCOMPARE(console->logPath, m_folder.filePath(u"AdminConsole/AdminUILog/CreateTsMedia.log"_s));
    const QByteArray path = qgetenv("SMS_ADMIN_UI_PATH");
    qunsetenv("SMS_ADMIN_UI_PATH");
    QVERIFY(!findConsole());
    qputenv("SMS_ADMIN_UI_PATH", path);
}

void TestConsoleProcess::handsThePasswordsOver()
{
    const QString script = u"# Zeile für Zeile\n1\n"_s;
    const Result<std::unique_ptr<ScriptProcess>> process = start(script);
    QVERIFY2(process, test::why(process).constData());
    QVERIFY((*process)->waitForEnd(20'000));
    QCOMPARE((*process)->problem(), std::nullopt);
    QCOMPARE(test::readFile(m_folder.filePath(u"report"_s)),
             QByteArray("P\xC3\xA4 ss|key|locked|") + scriptFileContent(script));
}

void TestConsoleProcess::takesTheProblemBack()
{
    qputenv("CMGMEDIA_STAND_IN_PROBLEM", "no boot image");
    const Result<std::unique_ptr<ScriptProcess>> process = start(u"1"_s);
    QVERIFY2(process, test::why(process).constData());
    QVERIFY((*process)->waitForEnd(20'000));
    QCOMPARE((*process)->problem(), u"no boot image"_s);
}

void TestConsoleProcess::saysWhatIsMissing()
{
    m_powerShell = m_folder.filePath(u"powershell.exe"_s);
    const Result<std::unique_ptr<ScriptProcess>> process = start(u"1"_s);
    QVERIFY(!process);
    QCOMPARE(process.error().code, ErrorCode::NotFound);
}

/// As where a policy keeps scripts from running.
void TestConsoleProcess::saysThatItEndedBeforeItBegan()
{
    qputenv("CMGMEDIA_STAND_IN_EXIT", "7");
    const Result<std::unique_ptr<ScriptProcess>> process = start(u"1"_s);
    qunsetenv("CMGMEDIA_STAND_IN_EXIT");
    QVERIFY(!process);
    QCOMPARE(process.error(), (Error{ErrorCode::HelperEnded, m_powerShell, u"exit code 7"_s}));
}

CMGMEDIA_TEST(TestConsoleProcess)
#include "test_console_process.moc"
