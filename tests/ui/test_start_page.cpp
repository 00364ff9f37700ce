// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/device_watcher.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"
#include "tests/support/test_wim.h"
#include "tests/ui/widget_test.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/secret_field.h"
#include "ui/wizard/pages/start_page.h"
#include "ui/wizard/parts/inserted_media.h"
#include "ui/wizard/parts/lab_maker.h"
#include "ui/wizard/parts/medium_card.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::ui;
using test::control;

class TestStartPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void firstLookComplainsOfNothing();
    void asksForThePasswordAndChecksIt();
    void showsWhatTheMediumIs();
    void stopsWhoNeedsNoMedium();
    void saysWhyAFileIsNoMedium();
    void asksForTheRingOnlyWhereItMatters();
    void makesALab();
    void offersInsertedMedia();
    void offersTheDraft();
    void everyControlHasAName();

private:
    QStringList ruleIds() const;
    void typeMedium(const QString& path);
    void choose(const QString& radioButton);

    QTemporaryDir m_folder;
    test::Lab m_lab;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<StartPage> m_page;
};

void TestStartPage::initTestCase()
{
    test::keepSettingsIn(m_folder.filePath(u"settings"_s));
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent/bus"); // no sticks of this computer
    m_lab = test::makeLab(m_folder.filePath(u"lab"_s));
}

void TestStartPage::init()
{
    m_session = std::make_unique<Session>(test::quickSession());
    m_page = std::make_unique<StartPage>(*m_session);
    m_page->show();
    QTRY_VERIFY(!m_session->examiner().isBusy());
}

void TestStartPage::cleanup()
{
    m_page.reset();
    m_session.reset();
}

QStringList TestStartPage::ruleIds() const
{
    QStringList ids;
    for (const FindingList* list : m_page->findChildren<FindingList*>()) {
        for (const FindingList::Line& line : list->lines())
            ids << (line.ruleId.isEmpty() ? line.head : line.ruleId);
    }
    return ids;
}

void TestStartPage::typeMedium(const QString& path)
{
    auto* edit = control<QLineEdit>(*m_page, u"mediumPath"_s);
    edit->clear();
    QTest::keyClicks(edit, path);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(!m_session->examiner().isBusy());
}

void TestStartPage::choose(const QString& radioButton)
{
    QTest::mouseClick(control<QRadioButton>(*m_page, radioButton), Qt::LeftButton, {}, {8, 8});
}

void TestStartPage::firstLookComplainsOfNothing()
{
    QCOMPARE(ruleIds(), QStringList());
    QVERIFY(!control(*m_page, u"mediumPassword"_s)->isVisible());
    QVERIFY(!control(*m_page, u"mediumCard"_s)->isVisible());
    QVERIFY(!m_page->isComplete());
}

void TestStartPage::asksForThePasswordAndChecksIt()
{
    typeMedium(m_lab.path(u"official.iso"_s));
    auto* password = control<SecretField>(*m_page, u"mediumPassword"_s);
    QVERIFY(password->isVisible());
    QCOMPARE(m_session->examination().mediumState(), MediumState::PasswordNeeded);
    QTest::keyClicks(password, u"wrong"_s);
    QTRY_COMPARE(m_session->examination().mediumState(), MediumState::PasswordWrong);
    QVERIFY(!m_page->isComplete());
    QVERIFY(!ruleIds().contains(u"Couldn't be read"_s));
    password->selectAll();
    QTest::keyClicks(
        password, QString::fromUtf8(test::readFile(m_lab.path(u"media-password.txt"_s))).trimmed());
    QTRY_COMPARE(m_session->examination().mediumState(), MediumState::Open);
    QVERIFY(m_page->isComplete());
}

void TestStartPage::showsWhatTheMediumIs()
{
    typeMedium(m_lab.path(u"official.iso"_s));
    auto* card = control<MediumCard>(*m_page, u"mediumCard"_s);
    QVERIFY(card->isVisible());
    QCOMPARE(card->accessibleName(), u"LAB boot media"_s);
    QVERIFY(card->rows().contains(FactRow{u"Site"_s, u"Enter the password to see this"_s}));
    m_session->choices().setSecret(&BuildSecrets::mediaPassword, *m_lab.password());
    QTRY_VERIFY(card->rows().contains(FactRow{u"Site"_s, u"LAB"_s}));
    QStringList names;
    for (const FactRow& row : card->rows())
        names << row.name;
    QCOMPARE(names,
             QStringList({u"Site"_s, u"Management point"_s, u"Certificate"_s, u"Thumbprint"_s,
                          u"Valid until"_s, u"Boot image"_s, u"Created"_s}));
}

