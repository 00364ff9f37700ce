// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/seen_screen.h"
#include "tests/tasksequence/sequence_samples.h"
#include "tests/ui/diagnosis_window.h"
#include "tests/ui/layout_check.h"
#include "tests/ui/text_colours.h"
#include "ui/theme/theme.h"
#include "ui/tools/tools.h"
#include "ui/widgets/secret_field.h"
#include "ui/wizard/wizard_window.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QGuiApplication>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::ui;
using test::control;
using test::said;

/// It failed at the PC: what the window takes in, what it says of it, and where it leads.
class TestDiagnosisTool : public test::DiagnosisWindowTest
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void saysWhyAndShowsTheLine();
    void saysWhatWentWell();
    void takesWhateverHoldsALog_data();
    void takesWhateverHoldsALog();
    void takesSeveralFilesAtOnce();
    void takesAPaste();
    void pastesIntoThePathField();
    void saysWhenItIsNoLog();
    void choosesAnotherAttempt();
    void listsScreensWithPictures();
    void leadsToThePageThatMendsIt();
    void comparesWithTheWizardsMedium();
    void comparesWithAMediumOfItsOwn();
    void asksBeforeABundleIsWritten();
    void isWalkedByKeyboard();
    void everyControlHasANameAndAKey();
    void fitsASmallScreen_data();
    void fitsASmallScreen();

private:
    test::Lab m_lab;
};

void TestDiagnosisTool::initTestCase()
{
    test::keepSettingsIn(m_folder.filePath(u"settings"_s));
    test::prepareShots();
    m_lab = test::makeLab(m_folder.filePath(u"lab"_s));
}

void TestDiagnosisTool::init()
{
    openWindow();
}

void TestDiagnosisTool::cleanup()
{
    closeWindow();
}

void TestDiagnosisTool::saysWhyAndShowsTheLine()
{
    auto& tool = shown(m_failed);
    QVERIFY2(headline().startsWith(trustSentence()), qPrintable(headline()));
    QVERIFY(control<QLabel>(tool, u"verdictText"_s)->text().contains(u"intermediate"_s));
    QVERIFY(control<QLabel>(tool, u"certainty"_s)->text().contains(u"Very likely"_s));
    // It is the chosen line of the log at once, and again after a click.
    QVERIFY2(currentText().contains(u"lpvStatusInformation is 0x8"_s), qPrintable(currentText()));
    list().goToRow(0);
    QVERIFY(!currentText().contains(u"lpvStatusInformation is 0x8"_s));
    test::shoot(tool, u"diagnosis-failed"_s);
    QTest::mouseClick(control<LineButton>(tool, u"evidence"_s), Qt::LeftButton);
    QVERIFY(currentText().contains(u"lpvStatusInformation is 0x8"_s));
    QCOMPARE(said(tool, u"status"_s), QString());
}

void TestDiagnosisTool::saysWhatWentWell()
{
    auto& tool =
        shown(test::bootLines() + test::tokenRequest() + test::policies() + test::success());
    QVERIFY2(headline().startsWith(u"Nothing failed"_s), qPrintable(headline()));
    QVERIFY(!tool.findChild<LineButton*>(u"evidence"_s));
    test::shoot(tool, u"diagnosis-success"_s);
}

void TestDiagnosisTool::takesWhateverHoldsALog_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("file") << write(u"kinds/smsts.log"_s, m_failed);
    QTest::newRow("folder") << m_folder.filePath(u"kinds"_s);
    const QString zip = m_folder.filePath(u"support.zip"_s);
    test::writeZip(zip, {{u"logs/smsts.log"_s, m_failed}});
    QTest::newRow("ZIP file") << zip;
}

void TestDiagnosisTool::takesWhateverHoldsALog()
{
    QFETCH(QString, path);
    QVERIFY(test::drop(m_tool.get(), {path}));
    QVERIFY(isDone());
    QVERIFY2(headline().startsWith(trustSentence()), qPrintable(headline()));
}

