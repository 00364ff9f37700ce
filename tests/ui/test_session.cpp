// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/errors.h"
#include "core/profile/profile_json.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"
#include "tests/ui/widget_test.h"

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
    void labelIsTypedWithoutOpeningTheMediumAgain();
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
    void endWithoutAskingKeepsWhatIsNotSaved();
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
    const Result<> opened = test::open(session, m_lab.path(u"profile.json"_s));
    QVERIFY2(opened, test::why(opened).constData());
    if (!password.isEmpty())
        session.choices().setSecret(&BuildSecrets::mediaPassword, Secret::fromText(password));
    QTRY_VERIFY(!session.examiner().isBusy());
}

void TestSession::judgesAnEmptyProfile()
{
    Session session(test::quickSession());
    QVERIFY(session.examiner().isBusy());
    QTRY_VERIFY(!session.examiner().isBusy());
    QCOMPARE(session.examination().mediumState(), MediumState::None);
    QVERIFY(session.facts());
    QVERIFY(!session.facts()->medium);
    QVERIFY(!session.isBlocked(PageId::Start));
    session.edit([](MediaProfile& profile) { profile.scenario = Scenario::SoftwareCenter; });
    QTRY_VERIFY(session.isBlocked(PageId::Start));
}

void TestSession::manyChangesMakeOneCheck()
{
    Session session({.dataFolder = {}, .debounceMs = 30, .clock = test::labClock});
    QTRY_VERIFY(!session.examiner().isBusy());
    QSignalSpy changed(&session, &Session::changed);
    int ends = 0;
    connect(&session, &Session::checked, &session,
            [&] { ends += session.examiner().isBusy() ? 0 : 1; });
    for (const QString& typed : {u"2"_s, u"25"_s, u"250"_s, u"2503"_s})
        session.edit([&typed](MediaProfile& profile) { profile.site.version = typed; });
    QTRY_VERIFY(!session.examiner().isBusy());
    QCOMPARE(changed.size(), 4);
    QCOMPARE(ends, 1);
    QCOMPARE(session.facts()->profile.site.version, u"2503"_s);
}

void TestSession::newerChangeWins()
{
    Session session(test::quickSession());
    for (int i = 0; i < 20; ++i) {
        session.edit([i](MediaProfile& profile) { profile.name = QString::number(i); });
        if (i % 3 == 0) // the others come before or while somebody looks
            QTRY_VERIFY(!session.examiner().isBusy());
    }
    QTRY_VERIFY(!session.examiner().isBusy());
    QCOMPARE(session.facts()->profile.name, u"19"_s);
}

void TestSession::labelIsTypedWithoutOpeningTheMediumAgain()
{
    SessionOptions options = test::quickSession();
    std::vector<FactGroups> looks; // by one thread at a time
    options.examine = [&looks](const ExaminationOrder& order, Work& work) {
        looks.push_back(order.groups);
        return examine(order, work);
    };
    Session session(options);
    openLab(session, {});
    session.choices().setSecret(&BuildSecrets::mediaPassword, *m_lab.password());
    QTRY_COMPARE(session.examination().mediumState(), MediumState::Open);
    const BootMedium* medium = session.examination().visibleMedium();
    session.edit([](MediaProfile& profile) { profile.output.label = u"Typed"_s; });
    QTRY_VERIFY(!session.examiner().isBusy());
    QCOMPARE(looks.back(), FactGroups{FactGroup::NewPassword});
    QCOMPARE(session.examination().visibleMedium(), medium); // the very same
    QCOMPARE(session.facts()->profile.output.label, u"Typed"_s);
    QVERIFY(session.examination().openVariables());
}

void TestSession::sameValueChangesNothing()
{
    Session session(test::quickSession());
    QTRY_VERIFY(!session.examiner().isBusy());
    QSignalSpy changed(&session, &Session::changed);
    session.edit([](MediaProfile& profile) { profile.name.clear(); });
    QCOMPARE(changed.size(), 0);
    QVERIFY(!session.examiner().isBusy());
}

