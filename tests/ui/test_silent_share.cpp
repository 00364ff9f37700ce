// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files.h"
#include "tests/support/test_program.h"
#include "tests/ui/gate.h"
#include "tests/ui/heartbeat.h"
#include "tests/ui/page_test.h"
#include "ui/wizard/wizard_window.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::ui;
using test::control;

namespace {

constexpr int kLookMs = 600; // somebody looks at the window while the share says nothing

/// A function that counts how often the thread of the window calls it, which is to be never.
template <typename Returned, typename... Arguments>
std::function<Returned(Arguments...)> onWorkers(std::function<Returned(Arguments...)> function,
                                                std::atomic<int>& calls, std::atomic<int>& wrong)
{
    return [function = std::move(function), &calls, &wrong](Arguments... arguments) {
        ++calls;
        if (QThread::currentThread() == qApp->thread())
            ++wrong;
        return function(std::forward<Arguments>(arguments)...);
    };
}

} // namespace

/// Files on a share that does not answer: the window goes on, says what it waits for, and can stop.
class TestSilentShare : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void opensWhileTheWindowLives();
    void leavesAProfileThatDoesNotCome();
    void opensAnotherMeanwhile();
    void savesWhileTheWindowLives();
    void leftSaveCountsAsNotSaved();
    void writesOneFileAtATime();
    void recentProfilesAreNotWaitedFor();
    void neverAsksAShareForRecentProfiles();
    void editsWhileAMediumIsBeingOpened();
    void endsWhileAProfileDoesNotCome();

private:
    void start();
    QString status() const { return control<QLabel>(*m_window, u"status"_s)->text(); }
    bool livesFor(const std::function<bool()>& until);

    QTemporaryDir m_folder;
    std::unique_ptr<test::Gate> m_gate;
    std::atomic<int> m_calls = 0;
    std::atomic<int> m_callsOfTheWindow = 0;
    SessionOptions m_options;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<WizardWindow> m_window;
};

void TestSilentShare::initTestCase()
{
    test::keepSettingsIn(m_folder.filePath(u"settings"_s));
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent/bus"); // no sticks of this computer
}

void TestSilentShare::init()
{
    QSettings().clear();
    m_gate = std::make_unique<test::Gate>();
    m_options = test::quickSession();
    m_calls = 0;
    m_callsOfTheWindow = 0;
}

void TestSilentShare::cleanup()
{
    if (m_gate)
        m_gate->open();
    m_window.reset();
    m_session.reset();
    QVERIFY(m_calls > 0);
    QCOMPARE(m_callsOfTheWindow, 0);
}

void TestSilentShare::start()
{
    const auto guard = [this](auto& function) {
        function = onWorkers(std::move(function), m_calls, m_callsOfTheWindow);
    };
    guard(m_options.files.load);
    guard(m_options.files.save);
    guard(m_options.files.exists);
    guard(m_options.examine);
    m_session = std::make_unique<Session>(m_options);
    m_window = std::make_unique<WizardWindow>(*m_session);
    m_window->show();
}

/// Whether it comes true, and the window went on beating all the time that somebody looked. How
/// long its longest pause was depends on the machine, too, and is only said: what is aimed at is 50
/// ms.
bool TestSilentShare::livesFor(const std::function<bool()>& until)
{
    test::Heartbeat heartbeat;
    const bool came = QTest::qWaitFor(until);
    const bool lookedOn = !QTest::qWaitFor([] { return false; }, kLookMs);
    qInfo("longest block of the UI thread: %lld ms", heartbeat.longestMs());
    return came && lookedOn && heartbeat.beats() > 1 && m_callsOfTheWindow == 0;
}

void TestSilentShare::opensWhileTheWindowLives()
{
    m_options.files.load = [this](const QString&) -> Result<MediaProfile> {
        m_gate->pass();
        MediaProfile profile;
        profile.name = u"From the share"_s;
        return profile;
    };
    start();
    m_window->openProfile(u"//server/share/branch.json"_s);
    QVERIFY(livesFor([this] { return status() == u"Opening branch.json…"_s; }));
    QVERIFY(control(*m_window, u"stopWaiting"_s)->isVisible());
    QCOMPARE(m_session->profile().name, QString());
    m_gate->open();
    QTRY_COMPARE(m_session->profile().name, u"From the share"_s);
    QVERIFY(!control(*m_window, u"stopWaiting"_s)->isVisible());
    QCOMPARE(m_session->document().waitingFor(), QString());
}