void TestDiagnosisTool::takesSeveralFilesAtOnce()
{
    const QString one = write(u"several/smsts.log"_s, m_failed);
    const QString two = write(
        u"several/ccmsetup.log"_s,
        test::lines({"==========[ ccmsetup started in process 4711 ]=========="}, "ccmsetup"));
    QVERIFY(test::drop(control(*m_tool, u"fileDropZone"_s), {one, two}));
    QVERIFY(isDone());
    QVERIFY(headline().startsWith(trustSentence()));
    QCOMPARE(model().logs()->logs->files.size(), size_t{2});
    QVERIFY(!list().isColumnHidden(LogModel::File));
    // Each log begins with a line of its own that names it.
    QCOMPARE(model().rowAt(0)->kind, LogRow::Kind::File);
    test::shoot(*m_tool, u"diagnosis-several"_s);
}

void TestDiagnosisTool::takesAPaste()
{
    m_tool->takePaste(QString::fromUtf8(m_failed));
    QVERIFY(isDone());
    QVERIFY(headline().startsWith(trustSentence()));
    QMimeData mime;
    mime.setText(QString::fromUtf8(test::bootLines() + test::policies() + test::success()));
    const QPoint middle = m_tool->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_tool.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(middle, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_tool.get(), &drop);
    QVERIFY(isDone());
    QVERIFY(headline().startsWith(u"Nothing failed"_s));
}

void TestDiagnosisTool::pastesIntoThePathField()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(m_failed));
    auto* path = control<QLineEdit>(*m_tool, u"filePath"_s);
    QTest::keySequence(path, QKeySequence::Paste);
    QVERIFY(isDone());
    QVERIFY(headline().startsWith(trustSentence()));
    QCOMPARE(path->text(), QString());
    // One line is a path, as anywhere else.
    QGuiApplication::clipboard()->setText(u"/nowhere"_s);
    QTest::keySequence(path, QKeySequence::Paste);
    QCOMPARE(path->text(), u"/nowhere"_s);
}

void TestDiagnosisTool::saysWhenItIsNoLog()
{
    QVERIFY(test::typePath(*m_tool, write(u"notes.txt"_s, "hello\nworld\n")));
    QVERIFY2(headline().startsWith(u"None of the files is a readable log"_s),
             qPrintable(headline()));
    QVERIFY(!list().isVisible());
    QVERIFY(control(*m_tool, u"screens"_s)->isVisible()); // the way on
    QVERIFY(test::typePath(*m_tool, m_folder.filePath(u"nowhere.log"_s)));
    QVERIFY(!said(*m_tool, u"status"_s).isEmpty());
}

void TestDiagnosisTool::choosesAnotherAttempt()
{
    auto& tool = shown(m_failed + test::bootLines() + test::tokenRequest() + test::policies()
                       + test::success());
    QVERIFY(headline().startsWith(u"Nothing failed"_s));
    auto* attempt = control<QComboBox>(tool, u"attempt"_s);
    QVERIFY(attempt->isVisible());
    QCOMPARE(attempt->count(), 2);
    QCOMPARE(attempt->currentIndex(), 1);
    attempt->setFocus();
    QTest::keyClick(attempt, Qt::Key_Up);
    QTRY_VERIFY(isDone() && headline().startsWith(trustSentence()));
    QCOMPARE(attempt->currentIndex(), 0);
}

void TestDiagnosisTool::listsScreensWithPictures()
{
    auto* screens = control<QListWidget>(*m_tool, u"screens"_s);
    QVERIFY(screens->isVisible());
    QCOMPARE(screens->count(), static_cast<int>(seenScreens().size()));
    QList<QImage> pictures;
    for (int i = 0; i < screens->count(); ++i) {
        const QImage picture = screens->item(i)->icon().pixmap(104, 64).toImage();
        QVERIFY2(!picture.isNull(), qPrintable(screens->item(i)->text()));
        QVERIFY2(!pictures.contains(picture), qPrintable(screens->item(i)->text()));
        pictures << picture;
        screens->setCurrentRow(i);
        QCOMPARE(control<QLabel>(*m_tool, u"screenTitle"_s)->text(), screens->item(i)->text());
        QCOMPARE(m_tool->findChildren<QWidget*>(u"seenCause"_s).size(),
                 static_cast<qsizetype>(seenScreens()[static_cast<size_t>(i)].causes.size()));
    }
    screens->setCurrentRow(0);
    test::shoot(*m_tool, u"diagnosis-no-log"_s);
    shown(m_failed);
    QVERIFY(!screens->isVisible());
    test::press(*m_tool, u"noLog"_s);
    QVERIFY(screens->isVisible() && !list().isVisible());
}

