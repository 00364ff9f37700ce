// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profile_json.h"
#include "tests/support/files.h"
#include "tests/support/why.h"
#include "tests/ui/widget_test.h"
#include "ui/session/recent_profiles.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::ui;

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void judgesAnEmptyProfile();
    void manyChangesMakeOneCheck();
    void newerChangeWins();
    void sameValueChangesNothing();
    void lockedMediumIsAStateAndNotAnError();
    void rightPasswordOpensTheMedium();
    void changedMediumIsNotShownAsOpen();
    void pageStatesFollowTheFindings();
    void allowedBlockersDoNotBlock();
    void brokenProfileLeavesEverythingAsItWas();
    void savingKeepsTheFilesAndIsRemembered();
    void newProfileForgetsTheSecrets();
    void crashLeavesADraftWithoutSecrets();
    void properEndLeavesNothing();
    void secondProgramLeavesTheDraftAlone();

private:
    void openLab(Session& session, const QString& password);

    QTemporaryDir m_folder;
    test::Lab m_lab;
};

void TestSession::initTestCase()
{
    test::keepSettingsIn(m_folder.filePath(u"settings"_s));
    m_lab = test::makeLab(m_folder.filePath(u"lab"_s));
}

void TestSession::openLab(Session& session, const QString& password)
{
    const Result<> opened = session.open(m_lab.path(u"profile.json"_s));
    QVERIFY2(opened, test::why(opened).constData());
    if (!password.isEmpty())
        session.setSecret(&BuildSecrets::mediaPassword, Secret::fromText(password));
    QTRY_VERIFY(!session.isChecking());
}

void TestSession::judgesAnEmptyProfile()
{
    Session session(test::quickSession());
    QVERIFY(session.isChecking());
    QTRY_VERIFY(!session.isChecking());
    QCOMPARE(session.mediumState(), MediumState::None);
    QVERIFY(session.facts());
    QVERIFY(!session.facts()->medium);
    QVERIFY(!session.isBlocked(Page::Start));
    session.edit([](MediaProfile& profile) { profile.scenario = Scenario::SoftwareCenter; });
    QTRY_VERIFY(session.isBlocked(Page::Start));
}

void TestSession::manyChangesMakeOneCheck()
{
    Session session({.dataFolder = {}, .debounceMs = 30, .clock = test::labClock});
    QTRY_VERIFY(!session.isChecking());
    QSignalSpy changed(&session, &Session::changed);
    int ends = 0;
    connect(&session, &Session::checked, &session, [&] { ends += session.isChecking() ? 0 : 1; });
    for (const QString& typed : {u"2"_s, u"25"_s, u"250"_s, u"2503"_s})
        session.edit([&typed](MediaProfile& profile) { profile.site.version = typed; });
    QTRY_VERIFY(!session.isChecking());
    QCOMPARE(changed.size(), 4);
    QCOMPARE(ends, 1);
    QCOMPARE(session.facts()->profile.site.version, u"2503"_s);
}

void TestSession::newerChangeWins()
{
    Session session(test::quickSession());
    for (int i = 0; i < 20; ++i) {
        session.edit([i](MediaProfile& profile) { profile.name = QString::number(i); });
        QTest::qWait(i % 3);
    }
    QTRY_VERIFY(!session.isChecking());
    QCOMPARE(session.facts()->profile.name, u"19"_s);
}

void TestSession::sameValueChangesNothing()
{
    Session session(test::quickSession());
    QTRY_VERIFY(!session.isChecking());
    QSignalSpy changed(&session, &Session::changed);
    session.edit([](MediaProfile& profile) { profile.name.clear(); });
    QCOMPARE(changed.size(), 0);
    QVERIFY(!session.isChecking());
}

void TestSession::lockedMediumIsAStateAndNotAnError()
{
    Session session(test::quickSession());
    openLab(session, {});
    QCOMPARE(session.mediumState(), MediumState::PasswordNeeded);
    QVERIFY(session.medium());
    QVERIFY(!session.isBlocked(Page::Start));
    QVERIFY(session.isBlocked());
    openLab(session, u"not it"_s);
    QCOMPARE(session.mediumState(), MediumState::PasswordWrong);
    session.visit(Page::Start);
    QCOMPARE(session.pageState(Page::Start), PageState::Unchecked);
}

void TestSession::rightPasswordOpensTheMedium()
{
    Session session(test::quickSession());
    openLab(session, {});
    session.setSecret(&BuildSecrets::mediaPassword, *m_lab.password());
    QCOMPARE(session.mediumState(), MediumState::Opening);
    QTRY_COMPARE(session.mediumState(), MediumState::Open);
    QVERIFY(session.facts()->medium);
    QVERIFY(session.medium()->variables);
}

void TestSession::changedMediumIsNotShownAsOpen()
{
    Session session(test::quickSession());
    openLab(session, {});
    session.edit([](MediaProfile& profile) { profile.source.path = u"other.iso"_s; });
    QVERIFY(!session.medium());
    QCOMPARE(session.mediumState(), MediumState::Opening);
    QTRY_COMPARE(session.mediumState(), MediumState::Unreadable);
    QCOMPARE(session.errorOf(Field::Source)->code, ErrorCode::NotFound);
    QCOMPARE(session.pageState(Page::Start), PageState::Blocked);
}