void TestSilentShare::leavesAProfileThatDoesNotCome()
{
    m_options.files.load = [this](const QString&) -> Result<MediaProfile> {
        m_gate->pass();
        MediaProfile profile;
        profile.name = u"Too late"_s;
        return profile;
    };
    start();
    bool then = false;
    m_window->openProfile(u"//server/share/branch.json"_s, [&then] { then = true; });
    QTRY_VERIFY(control(*m_window, u"stopWaiting"_s)->isVisible());
    QTest::mouseClick(control(*m_window, u"stopWaiting"_s), Qt::LeftButton);
    QVERIFY(!control(*m_window, u"stopWaiting"_s)->isVisible());
    m_gate->open();
    QTRY_COMPARE(m_gate->inside(), 0);
    QVERIFY(!QTest::qWaitFor([&then] { return then; }, kLookMs));
    QCOMPARE(m_session->profile(), MediaProfile());
}

void TestSilentShare::opensAnotherMeanwhile()
{
    m_options.files.load = [this](const QString& path) -> Result<MediaProfile> {
        if (path.contains("/share/"_L1))
            m_gate->pass();
        MediaProfile profile;
        profile.name = path;
        return profile;
    };
    start();
    m_window->openProfile(u"//server/share/branch.json"_s);
    QTRY_COMPARE(m_gate->inside(), 1);
    const QString local = m_folder.filePath(u"local.json"_s);
    QVERIFY(test::open(*m_session, local));
    QCOMPARE(m_session->profile().name, local);
    m_gate->open();
    QTRY_COMPARE(m_gate->inside(), 0);
    QVERIFY(!QTest::qWaitFor([&] { return m_session->profile().name != local; }, kLookMs));
}

void TestSilentShare::savesWhileTheWindowLives()
{
    m_options.files.save = [this](const MediaProfile&, const QString&) -> Result<> {
        m_gate->pass();
        return {};
    };
    start();
    m_session->edit([](MediaProfile& profile) { profile.name = u"Before"_s; });
    std::optional<Result<>> saved;
    m_session->document().save(m_folder.filePath(u"p.json"_s), this,
                               [&saved](const Result<>& result) { saved = result; });
    QVERIFY(livesFor([this] { return status() == u"Saving p.json…"_s; }));
    m_session->edit([](MediaProfile& profile) { profile.name = u"After"_s; });
    m_gate->open();
    QTRY_VERIFY(saved);
    QCOMPARE(m_session->document().filePath(), m_folder.filePath(u"p.json"_s));
    QCOMPARE(m_session->profile().name, u"After"_s);
    QVERIFY(m_session->document().isModified()); // the file says Before
}

void TestSilentShare::leftSaveCountsAsNotSaved()
{
    m_options.files.save = [this](const MediaProfile&, const QString&) -> Result<> {
        m_gate->pass();
        return {};
    };
    start();
    bool said = false;
    m_session->document().save(m_folder.filePath(u"p.json"_s), this,
                               [&said](const Result<>&) { said = true; });
    QTRY_COMPARE(m_gate->inside(), 1);
    m_session->document().stopWaiting();
    m_gate->open();
    QTRY_COMPARE(m_gate->inside(), 0);
    QVERIFY(!QTest::qWaitFor([&said] { return said; }, kLookMs));
    QCOMPARE(m_session->document().filePath(), QString());
}