void TestDiagnosisTool::leadsToThePageThatMendsIt()
{
    m_tool.reset();
    auto wizard = std::make_unique<WizardWindow>(*m_session);
    addTools(*wizard, *m_session);
    wizard->show();
    wizard->findChild<QAction*>(u"diagnosis"_s)->trigger();
    auto* tool = wizard->findChild<DiagnosisTool*>();
    QVERIFY(tool);
    tool->openAll({write(u"mend/smsts.log"_s, m_failed)});
    QTRY_VERIFY(tool->findChild<QPushButton*>(u"openPage"_s)
                && tool->findChild<LineButton*>(u"evidence"_s));
    QTRY_VERIFY(!tool->isBusy());
    QVERIFY(wizard->currentPage() != PageId::BootImage);
    auto* verdict = control(*tool, u"verdictView"_s);
    QPushButton* button = nullptr;
    for (auto* one : verdict->findChildren<QPushButton*>(u"openPage"_s))
        button = one->text().contains(pageTitle(PageId::BootImage)) ? one : button;
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(wizard->currentPage(), PageId::BootImage);
    QVERIFY(wizard->close());
}

void TestDiagnosisTool::comparesWithTheWizardsMedium()
{
    shown(m_failed);
    QVERIFY(control<QLabel>(*m_tool, u"mediumText"_s)->text().startsWith(u"Not compared"_s));
    QVERIFY(!m_tool->findChild<QWidget*>(u"differs"_s));
    QVERIFY(test::openLab(*m_session, m_lab));
    QTRY_VERIFY(!m_session->examiner().isBusy());
    QTRY_VERIFY(control<QLabel>(*m_tool, u"mediumText"_s)
                    ->text()
                    .startsWith(u"Compared with the profile"_s));
    // The log is of gw.adatum.com, and the lab has a gateway of its own.
    QTRY_VERIFY(m_tool->findChild<StateLine*>(u"differs"_s));
    QVERIFY(said(*m_tool, u"differs"_s).contains(u"a different gateway"_s));
    QVERIFY(!m_tool->findChild<StateLine*>(u"narrowed"_s)); // the PC didn't start from that one
    shown(QByteArray(m_failed).replace("gw.adatum.com", "cmg.example.test"));
    QTRY_VERIFY(m_tool->findChild<StateLine*>(u"narrowed"_s));
    QVERIFY(said(*m_tool, u"narrowed"_s).contains(u"doesn't have the fault"_s));
    control<QToolButton>(*m_tool, u"compared"_s)->click();
    test::shoot(*m_tool, u"diagnosis-compared"_s);
}

void TestDiagnosisTool::comparesWithAMediumOfItsOwn()
{
    shown(m_failed);
    m_tool->compareWithMedium(m_lab.path(u"official.iso"_s));
    QVERIFY(isDone());
    QCOMPARE(control<QLabel>(*m_tool, u"mediumText"_s)->text(),
             u"Compared in part: official.iso is locked."_s);
    auto* password = control<SecretField>(*m_tool, u"password"_s);
    QVERIFY(password->isVisible());
    QVERIFY(!m_tool->findChild<QWidget*>(u"differs"_s)); // of what is locked nothing is said
    test::shoot(*m_tool, u"diagnosis-medium"_s);
    QTest::keyClicks(password, u"wrong"_s);
    QTest::keyClick(password, Qt::Key_Return);
    QVERIFY(isDone());
    QVERIFY(said(*m_tool, u"passwordState"_s).contains(u"password"_s, Qt::CaseInsensitive));
    password->clear();
    QTest::keyClicks(
        password, QString::fromUtf8(test::readFile(m_lab.path(u"media-password.txt"_s))).trimmed());
    QTest::keyClick(password, Qt::Key_Return);
    QVERIFY(isDone());
    QTRY_VERIFY(m_tool->findChild<StateLine*>(u"differs"_s));
    QVERIFY(said(*m_tool, u"differs"_s).contains(u"a different gateway"_s));
}

