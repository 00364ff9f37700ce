// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/console_run.h"
#include "core/console/console_script.h"
#include "tests/support/files.h"
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
    void cleanup();
    void isFoundByItsVariable();
    void handsThePasswordsOver();
    void takesTheProblemBack();
    void saysWhoIsMissing();

private:
    Result<std::unique_ptr<ScriptProcess>> start(const QString& script);

    QTemporaryDir m_folder;
    QByteArray m_systemRoot = qgetenv("SystemRoot");
};

void TestConsoleProcess::initTestCase()
{
    const QString programs = m_folder.filePath(u"AdminConsole/bin/i386"_s);
    QVERIFY(QDir().mkpath(programs));
    qputenv("SMS_ADMIN_UI_PATH", QDir::toNativeSeparators(programs).toLocal8Bit());
    const QString place = m_folder.filePath(u"System32/WindowsPowerShell/v1.0"_s);
    QVERIFY(QDir().mkpath(place));
    QVERIFY(QFile::copy(u"" STAND_IN_POWERSHELL ""_s, place + u"/powershell.exe"_s));
    qputenv("CMGMEDIA_STAND_IN", m_folder.filePath(u"report"_s).toLocal8Bit());
}

void TestConsoleProcess::cleanup()
{
    qputenv("SystemRoot", m_systemRoot);
    qunsetenv("CMGMEDIA_STAND_IN_PROBLEM");
}

Result<std::unique_ptr<ScriptProcess>> TestConsoleProcess::start(const QString& script)
{
    std::vector<Secret> passwords;
    passwords.push_back(Secret::fromText(u"Pä ss"_s));
    passwords.push_back(Secret::fromText(u"key"_s));
    qputenv("SystemRoot", QDir::toNativeSeparators(m_folder.path()).toLocal8Bit());
    return findConsole()->start(script, std::move(passwords));
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

void TestConsoleProcess::saysWhoIsMissing()
{
    const QString place = m_folder.filePath(u"System32/WindowsPowerShell/v1.0/powershell.exe"_s);
    QVERIFY(QFile::rename(place, place + u".gone"_s));
    const Result<std::unique_ptr<ScriptProcess>> process = start(u"1"_s);
    QVERIFY(!process);
    QCOMPARE(process.error().code, ErrorCode::ConsoleDenied);
    QVERIFY(QFile::rename(place + u".gone"_s, place));
}

QTEST_GUILESS_MAIN(TestConsoleProcess)
#include "test_console_process.moc"
