// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files.h"
#include "tests/support/test_program.h"
#include "tests/ui/page_test.h"
#include "ui/wizard/wizard_window.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::ui;
using test::control;

/// Whatever closes or replaces answers that no file holds asks first.
class TestAnswersKept : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void asksBeforeAnswersGo_data();
    void asksBeforeAnswersGo();
    void savesFirst();
    void savesWhatHasNoNameYet();
    void asksNothingWhereNothingIsLost();
    void asksNothingForAnswersTakenBack();
    void restoredDraftKeepsItsFile();
    void restoredDraftSurvivesCancel();
    void restoredDraftSurvivesTheNextKill();
    void keepsAnswersWithoutAMedium();
    void lookingLeavesNoDraft();
    void endOfTheSessionKeepsThem();
    void lastKeyIsInTheDraft();
    void droppedMediumAsksFirst();
    void droppedStrangerReplacesNothing_data();
    void droppedStrangerReplacesNothing();

private:
    void start();
    void kill(); ///< as kill -9 does: nothing is told to anybody
    void answer(const QString& name);
    bool openLab();
    QMessageBox* question() const;
    void reply(QMessageBox::StandardButton button);
    void lose(const QString& way);

    std::unique_ptr<QTemporaryDir> m_data;
    QTemporaryDir m_folder;
    test::Lab m_lab;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<WizardWindow> m_window;
};

void TestAnswersKept::initTestCase()
{
    test::keepSettingsIn(m_folder.filePath(u"settings"_s));
    m_lab = test::makeLab(m_folder.filePath(u"lab"_s));
    test::writeFile(m_lab.path(u"notes.txt"_s), "What I wanted to buy");
}

void TestAnswersKept::init()
{
    m_data = std::make_unique<QTemporaryDir>();
    start();
}

void TestAnswersKept::cleanup()
{
    kill();
}

void TestAnswersKept::start()
{
    SessionOptions options = test::quickSession();
    options.dataFolder = m_data->path();
    m_session = std::make_unique<Session>(options);
    m_window = std::make_unique<WizardWindow>(*m_session);
    m_window->show();
    QTRY_VERIFY(m_session->document().draft().isReady());
    QTRY_VERIFY(!m_session->examiner().isBusy());
}

void TestAnswersKept::kill()
{
    m_window.reset();
    m_session.reset();
}

void TestAnswersKept::answer(const QString& name)
{
    m_session->edit([&name](MediaProfile& profile) { profile.name = name; });
}

bool TestAnswersKept::openLab()
{
    const bool opened = test::open(*m_session, m_lab.path(u"profile.json"_s)).has_value();
    m_window->goTo(PageId::Start);
    return opened;
}

QMessageBox* TestAnswersKept::question() const
{
    for (auto* box : m_window->findChildren<QMessageBox*>(u"saveChanges"_s)) {
        if (box->isVisible())
            return box;
    }
    return nullptr;
}

void TestAnswersKept::reply(QMessageBox::StandardButton button)
{
    QTest::mouseClick(question()->button(button), Qt::LeftButton);
}

/// Does what would lose the answers.
void TestAnswersKept::lose(const QString& way)
{
    const QString profile = m_lab.path(u"profile.json"_s);
    if (way == u"close")
        m_window->close();
    else if (way == u"cancel")
        QTest::mouseClick(control(*m_window, u"close"_s), Qt::LeftButton);
    else if (way == u"new")
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    else if (way == u"open")
        m_window->openProfile(profile);
    else if (way == u"recent")
        QTest::mouseClick(control(*m_window, u"recentProfile"_s), Qt::LeftButton);
    else if (way == u"drop")
        QVERIFY(test::drop(m_window.get(), {profile}));
    else
        QFAIL("no such way");
}

void TestAnswersKept::asksBeforeAnswersGo_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<bool>("named");
    for (const char* way : {"close", "cancel", "new", "open", "recent", "drop"}) {
        QTest::addRow("%s, never saved", way) << QString::fromLatin1(way) << false;
        QTest::addRow("%s, of a file", way) << QString::fromLatin1(way) << true;
    }
}

