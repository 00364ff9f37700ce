// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/verify_medium.h"
#include "tests/support/files.h"
#include "tests/support/why.h"
#include "tests/ui/heartbeat.h"
#include "tests/ui/widget_test.h"
#include "ui/widgets/secret_field.h"
#include "ui/wizard/pages/progress_page.h"
#include "ui/wizard/wizard_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::ui;
using test::control;

/// The real window with the real pages, from the start to a medium, as somebody would do it.
class TestWholeWizard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void keyboardAloneMakesAMedium();
    void mouseAloneMakesAMedium();
    void wrongPasswordStopsAtTheStart();
    void cancelWhileWritingLeavesNothing();
    void closingWhileWritingAsks();
    void saysWhatTheOutputLacks_data();
    void saysWhatTheOutputLacks();
    void saysThatTheDiskIsFull();
    void replacesOnlyAfterAnAnswer();
    void comingByStartsNothing();
    void theWindowStaysAlive();

private:
    enum class Hand { Keyboard, Mouse };
    void press(QWidget* button, Hand hand);
    void focusByTab(QWidget* target);
    void enter(const QString& name, const QString& text, Hand hand);
    void openMedium(const QString& password, Hand hand);
    void walkTo(PageId page, Hand hand);
    void openLabProfile();
    void startWriting();
    void verifyOutput();
    BuildRun& run() const;
    QString headline() const;
    QString password() const;

    QTemporaryDir m_folder;
    test::Lab m_lab;
    QString m_output;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<WizardWindow> m_window;
};

namespace {

constexpr int kPatienceMs = 40'000; // sanitizers on a busy machine

/// What the controls of pages fill in that have tests of their own.
void completeProfile(Session& session, const test::Lab& lab, const QString& output)
{
    session.edit([&](MediaProfile& profile) {
        profile.cmg.certificate = lab.path(u"pki/cmg.cer"_s);
        profile.bootImage.trust = {lab.path(u"pki/root.cer"_s), lab.path(u"pki/issuing.cer"_s)};
        profile.output.path = output;
    });
}

/// The visible message box of that name, or nullptr.
QMessageBox* question(const QWidget& window, const QString& name)
{
    for (auto* box : window.findChildren<QMessageBox*>(name)) {
        if (box->isVisible())
            return box;
    }
    return nullptr;
}

/// Presses the button that is not the harmless one.
void agree(const QMessageBox& box)
{
    for (QAbstractButton* button : box.buttons()) {
        if (button != box.defaultButton())
            QTest::mouseClick(button, Qt::LeftButton);
    }
}

} // namespace

void TestWholeWizard::initTestCase()
{
    test::keepSettingsIn(m_folder.filePath(u"settings"_s));
    m_lab = test::makeLab(m_folder.filePath(u"lab"_s));
}

void TestWholeWizard::init()
{
    static int count = 0;
    const QString out = m_folder.filePath(u"out-%1"_s.arg(++count));
    QVERIFY(QDir().mkpath(out));
    m_output = out + u"/branch.iso"_s;
    m_session = std::make_unique<Session>(test::quickSession());
    m_window = std::make_unique<WizardWindow>(*m_session);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(!m_session->isChecking());
}

void TestWholeWizard::cleanup()
{
    m_window.reset();
    m_session.reset();
}

BuildRun& TestWholeWizard::run() const
{
    return qobject_cast<ProgressPage*>(m_window->page(PageId::Progress))->run();
}

QString TestWholeWizard::headline() const
{
    return control<QLabel>(*m_window, u"outcomeHeadline"_s)->text();
}

QString TestWholeWizard::password() const
{
    return QString::fromUtf8(test::readFile(m_lab.path(u"media-password.txt"_s))).trimmed();
}

void TestWholeWizard::focusByTab(QWidget* target)
{
    for (int i = 0; i < 200 && QApplication::focusWidget() != target; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), target);
}

void TestWholeWizard::press(QWidget* button, Hand hand)
{
    QTRY_VERIFY(button->isVisible() && button->isEnabled());
    if (hand == Hand::Mouse) {
        QTest::mouseClick(button, Qt::LeftButton);
        return;
    }
    focusByTab(button);
    QTest::keyClick(button, Qt::Key_Space);
}

