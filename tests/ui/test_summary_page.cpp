// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/console_request.h"
#include "core/console/console_script.h"
#include "core/pipeline/build_command.h"
#include "core/pipeline/planner.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"
#include "tests/ui/widget_test.h"
#include "ui/widgets/fact_card.h"
#include "ui/widgets/state_line.h"
#include "ui/wizard/pages/summary_page.h"
#include "ui/wizard/parts/plan_card.h"
#include "ui/wizard/wizard_window.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::ui;
using test::control;

class TestSummaryPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsTheVeryPlan();
    void saysWhyThereIsNoPlan();
    void writesOnlyWhenNothingBlocks();
    void namesWhatIsSetAside();
    void asksBeforeReplacing();
    void asksNothingWhereNothingIsReplaced();
    void saysWhereNothingCanBeWritten();
    void forgetsTheAnswerWhenItComesBack();
    void theVerdictLeads();
    void aProblemIsToldOnce();
    void saysTheSameOfTheStartAsBootImage();
    void whatNobodyLookedAtLeadsThere();
    void copiesTheCommandOfTheCore();
    void copiesTheScriptOfTheCore();
    void savesTheProfile();
    void everyControlHasANameAndAMnemonic();

private:
    SummaryPage& page() const
    {
        return *qobject_cast<SummaryPage*>(m_window->page(PageId::Summary));
    }
    QPushButton* next() const { return control<QPushButton>(*m_window, u"next"_s); }
    QMessageBox* question() const { return page().findChild<QMessageBox*>(u"replaceOutput"_s); }
    template <typename Button = QPushButton>
    void press(const QString& button)
    {
        QTest::mouseClick(control<Button>(page(), button), Qt::LeftButton);
    }

    QTemporaryDir m_folder;
    test::Lab m_lab;
    QString m_output;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<WizardWindow> m_window;
};

void TestSummaryPage::initTestCase()
{
    test::keepSettingsIn(m_folder.filePath(u"settings"_s));
    m_lab = test::makeLab(m_folder.filePath(u"lab"_s));
}

void TestSummaryPage::init()
{
    m_session = std::make_unique<Session>(test::quickSession());
    m_window = std::make_unique<WizardWindow>(*m_session);
    m_window->show();
    m_window->openProfile(m_lab.path(u"profile.json"_s));
    QTRY_VERIFY(!m_session->document().filePath().isEmpty());
    m_session->choices().setSecret(&BuildSecrets::mediaPassword, *m_lab.password());
    QTRY_COMPARE(m_session->examination().mediumState(), MediumState::Open);
    m_window->goTo(PageId::Summary);
    QTRY_VERIFY(next()->isEnabled());
    m_output = m_session->profile().resolved(m_session->profile().output.path);
    QFile::remove(m_output);
}

void TestSummaryPage::cleanup()
{
    m_window.reset();
    m_session.reset();
}

void TestSummaryPage::showsTheVeryPlan()
{
    const Result<BuildPlan> plan = planBuild(*m_session->facts(), {});
    QVERIFY(plan);
    const auto* card = control<PlanCard>(page(), u"plan"_s);
    QVERIFY(!card->isVisible()); // folded: the verdict comes first
    press<QToolButton>(u"planSteps"_s);
    QVERIFY(card->isVisible());
    QCOMPARE(card->steps(), plan->steps);
    QStringList titles;
    for (const QLabel* label : card->findChildren<QLabel*>(u"step"_s))
        titles << label->text();
    QStringList planned;
    for (const PlannedStep& step : plan->steps)
        planned << step.title.english();
    QCOMPARE(titles, planned);
    const auto* output = control<FactCard>(page(), u"output"_s);
    QCOMPARE(output->accessibleName(), QFileInfo(plan->outputPath).fileName());
    QVERIFY(output->rows().contains(FactRow{u"Label"_s, plan->label}));
}

void TestSummaryPage::saysWhyThereIsNoPlan()
{
    m_session->edit([](MediaProfile& profile) { profile.output.path.clear(); });
    QTRY_VERIFY(control<QLabel>(page(), u"planProblem"_s)->isVisible());
    QVERIFY(!control(page(), u"plan"_s)->isVisible());
    QVERIFY(!next()->isEnabled());
}

void TestSummaryPage::writesOnlyWhenNothingBlocks()
{
    QCOMPARE(next()->text(), u"&Write"_s);
    m_session->edit([](MediaProfile& profile) {
        profile.customization.variables[u"_SMSMediaGuid"_s] = u"x"_s;
    });
    QVERIFY(!next()->isEnabled()); // not before it was checked
    QTRY_VERIFY(control(page(), u"blockers"_s)->isVisible());
    QTRY_VERIFY(!m_session->examiner().isBusy());
    QVERIFY(!next()->isEnabled());
    press(u"goTo-variable-is-identity"_s);
    QCOMPARE(m_window->currentPage(), PageId::Customization);
}