void TestSession::pageStatesFollowTheFindings()
{
    Session session(test::quickSession());
    openLab(session, {});
    session.setSecret(&BuildSecrets::mediaPassword, *m_lab.password());
    QTRY_COMPARE(session.mediumState(), MediumState::Open);
    QCOMPARE(session.pageState(Page::MediaManagement), PageState::Untouched);
    session.visit(Page::MediaManagement);
    QCOMPARE(session.pageState(Page::MediaManagement), PageState::Fine);
    session.visit(Page::Start);
    QCOMPARE(session.pageState(Page::Start), PageState::Fine);
    session.edit([](MediaProfile& profile) { profile.site.version.clear(); });
    QTRY_COMPARE(session.pageState(Page::Start), PageState::Unchecked);
    session.edit([](MediaProfile& profile) { profile.site = {u"2103"_s, false}; });
    QTRY_COMPARE(session.pageState(Page::Start), PageState::Warning);
    session.edit([](MediaProfile& profile) { profile.site.version = u"1902"_s; });
    QTRY_COMPARE(session.pageState(Page::Start), PageState::Blocked);
}

void TestSession::allowedBlockersDoNotBlock()
{
    Session session(test::quickSession());
    session.edit([](MediaProfile& profile) { profile.scenario = Scenario::SoftwareCenter; });
    QTRY_VERIFY(session.isBlocked(Page::Start));
    session.setAllowed({u"scenario-needs-no-medium"_s});
    QVERIFY(!session.isBlocked(Page::Start));
    QCOMPARE(session.pageState(Page::Start), PageState::Warning);
}

void TestSession::brokenProfileLeavesEverythingAsItWas()
{
    Session session(test::quickSession());
    openLab(session, {});
    const MediaProfile before = session.profile();
    test::writeFile(m_lab.path(u"broken.json"_s), "{ \"schema\": 1, ");
    const Result<> opened = session.open(m_lab.path(u"broken.json"_s));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::ProfileInvalid);
    QCOMPARE(session.profile(), before);
}

void TestSession::savingKeepsTheFilesAndIsRemembered()
{
    Session session(test::quickSession());
    openLab(session, {});
    session.edit([](MediaProfile& profile) { profile.name = u"Elsewhere"_s; });
    QVERIFY(session.isModified());
    const QString path = m_folder.filePath(u"elsewhere.json"_s);
    const Result<> saved = session.save(path);
    QVERIFY2(saved, test::why(saved).constData());
    QVERIFY(!session.isModified());
    QCOMPARE(session.filePath(), path);
    const Result<MediaProfile> read = loadProfile(path);
    QVERIFY(read);
    QCOMPARE(read->resolved(read->source.path), m_lab.path(u"official.iso"_s));
    QCOMPARE(recentProfiles().first(), path);
    const Result<> lost = session.save(m_folder.filePath(u"absent/p.json"_s));
    QVERIFY(!lost);
    QCOMPARE(session.filePath(), path);
}

void TestSession::newProfileForgetsTheSecrets()
{
    Session session(test::quickSession());
    openLab(session, u"secret"_s);
    QVERIFY(session.secrets().mediaPassword);
    session.startAnew();
    QVERIFY(!session.secrets().mediaPassword);
    QCOMPARE(session.profile(), MediaProfile());
}

void TestSession::crashLeavesADraftWithoutSecrets()
{
    const QString data = m_folder.filePath(u"crash"_s);
    const SessionOptions options{.dataFolder = data, .debounceMs = 0, .clock = test::labClock};
    {
        Session session(options);
        QVERIFY(!session.draft().leftOver());
        openLab(session, u"Marked-Secret"_s);
        session.edit([](MediaProfile& profile) { profile.name = u"Unsaved"_s; });
        QTRY_VERIFY(test::readFile(data + u"/draft.json"_s).contains("Unsaved"));
    } // ends without Draft::discard(), as a crash does
    for (const QString& name : test::entriesOf(data))
        QVERIFY(!test::readFile(data + u'/' + name).contains("Marked-Secret"));
    Session session(options);
    QVERIFY(session.draft().leftOver());
    const Result<> restored = session.restoreDraft();
    QVERIFY2(restored, test::why(restored).constData());
    QCOMPARE(session.profile().name, u"Unsaved"_s);
    QTRY_COMPARE(session.mediumState(), MediumState::PasswordNeeded);
    QVERIFY(!session.draft().leftOver());
}

void TestSession::properEndLeavesNothing()
{
    const QString data = m_folder.filePath(u"proper"_s);
    Session session({.dataFolder = data, .debounceMs = 0, .clock = test::labClock});
    openLab(session, {});
    session.edit([](MediaProfile& profile) { profile.name = u"Unsaved"_s; });
    session.draft().discard();
    QCOMPARE(test::entriesOf(data), QStringList(u"draft.lock"_s));
}

void TestSession::secondProgramLeavesTheDraftAlone()
{
    const QString data = m_folder.filePath(u"two"_s);
    const SessionOptions options{.dataFolder = data, .debounceMs = 0, .clock = test::labClock};
    Session first(options);
    openLab(first, {});
    first.edit([](MediaProfile& profile) { profile.name = u"First"_s; });
    QTRY_VERIFY(test::readFile(data + u"/draft.json"_s).contains("First"));
    Session second(options);
    QVERIFY(!second.draft().leftOver());
    second.draft().discard();
    QVERIFY(test::readFile(data + u"/draft.json"_s).contains("First"));
}

QTEST_MAIN(TestSession)
#include "test_session.moc"
