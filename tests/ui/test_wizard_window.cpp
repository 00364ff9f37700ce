// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files.h"
#include "tests/support/test_pki.h"
#include "tests/support/test_program.h"
#include "tests/ui/widget_test.h"
#include "ui/widgets/step_list.h"
#include "ui/wizard/page.h"
#include "ui/wizard/screenshots.h"
#include "ui/wizard/wizard_window.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::ui;
using test::control;

class TestWizardWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void nextWaitsForTheMedium();
    void jumpsToReachedPages();
    void blockersAreSeenOnReadiness();
    void droppedFilesLandInTheirField_data();
    void droppedFilesLandInTheirField();
    void saysWhatItHasNoUseFor_data();
    void saysWhatItHasNoUseFor();
    void brokenProfileIsNamed();
    void asksBeforeItGoesElsewhere();
    void asksBeforeChangesAreLost();
    void everyPageHasNamesAndKeysOfItsOwn();
    void grabsEveryPage_data();
    void grabsEveryPage();
    void asksNothingWhenTheSessionEnds();

private:
    void openLab();

    QTemporaryDir m_folder;
    test::Lab m_lab;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<WizardWindow> m_window;
};

void TestWizardWindow::initTestCase()
{
    test::keepSettingsIn(m_folder.filePath(u"settings"_s));
    m_lab = test::makeLab(m_folder.filePath(u"lab"_s));
    test::writeFile(m_lab.path(u"media.pfx"_s), test::labPki().mediaPfx);
}

void TestWizardWindow::init()
{
    m_session = std::make_unique<Session>(test::quickSession());
    m_window = std::make_unique<WizardWindow>(*m_session);
    m_window->show();
    QTRY_VERIFY(!m_session->examiner().isBusy());
}

void TestWizardWindow::cleanup()
{
    m_window.reset();
    m_session.reset();
}

void TestWizardWindow::openLab()
{
    m_window->openProfile(m_lab.path(u"profile.json"_s));
    QTRY_VERIFY(!m_session->document().filePath().isEmpty());
    m_session->choices().setSecret(&BuildSecrets::mediaPassword, *m_lab.password());
    QTRY_COMPARE(m_session->examination().mediumState(), MediumState::Open);
    m_window->goTo(PageId::Start);
}

void TestWizardWindow::nextWaitsForTheMedium()
{
    auto* next = control<QPushButton>(*m_window, u"next"_s);
    QVERIFY(!next->isEnabled());
    QVERIFY(!control(*m_window, u"back"_s)->isEnabled());
    openLab();
    QTRY_VERIFY(next->isEnabled());
    QTest::mouseClick(next, Qt::LeftButton);
    QCOMPARE(m_window->currentPage(), PageId::MediaManagement);
    QCOMPARE(control<QLabel>(*m_window, u"pageTitle"_s)->text(), u"Media management"_s);
    QTest::mouseClick(control(*m_window, u"back"_s), Qt::LeftButton);
    QCOMPARE(m_window->currentPage(), PageId::Start);
}

void TestWizardWindow::jumpsToReachedPages()
{
    openLab();
    m_window->goTo(PageId::Security);
    auto* steps = control<StepList>(*m_window, u"steps"_s);
    QCOMPARE(steps->currentRow(), static_cast<int>(PageId::Security));
    steps->setFocus();
    QTest::keyClick(steps, Qt::Key_Up);
    QCOMPARE(m_window->currentPage(), PageId::MediaType);
    QTest::keyClick(steps, Qt::Key_Home);
    QCOMPARE(m_window->currentPage(), PageId::Start);
    QTest::keyClick(steps, Qt::Key_Down);
    QTest::keyClick(steps, Qt::Key_Down);
    QTest::keyClick(steps, Qt::Key_Down);
    QCOMPARE(m_window->currentPage(), PageId::Security);
    QTest::keyClick(steps, Qt::Key_End); // in reach from the start, for all is answered
    QCOMPARE(m_window->currentPage(), PageId::Summary);
}

