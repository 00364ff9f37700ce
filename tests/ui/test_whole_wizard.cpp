// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/verify_medium.h"
#include "tests/support/files.h"
#include "tests/support/system.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"
#include "tests/ui/heartbeat.h"
#include "tests/ui/page_test.h"
#include "tests/ui/widget_test.h"
#include "ui/widgets/secret_field.h"
#include "ui/wizard/pages/progress_page.h"
#include "ui/wizard/wizard_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>

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
    void cancelInEveryStep_data();
    void cancelInEveryStep();
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
    void chooseFile(const QString& button, const QString& path, Hand hand);
    void fillIn(PageId page, Hand hand);
    void walkTo(PageId page, Hand hand);
    void openLabProfile();
    void startWriting();
    void onceItWrites(const std::function<void()>& call);
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
        if (button != box.defaultButton() && button != box.escapeButton())
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
    QTRY_VERIFY(!m_session->examiner().isBusy());
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
        QVERIFY(test::drop(m_window.get(), {medium}));
    } else {
        enter(u"mediumPath"_s, medium, hand);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QTRY_COMPARE(m_session->examination().mediumState(), MediumState::PasswordNeeded);
    enter(u"mediumPassword"_s, password, hand);
}

/// In the dialog behind a button: types the path, or clicks through the folders and takes the name
/// that is suggested.
void TestWholeWizard::chooseFile(const QString& button, const QString& path, Hand hand)
{
    press(control(*m_window, button), hand);
    auto* dialog = m_window->findChild<QFileDialog*>(u"fileDialog"_s);
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isActiveWindow());
    if (hand == Hand::Keyboard) {
        auto* name = control<QLineEdit>(*dialog, u"fileNameEdit"_s);
        QTRY_COMPARE(QApplication::focusWidget(), name);
        name->selectAll();
        QTest::keyClicks(name, path);
        QTest::keyClick(name, Qt::Key_Return);
    } else {
        dialog->setDirectory(QFileInfo(path).path());
        QTest::mouseClick(
            control<QDialogButtonBox>(*dialog, u"buttonBox"_s)->button(QDialogButtonBox::Save),
            Qt::LeftButton);
    }
    QTRY_VERIFY(!m_window->findChild<QFileDialog*>(u"fileDialog"_s));
    m_window->activateWindow(); // as a window manager does
    QTRY_VERIFY(m_window->isActiveWindow());
}

/// What the lab's medium needs on each page. By mouse, certificates are dropped on the window.
void TestWholeWizard::fillIn(PageId page, Hand hand)
{
    const QString gateway = m_lab.path(u"pki/cmg.cer"_s);
    const QStringList trust{m_lab.path(u"pki/root.cer"_s), m_lab.path(u"pki/issuing.cer"_s)};
    if (page == PageId::MediaType) {
        chooseFile(u"outputBrowse"_s, m_output, hand);
        m_output = m_session->profile().output.path;
    }
    if (page != PageId::BootImage)
        return;
    if (hand == Hand::Mouse) {
        QVERIFY(test::drop(m_window.get(), QStringList(gateway) + trust));
    } else {
        enter(u"gatewayPath"_s, gateway, hand);
        for (const QString& file : trust)
            chooseFile(u"addTrust"_s, file, hand);
    }
    QTRY_COMPARE(m_session->profile().bootImage.trust.size(), 2);
    QTRY_COMPARE(m_session->profile().cmg.certificate, gateway);
}

void TestWholeWizard::walkTo(PageId page, Hand hand)
{
    auto* next = control<QPushButton>(*m_window, u"next"_s);
    while (m_window->currentPage() < page) {
        const PageId before = m_window->currentPage();
        fillIn(before, hand);
        QTRY_VERIFY(!m_session->examiner().isBusy());
        if (!next->isEnabled())
            qWarning("the page %s does not let go", qPrintable(pageTitle(before)));
        press(next, hand);
        QTRY_VERIFY(m_window->currentPage() > before);
    }
}

void TestWholeWizard::openLabProfile()
{
    m_window->openProfile(m_lab.path(u"profile.json"_s));
    QTRY_VERIFY(!m_session->document().filePath().isEmpty());
    m_session->choices().setSecret(&BuildSecrets::mediaPassword, *m_lab.password());
    m_session->edit([this](MediaProfile& profile) { profile.output.path = m_output; });
    QTRY_VERIFY(!m_session->examiner().isBusy());
    QVERIFY(!m_session->isBlocked());
}

void TestWholeWizard::startWriting()
{
    m_window->goTo(PageId::Summary);
    press(control(*m_window, u"next"_s), Hand::Mouse);
    QTRY_VERIFY(m_window->currentPage() >= PageId::Progress);
}

