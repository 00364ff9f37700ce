// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_fixture.h"
#include "tests/support/system.h"
#include "tests/support/test_program.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::test;

/// Runs the program itself: exit codes, standard output and standard error apart.
class TestCli : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_lab.make()); }
    void helpGoesToStandardOutput();
    void everyCommandHasAManualPage();
    void wrongCallsAreUsageErrors_data();
    void wrongCallsAreUsageErrors();
    void readsThePasswordFromStandardInput();
    void speaksTheLanguageThatIsAskedFor_data();
    void speaksTheLanguageThatIsAskedFor();
    void badInputIsASentence_data();
    void badInputIsASentence();
    void ctrlCLeavesNothing();

private:
    CliLab m_lab;
};

void TestCli::helpGoesToStandardOutput()
{
    const Ran ran = tool({u"--help"_s});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY(ran.output.contains("build"));
    QVERIFY(ran.errors.isEmpty());
    QVERIFY(tool({u"--version"_s}).output.startsWith("cmgmedia "));
}

void TestCli::everyCommandHasAManualPage()
{
    QStringList names;
    for (const QByteArray& line : tool({u"help"_s}).output.split('\n')) {
        if (line.startsWith("  "))
            names << QString::fromLatin1(line.trimmed().split(' ').constFirst());
    }
    QCOMPARE(names.size(), 22);
    for (const QString& name : names) {
        const Ran ran = tool({name, u"--help"_s});
        QCOMPARE(ran.exitCode, 0);
        QCOMPARE(ran.output, tool({u"help"_s, name}).output);
        QVERIFY(ran.errors.isEmpty());
        QVERIFY(ran.output.contains(u"cmgmedia %1 - "_s.arg(name).toUtf8()));
        for (const char* part :
             {"NAME\n", "SYNOPSIS\n", "DESCRIPTION\n", "OPTIONS\n", "EXIT STATUS\n", "EXAMPLES\n"})
            QVERIFY2(ran.output.contains(part), part);
        for (const QByteArray& line : ran.output.split('\n'))
            QVERIFY2(line.size() <= 80, line.constData());
    }
}

void TestCli::wrongCallsAreUsageErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char* name, const char* call) {
        QTest::newRow(name) << QString::fromLatin1(call).split(u' ', Qt::SkipEmptyParts);
    };
    row("nothing", "");
    row("unknown command", "burn");
    row("an option alone", "--json");
    row("help for an unknown command", "help burn");
    row("unknown option", "build x --fast");
    row("option of another command", "verify x --force");
    for (const char* command :
         {"sample", "inspect", "compare", "trust", "console", "lint", "check", "plan", "build",
          "verify", "kit", "media", "write", "restore", "diagnose", "explain"})
        QTest::addRow("%s with nothing", command) << QStringList{QString::fromLatin1(command)};
    for (const char* call :
         {"sample a b", "inspect a b", "compare a b c", "console script a b", "lint a b",
          "check a b", "plan a b", "build a b", "verify a b", "kit a b", "media list a",
          "devices a", "write a b", "restore a", "rules a"})
        row(qPrintable(u"too many: %1"_s.arg(QLatin1StringView(call))), call);
    for (const char* call :
         {"sample x --payload-mb", "inspect x --media-password-file", "trust list x --index",
          "lint x --host", "kit x --contact", "check x --checklist", "plan x --out",
          "build x --allow", "write x --device", "restore --erase", "diagnose x --html"})
        row(qPrintable(u"no value: %1"_s.arg(QLatin1StringView(call))), call);
    row("console without a verb", "console order x");
    row("trust without a verb", "trust list");
    row("trust, unknown verb", "trust burn boot.wim --out x");
    row("trust list of two", "trust list boot.wim x");
    row("trust simulate without a certificate", "trust simulate boot.wim");
    row("trust add without --out", "trust add boot.wim root.cer");
    row("trust add of nothing", "trust add boot.wim --out x");
    row("trust remove of nothing", "trust remove boot.wim --out x");
    row("trust export without --out", "trust export boot.wim");
    row("trust export of a certificate", "trust export boot.wim root.cer --out x");
    row("no thumbprint", "trust remove boot.wim --out x 12");
    row("a digit short", "trust remove boot.wim --out x 0123456789abcdef0123456789abcdef01234567"
                         " 0123456789abcdef0123456789abcdef0123456");
    row("index of no number", "trust list boot.wim --index first");
    row("index of half an image", "trust list boot.wim --index 1.5");
    row("index as programmers write it", "trust list boot.wim --index 0x1");
    row("empty index", "trust list boot.wim --index=");
    row("index 0", "trust list boot.wim --index 0");
    row("negative index", "trust simulate boot.wim x.cer --index -1");
    row("index beyond all numbers", "trust export boot.wim --out x --index 4294967297");
    row("unknown cipher", "sample x --cipher rot13");
    row("unknown compression", "sample x --compress zip");
    row("payload of no number", "sample x --payload-mb many");
    row("negative payload", "sample x --payload-mb -1");
    row("version of no site", "lint x --site-version newest");
    row("version of three digits", "lint x --site-version 250");
    row("another kind of checklist", "check profile.json --checklist list.pdf");
    row("unknown rule", "build profile.json --allow no-such-rule");
    row("a file and a stick", "build profile.json --out x --device y --erase z");
    row("a serial number alone", "build profile.json --erase z");
    row("restoring no stick", "restore --erase z");
    row("a language that we don't have", "--language de help");
    row("a language behind the command", "rules --language=english");
    row("no language", "rules --language");
}

