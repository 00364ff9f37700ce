// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files.h"
#include "tests/support/test_program.h"
#include "tests/ui/page_test.h"
#include "ui/widgets/state_line.h"
#include "ui/wizard/parts/console_dialog.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::ui;
using test::control;

namespace {

/// A console that copies a medium which was made before, once it may.
struct StandIn {
    QString medium;
    QString output;
    QString problem;
    bool mayEnd = true;
    std::vector<QByteArray> passwords;
};

class StandInProcess : public ScriptProcess
{
public:
    explicit StandInProcess(StandIn& standIn) : m_standIn(standIn) {}
    bool waitForEnd(int milliseconds) override
    {
        if (!m_standIn.mayEnd && !m_stopped)
            return m_ended.tryAcquire(1, milliseconds); // never: it goes on until it is stopped
        if (m_standIn.problem.isEmpty() && !m_stopped)
            QFile::copy(m_standIn.medium, m_standIn.output);
        return true;
    }
    std::optional<QString> problem() const override
    {
        return m_standIn.problem.isEmpty() ? std::nullopt : std::optional(m_standIn.problem);
    }
    void stop() override { m_stopped = true; }

private:
    StandIn& m_standIn;
    QSemaphore m_ended;
    bool m_stopped = false;
};

} // namespace

class TestConsoleDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void keepsTheAnswersAndShowsTheScript();
    void saysWhatIsMissing();
    void keepsNoHalfADate();
    void givesTheScriptWhereNoConsoleIs();
    void makesTheMediumAndStartsFromIt();
    void showsWhyItFailed();
    void stops();
    void everyControlHasAName();

private:
    void answer();
    void type(const QString& field, const QString& text);
    void press(const QString& button) { control<QPushButton>(*m_dialog, button)->click(); }
    QString status() const;

    QTemporaryDir m_folder;
    test::Lab m_lab;
    StandIn m_standIn;
    bool m_hasConsole = true;
    std::unique_ptr<Session> m_session;
    QPointer<ConsoleDialog> m_dialog;
};

void TestConsoleDialog::initTestCase()
{
    test::keepSettingsIn(m_folder.filePath(u"settings"_s));
    m_lab = test::makeLab(m_folder.filePath(u"lab"_s));
}

void TestConsoleDialog::init()
{
    m_hasConsole = true;
    m_standIn = {.medium = m_lab.path(u"official.iso"_s),
                 .output = m_folder.filePath(u"new.iso"_s),
                 .problem = {},
                 .passwords = {}};
    SessionOptions options = test::quickSession();
    options.findConsole = [this]() -> std::optional<InstalledConsole> {
        if (!m_hasConsole)
            return std::nullopt;
        return InstalledConsole{
            .logPath = {},
            .start = [this](const QString&, const std::vector<Secret>& passwords)
                -> Result<std::unique_ptr<ScriptProcess>> {
                for (const Secret& password : passwords)
                    m_standIn.passwords.emplace_back(password.bytes().data(),
                                                     password.bytes().size());
                return std::make_unique<StandInProcess>(m_standIn);
            },
            .settleMs = 50};
    };
    m_session = std::make_unique<Session>(options);
    m_dialog = new ConsoleDialog(*m_session);
    m_dialog->open();
}

void TestConsoleDialog::cleanup()
{
    m_standIn.mayEnd = true;
    delete m_dialog;
    m_session.reset();
    QFile::remove(m_standIn.output);
}

void TestConsoleDialog::type(const QString& field, const QString& text)
{
    auto* edit = control<QLineEdit>(*m_dialog, field);
    edit->clear();
    edit->setFocus();
    QTest::keyClicks(edit, text);
    emit edit->editingFinished();
}

void TestConsoleDialog::answer()
{
    type(u"consoleSite"_s, u"ABC"_s);
    type(u"consoleBootImage"_s, u"ABC00005"_s);
    type(u"consoleGateway"_s, u"cmg.example.test"_s);
    type(u"consoleOutputPath"_s, m_standIn.output);
    const QString password =
        QString::fromUtf8(test::readFile(m_lab.path(u"media-password.txt"_s))).trimmed();
    type(u"consolePassword"_s, password);
    type(u"repeatedPassword"_s, password);
}

QString TestConsoleDialog::status() const
{
    return control<StateLine>(*m_dialog, u"consoleStatus"_s)->sentence();
}