void TestWholeWizard::enter(const QString& name, const QString& text, Hand hand)
{
    auto* edit = control<QLineEdit>(*m_window, name);
    QTRY_VERIFY(edit->isVisible());
    if (hand == Hand::Mouse) // who has no keyboard at hand pastes or drops
        QTest::mouseClick(edit, Qt::LeftButton);
    else
        focusByTab(edit);
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

/// By mouse the file is dropped on the window; a password can only be typed.
void TestWholeWizard::openMedium(const QString& password, Hand hand)
{
    const QString medium = m_lab.path(u"official.iso"_s);
    if (hand == Hand::Mouse) {
        m_window->takeFile(medium);
    } else {
        enter(u"mediumPath"_s, medium, hand);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QTRY_COMPARE(m_session->mediumState(), MediumState::PasswordNeeded);
    enter(u"mediumPassword"_s, password, hand);
}

void TestWholeWizard::walkTo(PageId page, Hand hand)
{
    auto* next = control<QPushButton>(*m_window, u"next"_s);
    while (m_window->currentPage() < page) {
        const PageId before = m_window->currentPage();
        QTRY_VERIFY(!m_session->isChecking());
        if (!next->isEnabled())
            qWarning("the page %s does not let go", qPrintable(pageTitle(before)));
        press(next, hand);
        QTRY_VERIFY(m_window->currentPage() > before);
    }
}

void TestWholeWizard::openLabProfile()
{
    m_window->openProfile(m_lab.path(u"profile.json"_s));
    m_session->setSecret(&BuildSecrets::mediaPassword, *m_lab.password());
    m_session->edit([this](MediaProfile& profile) { profile.output.path = m_output; });
    QTRY_VERIFY(!m_session->isChecking());
    QVERIFY(!m_session->isBlocked());
}

void TestWholeWizard::startWriting()
{
    m_window->goTo(PageId::Summary);
    press(control(*m_window, u"next"_s), Hand::Mouse);
    QCOMPARE(m_window->currentPage(), PageId::Progress);
}

void TestWholeWizard::verifyOutput()
{
    SilentSink sink;
    Work work{sink, {}};
    const Result<MediumCheck> check = verifyMedium(m_output, work);
    QVERIFY2(check, test::why(check).constData());
    QVERIFY(check->isGood());
    QCOMPARE(test::entriesOf(QFileInfo(m_output).path()), QStringList(u"branch.iso"_s));
}

void TestWholeWizard::keyboardAloneMakesAMedium()
{
    openMedium(password(), Hand::Keyboard);
    QTRY_COMPARE(m_session->mediumState(), MediumState::Open);
    completeProfile(*m_session, m_lab, m_output);
    walkTo(PageId::Progress, Hand::Keyboard);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->currentPage(), PageId::Completion, kPatienceMs);
    QCOMPARE(headline(), u"The medium is ready"_s);
    press(control(*m_window, u"verifyAgain"_s), Hand::Keyboard);
    QTRY_VERIFY_WITH_TIMEOUT(
        control<QLabel>(*m_window, u"verifyResult"_s)->text().contains(u"is whole"_s), kPatienceMs);
    verifyOutput();
    press(control(*m_window, u"writeAnother"_s), Hand::Keyboard);
    QCOMPARE(m_window->currentPage(), PageId::MediaType);
}

void TestWholeWizard::mouseAloneMakesAMedium()
{
    openMedium(password(), Hand::Mouse);
    QTRY_COMPARE(m_session->mediumState(), MediumState::Open);
    completeProfile(*m_session, m_lab, m_output);
    walkTo(PageId::Progress, Hand::Mouse);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->currentPage(), PageId::Completion, kPatienceMs);
    QCOMPARE(headline(), u"The medium is ready"_s);
    QCOMPARE(test::namelessControls(*m_window), QStringList());
    verifyOutput();
}

void TestWholeWizard::wrongPasswordStopsAtTheStart()
{
    openMedium(u"wrong"_s, Hand::Keyboard);
    QTRY_COMPARE(m_session->mediumState(), MediumState::PasswordWrong);
    QVERIFY(!control(*m_window, u"next"_s)->isEnabled());
}