/// What stands in the way can be let pass where it is listed, though its page does not let go.
void TestWizardWindow::blockersAreSeenOnReadiness()
{
    openLab();
    m_session->edit([](MediaProfile& profile) { profile.taskSequence.path.clear(); }); // warns
    auto* steps = control<StepList>(*m_window, u"steps"_s);
    QTRY_VERIFY(!m_session->examiner().isBusy());
    QCOMPARE(steps->state(static_cast<int>(PageId::Readiness)), PageState::Untouched);
    m_session->edit([](MediaProfile& profile) { profile.bootImage.trust.clear(); });
    QTRY_COMPARE(steps->state(static_cast<int>(PageId::BootImage)), PageState::Blocked);
    QCOMPARE(steps->state(static_cast<int>(PageId::Readiness)), PageState::Blocked);
    m_window->goTo(PageId::Readiness);
    QVERIFY(!control<QPushButton>(*m_window, u"next"_s)->isEnabled());
}

void TestWizardWindow::droppedFilesLandInTheirField_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<PageId>("page");
    QTest::newRow("medium") << u"official.iso"_s << PageId::Start;
    QTest::newRow("folder") << u"medium"_s << PageId::Start;
    QTest::newRow("boot image") << u"boot.wim"_s << PageId::BootImage;
    QTest::newRow("certificate") << u"pki/root.cer"_s << PageId::BootImage;
    QTest::newRow("server certificate") << u"pki/cmg.cer"_s << PageId::BootImage;
    QTest::newRow("PFX") << u"media.pfx"_s << PageId::Security;
    QTest::newRow("task sequence") << u"export.xml"_s << PageId::Customization;
    QTest::newRow("profile") << u"profile.json"_s << PageId::Summary; // on Write
}

void TestWizardWindow::droppedFilesLandInTheirField()
{
    QFETCH(QString, file);
    QFETCH(PageId, page);
    QSignalSpy changed(m_session.get(), &Session::changed);
    m_window->takeFile(m_lab.path(file));
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(m_window->currentPage(), page);
}

void TestWizardWindow::saysWhatItHasNoUseFor_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content"); // nothing: that of the lab
    QTest::addColumn<QString>("words");
    QTest::newRow("variables") << u"medium/SMS/data/Variables.dat"_s << QByteArray()
                               << u"contains media variables"_s;
    QTest::newRow("boot configuration") << u"medium/Boot/BCD"_s << QByteArray() << u"can't use"_s;
    QTest::newRow("profile with another file extension")
        << u"profile.txt"_s << QByteArray(R"({"schema":1,"source":{}})") << u"is a profile"_s;
    QTest::newRow("web page") << u"page.iso"_s << QByteArray("<html></html>") << u"is a web page"_s;
    QTest::newRow("empty") << u"empty.wim"_s << QByteArray("") << u"is empty"_s;
}

void TestWizardWindow::saysWhatItHasNoUseFor()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    if (!content.isNull())
        test::writeFile(m_lab.path(file), content);
    m_window->takeFile(m_lab.path(file));
    QTRY_VERIFY(m_window->findChild<QMessageBox*>(u"problem"_s));
    const QString said = m_window->findChild<QMessageBox*>(u"problem"_s)->text();
    QVERIFY2(said.contains(words), qPrintable(said));
    QVERIFY(m_session->profile().source.path.isEmpty());
}

void TestWizardWindow::brokenProfileIsNamed()
{
    const QString path = m_lab.path(u"broken.json"_s);
    test::writeFile(path, "{ \"schema\": 2 }");
    m_window->openProfile(path);
    QTRY_VERIFY(m_window->findChild<QMessageBox*>(u"problem"_s));
    QVERIFY(m_window->findChild<QMessageBox*>(u"problem"_s)->text().contains(path));
}