void TestCli::wrongCallsAreUsageErrors()
{
    QFETCH(QStringList, arguments);
    const QStringList before = entriesOf(m_lab.folder());
    const Ran ran = tool(arguments, {}, m_lab.folder());
    QVERIFY2(ran.exitCode == 2, ran.errors.constData());
    QVERIFY(ran.output.isEmpty());
    QVERIFY(ran.errors.startsWith("cmgmedia"));
    QVERIFY2(!ran.errors.contains("%1"), ran.errors.constData());
    QCOMPARE(entriesOf(m_lab.folder()), before);
}

void TestCli::readsThePasswordFromStandardInput()
{
    QFile password(m_lab.path(u"media-password.txt"_s));
    QVERIFY(password.open(QFile::ReadOnly));
    const QByteArray line = password.readLine().trimmed();
    const QStringList call{u"inspect"_s, m_lab.path(u"official.iso"_s), u"--json"_s,
                           u"--media-password-file"_s, u"-"_s};
    for (const char* end : {"\n", "\r\n", ""})
        QCOMPARE(tool(call, line + end).exitCode, 0);
    const Ran empty = tool(call, "\n");
    QCOMPARE(empty.exitCode, 3);
}

void TestCli::speaksTheLanguageThatIsAskedFor_data()
{
    QTest::addColumn<QString>("variables");
    QTest::addColumn<QString>("call");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char* variables, const char* call, const char* said) {
        QTest::addRow("%s %s", variables, call)
            << QString::fromLatin1(variables) << QString::fromLatin1(call) << QByteArray(said);
    };
    row("LC_ALL=C", "help", "Commands:");
    row("LC_ALL=C LANGUAGE=fr", "help", "Commands:");
    row("LC_ALL=C.UTF-8", "--language fr help", "Commandes");
    row("LC_ALL=C.UTF-8", "help --language=ja", "コマンド");
    row("LC_ALL=fr_CA.UTF-8", "help", "Commandes");
    row("LC_ALL=fr_CA.UTF-8", "--language en help", "Commands:");
    row("LC_ALL=ja_JP.UTF-8", "help check", "名前");
    row("LC_ALL=de_DE.UTF-8", "help", "Commands:");
    row("LC_ALL=fr_FR.UTF-8", "rules --json", "\"severity\": \"blocker\"");
}

