// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files.h"
#include "tests/support/test_program.h"
#include "tests/ui/page_test.h"
#include "ui/tools/tools.h"
#include "ui/widgets/version_box.h"
#include "ui/wizard/wizard_window.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::ui;
using test::control;

/// The whole window without a mouse, and what the mouse must not do by the way.
class TestKeyboard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void firstFocusIsWhatIsMissing();
    void returnIsNext();
    void returnWaitsForTheCheck();
    void returnPressesAFocusedButton();
    void nextSaysWhyItIsGrey();
    void aFinishedProfileLeadsToSummary();
    void nextLeadsToAFile();
    void focusIsAlwaysSeen();
    void everyLetterIsTakenOnce_data();
    void everyLetterIsTakenOnce();
    void wheelGivesNoAnswer();
    void slowTypingIsNotCompleted();
    void typedPathCountsWithoutReturn();
    void halfAPasswordIsNotWrong();
    void everyPageIsInReach();

private:
    void openLab();
    QWidget* focus() const { return m_window->focusWidget(); }
    QPushButton* next() const { return control<QPushButton>(*m_window, u"next"_s); }
    QString status() const { return control<QLabel>(*m_window, u"status"_s)->text(); }

    QTemporaryDir m_folder;
    test::Lab m_lab;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<WizardWindow> m_window;
};

void TestKeyboard::initTestCase()
{
    test::keepSettingsIn(m_folder.filePath(u"settings"_s));
    m_lab = test::makeLab(m_folder.filePath(u"lab"_s));
}

void TestKeyboard::init()
{
    m_session = std::make_unique<Session>(test::quickSession());
    m_window = std::make_unique<WizardWindow>(*m_session);
    addTools(*m_window, *m_session);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(!m_session->examiner().isBusy());
}

void TestKeyboard::cleanup()
{
    m_window.reset();
    m_session.reset();
}

void TestKeyboard::openLab()
{
    QVERIFY(test::openLab(*m_session, m_lab));
    m_window->goTo(PageId::Start);
}

void TestKeyboard::firstFocusIsWhatIsMissing()
{
    QCOMPARE(focus()->objectName(), u"mediumPath"_s);
    QTest::keyClick(focus(), Qt::Key_Tab);
    QCOMPARE(focus()->objectName(), u"mediumBrowse"_s);
    QVERIFY(test::open(*m_session, m_lab.path(u"profile.json"_s)));
    m_window->goTo(PageId::Start);
    QTRY_COMPARE(focus()->objectName(), u"mediumPassword"_s);
    openLab();
    m_window->goTo(PageId::Summary);
    QTRY_VERIFY(next()->isEnabled());
    m_window->goTo(PageId::Readiness);
    m_window->goTo(PageId::Summary);
    QCOMPARE(focus(), next());
}

void TestKeyboard::returnIsNext()
{
    openLab();
    QTRY_VERIFY(next()->isEnabled());
    auto* path = control<QLineEdit>(*m_window, u"mediumPath"_s);
    path->setFocus();
    QTest::keyClick(path, Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), PageId::MediaManagement);
}

/// After the last letter of the password nobody has to wait until it is checked.
void TestKeyboard::returnWaitsForTheCheck()
{
    QVERIFY(test::open(*m_session, m_lab.path(u"profile.json"_s)));
    m_window->goTo(PageId::Start);
    QTRY_COMPARE(m_session->examination().mediumState(), MediumState::PasswordNeeded);
    auto* password = control<QLineEdit>(*m_window, u"mediumPassword"_s);
    password->setFocus();
    const QByteArray secret = test::readFile(m_lab.path(u"media-password.txt"_s)).trimmed();
    QTest::keyClicks(password, QString::fromUtf8(secret));
    QTest::keyClick(password, Qt::Key_Return);
    QTRY_COMPARE(m_window->currentPage(), PageId::MediaManagement);
}

void TestKeyboard::returnPressesAFocusedButton()
{
    openLab();
    m_window->goTo(PageId::Security);
    auto* back = control<QPushButton>(*m_window, u"back"_s);
    back->setFocus();
    QTest::keyClick(back, Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), PageId::MediaType);
}

void TestKeyboard::nextSaysWhyItIsGrey()
{
    QVERIFY(!next()->isEnabled());
    QCOMPARE(status(), u"Choose the boot medium from your site."_s);
    auto* show = control<QPushButton>(*m_window, u"showObstacle"_s);
    QTest::mouseClick(show, Qt::LeftButton);
    QCOMPARE(focus()->objectName(), u"mediumPath"_s);
    openLab();
    QTRY_VERIFY(next()->isEnabled());
    QCOMPARE(status(), u"Everything is answered."_s);
    QVERIFY(!show->isVisible());
    m_session->edit([](MediaProfile& profile) { profile.bootImage.trust.clear(); });
    m_window->goTo(PageId::BootImage);
    QTRY_VERIFY(show->isVisible());
    QVERIFY(!next()->isEnabled());
    QVERIFY(!status().isEmpty());
    QTest::mouseClick(show, Qt::LeftButton);
    QVERIFY(m_window->page(PageId::BootImage)->isAncestorOf(focus()));
}