void TestAnswersKept::asksBeforeAnswersGo()
{
    QFETCH(QString, way);
    QFETCH(bool, named);
    m_session->document().recent().remember(m_lab.path(u"profile.json"_s));
    if (named)
        QVERIFY(openLab());
    answer(u"Branch offices"_s);
    lose(way);
    QTRY_VERIFY(question());
    QCOMPARE(question()->text().contains(u"profile.json"_s), named);
    QCOMPARE(question()->defaultButton(), question()->button(QMessageBox::Save));
    reply(QMessageBox::Cancel);
    QVERIFY(m_window->isVisible());
    QCOMPARE(m_session->profile().name, u"Branch offices"_s);
    QTRY_VERIFY(!question());
    lose(way);
    QTRY_VERIFY(question());
    reply(QMessageBox::Discard);
    if (way == u"close" || way == u"cancel")
        QTRY_VERIFY(!m_window->isVisible());
    else
        QTRY_VERIFY(m_session->profile().name != u"Branch offices");
    QTRY_VERIFY(!QFile::exists(m_data->filePath(u"draft.json"_s)));
}

void TestAnswersKept::savesFirst()
{
    const QString path = m_folder.filePath(u"mine.json"_s);
    QVERIFY(openLab());
    QVERIFY(test::save(*m_session, path));
    answer(u"Branch offices"_s);
    lose(u"new"_s);
    QTRY_VERIFY(question());
    reply(QMessageBox::Save);
    QTRY_COMPARE(m_session->profile(), MediaProfile());
    const Result<MediaProfile> saved = loadProfile(path);
    QVERIFY(saved);
    QCOMPARE(saved->name, u"Branch offices"_s);
}

void TestAnswersKept::savesWhatHasNoNameYet()
{
    answer(u"Branch offices"_s);
    lose(u"close"_s);
    QTRY_VERIFY(question());
    reply(QMessageBox::Save);
    auto* dialog = control<QFileDialog>(*m_window, u"fileDialog"_s);
    QVERIFY(m_window->isVisible()); // until it is saved
    const QString path = m_folder.filePath(u"named.json"_s);
    emit dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY(!m_window->isVisible());
    QVERIFY(QFile::exists(path));
}

void TestAnswersKept::asksNothingWhereNothingIsLost()
{
    QVERIFY(openLab());
    lose(u"new"_s);
    QVERIFY(!question());
    QCOMPARE(m_session->profile(), MediaProfile());
    lose(u"close"_s);
    QVERIFY(!question());
    QVERIFY(!m_window->isVisible());
}

void TestAnswersKept::asksNothingForAnswersTakenBack()
{
    answer(u"Branch offices"_s);
    answer({});
    QVERIFY(!m_session->document().isModified());
    lose(u"close"_s);
    QVERIFY(!m_window->isVisible());
}

void TestAnswersKept::restoredDraftKeepsItsFile()
{
    QVERIFY(openLab());
    const QString source = m_session->profile().resolved(m_session->profile().source.path);
    answer(u"Branch offices"_s);
    QTRY_VERIFY(test::readFile(m_data->filePath(u"draft.json"_s)).contains("Branch offices"));
    kill();
    start();
    QTRY_VERIFY(control(*m_window, u"draftOffer"_s)->isVisible());
    QVERIFY(control(*m_window, u"draftOffer"_s)->accessibleName().contains(u"profile.json"_s));
    QVERIFY(test::restoreDraft(*m_session));
    QCOMPARE(m_session->document().filePath(), m_lab.path(u"profile.json"_s));
    QVERIFY(m_session->document().isModified());
    QCOMPARE(m_session->profile().resolved(m_session->profile().source.path), source);
    const QString copy = m_folder.filePath(u"copy.json"_s);
    QVERIFY(test::save(*m_session, copy));
    QVERIFY(!m_session->document().isModified());
    QVERIFY(!test::readFile(copy).contains("draftOf"));
}

void TestAnswersKept::restoredDraftSurvivesCancel()
{
    answer(u"Branch offices"_s);
    QTRY_VERIFY(test::readFile(m_data->filePath(u"draft.json"_s)).contains("Branch offices"));
    kill();
    start();
    QTRY_VERIFY(m_session->document().draft().leftOver());
    QVERIFY(test::restoreDraft(*m_session));
    QVERIFY(m_session->document().isModified());
    lose(u"cancel"_s);
    QTRY_VERIFY(question());
    reply(QMessageBox::Cancel);
    QCOMPARE(m_session->profile().name, u"Branch offices"_s);
}