void TestCli::speaksTheLanguageThatIsAskedFor()
{
#ifdef Q_OS_WIN
    QSKIP("Windows has its language from its settings");
#endif
    QFETCH(QString, variables);
    QFETCH(QString, call);
    QFETCH(QByteArray, said);
    const QStringList unset{u"-u"_s, u"LANGUAGE"_s};
    const Ran ran =
        run(u"env"_s, unset + variables.split(u' ') + QStringList{QStringLiteral(CMGMEDIA_BINARY)}
                          + call.split(u' '));
    QCOMPARE(ran.exitCode, 0);
    QVERIFY2(ran.output.contains(said), ran.output.constData());
}

void TestCli::badInputIsASentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("no such file") << QStringList{u"inspect"_s, u"nowhere.iso"_s}
                                  << QByteArray("nowhere.iso wasn't found");
    QTest::newRow("not a medium") << QStringList{u"inspect"_s, u"pki"_s}
                                  << QByteArray("isn't a Configuration Manager");
    QTest::newRow("isn't a boot image") << QStringList{u"trust"_s, u"list"_s, u"profile.json"_s}
                                        << QByteArray("isn't a boot image");
    QTest::newRow("no profile") << QStringList{u"build"_s, u"nowhere.json"_s}
                                << QByteArray("nowhere.json wasn't found");
    QTest::newRow("profile is no JSON")
        << QStringList{u"build"_s, u"media-password.txt"_s} << QByteArray("line 1");
    QTest::newRow("no password") << QStringList{u"build"_s, u"profile.json"_s}
                                 << QByteArray("password-protected");
    QTest::newRow("password file missing")
        << QStringList{u"build"_s, u"profile.json"_s, u"--media-password-file"_s, u"none.txt"_s}
        << QByteArray("none.txt");
    QTest::newRow("wrong password")
        << QStringList{u"build"_s, u"profile.json"_s, u"--media-password-file"_s, u"profile.json"_s}
        << QByteArray("is wrong");
    QTest::newRow("no manifest") << QStringList{u"verify"_s, u"official.iso"_s}
                                 << QByteArray("has no manifest");
    QTest::newRow("sample into a full folder")
        << QStringList{u"sample"_s, u"."_s} << QByteArray("already exists");
    QTest::newRow("leaf as trust") << QStringList{u"trust"_s, u"add"_s,   u"boot.wim"_s,
                                                  u"--out"_s, u"x.wim"_s, u"pki/cmg.cer"_s}
                                   << QByteArray("isn't a CA certificate");
    QTest::newRow("intermediate alone") << QStringList{u"trust"_s, u"add"_s,   u"boot.wim"_s,
                                                       u"--out"_s, u"x.wim"_s, u"pki/issuing.cer"_s}
                                        << QByteArray("The CA that issued");
}

void TestCli::badInputIsASentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, words);
    const QStringList before = entriesOf(m_lab.folder());
    const Ran ran = tool(arguments, {}, m_lab.folder());
    QVERIFY2(ran.exitCode == 3, ran.errors.constData());
    QVERIFY(ran.output.isEmpty());
    QVERIFY2(ran.errors.startsWith("cmgmedia: "), ran.errors.constData());
    QVERIFY2(ran.errors.contains(words), ran.errors.constData());
    QCOMPARE(entriesOf(m_lab.folder()), before);
}

void TestCli::ctrlCLeavesNothing()
{
    QTemporaryDir folder;
    // The password comes through a pipe that stays open: the program surely waits when it is
    // interrupted the first time, and goes on into a build that was asked to stop.
    QProcess process;
    process.start(u"" CMGMEDIA_BINARY ""_s,
                  {u"build"_s, m_lab.path(u"profile.json"_s), u"--out"_s,
                   folder.filePath(u"a.iso"_s), u"--media-password-file"_s, u"-"_s});
    QVERIFY(process.waitForStarted());
    QFile password(m_lab.path(u"media-password.txt"_s));
    QVERIFY(password.open(QFile::ReadOnly));
    if (!interrupt(process.processId())) {
        process.kill();
        process.waitForFinished();
        QSKIP("Ctrl-C cannot be sent to one process here");
    }
    process.write(password.readAll());
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 130);
    QCOMPARE(entriesOf(folder.path()), QStringList());
}

CMGMEDIA_TEST(TestCli)
#include "test_cli.moc"