/// Does something as soon as the plan runs, on this thread and before anything else happens on it.
void TestWholeWizard::onceItWrites(const std::function<void()>& call)
{
    connect(&run(), &BuildRun::changed, m_window.get(), [this, call, done = false]() mutable {
        if (done || run().steps().size() == 1 || !run().isBusy())
            return;
        done = true;
        call();
    });
}

void TestWholeWizard::verifyOutput()
{
    SilentSink sink;
    Work work{sink, {}};
    const Result<MediumCheck> check = verifyMedium(m_output, work);
    QVERIFY2(check, test::why(check).constData());
    QVERIFY(check->isGood());
    QCOMPARE(test::entriesOf(QFileInfo(m_output).path()),
             QStringList(QFileInfo(m_output).fileName()));
}

void TestWholeWizard::keyboardAloneMakesAMedium()
{
    openMedium(password(), Hand::Keyboard);
    QTRY_COMPARE(m_session->examination().mediumState(), MediumState::Open);
    walkTo(PageId::Progress, Hand::Keyboard);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->currentPage(), PageId::Completion, kPatienceMs);
    QCOMPARE(headline(), u"The medium is ready"_s);
    press(control(*m_window, u"verifyAgain"_s), Hand::Keyboard);
    QTRY_VERIFY_WITH_TIMEOUT(
        control<QLabel>(*m_window, u"verifyResult"_s)->text().contains(u"is intact"_s),
        kPatienceMs);
    verifyOutput();
    press(control(*m_window, u"writeAnother"_s), Hand::Keyboard);
    QCOMPARE(m_window->currentPage(), PageId::MediaType);
}

void TestWholeWizard::mouseAloneMakesAMedium()
{
    openMedium(password(), Hand::Mouse);
    QTRY_COMPARE(m_session->examination().mediumState(), MediumState::Open);
    walkTo(PageId::Progress, Hand::Mouse);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->currentPage(), PageId::Completion, kPatienceMs);
    QCOMPARE(headline(), u"The medium is ready"_s);
    QCOMPARE(test::namelessControls(*m_window).join(u", "_s), QString());
    verifyOutput();
}

void TestWholeWizard::wrongPasswordStopsAtTheStart()
{
    openMedium(u"wrong"_s, Hand::Keyboard);
    QTRY_COMPARE(m_session->examination().mediumState(), MediumState::PasswordWrong);
    QVERIFY(!control(*m_window, u"next"_s)->isEnabled());
}

void TestWholeWizard::cancelWhileWritingLeavesNothing()
{
    openLabProfile();
    QElapsedTimer sinceCancel;
    onceItWrites([&] {
        QVERIFY(!control(*m_window, u"back"_s)->isEnabled());
        QVERIFY(!control(*m_window, u"close"_s)->isVisible());
        sinceCancel.start();
        QTest::mouseClick(control(*m_window, u"cancelBuild"_s), Qt::LeftButton);
        QVERIFY(!control(*m_window, u"cancelBuild"_s)->isEnabled());
    });
    startWriting();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->currentPage(), PageId::Completion, kPatienceMs);
    qInfo("cancelled within %lld ms", sinceCancel.elapsed());
    QCOMPARE(headline(), u"Writing was canceled"_s);
    QVERIFY(
        control<QLabel>(*m_window, u"outcomeText"_s)->text().contains(u"No file was created"_s));
    QVERIFY(!control(*m_window, u"openFolder"_s)->isVisible());
    QCOMPARE(test::entriesOf(QFileInfo(m_output).path()), QStringList());
    press(control(*m_window, u"back"_s), Hand::Mouse);
    QCOMPARE(m_window->currentPage(), PageId::Progress);
    QVERIFY(!run().isBusy());
}

void TestWholeWizard::cancelInEveryStep_data()
{
    QTest::addColumn<QString>("step");
    for (const QString& step :
         {u"Add the certificates that Windows PE needs to trust the gateway"_s,
          u"Edit the media variables"_s, u"Prepare the file system"_s, u"Write the ISO file"_s,
          u"Verify the medium: read it back and compare"_s, u"Check the finished medium"_s,
          u"Rename to the final name"_s, u"Clean up"_s})
        QTest::newRow(qPrintable(step)) << step;
}