void TestSession::lockedMediumIsAStateAndNotAnError()
{
    Session session(test::quickSession());
    openLab(session, {});
    QCOMPARE(session.examination().mediumState(), MediumState::PasswordNeeded);
    QVERIFY(session.examination().visibleMedium());
    QVERIFY(!session.isBlocked(PageId::Start));
    QVERIFY(session.isBlocked());
    openLab(session, u"not it"_s);
    QCOMPARE(session.examination().mediumState(), MediumState::PasswordWrong);
    session.visit(PageId::Start);
    QCOMPARE(session.pageState(PageId::Start), PageState::Unchecked);
}

void TestSession::rightPasswordOpensTheMedium()
{
    Session session(test::quickSession());
    openLab(session, {});
    session.choices().setSecret(&BuildSecrets::mediaPassword, *m_lab.password());
    QCOMPARE(session.examination().mediumState(), MediumState::Opening);
    QVERIFY(session.examination().visibleMedium()); // it is the same one, as far as it can be seen
    QTRY_COMPARE(session.examination().mediumState(), MediumState::Open);
    QVERIFY(session.facts()->medium);
    QVERIFY(session.examination().visibleVariables());
}

void TestSession::changedMediumIsNotShownAsOpen()
{
    Session session(test::quickSession());
    openLab(session, {});
    session.edit([](MediaProfile& profile) { profile.source.path = u"other.iso"_s; });
    QVERIFY(!session.examination().visibleMedium());
    QCOMPARE(session.examination().mediumState(), MediumState::Opening);
    QTRY_COMPARE(session.examination().mediumState(), MediumState::Unreadable);
    QCOMPARE(session.examination().errorOf(Field::Source)->code, ErrorCode::NotFound);
    QCOMPARE(session.pageState(PageId::Start), PageState::Blocked);
}

void TestSession::pageStatesFollowTheFindings()
{
    Session session(test::quickSession());
    openLab(session, {});
    session.choices().setSecret(&BuildSecrets::mediaPassword, *m_lab.password());
    QTRY_COMPARE(session.examination().mediumState(), MediumState::Open);
    QCOMPARE(session.pageState(PageId::MediaManagement), PageState::Untouched);
    session.visit(PageId::MediaManagement);
    QCOMPARE(session.pageState(PageId::MediaManagement), PageState::Fine);
    session.visit(PageId::Start);
    QCOMPARE(session.pageState(PageId::Start), PageState::Fine);
    session.edit([](MediaProfile& profile) { profile.site.version.clear(); });
    QTRY_COMPARE(session.pageState(PageId::Start), PageState::Unchecked);
    session.edit([](MediaProfile& profile) { profile.site = {u"2103"_s, false}; });
    QTRY_COMPARE(session.pageState(PageId::Start), PageState::Warning);
    session.edit([](MediaProfile& profile) { profile.site.version = u"1902"_s; });
    QTRY_COMPARE(session.pageState(PageId::Start), PageState::Blocked);
}

void TestSession::allowedBlockersDoNotBlock()
{
    Session session(test::quickSession());
    session.edit([](MediaProfile& profile) { profile.scenario = Scenario::SoftwareCenter; });
    QTRY_VERIFY(session.isBlocked(PageId::Start));
    session.choices().setAllowed({u"scenario-needs-no-medium"_s});
    QVERIFY(!session.isBlocked(PageId::Start));
    QCOMPARE(session.pageState(PageId::Start), PageState::Warning);
}

void TestSession::brokenProfileLeavesEverythingAsItWas()
{
    Session session(test::quickSession());
    openLab(session, {});
    const MediaProfile before = session.profile();
    test::writeFile(m_lab.path(u"broken.json"_s), "{ \"schema\": 1, ");
    const Result<> opened = test::open(session, m_lab.path(u"broken.json"_s));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::ProfileInvalid);
    QCOMPARE(session.profile(), before);
}