/// Or the older text could be the last that is written.
void TestSilentShare::writesOneFileAtATime()
{
    QStringList written; // by one thread at a time, which is what is tested
    m_options.files.save = [this, &written](const MediaProfile& profile,
                                            const QString&) -> Result<> {
        m_gate->pass();
        written << profile.name;
        return {};
    };
    start();
    const QString path = m_folder.filePath(u"p.json"_s);
    std::optional<Result<>> saved;
    for (const QString& name : {u"1"_s, u"2"_s, u"3"_s}) {
        m_session->edit([&name](MediaProfile& profile) { profile.name = name; });
        m_session->document().save(path, this,
                                   [&saved](const Result<>& result) { saved = result; });
    }
    QTRY_COMPARE(m_gate->inside(), 1);
    m_gate->open();
    QTRY_VERIFY(saved);
    QCOMPARE(written, QStringList({u"1"_s, u"3"_s}));
    QCOMPARE(m_gate->mostAtOnce(), 1);
    QVERIFY(!m_session->document().isModified());
}

void TestSilentShare::recentProfilesAreNotWaitedFor()
{
    const QStringList paths{m_folder.filePath(u"gone.json"_s), m_folder.filePath(u"there.json"_s)};
    QSettings().setValue("recentProfiles"_L1, paths);
    m_options.files.exists = [this](const QString& path) {
        m_gate->pass();
        return path.endsWith("there.json"_L1);
    };
    start();
    QVERIFY(livesFor([this] { return m_gate->inside() == 1; }));
    QCOMPARE(m_window->findChildren<QPushButton*>(u"recentProfile"_s).size(), 2);
    m_session->edit([](MediaProfile& profile) { profile.name = u"typed"_s; }); // asks nothing
    m_gate->open();
    QTRY_COMPARE(m_window->findChildren<QPushButton*>(u"recentProfile"_s).size(), 1);
    QCOMPARE(m_session->document().recent().paths(), QStringList(paths.last()));
    QCOMPARE(m_gate->came(), 2);
}

void TestSilentShare::neverAsksAShareForRecentProfiles()
{
    const QString share = u"//server/share/branch.json"_s;
    QSettings().setValue("recentProfiles"_L1,
                         QStringList{share, m_folder.filePath(u"gone.json"_s)});
    m_gate->open();
    QStringList asked;
    m_options.files.exists = [this, &asked](const QString& path) {
        asked << path;
        m_gate->pass();
        return false;
    };
    start();
    QTRY_COMPARE(m_session->document().recent().paths(), QStringList(share));
    QCOMPARE(asked, QStringList(m_folder.filePath(u"gone.json"_s)));
}

void TestSilentShare::editsWhileAMediumIsBeingOpened()
{
    m_options.examine = [this](const ExaminationOrder& order, Work&) {
        if (!order.profile.source.path.isEmpty())
            m_gate->pass();
        Examination found;
        found.gathered.facts.profile = order.profile;
        return found;
    };
    start();
    QTRY_VERIFY(!m_session->examiner().isBusy());
    test::retype(control<QLineEdit>(*m_window, u"mediumPath"_s), u"//server/share/medium.iso"_s);
    QVERIFY(livesFor([this] { return m_gate->inside() == 1; }));
    QCOMPARE(status(), u"Checking…"_s);
    QCOMPARE(m_session->examination().mediumState(), MediumState::Opening);
    m_window->goTo(PageId::MediaType);
    test::retype(control<QLineEdit>(*m_window, u"label"_s), u"Typed meanwhile"_s);
    QCOMPARE(m_session->profile().output.label, u"Typed meanwhile"_s);
    m_gate->open();
    QTRY_VERIFY(!m_session->examiner().isBusy());
    QCOMPARE(m_session->facts()->profile.output.label, u"Typed meanwhile"_s);
    QCOMPARE(m_gate->mostAtOnce(), 1);
}

/// Who left it does not wait for it in the end.
void TestSilentShare::endsWhileAProfileDoesNotCome()
{
    const auto gate = std::make_shared<test::Gate>();
    m_options.files.load = [gate](const QString&) -> Result<MediaProfile> {
        gate->pass();
        return MediaProfile();
    };
    start();
    m_window->openProfile(u"//server/share/branch.json"_s);
    QTRY_COMPARE(gate->inside(), 1);
    m_session->document().stopWaiting();
    m_window.reset();
    m_session.reset();
    QCOMPARE(gate->inside(), 1);
    gate->open();
    QTRY_COMPARE(gate->inside(), 0);
}

CMGMEDIA_TEST(TestSilentShare)
#include "test_silent_share.moc"