void TestStartPage::stopsWhoNeedsNoMedium()
{
    choose(u"scenarioSoftwareCenter"_s);
    QTRY_COMPARE(ruleIds(), QStringList(u"scenario-needs-no-medium"_s));
    QVERIFY(!m_page->isComplete());
    choose(u"scenarioInternetBased"_s);
    QTRY_COMPARE(ruleIds(), QStringList(u"scenario-internet-based-clients"_s));
    choose(u"scenarioGateway"_s);
    QTRY_COMPARE(ruleIds(), QStringList());
}

void TestStartPage::saysWhyAFileIsNoMedium()
{
    typeMedium(m_lab.path(u"profile.json"_s));
    QCOMPARE(m_session->examination().mediumState(), MediumState::Unreadable);
    QVERIFY(ruleIds().contains(u"Couldn't be read"_s));
    QVERIFY(!control(*m_page, u"mediumPassword"_s)->isVisible());
}

void TestStartPage::asksForTheRingOnlyWhereItMatters()
{
    auto* version = control<QComboBox>(*m_page, u"siteVersion"_s);
    QVERIFY(!control(*m_page, u"earlyRing"_s)->isVisible());
    version->lineEdit()->clear();
    QTest::keyClicks(version->lineEdit(), u"2010"_s);
    QTRY_VERIFY(control(*m_page, u"earlyRing"_s)->isVisible());
    QTest::mouseClick(control(*m_page, u"earlyRing"_s), Qt::LeftButton, {}, {8, 8});
    QTRY_VERIFY(ruleIds().contains(u"site-is-early-ring"_s));
}

void TestStartPage::makesALab()
{
    if (!test::hasWimlib())
        QSKIP("a lab cannot be made without wimlib");
    const QString folder = m_folder.filePath(u"labs"_s);
    QVERIFY(QDir().mkpath(folder));
    auto* lab = m_page->findChild<LabMaker*>();
    QVERIFY(lab);
    lab->makeIn(folder);
    QVERIFY(!control(*m_page, u"makeLab"_s)->isEnabled());
    QVERIFY(control(*m_page, u"stopLab"_s)->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(m_session->examination().mediumState(), MediumState::Open, 60'000);
    QCOMPARE(m_session->document().filePath(), folder + u"/cmg-lab/profile.json"_s);
    QVERIFY(control(*m_page, u"makeLab"_s)->isEnabled());
    lab->makeIn(folder);
    QTest::mouseClick(control(*m_page, u"stopLab"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(control(*m_page, u"makeLab"_s)->isEnabled(), 60'000);
}

void TestStartPage::offersInsertedMedia()
{
    auto* inserted = control<InsertedMedia>(*m_page, u"insertedMedia"_s);
    const auto* watcher = inserted->findChild<DeviceWatcher*>();
    QTRY_VERIFY(watcher->state() != DeviceWatcher::State::Starting); // it speaks once
    const QString place = m_lab.path(u"medium"_s);
    Device stick;
    stick.volumes = {{.path = u"/dev/sdx1"_s, .label = u"LAB"_s, .mountPoints = {place}},
                     {.path = u"/dev/sdx2"_s, .label = u"PHOTOS"_s, .mountPoints = {m_lab.folder}},
                     {.path = u"/dev/sdx3"_s, .label = u"NOT MOUNTED"_s}};
    inserted->look({stick});
    QTRY_COMPARE(inserted->findChildren<QPushButton*>().size(), 1);
    auto* button = inserted->findChild<QPushButton*>();
    QCOMPARE(button->accessibleName(),
             u"Use the USB drive LAB ("_s + QDir::toNativeSeparators(place) + u')');
    button->click();
    QCOMPARE(m_session->profile().source.path, place);
    inserted->look({});
    QTRY_VERIFY(inserted->findChildren<QPushButton*>().isEmpty());
}

void TestStartPage::offersTheDraft()
{
    const SessionOptions options{
        .dataFolder = m_folder.filePath(u"draft"_s), .debounceMs = 0, .clock = test::labClock};
    {
        Session crashed(options);
        QVERIFY(test::open(crashed, m_lab.path(u"profile.json"_s)));
        crashed.edit([](MediaProfile& profile) { profile.name = u"Unsaved"_s; });
        QTRY_VERIFY(QFile::exists(options.dataFolder + u"/draft.json"_s));
    }
    Session session(options);
    StartPage page(session);
    page.show();
    QTRY_VERIFY(control(page, u"draftOffer"_s)->isVisible());
    QTest::mouseClick(control(page, u"restoreDraft"_s), Qt::LeftButton);
    QTRY_COMPARE(session.profile().name, u"Unsaved"_s);
    QVERIFY(!control(page, u"draftOffer"_s)->isVisible());
}

void TestStartPage::everyControlHasAName()
{
    typeMedium(m_lab.path(u"official.iso"_s));
    QCOMPARE(test::namelessControls(*m_page), QStringList());
}

CMGMEDIA_TEST(TestStartPage)
#include "test_start_page.moc"