void TestKeyboard::aFinishedProfileLeadsToSummary()
{
    auto* toSummary = control<QPushButton>(*m_window, u"goToSummary"_s);
    QVERIFY(!toSummary->isVisible());
    openLab();
    QTRY_VERIFY(toSummary->isVisible());
    m_session->edit([](MediaProfile& profile) { profile.output.path.clear(); });
    QTRY_VERIFY(!toSummary->isVisible()); // on another page something is left to do
    m_session->edit(
        [this](MediaProfile& profile) { profile.output.path = m_lab.path(u"branch.iso"_s); });
    QTRY_VERIFY(toSummary->isVisible());
    QTest::mouseClick(toSummary, Qt::LeftButton);
    QCOMPARE(m_window->currentPage(), PageId::Summary);
    QVERIFY(!toSummary->isVisible());
}

void TestKeyboard::nextLeadsToAFile()
{
    openLab();
    m_session->edit([](MediaProfile& profile) { profile.output.path.clear(); });
    m_window->goTo(PageId::MediaType);
    QTRY_COMPARE(status(), u"Choose a name for the media file."_s);
    QTest::mouseClick(control(*m_window, u"showObstacle"_s), Qt::LeftButton);
    QCOMPARE(focus()->objectName(), u"outputPath"_s);
}

/// On a small window, all round by Tab: whatever has the focus lies inside of what is seen.
void TestKeyboard::focusIsAlwaysSeen()
{
    openLab();
    m_window->resize(700, 400);
    for (int i = 0; i <= static_cast<int>(PageId::Summary); ++i) {
        m_window->goTo(static_cast<PageId>(i));
        QTRY_VERIFY(!m_session->examiner().isBusy());
        for (int presses = 0; presses < 60; ++presses) {
            QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
            const QWidget* now = focus();
            const QWidget* page = m_window->page(m_window->currentPage());
            if (!page->isAncestorOf(now))
                continue;
            const QWidget* seen = page->parentWidget();
            const QRect place(now->mapTo(seen, QPoint()), now->size());
            QVERIFY2(seen->rect().intersects(place), qPrintable(now->objectName()));
        }
    }
}

void TestKeyboard::everyLetterIsTakenOnce_data()
{
    QTest::addColumn<bool>("withDraft");
    QTest::newRow("as it starts") << false;
    QTest::newRow("with a draft to continue") << true;
}

void TestKeyboard::everyLetterIsTakenOnce()
{
    QFETCH(bool, withDraft);
    if (!withDraft)
        openLab();
    if (withDraft)
        control(*m_window, u"draftOffer"_s)->setVisible(true);
    for (int i = 0; i < m_window->pageCount(); ++i) {
        m_window->goTo(static_cast<PageId>(i));
        QCOMPARE(test::mnemonicsTwice(*m_window).join(u'\n'), QString());
    }
}

void TestKeyboard::wheelGivesNoAnswer()
{
    auto* version = m_window->findChild<VersionBox*>();
    QVERIFY(!version->hasFocus());
    const QPointF middle = version->rect().center();
    QWheelEvent turn(middle, version->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton,
                     Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(version, &turn);
    QCOMPARE(version->version(), QString());
    QCOMPARE(m_session->profile().site.version, QString());
}

void TestKeyboard::slowTypingIsNotCompleted()
{
    auto* version = m_window->findChild<VersionBox*>();
    version->setFocus();
    for (const char letter : {'2', '4', '0', '9'}) {
        QTest::keyClick(version, letter);
        QTRY_VERIFY(!m_session->examiner().isBusy());
    }
    QCOMPARE(version->version(), u"2409"_s);
    QCOMPARE(m_session->profile().site.version, u"2409"_s);
}

void TestKeyboard::typedPathCountsWithoutReturn()
{
    auto* path = control<QLineEdit>(*m_window, u"mediumPath"_s);
    path->setFocus();
    QTest::keyClicks(path, m_lab.path(u"official.iso"_s));
    QTRY_COMPARE(m_session->profile().source.path, m_lab.path(u"official.iso"_s));
    QVERIFY(path->hasFocus() || focus()->objectName() == u"mediumPassword");
}

void TestKeyboard::halfAPasswordIsNotWrong()
{
    QVERIFY(test::open(*m_session, m_lab.path(u"profile.json"_s)));
    m_window->goTo(PageId::Start);
    QTRY_COMPARE(m_session->examination().mediumState(), MediumState::PasswordNeeded);
    auto* password = control<QLineEdit>(*m_window, u"mediumPassword"_s);
    password->setFocus();
    QTest::keyClicks(password, u"LabMed"_s);
    QTRY_COMPARE(m_session->examination().mediumState(), MediumState::PasswordWrong);
    const auto accuses = [this] {
        for (const QLabel* label : m_window->page(PageId::Start)->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().startsWith(u"Wrong password"_s))
                return true;
        }
        return false;
    };
    QVERIFY(!accuses());
    QTest::keyClick(password, Qt::Key_Return);
    QTRY_VERIFY(accuses());
}

/// What is wrong with a medium may be mended on a later page than the one that says so.
void TestKeyboard::everyPageIsInReach()
{
    openLab();
    auto* steps = control<QWidget>(*m_window, u"steps"_s);
    steps->setFocus();
    QTest::keyClick(steps, Qt::Key_Down);
    QTest::keyClick(steps, Qt::Key_Down);
    QTest::keyClick(steps, Qt::Key_Down);
    QTest::keyClick(steps, Qt::Key_Down);
    QCOMPARE(m_window->currentPage(), PageId::BootImage);
}

CMGMEDIA_TEST(TestKeyboard)
#include "test_keyboard.moc"
