// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/device_rules.h"
#include "core/devices/errors.h"
#include "tests/support/fake_device.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"
#include "tests/ui/widget_test.h"
#include "ui/widgets/fact_card.h"
#include "ui/widgets/state_line.h"
#include "ui/widgets/step_list.h"
#include "ui/wizard/pages/media_type_page.h"
#include "ui/wizard/parts/erase_question.h"
#include "ui/wizard/parts/stick_lines.h"
#include "ui/wizard/parts/stick_list.h"
#include "ui/wizard/wizard_window.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::ui;
using test::control;

namespace {

constexpr qint64 kMiB = 1 << 20;

} // namespace

/// Sticks, which are fakes, chosen, erased and written in the wizard's window.
class TestSticksInWizard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void listsWhatIsPluggedIn();
    void aStickThatIsPulledIsNotChosenAnyMore();
    void saysWhyAStickCannotBeTaken();
    void asksBeforeItErases();
    void doubtIsToldBeforeItAsks();
    void commandNamesTheSticks();
    void writesSeveral();
    void tellsWhichOneFailed();
    void tellsWhatACancelledStickIs();

private:
    Device device(size_t number) const
    {
        return test::described(*m_fakes[number], u"S%1"_s.arg(number));
    }
    void plugIn(const std::vector<size_t>& numbers);
    QCheckBox* box(size_t number) const;
    void tick(size_t number) const;
    QString note() const { return control<StateLine>(*m_list, u"stickNote"_s)->sentence(); }
    EraseQuestion* pressWrite() const;
    void write(size_t count);
    QString outcome() const;
    QString text(const QString& label) const { return control<QLabel>(*m_window, label)->text(); }

    QTemporaryDir m_folder;
    test::Lab m_lab;
    std::vector<std::unique_ptr<test::FakeDevice>> m_fakes;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<WizardWindow> m_window;
    StickList* m_list = nullptr;
};

void TestSticksInWizard::initTestCase()
{
    test::keepSettingsIn(m_folder.filePath(u"settings"_s));
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent/bus"); // no sticks of this computer
    m_lab = test::makeLab(m_folder.filePath(u"lab"_s));
}

void TestSticksInWizard::init()
{
    m_fakes.clear();
    for (const QString& path : {u"/dev/fake0"_s, u"/dev/fake1"_s, u"/dev/fake2"_s})
        m_fakes.push_back(std::make_unique<test::FakeDevice>(256 * kMiB, path));
    SessionOptions options = test::quickSession();
    options.openDevice = [this](const Device& chosen) -> Result<std::unique_ptr<BlockDevice>> {
        for (const auto& fake : m_fakes) {
            if (fake->path() == chosen.path)
                return test::opened(*fake);
        }
        return Error{ErrorCode::DeviceGone, chosen.path, {}};
    };
    m_session = std::make_unique<Session>(options);
    m_window = std::make_unique<WizardWindow>(*m_session);
    m_window->show();
    m_window->openProfile(m_lab.path(u"profile.json"_s));
    QTRY_VERIFY(!m_session->document().filePath().isEmpty());
    m_session->choices().setSecret(&BuildSecrets::mediaPassword, *m_lab.password());
    QTRY_COMPARE(m_session->examination().mediumState(), MediumState::Open);
    m_window->goTo(PageId::MediaType);
    QTest::mouseClick(control(*m_window, u"outputUsbDevice"_s), Qt::LeftButton, {}, {8, 8});
    m_list = control<StickList>(*m_window->page(PageId::MediaType), u"sticks"_s);
    QCOMPARE(m_window->currentPage(), PageId::MediaType);
    QCOMPARE(m_session->profile().output.kind, OutputKind::UsbDevice);
    QVERIFY(m_list->isVisible());
    QTRY_VERIFY2(note().contains("UDisks isn't running"_L1), qPrintable(note())); // never will
}

void TestSticksInWizard::cleanup()
{
    m_window.reset();
    m_session.reset();
}

void TestSticksInWizard::plugIn(const std::vector<size_t>& numbers)
{
    std::vector<Device> devices;
    devices.reserve(numbers.size());
    for (const size_t number : numbers)
        devices.push_back(device(number));
    m_list->show(DeviceWatcher::State::Watching, devices);
}

QCheckBox* TestSticksInWizard::box(size_t number) const
{
    return control<QCheckBox>(*m_list, u"stick-/dev/fake%1"_s.arg(number));
}

void TestSticksInWizard::tick(size_t number) const
{
    QTRY_VERIFY(box(number)->isVisible());
    QTest::mouseClick(box(number), Qt::LeftButton, {}, {8, 8});
}

