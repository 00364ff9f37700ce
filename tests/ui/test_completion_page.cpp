// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handout/made_media.h"
#include "core/machine/errors.h"
#include "tests/support/files.h"
#include "tests/support/outside.h"
#include "tests/support/test_program.h"
#include "tests/ui/page_test.h"
#include "ui/wizard/parts/card_preview.h"
#include "ui/wizard/parts/medium_start.h"
#include "ui/wizard/wizard_window.h"

#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::ui;
using test::control;

namespace {

QByteArray pngOf(Qt::GlobalColor colour)
{
    QImage image(8, 6, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

/// Shows two screens, and then the second one until it is stopped.
Result<TrialOutcome> pretendMachine(const MediumTrial& trial,
                                    const std::function<void(const QByteArray& png)>& show,
                                    Work& work)
{
    for (qint64 second = 1; !work.cancelled(); ++second) {
        show(pngOf(second == 1 ? Qt::black : Qt::blue));
        work.sink.progressed(second, trial.seconds);
        QThread::msleep(60);
    }
    return Error{ErrorCode::Cancelled, trial.medium, {}};
}

} // namespace

/// What can be done with a medium that was just written, in the real window.
class TestCompletionPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void kitHasWhatWasFilledIn();
    void previewIsWhatIsSaved();
    void logoThatIsNoneIsSaid();
    void showsTheScreenUntilItIsStopped();
    void chosenScreenGoesIntoTheKit();
    void leavingThePageStopsIt();
    void saysWhatIsMissing();
    void realMachineLeavesNothingBehind();
    void mediumIsRenewedInTime();

private:
    QString saveKit();
    QString state(const QString& name) const;
    void press(const QString& name) const;
    QPushButton* startButton() const { return control<QPushButton>(*m_window, u"startMachine"_s); }
    bool isRunning() const { return startButton()->text().startsWith("Stop"_L1); }

    QTemporaryDir m_folder;
    test::Lab m_lab;
    QString m_medium;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<WizardWindow> m_window;
};

void TestCompletionPage::initTestCase()
{
    constexpr int kPatienceMs = 40'000; // sanitizers on a busy machine
    test::keepSettingsIn(m_folder.filePath(u"settings"_s));
    m_lab = test::makeLab(m_folder.filePath(u"lab"_s));
    m_medium = m_folder.filePath(u"branch.iso"_s);
    m_session = std::make_unique<Session>(test::quickSession());
    m_window = std::make_unique<WizardWindow>(*m_session);
    m_window->show();
    m_window->openProfile(m_lab.path(u"profile.json"_s));
    QTRY_VERIFY(!m_session->document().filePath().isEmpty());
    m_session->choices().setSecret(&BuildSecrets::mediaPassword, *m_lab.password());
    m_session->edit([this](MediaProfile& profile) { profile.output.path = m_medium; });
    QTRY_VERIFY(!m_session->examiner().isBusy());
    m_window->goTo(PageId::Summary);
    press(u"next"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->currentPage(), PageId::Completion, kPatienceMs);
}

void TestCompletionPage::press(const QString& name) const
{
    QTest::mouseClick(control<QPushButton>(*m_window, name), Qt::LeftButton);
}

QString TestCompletionPage::state(const QString& name) const
{
    return control(*m_window, name)->accessibleName();
}

/// Its path; empty: it was not written.
QString TestCompletionPage::saveKit()
{
    static int count = 0;
    const QString path = m_folder.filePath(u"kit-%1.zip"_s.arg(++count));
    press(u"saveKit"_s);
    auto* dialog = control<QFileDialog>(*m_window, u"fileDialog"_s);
    emit dialog->fileSelected(path);
    dialog->reject();
    return QTest::qWaitFor([&] { return QFile::exists(path); }) ? path : QString();
}

void TestCompletionPage::kitHasWhatWasFilledIn()
{
    if (!test::isInstalled(u"python3"_s))
        QSKIP("python3 is not here");
    control<QLineEdit>(*m_window, u"company"_s)->setText(u"Contoso"_s);
    control<QLineEdit>(*m_window, u"contact"_s)->setText(u"Desk, +1 555 0100"_s);
    control<QComboBox>(*m_window, u"pcMaker"_s)->setCurrentText(u"HP"_s);
    control<QComboBox>(*m_window, u"cardLanguage"_s)->setCurrentText(u"Français"_s);
    const QString logo = m_folder.filePath(u"logo.png"_s);
    test::writeFile(logo, pngOf(Qt::red));
    test::retype(control<QLineEdit>(*m_window, u"logoPath"_s), logo);
    QTRY_VERIFY(saveKit().size() > 0);
    const QString path = saveKit();
    const test::Ran ran = test::run(
        u"python3"_s, {u"-c"_s,
                       u"import sys, zipfile\nkit = zipfile.ZipFile(sys.argv[1])\n"
                       "print(*sorted(kit.namelist()))\nprint(kit.read('card.html').decode())"_s,
                       path});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY2(ran.output.startsWith("card.html dates.ics label.html mail.txt report.json\n"),
             ran.output.left(200).constData());
    for (const char* part :
         {"Contoso", "Desk, +1 555 0100", "<html lang=\"fr\">", "data:image/png", "<svg", ">HP "})
        QVERIFY2(ran.output.contains(part), part);
    QVERIFY(!ran.output.contains("Lenovo"));
    QTRY_VERIFY(state(u"kitState"_s).contains(u"kit-"_s));
}

void TestCompletionPage::previewIsWhatIsSaved()
{
    auto* preview = control<CardPreview>(*m_window, u"cardPreview"_s);
    control<QLineEdit>(*m_window, u"contact"_s)->setText({});
    const QImage without = preview->grab().toImage();
    control<QLineEdit>(*m_window, u"contact"_s)->setText(u"Desk, +1 555 0100"_s);
    QVERIFY(preview->grab().toImage() != without);
    QCOMPARE(preview->accessibleName(), u"Preview of the card"_s);
}

void TestCompletionPage::logoThatIsNoneIsSaid()
{
    const QString text = m_folder.filePath(u"logo.txt"_s);
    test::writeFile(text, "no picture");
    test::retype(control<QLineEdit>(*m_window, u"logoPath"_s), text);
    QTRY_VERIFY(state(u"logoState"_s).contains(u"PNG or JPEG"_s));
    test::retype(control<QLineEdit>(*m_window, u"logoPath"_s), {});
    QTRY_VERIFY(!control(*m_window, u"logoState"_s)->isVisible());
}

void TestCompletionPage::showsTheScreenUntilItIsStopped()
{
    m_window->findChild<MediumStart*>()->setMachine(pretendMachine);
    auto* picture = control<QLabel>(*m_window, u"startScreen"_s);
    QVERIFY(!picture->isVisible());
    press(u"startMachine"_s);
    QVERIFY(isRunning());
    QTRY_VERIFY(picture->isVisible());
    QTRY_COMPARE(picture->pixmap(Qt::ReturnByValue).toImage().pixelColor(9, 9),
                 QColor(Qt::blue)); // a newer one
    QElapsedTimer since;
    since.start();
    press(u"startMachine"_s);
    QTRY_VERIFY(!isRunning());
    QVERIFY(since.elapsed() < 1000);
    QVERIFY(picture->isVisible());
    QVERIFY(state(u"startState"_s).contains(u"is for you to say"_s));
}

void TestCompletionPage::chosenScreenGoesIntoTheKit()
{
    auto* keep = control<QCheckBox>(*m_window, u"keepScreen"_s);
    QVERIFY(keep->isVisible());
    keep->setChecked(true);
    QVERIFY(test::readFile(saveKit()).contains("screen.png"));
    keep->setChecked(false);
    QVERIFY(!test::readFile(saveKit()).contains("screen.png"));
}

void TestCompletionPage::leavingThePageStopsIt()
{
    press(u"startMachine"_s);
    QVERIFY(isRunning());
    m_window->goTo(PageId::Summary);
    QTRY_VERIFY(!isRunning());
    m_window->goTo(PageId::Completion);
}

void TestCompletionPage::saysWhatIsMissing()
{
    auto* start = m_window->findChild<MediumStart*>();
    start->setMachine([](const MediumTrial&, const std::function<void(const QByteArray&)>&,
                         Work&) -> Result<TrialOutcome> {
        return Error{ErrorCode::MachineMissing, {}, {}};
    });
    press(u"startMachine"_s);
    QTRY_VERIFY(state(u"startState"_s).contains(u"qemu-system-x86"_s));
    QVERIFY(!isRunning());
    start->setMachine(tryMedium);
}

/// With QEMU, where it is installed.
void TestCompletionPage::realMachineLeavesNothingBehind()
{
    if (!QFile::exists(u"/proc/self/cmdline"_s) || !findVirtualMachine())
        QSKIP("qemu-system-x86 is not here");
    constexpr int kPatienceMs = 60'000;
    const auto machines = [this] {
        int count = 0;
        for (const QString& process : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
            QFile file(u"/proc/%1/cmdline"_s.arg(process));
            if (file.open(QFile::ReadOnly) && file.readAll().contains(m_medium.toUtf8()))
                ++count;
        }
        return count;
    };
    control<QComboBox>(*m_window, u"startFirmware"_s)->setCurrentText(u"BIOS"_s);
    press(u"startMachine"_s);
    auto* keep = control<QCheckBox>(*m_window, u"keepScreen"_s);
    keep->hide(); // shown again with the first screen
    QTRY_VERIFY_WITH_TIMEOUT(keep->isVisible(), kPatienceMs);
    QVERIFY(machines() > 0);
    QElapsedTimer since;
    since.start();
    press(u"startMachine"_s);
    QTRY_VERIFY(!isRunning());
    qInfo("stopped after %lld ms", static_cast<long long>(since.elapsed()));
    QCOMPARE(machines(), 0);
}

/// What was written above is remembered; the Start page says so shortly before it expires.
void TestCompletionPage::mediumIsRenewedInTime()
{
    const std::vector<MadeMedium> made = madeMedia();
    QCOMPARE(made.size(), 1U);
    const QString profile = m_session->document().filePath();
    QCOMPARE(made.front().profile, profile);
    QVERIFY(!made.front().thumbprint.isEmpty() && !made.front().guidSha256.isEmpty());
    auto* offer = control(*m_window, u"renewalOffer"_s);
    m_window->goTo(PageId::Start);
    QVERIFY(!offer->isVisible());
    MadeMedium old = made.front();
    old.expires = m_session->now().now.addDays(10);
    forgetMedia();
    rememberMedium(old);
    m_window->goTo(PageId::Completion);
    m_window->goTo(PageId::Start);
    QVERIFY(offer->isVisible());
    QVERIFY(control(*m_window, u"renewalText"_s)->accessibleName().contains(old.label));
    QVERIFY(test::save(*m_session, profile));
    QSignalSpy opened(&m_session->document(), &ProfileDocument::replaced);
    press(u"renew"_s);
    QTRY_VERIFY(!opened.isEmpty());
    QCOMPARE(m_session->document().filePath(), profile);
}

CMGMEDIA_TEST(TestCompletionPage)
#include "test_completion_page.moc"
