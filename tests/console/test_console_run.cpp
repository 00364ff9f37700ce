// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/console_run.h"
#include "core/console/console_script.h"
#include "core/console/errors.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

void append(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly | QFile::Append));
    file.write(bytes);
}

QByteArray entry(const QByteArray& text, char type = '1')
{
    return "<![LOG[" + text + "]LOG]!><time=\"1\" date=\"2\" type=\"" + type + "\">\r\n";
}

/// What a console would do, step by step, one each time somebody looks whether it has ended.
struct Play {
    std::vector<std::function<void()>> steps;
    std::function<void()> afterItsEnd = [] {}; ///< once, when it is asked whether it failed
    std::optional<QString> problem;
    bool stopped = false;
    bool cannotBeStopped = false;
    QString script;
    std::vector<QByteArray> passwords;
};

class PlayedProcess : public ScriptProcess
{
public:
    explicit PlayedProcess(Play& play) : m_play(play) {}
    bool waitForEnd(int) override
    {
        if (m_play.stopped || m_next == m_play.steps.size())
            return true;
        m_play.steps[m_next++]();
        return false;
    }
    std::optional<QString> problem() const override
    {
        std::exchange(m_play.afterItsEnd, [] {})();
        return m_play.problem;
    }
    void stop() override { m_play.stopped = !m_play.cannotBeStopped; }

private:
    Play& m_play;
    size_t m_next = 0;
};

class Listener : public SilentSink
{
public:
    void progressed(qint64 doneBytes, qint64) override
    {
        bytes = doneBytes;
        grown();
    }
    void logged(const QString& line) override { lines << line; }
    qint64 bytes = 0;
    std::function<void()> grown = [] {};
    QStringList lines;
};

} // namespace

class TestConsoleRun : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void makesTheMediumAndTellsWhatTheLogGains();
    void keepsValuesOfVariablesToItself();
    void waitsForAFileThatComesLater();
    void waitsWhileTheFileGrows();
    void saysWhyItFailed();
    void knowsTheRefusedToken();
    void failsWithoutAFile();
    void stopsAndLeavesNothing();
    void saysThatItCannotBeStopped();
    void takesNoEmptyFile();
    void asksForWhatIsMissing_data();
    void asksForWhatIsMissing();
    void neverTouchesAFileThatIsThere();

private:
    Result<> run();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_log;
    ConsoleRequest m_request;
    BuildSecrets m_secrets;
    Play m_play;
    Listener m_heard;
    std::stop_source m_stop;
};

void TestConsoleRun::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_log = m_folder->filePath(u"CreateTsMedia.log"_s);
    append(m_log, entry("of an earlier run"));
    m_request = {.answers = {.siteCode = u"ABC"_s,
                             .bootImage = u"ABC00005"_s,
                             .gateway = u"cmg.example.test"_s},
                 .pfx = u"media.pfx"_s,
                 .outputPath = m_folder->filePath(u"official.iso"_s),
                 .variables = {{u"Token"_s, u"canary-value"_s}}};
    m_secrets = {.mediaPassword = Secret::fromText(u"Pä ss"_s),
                 .newMediaPassword = {},
                 .pfxPassword = Secret::fromText(u"key"_s)};
    m_play = {};
    m_heard = Listener();
    m_stop = {};
}

Result<> TestConsoleRun::run()
{
    const InstalledConsole console{
        .logPath = m_log,
        .start = [this](const QString& script, const std::vector<Secret>& passwords)
            -> Result<std::unique_ptr<ScriptProcess>> {
            m_play.script = script;
            for (const Secret& password : passwords)
                m_play.passwords.emplace_back(password.bytes().data(), password.bytes().size());
            return std::make_unique<PlayedProcess>(m_play);
        },
        .settleMs = 300};
    Work work{m_heard, m_stop.get_token()};
    return makeWithConsole(m_request, m_secrets, console, work);
}

void TestConsoleRun::makesTheMediumAndTellsWhatTheLogGains()
{
    m_play.steps = {[this] { append(m_log, entry("Staging the boot image")); },
                    [this] { append(m_log, "<![LOG[half of"); },
                    [this] { append(m_request.outputPath, "12345"); },
                    [this] { append(m_log, " it]LOG]!><type=\"1\">\n"); }};
    const Result<> made = run();
    QVERIFY2(made, test::why(made).constData());
    QCOMPARE(m_heard.lines, QStringList({u"Staging the boot image"_s, u"half of it"_s}));
    QCOMPARE(m_heard.bytes, 5);
    QCOMPARE(m_play.script, consoleScript(m_request));
    QCOMPARE(m_play.passwords, (std::vector<QByteArray>{"P\xC3\xA4 ss", "key"}));
}

void TestConsoleRun::keepsValuesOfVariablesToItself()
{
    m_request.answers.prestartCommand = u"cmd /c canary.cmd"_s;
    m_play.steps = {[this] {
        append(m_log, entry("Token=canary-value", '3') + entry("prestart: cmd /c canary.cmd")
                          + entry("Level=1, 0x8004101d, &lt;a&gt;b, 1 of 10"));
        append(m_request.outputPath, "x");
    }};
    m_request.variables[u"Level"_s] = u"1"_s;
    m_request.variables[u"Markup"_s] = u"<a>b"_s;
    QVERIFY(run());
    QCOMPARE(m_heard.lines, QStringList({u"Token=\u2026"_s, u"prestart: \u2026"_s,
                                         u"Level=\u2026, 0x8004101d, \u2026, \u2026 of 10"_s}));
}