EraseQuestion* TestSticksInWizard::pressWrite() const
{
    auto* next = control<QPushButton>(*m_window, u"next"_s);
    if (!QTest::qWaitFor([next] { return next->isEnabled(); }))
        return nullptr;
    QTest::mouseClick(next, Qt::LeftButton);
    return m_window->findChild<EraseQuestion*>(u"eraseSticks"_s);
}

/// Ticks so many sticks, allows to erase them and waits for the end.
void TestSticksInWizard::write(size_t count)
{
    plugIn({0, 1, 2});
    for (size_t i = 0; i < count; ++i)
        tick(i);
    m_window->goTo(PageId::Summary);
    EraseQuestion* question = pressWrite();
    QVERIFY(question);
    for (auto* allowed : question->findChildren<QCheckBox*>())
        QTest::mouseClick(allowed, Qt::LeftButton, {}, {8, 8});
    QTest::mouseClick(control(*question, u"erase"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->currentPage(), PageId::Completion, 60'000);
}

QString TestSticksInWizard::outcome() const
{
    return text(u"outcomeHeadline"_s) + u'\n' + text(u"outcomeText"_s);
}

void TestSticksInWizard::listsWhatIsPluggedIn()
{
    auto* next = control<QPushButton>(*m_window, u"next"_s);
    m_list->show(DeviceWatcher::State::Watching, {});
    QVERIFY(note().startsWith("Plug in a USB drive."_L1));
    plugIn({0, 1});
    QCOMPARE(box(0)->accessibleName(), u"ACME Fake Stick, 256.0 MiB"_s);
    QVERIFY(box(0)->accessibleDescription().contains("serial number S0"_L1));
    QVERIFY(!next->isEnabled());
    const auto* steps = control<StepList>(*m_window, u"steps"_s);
    constexpr int kStep = static_cast<int>(PageId::MediaType);
    QTRY_VERIFY(!m_session->examiner().isBusy());
    QCOMPARE(steps->state(kStep), PageState::Untouched);
    tick(1);
    QCOMPARE(m_session->choices().sticks().size(), size_t(1));
    QCOMPARE(m_session->choices().sticks().front().serial, u"S1"_s);
    QTRY_VERIFY(next->isEnabled());
    QTRY_COMPARE(steps->state(kStep), PageState::Fine);
    QVERIFY(note().startsWith("Everything on the selected drives will be erased."_L1));
    QCOMPARE(test::namelessControls(*m_window), QStringList());
    QCOMPARE(test::mnemonicsTwice(*m_window->findChild<MediaTypePage*>()), QStringList());
    tick(1);
    QVERIFY(m_session->choices().sticks().empty());
    QVERIFY(!next->isEnabled());
}

void TestSticksInWizard::aStickThatIsPulledIsNotChosenAnyMore()
{
    plugIn({0, 1});
    tick(0);
    plugIn({1});
    QVERIFY(m_session->choices().sticks().empty());
    plugIn({0, 1});
    QVERIFY(!box(0)->isChecked());
    tick(0);
    Device other = device(0); // in the same place
    other.serial = u"another"_s;
    m_list->show(DeviceWatcher::State::Watching, {other});
    QVERIFY(m_session->choices().sticks().empty());
}

void TestSticksInWizard::saysWhyAStickCannotBeTaken()
{
    Device small = device(0);
    small.sizeBytes = kMiB;
    Device locked = device(1);
    locked.readOnly = true;
    m_list->show(DeviceWatcher::State::Watching, {small, locked});
    QVERIFY(!box(0)->isEnabled());
    QVERIFY(box(0)->accessibleDescription().contains("too small"_L1));
    QVERIFY(!box(1)->isEnabled());
    QVERIFY(box(1)->accessibleDescription().contains("write-protected"_L1));
}

void TestSticksInWizard::asksBeforeItErases()
{
    plugIn({0, 1});
    tick(0);
    tick(1);
    m_window->goTo(PageId::Summary);
    EraseQuestion* question = pressWrite();
    QVERIFY(question);
    auto* erase = control<QPushButton>(*question, u"erase"_s);
    QVERIFY(!erase->isEnabled());
    QVERIFY(control<QPushButton>(*question, u"eraseNothing"_s)->isDefault());
    auto* first = control<QCheckBox>(*question, u"erase-/dev/fake0"_s);
    QVERIFY2(first->text().contains("ACME Fake Stick, 256.0 MiB, /dev/fake0, serial number S0"_L1),
             qPrintable(first->text()));
    const auto* contents = control<QLabel>(*question, u"contents-/dev/fake0"_s);
    QVERIFY(!contents->text().isEmpty()); // what is lost
    QCOMPARE(first->accessibleDescription(), contents->text());
    first->click();
    QVERIFY(!erase->isEnabled());
    control<QCheckBox>(*question, u"erase-/dev/fake1"_s)->click();
    QVERIFY(erase->isEnabled());
    QTest::keyClick(question, Qt::Key_Return); // does no harm
    QCOMPARE(question->result(), int(QDialog::Rejected));
    QCOMPARE(m_window->currentPage(), PageId::Summary);
    QCOMPARE(m_fakes[0]->bytesWritten, 0);
}

/// That the program could be changed before it gets an administrator's rights.
void TestSticksInWizard::doubtIsToldBeforeItAsks()
{
    Device stick;
    stick.path = u"/dev/fake0"_s;
    const Text doubt = tamperableText(u"C:/Users/me/cmgmedia.exe"_s);
    const EraseQuestion question({stick}, doubt, nullptr);
    const auto* words = control<QLabel>(question, u"doubt"_s);
    QCOMPARE(words->text(), doubt.translated());
    QVERIFY(words->text().contains("can change C:/Users/me/cmgmedia.exe"_L1));
    QCOMPARE(words->textFormat(), Qt::PlainText);
    const EraseQuestion without({stick}, {}, nullptr);
    QVERIFY(!without.findChild<QLabel*>(u"doubt"_s));
}

void TestSticksInWizard::commandNamesTheSticks()
{
    plugIn({0});
    tick(0);
    m_window->goTo(PageId::Summary);
    const auto* command = control<QPlainTextEdit>(*m_window, u"command"_s);
    QTRY_VERIFY2(command->toPlainText().contains("--device /dev/fake0 --erase \"S0\""_L1),
                 qPrintable(command->toPlainText()));
}

void TestSticksInWizard::writesSeveral()
{
    write(2);
    QVERIFY2(outcome().startsWith("The USB drives are ready\n"_L1), qPrintable(outcome()));
    const QByteArray content = m_fakes[0]->content(0, 32 * kMiB);
    QVERIFY(content.count('\0') < content.size());
    QVERIFY(content == m_fakes[1]->content(0, 32 * kMiB));
    QCOMPARE(m_fakes[2]->bytesWritten, 0);
    QCOMPARE(control<StickLines>(*m_window, u"stickLines"_s)->texts(),
             QStringList({u"ACME Fake Stick: Written and verified"_s,
                          u"ACME Fake Stick: Written and verified"_s}));
    QVERIFY(control(*m_window, u"eject"_s)->isVisible());
    QVERIFY(!control(*m_window, u"copyHash"_s)->isVisible());
    QCOMPARE(test::namelessControls(*m_window), QStringList());
}

void TestSticksInWizard::tellsWhichOneFailed()
{
    m_fakes[1]->goneAfterBytes = 4 * kMiB;
    write(2);
    QVERIFY2(outcome().startsWith("Not every USB drive is ready\n"_L1), qPrintable(outcome()));
    QVERIFY2(outcome().contains("/dev/fake1, serial number S1: "_L1), qPrintable(outcome()));
    QVERIFY2(outcome().contains("Not usable"_L1), qPrintable(outcome()));
    QVERIFY(!outcome().contains("/dev/fake0"_L1));
    QCOMPARE(control<StickLines>(*m_window, u"stickLines"_s)->texts(),
             QStringList(
                 {u"ACME Fake Stick: Written and verified"_s, u"ACME Fake Stick: Not usable"_s}));
}

void TestSticksInWizard::tellsWhatACancelledStickIs()
{
    m_fakes[0]->onWrite = [this](qint64 offset) {
        if (offset >= 2 * kMiB && offset < 200 * kMiB) {
            auto* cancel = control<QPushButton>(*m_window, u"cancelBuild"_s);
            QMetaObject::invokeMethod( // the stick is not written before the button is pressed
                cancel, [cancel] { cancel->click(); }, Qt::BlockingQueuedConnection);
        }
    };
    write(1);
    QVERIFY2(outcome().startsWith("Writing was canceled\n"_L1), qPrintable(outcome()));
    QVERIFY2(outcome().contains("Not usable"_L1), qPrintable(outcome()));
    QVERIFY(m_fakes[0]->content(0, kMiB).count('\0') == kMiB);
}

CMGMEDIA_TEST(TestSticksInWizard)
#include "test_sticks_in_wizard.moc"