void TestSummaryPage::namesWhatIsSetAside()
{
    m_session->edit([](MediaProfile& profile) {
        profile.customization.variables[u"_SMSMediaGuid"_s] = u"x"_s;
    });
    m_session->choices().setAllowed({u"variable-is-identity"_s});
    QTRY_VERIFY(next()->isEnabled());
    QVERIFY(!control(page(), u"blockers"_s)->isVisible());
    const QString title = ruleText(findRule(u"variable-is-identity"_s)->title).translated();
    QCOMPARE(control<FactCard>(page(), u"output"_s)->rows().last().value, title);
    QVERIFY(control<QPlainTextEdit>(page(), u"command"_s)
                ->toPlainText()
                .endsWith(u"--allow variable-is-identity"_s));
}

void TestSummaryPage::asksBeforeReplacing()
{
    test::writeFile(m_output, "somebody needs this");
    QSignalSpy advance(&page(), &WizardPage::advanceRequested);
    QVERIFY(!page().mayAdvance());
    QTRY_VERIFY(question());
    QVERIFY(question()->text().contains(QFileInfo(m_output).fileName()));
    QCOMPARE(question()->defaultButton(), question()->button(QMessageBox::Cancel));
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(!question());
    QVERIFY(advance.isEmpty());
    QVERIFY(!m_session->choices().mayReplace(m_output));
    QTest::mouseClick(next(), Qt::LeftButton);
    QTRY_VERIFY(question());
    QCOMPARE(m_window->currentPage(), PageId::Summary);
    // What the next page does with it is its own matter.
    disconnect(&page(), &WizardPage::advanceRequested, m_window.get(), nullptr);
    QTest::mouseClick(control<QPushButton>(*question(), u"replace"_s), Qt::LeftButton);
    QTRY_COMPARE(advance.size(), 1);
    QVERIFY(m_session->choices().mayReplace(m_output));
    QCOMPARE(test::readFile(m_output), "somebody needs this"); // nothing was written yet
}

void TestSummaryPage::asksNothingWhereNothingIsReplaced()
{
    disconnect(&page(), &WizardPage::advanceRequested, m_window.get(), nullptr);
    QSignalSpy advance(&page(), &WizardPage::advanceRequested);
    QTest::mouseClick(next(), Qt::LeftButton);
    QTRY_COMPARE(advance.size(), 1);
    QVERIFY(!question());
    QVERIFY(!m_session->choices().mayReplace(m_output));
}

void TestSummaryPage::saysWhereNothingCanBeWritten()
{
    const QString folder = m_lab.path(u"soon gone"_s);
    QVERIFY(QDir().mkpath(folder));
    m_session->edit([](MediaProfile& profile) { profile.output.path = u"soon gone/new.iso"_s; });
    QTRY_VERIFY(!m_session->examiner().isBusy() && next()->isEnabled());
    QVERIFY(QDir().rmdir(folder)); // after it was looked at
    QTest::mouseClick(next(), Qt::LeftButton);
    QTRY_VERIFY(page().findChild<QMessageBox*>(u"problem"_s));
    QCOMPARE(m_window->currentPage(), PageId::Summary);
}

void TestSummaryPage::forgetsTheAnswerWhenItComesBack()
{
    m_session->choices().setReplaceable(m_output);
    QVERIFY(m_session->choices().mayReplace(m_output));
    QVERIFY(!m_session->choices().mayReplace(m_output + u'x'));
    m_window->goTo(PageId::Readiness);
    m_window->goTo(PageId::Summary);
    QVERIFY(!m_session->choices().mayReplace(m_output));
}

/// First of all, and above what is made.
void TestSummaryPage::theVerdictLeads()
{
    const auto* start = control(page(), u"startAnswer"_s);
    const auto* trust = control(page(), u"trustAnswer"_s);
    QTRY_VERIFY(start->isVisible() && trust->isVisible());
    QVERIFY(trust->accessibleName().contains(u"will trust cmg.example.test"_s));
    QVERIFY(trust->mapTo(&page(), QPoint()).y()
            < control(page(), u"output"_s)->mapTo(&page(), QPoint()).y());
    m_session->edit([](MediaProfile& profile) { profile.bootImage.trust.clear(); });
    QTRY_VERIFY(control(page(), u"trustAnswer"_s)->accessibleName().contains(u"won't trust"_s));
    press(u"trustGoTo"_s);
    QCOMPARE(m_window->currentPage(), PageId::BootImage);
}