/// There is no medium, or a good one; never something between, and never a wrong word about it.
void TestWholeWizard::cancelInEveryStep()
{
    QFETCH(QString, step);
    openLabProfile();
    bool pressed = false;
    connect(&run(), &BuildRun::changed, m_window.get(), [&] {
        const bool begun = std::ranges::any_of(run().steps(), [&](const BuildRun::StepLine& line) {
            return line.title.english() == step && line.state != BuildRun::StepState::Waiting;
        });
        if (!begun || pressed)
            return;
        pressed = true;
        QTest::mouseClick(control(*m_window, u"cancelBuild"_s), Qt::LeftButton);
    });
    startWriting();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->currentPage(), PageId::Completion, kPatienceMs);
    QVERIFY(pressed);
    if (headline() == "The medium is ready"_L1) {
        verifyOutput();
        return;
    }
    QCOMPARE(headline(), u"Writing was canceled"_s);
    QCOMPARE(test::entriesOf(QFileInfo(m_output).path()), QStringList());
}

void TestWholeWizard::closingWhileWritingAsks()
{
    openLabProfile();
    onceItWrites([this] {
        QVERIFY(!m_window->close());
        const QMessageBox* box = question(*m_window, u"stopAndClose"_s);
        QVERIFY(box);
        QCOMPARE(box->defaultButton(), box->escapeButton());
        QTest::mouseClick(box->defaultButton(), Qt::LeftButton);
        QVERIFY(run().isBusy());
        QVERIFY(!m_window->close());
        box = question(*m_window, u"stopAndClose"_s);
        QVERIFY(box);
        agree(*box);
    });
    startWriting();
    // A changed profile is asked about as ever.
    QTRY_VERIFY_WITH_TIMEOUT(question(*m_window, u"saveChanges"_s), kPatienceMs);
    QCOMPARE(test::entriesOf(QFileInfo(m_output).path()), QStringList());
}

void TestWholeWizard::saysWhatTheOutputLacks_data()
{
    QTest::addColumn<QString>("output");
    QTest::addColumn<ErrorRow>("code");
    QTest::newRow("no such folder") << u"no/such/branch.iso"_s << ErrorCode::NotFound;
    QTest::newRow("below a file") << m_lab.path(u"boot.wim/a.iso"_s) << ErrorCode::NotFound;
    QTest::newRow("a file in the way") << m_lab.path(u"boot.wim"_s) << ErrorCode::OutputExists;
    QTest::newRow("a source") << m_lab.path(u"official.iso"_s) << ErrorCode::OutputIsSource;
}

void TestWholeWizard::saysWhatTheOutputLacks()
{
    QFETCH(QString, output);
    QFETCH(ErrorRow, code);
    openLabProfile();
    m_session->edit([&output](MediaProfile& profile) { profile.output.path = output; });
    m_window->goTo(PageId::Summary);
    emit m_window->page(PageId::Summary)->advanceRequested();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->currentPage(), PageId::Completion, kPatienceMs);
    QVERIFY(run().error());
    QCOMPARE(run().error()->code, code);
    QCOMPARE(headline(), u"The medium wasn't created"_s);
    QVERIFY(control<QLabel>(*m_window, u"outcomeText"_s)
                ->text()
                .startsWith(describe(*run().error()).english()));
}

/// A limit on the size of files is met where a full disk would be, in the same way.
void TestWholeWizard::saysThatTheDiskIsFull()
{
    openLabProfile();
    const test::FileSizeLimit small(1 << 20);
    if (!small.isInForce())
        QSKIP("this system does not limit the size of files");
    startWriting();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->currentPage(), PageId::Completion, kPatienceMs);
    QCOMPARE(headline(), u"The medium wasn't created"_s);
    QVERIFY(control<QLabel>(*m_window, u"outcomeText"_s)
                ->text()
                .startsWith(u"There isn't enough space for "_s + m_output));
    QCOMPARE(test::entriesOf(QFileInfo(m_output).path()), QStringList());
}

void TestWholeWizard::replacesOnlyAfterAnAnswer()
{
    openLabProfile();
    test::writeFile(m_output, "precious");
    m_window->goTo(PageId::Summary);
    auto* next = control<QPushButton>(*m_window, u"next"_s);
    press(next, Hand::Mouse);
    QTRY_VERIFY(question(*m_window, u"replaceOutput"_s));
    QTest::keyClick(question(*m_window, u"replaceOutput"_s), Qt::Key_Escape);
    QCOMPARE(m_window->currentPage(), PageId::Summary);
    QCOMPARE(test::readFile(m_output), QByteArray("precious"));
    press(next, Hand::Mouse);
    QTRY_VERIFY(question(*m_window, u"replaceOutput"_s));
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
    QCOMPARE(headline(), u"Nothing has been written yet"_s);
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

CMGMEDIA_TEST(TestWholeWizard)
#include "test_whole_wizard.moc"
