// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/errors.h"
#include "core/package/package_writer.h"
#include "core/profile/profile_json.h"
#include "tests/support/fake_device.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"
#include "tests/ui/widget_test.h"
#include "ui/widgets/state_line.h"
#include "ui/wizard/pages/media_type_page.h"
#include "ui/wizard/pages/progress_page.h"
#include "ui/wizard/pages/write_page.h"
#include "ui/wizard/parts/before_writing.h"
#include "ui/wizard/parts/erase_question.h"
#include "ui/wizard/parts/stick_list.h"
#include "ui/wizard/wizard_window.h"

#include <QCheckBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::ui;
using test::control;

namespace {

constexpr qint64 kMiB = 1 << 20;
constexpr int kWriteMs = 60'000;

} // namespace

/// One page from a profile to a stick, driven as a person does, who counts.
class TestWriteMode : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void takesFourClicksAndATick();
    void writesTenSticksAndReadsOnce();
    void leadsToAllSteps();
    void opensInItOnlyWhatIsAnswered();
    void opensAPackage();
    void showsWhatIsLocked();
    void everyControlHasAName();

private:
    void open(const QString& path);
    void click(QWidget* widget);
    void plugIn(int number);
    void writeOne();
    WritePage& write() const { return *m_window->findChild<WritePage*>(); }
    QPushButton* next() const { return control<QPushButton>(*m_window, u"next"_s); }
    const BuildRun& run() const
    {
        return qobject_cast<ProgressPage*>(m_window->page(PageId::Progress))->run();
    }

    QTemporaryDir m_folder;
    test::Lab m_lab;
    std::unique_ptr<test::FakeDevice> m_fake;
    QString m_serial;
    std::atomic<int> m_looks = 0;
    int m_clicks = 0;
    int m_asked = 0;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<WizardWindow> m_window;
};

void TestWriteMode::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    test::keepSettingsIn(m_folder.filePath(u"settings"_s));
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent/bus"); // no sticks of this computer
    m_lab = test::makeLab(m_folder.filePath(u"lab"_s));
    MediaProfile sticks = m_lab.profile;
    sticks.output.kind = OutputKind::UsbDevice;
    QVERIFY(saveProfile(sticks, m_lab.path(u"sticks.cmgmedia.json"_s)));
}

void TestWriteMode::init()
{
    m_clicks = 0;
    m_asked = 0;
    m_looks = 0;
    SessionOptions options = test::quickSession();
    options.openDevice = [this](const Device& chosen) -> Result<std::unique_ptr<BlockDevice>> {
        if (m_fake && chosen.serial == m_serial)
            return test::opened(*m_fake);
        return Error{ErrorCode::DeviceGone, chosen.path, {}};
    };
    options.examine = [this](const ExaminationOrder& order, Work& work) {
        ++m_looks;
        return examine(order, work);
    };
    m_session = std::make_unique<Session>(options);
    m_window = std::make_unique<WizardWindow>(*m_session);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestWriteMode::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_fake.reset();
}

void TestWriteMode::open(const QString& path)
{
    m_window->openProfile(path);
    QTRY_VERIFY(!m_session->document().filePath().isEmpty());
    QTRY_VERIFY(!m_session->examiner().isBusy());
}

void TestWriteMode::click(QWidget* widget)
{
    QTRY_VERIFY(widget->isVisible() && widget->isEnabled());
    ++m_clicks;
    QTest::mouseClick(widget, Qt::LeftButton, {},
                      qobject_cast<QCheckBox*>(widget) ? QPoint(8, 8) : QPoint());
}

/// What a system tells once a stick is in its port.
void TestWriteMode::plugIn(int number)
{
    m_fake = std::make_unique<test::FakeDevice>(256 * kMiB, u"/dev/fake"_s);
    m_serial = u"S%1"_s.arg(number);
    auto* list = control<StickList>(write(), u"sticks"_s);
    QTRY_VERIFY(list->isVisible());
    QTRY_VERIFY(control<StateLine>(*list, u"stickNote"_s)->sentence() // the watcher has spoken
                != "Looking for USB drives"_L1);
    list->show(DeviceWatcher::State::Watching, {test::described(*m_fake, m_serial)});
}