void TestDiagnosisTool::asksBeforeABundleIsWritten()
{
    shown(m_failed);
    test::press(*m_tool, u"saveBundle"_s);
    QTRY_VERIFY(m_tool->findChild<QMessageBox*>(u"bundleQuestion"_s));
    auto* box = m_tool->findChild<QMessageBox*>(u"bundleQuestion"_s);
    QVERIFY2(box->informativeText().contains(u"host: "_s), qPrintable(box->informativeText()));
    QCOMPARE(QDir(m_folder.path()).entryList({u"*.zip"_s}),
             QDir(m_folder.path()).entryList({u"support.zip"_s})); // nothing is written yet
    box->reject();
    QVERIFY(isDone());
    QVERIFY(headline().startsWith(trustSentence()));
}

void TestDiagnosisTool::isWalkedByKeyboard()
{
    shown(m_failed);
    QStringList seen;
    auto* start = control(*m_tool, u"filePath"_s);
    start->setFocus();
    for (int i = 0; i < 60 && m_tool->focusWidget(); ++i) {
        seen << m_tool->focusWidget()->objectName();
        QTest::keyClick(m_tool->focusWidget(), Qt::Key_Tab);
        if (m_tool->focusWidget() == start)
            break;
    }
    for (const QString& name :
         {u"evidence"_s, u"openPage"_s, u"filter"_s, u"shown"_s, u"component"_s, u"find"_s,
          u"jump"_s, u"phases"_s, u"log"_s, u"details"_s, u"saveBundle"_s, u"savePage"_s,
          u"noLog"_s, u"paste"_s, u"compareMedium"_s})
        QVERIFY2(seen.contains(name), qPrintable(name + u" not in "_s + seen.join(u' ')));
    auto* evidence = control<LineButton>(*m_tool, u"evidence"_s);
    list().goToRow(0);
    QTest::keyClick(evidence, Qt::Key_Return);
    QVERIFY(currentText().contains(u"lpvStatusInformation is 0x8"_s));
}

void TestDiagnosisTool::everyControlHasANameAndAKey()
{
    applyTheme(ThemeChoice::Light);
    QCOMPARE(test::namelessControls(*m_tool).join(u"; "_s), QString());
    QCOMPARE(test::mnemonicsTwice(*m_tool).join(u"; "_s), QString());
    shown(m_failed + test::bootLines() + m_failed);
    m_tool->compareWithMedium(m_lab.path(u"official.iso"_s));
    QVERIFY(isDone());
    QCOMPARE(test::namelessControls(*m_tool).join(u"; "_s), QString());
    QCOMPARE(test::mnemonicsTwice(*m_tool).join(u"; "_s), QString());
    QCOMPARE(test::faintTexts(*m_tool).join(u"; "_s), QString());
}

void TestDiagnosisTool::fitsASmallScreen_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1366 x 768") << QSize(1366, 700);
    QTest::newRow("1366 x 768 at 200 %") << QSize(683, 340);
}

void TestDiagnosisTool::fitsASmallScreen()
{
    QFETCH(QSize, size);
    m_tool->resize(size);
    QCOMPARE(m_tool->size(), size);
    QCOMPARE(test::layoutFaults(*m_tool).join(u"; "_s), QString());
    shown(m_failed);
    m_tool->resize(size);
    QCoreApplication::processEvents();
    QCOMPARE(m_tool->size(), size);
    QCOMPARE(test::layoutFaults(*m_tool).join(u"; "_s), QString());
    test::shoot(*m_tool, u"diagnosis-%1"_s.arg(size.width()));
}

CMGMEDIA_TEST(TestDiagnosisTool)
#include "test_diagnosis_tool.moc"