void TestAnswersKept::restoredDraftSurvivesTheNextKill()
{
    answer(u"Branch offices"_s);
    kill();
    start();
    QTRY_VERIFY(m_session->document().draft().leftOver());
    QVERIFY(test::restoreDraft(*m_session));
    kill(); // before anything was changed
    start();
    QTRY_VERIFY(m_session->document().draft().leftOver());
    QVERIFY(test::restoreDraft(*m_session));
    QCOMPARE(m_session->profile().name, u"Branch offices"_s);
}

void TestAnswersKept::keepsAnswersWithoutAMedium()
{
    m_session->edit([](MediaProfile& profile) {
        profile.answers[u"A6"_s] = {AnswerKind::Yes, u"AB"_s, u"2026-06-01"_s, {}};
    });
    kill();
    start();
    QTRY_VERIFY(m_session->document().draft().leftOver());
    QVERIFY(test::restoreDraft(*m_session));
    QCOMPARE(m_session->profile().answers.size(), 1U);
}

void TestAnswersKept::lookingLeavesNoDraft()
{
    QVERIFY(openLab());
    kill();
    start();
    QVERIFY(!m_session->document().draft().leftOver());
}

/// Logging off is no crash, and asks nothing; the answers are there when the program starts again.
void TestAnswersKept::endOfTheSessionKeepsThem()
{
    answer(u"Branch offices"_s);
    m_session->document().keepUnsaved();
    kill();
    start();
    QTRY_VERIFY(control(*m_window, u"draftOffer"_s)->isVisible());
    QVERIFY(!control(*m_window, u"draftOffer"_s)->accessibleName().contains(u"unexpected"_s));
    QTest::mouseClick(control(*m_window, u"restoreDraft"_s), Qt::LeftButton);
    QTRY_COMPARE(m_session->profile().name, u"Branch offices"_s);
}

/// What came while the draft was being written is written, too.
void TestAnswersKept::lastKeyIsInTheDraft()
{
    for (const QString& name : {u"B"_s, u"Br"_s, u"Bra"_s, u"Bran"_s})
        answer(name);
    kill();
    QVERIFY(test::readFile(m_data->filePath(u"draft.json"_s)).contains("\"Bran\""));
}

void TestAnswersKept::droppedMediumAsksFirst()
{
    QVERIFY(openLab());
    const QString before = m_session->profile().source.path;
    const auto asked = [this] { return m_window->findChild<QMessageBox*>(u"otherMedium"_s); };
    m_window->takeFile(m_lab.path(u"medium"_s));
    QTRY_VERIFY(asked());
    QTest::keyClick(asked(), Qt::Key_Escape);
    QTRY_VERIFY(!asked());
    QCOMPARE(m_session->profile().source.path, before);
    m_window->takeFile(m_lab.path(u"medium"_s));
    QTRY_VERIFY(asked());
    QTest::mouseClick(control(*asked(), u"useOtherMedium"_s), Qt::LeftButton);
    QCOMPARE(m_session->profile().source.path, m_lab.path(u"medium"_s));
}

void TestAnswersKept::droppedStrangerReplacesNothing_data()
{
    QTest::addColumn<PageId>("page");
    QTest::addColumn<QString>("onto");
    QTest::newRow("window") << PageId::Start << QString();
    QTest::newRow("medium") << PageId::Start << u"mediumDropZone"_s;
    QTest::newRow("boot image") << PageId::BootImage << u"bootImage"_s;
    QTest::newRow("gateway") << PageId::BootImage << u"gateway"_s;
    QTest::newRow("PFX file") << PageId::Security << u"pfx"_s;
    QTest::newRow("task sequence") << PageId::Customization << u"taskSequenceDropZone"_s;
}

void TestAnswersKept::droppedStrangerReplacesNothing()
{
    QFETCH(PageId, page);
    QFETCH(QString, onto);
    QVERIFY(openLab());
    m_window->goTo(page);
    const MediaProfile before = m_session->profile();
    QWidget* target = onto.isEmpty() ? m_window.get() : control(*m_window, onto);
    QVERIFY(test::drop(target, {m_lab.path(u"notes.txt"_s)}));
    QTRY_VERIFY(m_window->findChild<QMessageBox*>(u"problem"_s));
    QCOMPARE(m_session->profile(), before);
}

CMGMEDIA_TEST(TestAnswersKept)
#include "test_answers_kept.moc"
