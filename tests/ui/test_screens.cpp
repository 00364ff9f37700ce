// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/ui/layout_check.h"
#include "tests/ui/page_test.h"
#include "tests/ui/pretender.h"
#include "ui/tools/tool_window.h"
#include "ui/tools/tools.h"
#include "ui/widgets/screen_fit.h"
#include "ui/wizard/wizard_window.h"

#include <QAction>
#include <QDialog>
#include <QGuiApplication>
#include <QPushButton>
#include <QScreen>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::ui;
using test::control;

namespace {

constexpr int kLayoutsRestMs = 5000; // on a busy machine
constexpr int kTextFitsFrom = 700;

} // namespace

/// Every window on the screen that there is; run once for each screen that people have.
class TestScreens : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void opensWithinTheScreen();
    void comesBackWithinTheScreen();
    void toolsOpenWithinTheScreen_data();
    void toolsOpenWithinTheScreen();
    void consoleDialogShowsItsButtons();
    void nothingScrollsSideways_data();
    void nothingScrollsSideways();

private:
    void start();
    void fits(const QWidget& window) const;

    QTemporaryDir m_folder;
    test::Lab m_lab;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<WizardWindow> m_window;
};

void TestScreens::initTestCase()
{
    test::keepSettingsIn(m_folder.filePath(u"settings"_s));
    m_lab = test::makeLab(m_folder.filePath(u"lab"_s));
}

void TestScreens::cleanup()
{
    m_window.reset();
    m_session.reset();
}

void TestScreens::start()
{
    m_session = std::make_unique<Session>(test::quickSession());
    m_window = std::make_unique<WizardWindow>(*m_session);
    addTools(*m_window, *m_session);
    m_window->show();
}

void TestScreens::fits(const QWidget& window) const
{
    const QRect room = roomFor(window);
    const QString what = u"%1 on %2x%3"_s.arg(window.objectName())
                             .arg(window.screen()->size().width())
                             .arg(window.screen()->size().height());
    QVERIFY2(window.width() <= room.width() && window.height() <= room.height(),
             qPrintable(u"%1 is %2x%3"_s.arg(what).arg(window.width()).arg(window.height())));
    // With the frame that a desktop puts around it, whose corner pos() is.
    const QRect screen = window.screen()->availableGeometry();
    const QSize frame = screen.size() - room.size();
    QVERIFY2(screen.contains(QRect(window.pos(), window.size() + frame)), qPrintable(what));
}

void TestScreens::opensWithinTheScreen()
{
    start();
    fits(*m_window);
    QVERIFY(m_window->rect().contains(
        QRect(control(*m_window, u"next"_s)->mapTo(m_window.get(), QPoint()),
              control(*m_window, u"next"_s)->size())));
}

/// Larger, from another screen.
void TestScreens::comesBackWithinTheScreen()
{
    start();
    m_window->resize(3000, 2000);
    m_window->close();
    start();
    fits(*m_window);
}

void TestScreens::toolsOpenWithinTheScreen_data()
{
    QTest::addColumn<QString>("tool");
    for (const char* tool : {"inspect", "compare", "verify", "trustEditor", "pfxCheck", "lint"})
        QTest::newRow(tool) << QString::fromLatin1(tool);
}

void TestScreens::toolsOpenWithinTheScreen()
{
    QFETCH(QString, tool);
    start();
    m_window->findChild<QAction*>(tool)->trigger();
    const auto* opened = m_window->findChild<ToolWindow*>();
    QVERIFY(opened);
    QTest::qWait(0);
    fits(*opened);
}

void TestScreens::consoleDialogShowsItsButtons()
{
    start();
    QTest::mouseClick(control(*m_window, u"makeWithConsole"_s), Qt::LeftButton);
    const auto* dialog = control<QDialog>(*m_window, u"consoleDialog"_s);
    QTest::qWait(0);
    fits(*dialog);
    const auto* make = control<QPushButton>(*dialog, u"consoleMake"_s);
    QVERIFY(dialog->rect().contains(QRect(make->mapTo(dialog, QPoint()), make->size())));
    QVERIFY(qobject_cast<QLineEdit*>(dialog->focusWidget()));
}

void TestScreens::nothingScrollsSideways_data()
{
    QTest::addColumn<bool>("longer");
    QTest::newRow("as it is") << false;
    QTest::newRow("40 % longer") << true;
}

void TestScreens::nothingScrollsSideways()
{
    QFETCH(bool, longer);
    if (QGuiApplication::primaryScreen()->size().width() < kTextFitsFrom)
        QSKIP("Some texts need a little more room than so small a screen has.");
    test::Pretender pretender(test::Pretender::Kind::Longer);
    if (longer)
        QCoreApplication::installTranslator(&pretender);
    start();
    QVERIFY(test::openLab(*m_session, m_lab));
    QStringList faults;
    for (int i = 0; i < m_window->pageCount(); ++i) {
        m_window->goTo(static_cast<PageId>(i));
        QTRY_VERIFY(!m_session->examiner().isBusy());
        QStringList found;
        const auto isClean = [&] {
            found = test::layoutFaults(*m_window).filter(u"scrolled to the side"_s);
            return found.isEmpty();
        };
        if (!QTest::qWaitFor(isClean, kLayoutsRestMs))
            faults << pageTitle(static_cast<PageId>(i)) + u": "_s + found.join(u"; "_s);
    }
    QCOMPARE(faults.join(u'\n'), QString());
    fits(*m_window); // what a page needs does not make it larger
}

CMGMEDIA_TEST(TestScreens)
#include "test_screens.moc"