void TestConsoleRun::waitsForAFileThatComesLater()
{
    m_play.steps = {[this] { append(m_log, entry("Writing")); }};
    m_play.afterItsEnd = [this] { append(m_request.outputPath, "x"); };
    const Result<> made = run();
    QVERIFY2(made, test::why(made).constData());
    QCOMPARE(m_heard.bytes, 1); // it was seen to come
}

/// For longer than it has to rest in the end.
void TestConsoleRun::waitsWhileTheFileGrows()
{
    m_play.afterItsEnd = [this] { append(m_request.outputPath, "1"); };
    m_heard.grown = [this] {
        if (m_heard.bytes < 4)
            append(m_request.outputPath, QByteArray::number(m_heard.bytes + 1));
    };
    const Result<> made = run();
    QVERIFY2(made, test::why(made).constData());
    QCOMPARE(m_heard.bytes, 4);
    QFile file(m_request.outputPath);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("1234"));
}

void TestConsoleRun::saysWhyItFailed()
{
    m_play.steps = {[this] { append(m_log, entry("It is full: D:", '3')); },
                    [this] { append(m_request.outputPath, "half"); }};
    m_play.problem = u"There is no boot image.\n"_s;
    const Result<> made = run();
    QVERIFY(!made);
    QCOMPARE(made.error(), (Error{ErrorCode::ConsoleFailed, m_request.outputPath,
                                  u"There is no boot image.; It is full: D:"_s}));
    QVERIFY2(!QFile::exists(m_request.outputPath), "it would be in the way of another try");
}

void TestConsoleRun::knowsTheRefusedToken()
{
    m_play.steps = {[this] {
        append(m_log,
               entry("StageCertificate::RetrieveTokenForMediaCert() failed. 0x80004005", '3'));
    }};
    m_play.problem = QString();
    m_request.variables[u"Level"_s] = u"RetrieveToken"_s;
    const Result<> made = run();
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::ConsoleTokenRefused);
}

void TestConsoleRun::failsWithoutAFile()
{
    const Result<> made = run();
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::ConsoleFailed);
}

void TestConsoleRun::stopsAndLeavesNothing()
{
    m_play.steps = {[this] {
                        append(m_request.outputPath, "half");
                        m_stop.request_stop();
                    },
                    [] { QFAIL("it was stopped"); }};
    const Result<> made = run();
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Cancelled);
    QVERIFY(m_play.stopped);
    QVERIFY(!QFile::exists(m_request.outputPath));
}

void TestConsoleRun::saysThatItCannotBeStopped()
{
    m_play.cannotBeStopped = true;
    m_play.steps = {[this] { m_stop.request_stop(); }, [] {}};
    const Result<> made = run();
    QVERIFY(!made);
    QCOMPARE(made.error(), (Error{ErrorCode::ConsoleGoesOn, m_request.outputPath, {}}));
}

void TestConsoleRun::takesNoEmptyFile()
{
    append(m_log, {});
    m_play.steps = {[this] { append(m_request.outputPath, {}); }};
    const Result<> made = run();
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::ConsoleFailed);
    QVERIFY(!QFile::exists(m_request.outputPath));
}

void TestConsoleRun::asksForWhatIsMissing_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<ErrorRow>("code");
    QTest::newRow("site code") << 0 << ErrorCode::ConsoleAnswerMissing;
    QTest::newRow("boot image") << 1 << ErrorCode::ConsoleAnswerMissing;
    QTest::newRow("gateway") << 2 << ErrorCode::ConsoleAnswerMissing;
    QTest::newRow("media password") << 3 << ErrorCode::PasswordMissing;
    QTest::newRow("pfx password") << 4 << ErrorCode::PasswordMissing;
    QTest::newRow("folder") << 5 << ErrorCode::NotFound;
}

void TestConsoleRun::asksForWhatIsMissing()
{
    QFETCH(int, what);
    QFETCH(ErrorRow, code);
    switch (what) {
    case 0:
        m_request.answers.siteCode.clear();
        break;
    case 1:
        m_request.answers.bootImage.clear();
        break;
    case 2:
        m_request.answers.gateway.clear();
        break;
    case 3:
        m_secrets.mediaPassword.reset();
        break;
    case 4:
        m_secrets.pfxPassword.reset();
        break;
    default:
        m_request.outputPath = m_folder->filePath(u"nowhere/official.iso"_s);
    }
    const Result<> made = run();
    QVERIFY(!made);
    QCOMPARE(made.error().code, code);
    QVERIFY2(m_play.script.isEmpty(), "nothing was started");
}

void TestConsoleRun::neverTouchesAFileThatIsThere()
{
    append(m_request.outputPath, "precious");
    const Result<> made = run();
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::OutputExists);
    QFile file(m_request.outputPath);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("precious"));
}

CMGMEDIA_TEST(TestConsoleRun)
#include "test_console_run.moc"