/// Of somebody else's profile nothing is looked at on a share before the user agrees, once.
void TestWizardWindow::asksBeforeItGoesElsewhere()
{
    const QString path = m_lab.path(u"stranger.json"_s);
    const Result<MediaProfile> lab = loadProfile(m_lab.path(u"profile.json"_s));
    QVERIFY(lab);
    MediaProfile stranger = *lab;
    stranger.taskSequence.path = u"//evil.example.test/share/x.zip"_s;
    stranger.console.provider = u"cm01.evil.test"_s;
    QVERIFY(saveProfile(stranger, path));
    const auto question = [this] { return m_window->findChild<QMessageBox*>(u"askAboutPlaces"_s); };
    m_window->openProfile(path);
    QTRY_VERIFY(question());
    for (const QString& place : {uR"(\\evil.example.test\share)"_s, u"cm01.evil.test"_s})
        QVERIFY2(question()->text().contains(place), qPrintable(question()->text()));
    QCOMPARE(question()->defaultButton(), question()->escapeButton());
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(!question());
    QCOMPARE(m_session->profile(), MediaProfile());
    m_window->openProfile(path);
    QTRY_VERIFY(question());
    QTest::mouseClick(control(*question(), u"agreeToPlaces"_s), Qt::LeftButton);
    QCOMPARE(m_session->document().filePath(), path);
    QTRY_VERIFY(!question());
    m_window->openProfile(path);
    QTRY_VERIFY(m_session->document().waitingFor().isEmpty());
    QVERIFY(!question());
}

void TestWizardWindow::asksBeforeChangesAreLost()
{
    openLab();
    m_session->edit([](MediaProfile& profile) { profile.name = u"Changed"_s; });
    QVERIFY(!m_window->close());
    auto* box = m_window->findChild<QMessageBox*>(u"saveChanges"_s);
    QVERIFY(box);
    QTest::mouseClick(box->button(QMessageBox::Cancel), Qt::LeftButton);
    QVERIFY(m_window->isVisible());
    QVERIFY(!m_window->close());
    box = m_window->findChildren<QMessageBox*>(u"saveChanges"_s).last();
    QTest::mouseClick(box->button(QMessageBox::Discard), Qt::LeftButton);
    QTRY_VERIFY(!m_window->isVisible());
}

void TestWizardWindow::everyPageHasNamesAndKeysOfItsOwn()
{
    openLab();
    for (int i = 0; i < m_window->pageCount(); ++i) {
        m_window->goTo(static_cast<PageId>(i));
        QCOMPARE(test::namelessControls(*m_window), QStringList());
        QVERIFY(!control<QLabel>(*m_window, u"pageExplanation"_s)->text().isEmpty());
        for (const WizardPage* page : m_window->findChildren<WizardPage*>()) {
            if (page->isVisible())
                QCOMPARE(test::mnemonicsTwice(*page).join(u'\n'), QString());
        }
    }
}

void TestWizardWindow::grabsEveryPage_data()
{
    QTest::addColumn<Screenshots::Writing>("writing");
    QTest::newRow("only looking") << Screenshots::Writing::No;
    QTest::newRow("writing, which is over at once") << Screenshots::Writing::Yes;
}

void TestWizardWindow::grabsEveryPage()
{
    QFETCH(Screenshots::Writing, writing);
    const QTemporaryDir folders;
    const QString folder = folders.filePath(u"shots"_s);
    openLab();
    Screenshots screenshots(*m_session, *m_window, folder, writing);
    QSignalSpy finished(&screenshots, &Screenshots::finished);
    screenshots.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
    QVERIFY(finished.first().first().toBool());
    QCOMPARE(test::entriesOf(folder).size(), m_window->pageCount() + 1); // and Write
    QCOMPARE(test::entriesOf(folder).first(), u"01-start.png"_s);
    QCOMPARE(QFile::exists(m_lab.path(u"branch.iso"_s)), writing == Screenshots::Writing::Yes);
}

/// The last of all: no event loop runs after it.
void TestWizardWindow::asksNothingWhenTheSessionEnds()
{
    openLab();
    m_session->edit([](MediaProfile& profile) { profile.name = u"Changed"_s; });
    m_window->endWithSession();
    QVERIFY(!m_window->findChild<QMessageBox*>(u"saveChanges"_s));
}

CMGMEDIA_TEST(TestWizardWindow)
#include "test_wizard_window.moc"