/// From a stick that is plugged in to one that is being written.
void TestWriteMode::writeOne()
{
    click(control<QCheckBox>(write(), u"stick-/dev/fake"_s));
    click(next());
    QTRY_VERIFY(m_window->findChild<EraseQuestion*>(u"eraseSticks"_s));
    auto* question = m_window->findChild<EraseQuestion*>(u"eraseSticks"_s);
    ++m_asked;
    click(question->findChild<QCheckBox*>());
    click(control(*question, u"erase"_s));
    QTRY_VERIFY(m_window->currentPage() >= PageId::Progress);
}

void TestWriteMode::takesFourClicksAndATick()
{
    open(m_lab.path(u"sticks.cmgmedia.json"_s)); // a double click on the file
    QVERIFY(m_window->isWriteShown());
    QVERIFY(!control(*m_window, u"steps"_s)->isVisible());
    QCOMPARE(control<QLabel>(*m_window, u"pageTitle"_s)->text(), u"Write"_s);
    auto* password = control<QLineEdit>(write(), u"writePassword"_s);
    QTRY_VERIFY(password->isVisible());
    QTRY_COMPARE(m_window->focusWidget(), password); // there is nothing else to do first
    const QByteArray secret = test::readFile(m_lab.path(u"media-password.txt"_s)).trimmed();
    QTest::keyClicks(password, QString::fromUtf8(secret));
    QTRY_COMPARE(m_session->examination().mediumState(), MediumState::Open);
    QTRY_VERIFY(control<BeforeWriting>(write(), u"beforeWriting"_s)->isVisible()); // both verdicts
    QVERIFY(control(write(), u"output"_s)->isVisible());
    plugIn(1); // meanwhile
    writeOne();
    qInfo("clicks from a profile to a stick that is being written: %d and the tick", m_clicks - 1);
    QCOMPARE(m_clicks, 4);
    QTRY_VERIFY(run().isBusy() || m_window->currentPage() == PageId::Completion);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->currentPage(), PageId::Completion, kWriteMs);
    QCOMPARE(control<QLabel>(*m_window, u"outcomeHeadline"_s)->text(), u"The USB drive is ready"_s);
    QVERIFY(m_window->isWriteShown());
}

/// Each is asked for, written and verified. Certificates that are gone after the first show that
/// nothing is read again.
void TestWriteMode::writesTenSticksAndReadsOnce()
{
    const QString copy = m_folder.filePath(u"copy"_s);
    test::copyFolder(m_lab.folder, copy);
    open(copy + u"/sticks.cmgmedia.json"_s);
    m_session->choices().setSecret(&BuildSecrets::mediaPassword, *m_lab.password());
    QTRY_COMPARE(m_session->examination().mediumState(), MediumState::Open);
    QTRY_VERIFY(!m_session->examiner().isBusy());
    const int looks = m_looks;
    QByteArray first;
    constexpr int kSticks = 10;
    for (int number = 1; number <= kSticks; ++number) {
        QElapsedTimer timer;
        timer.start();
        plugIn(number);
        QCOMPARE(control<QCheckBox>(write(), u"stick-/dev/fake"_s)->isChecked(), false);
        writeOne();
        QTRY_COMPARE_WITH_TIMEOUT(m_window->currentPage(), PageId::Completion, kWriteMs);
        QVERIFY(run().report());
        QCOMPARE(run().sticks().size(), size_t(1));
        QCOMPARE(run().sticks().front().device.serial, m_serial);
        QCOMPARE(run().sticks().front().outcome->state, StickState::Verified);
        const QByteArray content = m_fake->content(0, 32 * kMiB);
        QVERIFY(content.contains("BOOTX64 EFI"));
        first = first.isEmpty() ? content : first;
        qInfo("drive %d: %lld ms, of it %lld until what is known was there", number,
              timer.elapsed(), run().steps().front().elapsedMs);
        click(control(*m_window, u"writeAnother"_s));
        QVERIFY(m_window->isWriteShown());
        QCOMPARE(m_window->currentPage(), PageId::Summary);
        QVERIFY(m_session->choices().sticks().empty());
        for (const QString& file : {u"/pki/root.cer"_s, u"/pki/issuing.cer"_s})
            QVERIFY(number > 1 || QFile::remove(copy + file));
    }
    QCOMPARE(m_asked, kSticks);
    QCOMPARE(m_looks.load(), looks);
}