void TestWholeWizard::cancelWhileWritingLeavesNothing()
{
    openLabProfile();
    startWriting();
    QVERIFY(!control(*m_window, u"back"_s)->isEnabled());
    QVERIFY(!control(*m_window, u"close"_s)->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(run().steps().size() > 1 || !run().isBusy(), kPatienceMs);
    QElapsedTimer timer;
    timer.start();
    QTest::mouseClick(control(*m_window, u"cancelBuild"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->currentPage(), PageId::Completion, kPatienceMs);
    qInfo("cancelled within %lld ms", timer.elapsed());
    QCOMPARE(headline(), u"Writing was cancelled"_s);
    QVERIFY(control<QLabel>(*m_window, u"outcomeText"_s)->text().contains(m_output));
    QVERIFY(!control(*m_window, u"openFolder"_s)->isVisible());
    QCOMPARE(test::entriesOf(QFileInfo(m_output).path()), QStringList());
    press(control(*m_window, u"back"_s), Hand::Mouse);
    QCOMPARE(m_window->currentPage(), PageId::Progress);
    QVERIFY(!run().isBusy());
}

void TestWholeWizard::closingWhileWritingAsks()
{
    openLabProfile();
    startWriting();
    QVERIFY(!m_window->close());
    const QMessageBox* box = question(*m_window, u"stopAndClose"_s);
    QVERIFY(box);
    QCOMPARE(box->defaultButton(), box->escapeButton());
    QTest::mouseClick(box->defaultButton(), Qt::LeftButton);
    QVERIFY(m_window->isVisible());
    QVERIFY(!m_window->close());
    box = question(*m_window, u"stopAndClose"_s);
    QVERIFY(box);
    agree(*box);
    // A changed profile is asked about as ever.
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QMessageBox*>(u"saveChanges"_s), kPatienceMs);
    QCOMPARE(test::entriesOf(QFileInfo(m_output).path()), QStringList());
}

void TestWholeWizard::saysWhatTheOutputLacks_data()
{
    QTest::addColumn<QString>("output");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no such folder") << u"no/such/branch.iso"_s << ErrorCode::NotFound;
    QTest::newRow("not writable") << u"/proc/branch.iso"_s << ErrorCode::NotFound;
    QTest::newRow("a source") << m_lab.path(u"official.iso"_s) << ErrorCode::OutputIsSource;
}

void TestWholeWizard::saysWhatTheOutputLacks()
{
    QFETCH(QString, output);
    QFETCH(ErrorCode, code);
    openLabProfile();
    m_session->edit([&output](MediaProfile& profile) { profile.output.path = output; });
    m_window->goTo(PageId::Summary);
    emit m_window->page(PageId::Summary)->advanceRequested();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->currentPage(), PageId::Completion, kPatienceMs);
    QVERIFY(run().error());
    QCOMPARE(run().error()->code, code);
    QCOMPARE(headline(), u"The medium was not made"_s);
    QVERIFY(
        control<QLabel>(*m_window, u"outcomeText"_s)->text().startsWith(describe(*run().error())));
}

/// A limit on the size of files is met where a full disk would be, in the same way.
void TestWholeWizard::saysThatTheDiskIsFull()
{
    openLabProfile();
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit small = before;
    small.rlim_cur = 1 << 20;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto restore = qScopeGuard([&before] { (void)setrlimit(RLIMIT_FSIZE, &before); });
    startWriting();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->currentPage(), PageId::Completion, kPatienceMs);
    QCOMPARE(headline(), u"The medium was not made"_s);
    QVERIFY(control<QLabel>(*m_window, u"outcomeText"_s)
                ->text()
                .startsWith(u"There is not enough room for "_s + m_output));
    QCOMPARE(test::entriesOf(QFileInfo(m_output).path()), QStringList());
}

void TestWholeWizard::replacesOnlyAfterAnAnswer()
{
    openLabProfile();
    test::writeFile(m_output, "precious");
    startWriting();
    QTRY_VERIFY_WITH_TIMEOUT(question(*m_window, u"replaceOutput"_s), kPatienceMs);
    QTest::keyClick(question(*m_window, u"replaceOutput"_s), Qt::Key_Escape);
    QTRY_COMPARE(m_window->currentPage(), PageId::Completion);
    QCOMPARE(test::readFile(m_output), QByteArray("precious"));
    startWriting();
    QTRY_VERIFY_WITH_TIMEOUT(question(*m_window, u"replaceOutput"_s), kPatienceMs);
    agree(*question(*m_window, u"replaceOutput"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->currentPage(), PageId::Completion, kPatienceMs);
    QCOMPARE(headline(), u"The medium is ready"_s);
    verifyOutput();
}

void TestWholeWizard::comingByStartsNothing()
{
    openLabProfile();
    m_window->goTo(PageId::Progress);
    QVERIFY(!run().isBusy());
    QVERIFY(!control(*m_window, u"next"_s)->isEnabled());
    m_window->goTo(PageId::Completion);
    QCOMPARE(headline(), u"Nothing was written yet"_s);
}

void TestWholeWizard::theWindowStaysAlive()
{
    openLabProfile();
    test::Heartbeat heartbeat;
    startWriting();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->currentPage(), PageId::Completion, kPatienceMs);
    qInfo("longest block of the UI thread during a build: %lld ms", heartbeat.longestMs());
    QVERIFY(heartbeat.longestMs() < 1000); // sanitizers and a busy machine; what is aimed at is 50
    QCOMPARE(headline(), u"The medium is ready"_s);
}

QTEST_MAIN(TestWholeWizard)
#include "test_whole_wizard.moc"