void TestSession::savingKeepsTheFilesAndIsRemembered()
{
    Session session(test::quickSession());
    openLab(session, {});
    session.edit([](MediaProfile& profile) { profile.name = u"Elsewhere"_s; });
    QVERIFY(session.document().isModified());
    const QString path = m_folder.filePath(u"elsewhere.json"_s);
    const Result<> saved = test::save(session, path);
    QVERIFY2(saved, test::why(saved).constData());
    QVERIFY(!session.document().isModified());
    QCOMPARE(session.document().filePath(), path);
    const Result<MediaProfile> read = loadProfile(path);
    QVERIFY(read);
    QCOMPARE(read->resolved(read->source.path), m_lab.path(u"official.iso"_s));
    QCOMPARE(session.document().recent().paths().first(), path);
    const Result<> lost = test::save(session, m_folder.filePath(u"absent/p.json"_s));
    QVERIFY(!lost);
    QCOMPARE(session.document().filePath(), path);
}

void TestSession::newProfileForgetsTheSecrets()
{
    Session session(test::quickSession());
    openLab(session, u"secret"_s);
    QVERIFY(session.choices().secrets().mediaPassword);
    session.document().startAnew();
    QVERIFY(!session.choices().secrets().mediaPassword);
    QCOMPARE(session.profile(), MediaProfile());
}

void TestSession::crashLeavesADraftWithoutSecrets()
{
    const QString data = m_folder.filePath(u"crash"_s);
    const SessionOptions options{.dataFolder = data, .debounceMs = 0, .clock = test::labClock};
    {
        Session session(options);
        QTRY_VERIFY(session.document().draft().isReady());
        QVERIFY(!session.document().draft().leftOver());
        openLab(session, u"Marked-Secret"_s);
        session.edit([](MediaProfile& profile) { profile.name = u"Unsaved"_s; });
        QTRY_VERIFY(test::readFile(data + u"/draft.json"_s).contains("Unsaved"));
    } // ends without Draft::discard(), as a crash does
    for (const QString& name : test::entriesOf(data))
        QVERIFY(!test::readFile(data + u'/' + name).contains("Marked-Secret"));
    Session session(options);
    QTRY_VERIFY(session.document().draft().leftOver());
    const Result<> restored = test::restoreDraft(session);
    QVERIFY2(restored, test::why(restored).constData());
    QCOMPARE(session.profile().name, u"Unsaved"_s);
    QTRY_COMPARE(session.examination().mediumState(), MediumState::PasswordNeeded);
    QVERIFY(!session.document().draft().leftOver());
}

void TestSession::properEndLeavesNothing()
{
    const QString data = m_folder.filePath(u"proper"_s);
    {
        Session session({.dataFolder = data, .debounceMs = 0, .clock = test::labClock});
        openLab(session, {});
        session.edit([](MediaProfile& profile) { profile.name = u"Unsaved"_s; });
        session.document().draft().discard(); // while one is being written, or just before
    }
    QCOMPARE(test::entriesOf(data).join(u' '), QString());
}

void TestSession::endWithoutAskingKeepsWhatIsNotSaved()
{
    const QString data = m_folder.filePath(u"logoff"_s);
    {
        Session session({.dataFolder = data, .debounceMs = 0, .clock = test::labClock});
        openLab(session, {});
        session.edit([](MediaProfile& profile) { profile.name = u"Unsaved"_s; });
        session.document().keepUnsaved();
    }
    QVERIFY(test::readFile(data + u"/draft.json"_s).contains("Unsaved"));
    {
        Session session({.dataFolder = data, .debounceMs = 0, .clock = test::labClock});
        openLab(session, {});
        const QString path = m_folder.filePath(u"saved.json"_s);
        QVERIFY(test::save(session, path));
        session.document().keepUnsaved();
    }
    QVERIFY(!QFile::exists(data + u"/draft.json"_s));
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
    QTRY_VERIFY(second.document().draft().isReady());
    QVERIFY(!second.document().draft().leftOver());
    second.document().draft().discard();
    QVERIFY(test::readFile(data + u"/draft.json"_s).contains("First"));
}

CMGMEDIA_TEST(TestSession)
#include "test_session.moc"