/// Once on the page, with the remedy and the way there; the line below the page only leads up.
void TestSummaryPage::aProblemIsToldOnce()
{
    m_session->edit([](MediaProfile& profile) { profile.bootImage.trust.clear(); });
    QTRY_VERIFY(control(page(), u"trustAnswer"_s)->accessibleName().contains(u"won't trust"_s));
    QTRY_VERIFY(!m_session->examiner().isBusy());
    int told = 0;
    int ways = 0;
    for (const auto* label : m_window->findChildren<QLabel*>())
        told += label->isVisible() && label->text().contains(u"won't trust"_s) ? 1 : 0;
    for (const auto* button : page().findChildren<QPushButton*>())
        ways += button->isVisible() && button->text().contains(u"Go to Boot image"_s) ? 1 : 0;
    QCOMPARE(told, 1);
    QCOMPARE(ways, 1);
    const QString said = control(page(), u"trustAnswer"_s)->accessibleName();
    const QString remedy = ruleText(findRule(u"cmg-issuer-missing"_s)->remedy).translated();
    QVERIFY2(said.contains(remedy), qPrintable(said));
    QCOMPARE(control<QLabel>(*m_window, u"status"_s)->text(),
             u"Solve the problems above to write the medium."_s);
    QTest::mouseClick(control(*m_window, u"showObstacle"_s), Qt::LeftButton);
    QCOMPARE(m_window->currentPage(), PageId::Summary);
    QCOMPARE(m_window->focusWidget()->objectName(), u"trustGoTo"_s);
}

/// Of a lab, too, whose boot manager nobody signed.
void TestSummaryPage::saysTheSameOfTheStartAsBootImage()
{
    const QString here = control(page(), u"startAnswer"_s)->accessibleName();
    m_window->goTo(PageId::BootImage);
    const QString there = control<StateLine>(*m_window, u"startVerdict"_s)->sentence();
    QVERIFY2(here.endsWith(there), qPrintable(here + u" | "_s + there));
    QVERIFY(there.contains(u"only with Secure Boot off"_s));
}

void TestSummaryPage::whatNobodyLookedAtLeadsThere()
{
    m_session->edit([](MediaProfile& profile) { profile.cmg.certificate.clear(); });
    QTRY_VERIFY(!m_session->examiner().isBusy());
    QTRY_VERIFY(page().findChild<QPushButton*>(u"trustGoTo"_s));
    press(u"trustGoTo"_s);
    QCOMPARE(m_window->currentPage(), PageId::BootImage);
    QCOMPARE(m_window->focusWidget()->objectName(), u"gatewayPath"_s);
}

void TestSummaryPage::copiesTheCommandOfTheCore()
{
    press(u"commandCopy"_s);
    QCOMPARE(QApplication::clipboard()->text(),
             buildCommandLine(m_lab.path(u"profile.json"_s), m_session->profile()));
}

void TestSummaryPage::copiesTheScriptOfTheCore()
{
    press<QToolButton>(u"renewal"_s);
    press(u"scriptCopy"_s);
    const ConsoleRequest request = consoleRequest(m_session->profile(), m_session->facts());
    QCOMPARE(request.answers.siteCode, u"LAB"_s);
    QCOMPARE(request.answers.bootImage, u"LAB00005"_s);
    QCOMPARE(request.answers.gateway, u"cmg.example.test"_s);
    QVERIFY(request.answers.unknownComputers.value_or(false) && request.hasPassword);
    QCOMPARE(QApplication::clipboard()->text(), consoleScript(request));
    QVERIFY(control<QPlainTextEdit>(page(), u"script"_s)->isReadOnly());
}

void TestSummaryPage::savesTheProfile()
{
    const auto* state = control<QLabel>(page(), u"profileState"_s);
    m_session->edit([](MediaProfile& profile) { profile.name = u"Changed"_s; });
    QVERIFY(m_session->document().isModified());
    QVERIFY(state->text().contains(u"unsaved"_s));
    press(u"saveProfile"_s);
    QTRY_VERIFY(!m_session->document().isModified());
    QVERIFY(!state->text().contains(u"unsaved"_s));
    m_session->document().startAnew();
    m_window->goTo(PageId::Summary);
    QVERIFY(!control(page(), u"command"_s)->isVisible()); // there is no file to name
    press(u"saveProfile"_s);
    auto* dialog = page().findChild<QFileDialog*>(u"fileDialog"_s);
    QVERIFY(dialog);
    const QString path = m_folder.filePath(u"new.json"_s);
    emit dialog->fileSelected(path);
    dialog->close();
    QTRY_COMPARE(m_session->document().filePath(), path);
    QVERIFY(QFile::exists(path));
}

void TestSummaryPage::everyControlHasANameAndAMnemonic()
{
    QCOMPARE(test::namelessControls(page()), QStringList());
    QCOMPARE(test::mnemonicsTwice(page()).join(u'\n'), QString());
}

CMGMEDIA_TEST(TestSummaryPage)
#include "test_summary_page.moc"