void TestWriteMode::leadsToAllSteps()
{
    open(m_lab.path(u"profile.json"_s));
    QVERIFY(m_window->isWriteShown());
    QVERIFY(!control(*m_window, u"back"_s)->isVisible());
    click(control(*m_window, u"allSteps"_s));
    QVERIFY(!m_window->isWriteShown());
    QCOMPARE(m_window->currentPage(), PageId::Start);
    QVERIFY(control(*m_window, u"steps"_s)->isVisible());
    QVERIFY(control(*m_window, u"back"_s)->isVisible());
    QVERIFY(!control(*m_window, u"allSteps"_s)->isVisible());
    m_window->showWrite();
    QVERIFY(m_window->isWriteShown());
}

void TestWriteMode::opensInItOnlyWhatIsAnswered()
{
    MediaProfile open = m_lab.profile;
    open.output.path.clear();
    const QString path = m_lab.path(u"unanswered.json"_s);
    QVERIFY(saveProfile(open, path));
    this->open(path);
    QVERIFY(!m_window->isWriteShown());
    QCOMPARE(m_window->currentPage(), PageId::Start);
    m_window->showWrite(); // --write
    QVERIFY(m_window->isWriteShown());
    QVERIFY(!next()->isEnabled());
}

void TestWriteMode::opensAPackage()
{
    const QString package = m_folder.filePath(u"branch.cmgmedia"_s);
    SilentSink sink;
    Work work{sink, {}};
    const auto packed =
        exportPackage(m_lab.profile, PackMedium::Take, {.path = package, .mayReplace = true}, work);
    QVERIFY2(packed, test::why(packed).constData());
    for (int time = 0; time < 2; ++time) { // the second time it is unpacked already
        m_session->document().startAnew();
        open(package);
        QVERIFY(m_window->isWriteShown());
        QCOMPARE(control<StateLine>(write(), u"origin"_s)->sentence(), u"It isn't signed."_s);
        QCOMPARE(m_session->profile().resolved(m_session->profile().output.path),
                 m_folder.filePath(u"branch.iso"_s));
        m_session->choices().setSecret(&BuildSecrets::mediaPassword, *m_lab.password());
        QTRY_COMPARE(m_session->examination().mediumState(), MediumState::Open);
        QTRY_VERIFY(next()->isEnabled());
    }
    open(m_lab.path(u"profile.json"_s));
    QTRY_COMPARE(control<StateLine>(write(), u"origin"_s)->sentence(), QString());
}

void TestWriteMode::showsWhatIsLocked()
{
    MediaProfile profile = m_lab.profile;
    profile.locked[u"output.label"_s] = u"Branches know it"_s;
    profile.locked[u"output.kind"_s] = QString();
    const QString path = m_lab.path(u"locked.json"_s);
    QVERIFY(saveProfile(profile, path));
    open(path);
    m_window->goTo(PageId::MediaType);
    const auto& page = *m_window->findChild<MediaTypePage*>();
    QVERIFY(!control(page, u"label"_s)->isEnabled());
    QVERIFY(control(page, u"outputPath"_s)->isEnabled());
    QCOMPARE(control<StateLine>(page, u"locked-output.label"_s)->sentence(),
             u"Locked: Branches know it"_s);
    QVERIFY(control<StateLine>(page, u"locked-output.kind"_s)->isVisible());
    m_session->edit([](MediaProfile& changed) {
        changed.output.label = u"Mine"_s;
        changed.output.kind = OutputKind::UsbImage;
        changed.name = u"Renamed"_s;
    });
    QCOMPARE(m_session->profile().output, profile.output);
    QCOMPARE(m_session->profile().name, u"Renamed"_s);
    QTRY_VERIFY(m_session->document().isModified());
    m_session->document().agreeToLoss();
}

void TestWriteMode::everyControlHasAName()
{
    open(m_lab.path(u"sticks.cmgmedia.json"_s));
    m_session->choices().setSecret(&BuildSecrets::mediaPassword, *m_lab.password());
    plugIn(1);
    QTRY_VERIFY(!m_session->examiner().isBusy());
    QCOMPARE(test::namelessControls(*m_window), QStringList());
    QCOMPARE(test::mnemonicsTwice(*m_window), QStringList());
}

CMGMEDIA_TEST(TestWriteMode)
#include "test_write_mode.moc"