void TestConsoleDialog::keepsTheAnswersAndShowsTheScript()
{
    answer();
    control<QCheckBox>(*m_dialog, u"consoleUnknownComputers"_s)->click();
    const MediaProfile::Console& kept = m_session->profile().console;
    QCOMPARE(kept.siteCode, u"ABC"_s);
    QCOMPARE(kept.bootImage, u"ABC00005"_s);
    QCOMPARE(kept.gateway, u"cmg.example.test"_s);
    QCOMPARE(kept.unknownComputers, std::optional(true));
    const QString script = control<QPlainTextEdit>(*m_dialog, u"script"_s)->toPlainText();
    QVERIFY(script.contains("$siteCode = 'ABC'"_L1));
    QVERIFY(script.contains("AllowUnknownMachine"_L1));
    QVERIFY(script.contains(QDir::toNativeSeparators(m_standIn.output)));
    QVERIFY(script.contains("MediaPassword"_L1));
    control<QCheckBox>(*m_dialog, u"consoleProtected"_s)->click();
    QVERIFY(!control<QPlainTextEdit>(*m_dialog, u"script"_s)
                 ->toPlainText()
                 .contains("MediaPassword"_L1));
}

void TestConsoleDialog::saysWhatIsMissing()
{
    const auto* make = control<QPushButton>(*m_dialog, u"consoleMake"_s);
    QVERIFY(!make->isEnabled());
    QVERIFY2(status().contains("site code"_L1), qPrintable(status()));
    answer();
    QVERIFY(make->isEnabled());
    type(u"repeatedPassword"_s, u"another"_s);
    QVERIFY(!make->isEnabled());
    QVERIFY2(status().contains("password"_L1), qPrintable(status()));
}

void TestConsoleDialog::keepsNoHalfADate()
{
    answer();
    type(u"consoleCertificateEnd"_s, u"2027-11"_s);
    QVERIFY(!control<QPushButton>(*m_dialog, u"consoleMake"_s)->isEnabled());
    QVERIFY2(status().contains("isn't in the form"_L1), qPrintable(status()));
    QCOMPARE(m_session->profile().console.certificateEnd, QString());
    type(u"consoleCertificateEnd"_s, u"2027-11-21"_s);
    QCOMPARE(m_session->profile().console.certificateEnd, u"2027-11-21"_s);
    QVERIFY(control<QPushButton>(*m_dialog, u"consoleMake"_s)->isEnabled());
}

void TestConsoleDialog::givesTheScriptWhereNoConsoleIs()
{
    m_hasConsole = false;
    answer();
    QVERIFY(!control<QPushButton>(*m_dialog, u"consoleMake"_s)->isEnabled());
    QVERIFY2(status().contains("isn't installed"_L1), qPrintable(status()));
    QVERIFY(control<QPushButton>(*m_dialog, u"scriptSave"_s)->isEnabled());
}

void TestConsoleDialog::makesTheMediumAndStartsFromIt()
{
    answer();
    press(u"consoleMake"_s);
    QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
    QCOMPARE(m_standIn.passwords.size(), size_t{1});
    QCOMPARE(m_session->profile().source,
             (MediaProfile::Source{SourceKind::ConsoleMade, m_standIn.output}));
    QTRY_COMPARE(m_session->examination().mediumState(), MediumState::Open);
}

void TestConsoleDialog::showsWhyItFailed()
{
    m_standIn.problem = u"There is no boot image."_s;
    answer();
    press(u"consoleMake"_s);
    QTRY_VERIFY(status().contains("There is no boot image."_L1));
    QVERIFY(m_dialog->isVisible());
    QVERIFY(control<QPushButton>(*m_dialog, u"consoleMake"_s)->isVisible());
    QVERIFY(m_session->profile().source.path.isEmpty());
}

void TestConsoleDialog::stops()
{
    m_standIn.mayEnd = false;
    answer();
    press(u"consoleMake"_s);
    QVERIFY(!control<QPushButton>(*m_dialog, u"consoleMake"_s)->isVisible());
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_COMPARE(status(), u"Stopped."_s);
    QVERIFY(m_dialog->isVisible());
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void TestConsoleDialog::everyControlHasAName()
{
    QCOMPARE(test::namelessControls(*m_dialog), QStringList());
    QCOMPARE(test::mnemonicsTwice(*m_dialog).join(u"; "_s), QString());
}

CMGMEDIA_TEST(TestConsoleDialog)
#include "test_console_dialog.moc"
