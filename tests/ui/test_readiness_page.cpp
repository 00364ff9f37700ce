// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files.h"
#include "tests/support/test_program.h"
#include "tests/ui/widget_test.h"
#include "ui/wizard/pages/readiness_page.h"
#include "ui/wizard/parts/checklist_view.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::ui;
using test::control;

class TestReadinessPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsTheWholeListInItsGroups();
    void statesAreSaidInWords();
    void filtersShowWhatTheySay_data();
    void filtersShowWhatTheySay();
    void findingsLeadToTheirFields();
    void asksForANameFirst();
    void keepsAnswersInTheProfile();
    void answeredItemStaysUntilLeft();
    void rulesOutweighAnswers();
    void saysWhatNobodyHasToAnswer();
    void blockersStandOnTop();
    void buildsInSpiteOfABlocker();
    void exportsWhatTheCoreWrites_data();
    void exportsWhatTheCoreWrites();
    void everyControlHasANameAndAMnemonic();

private:
    void press(const QString& button);
    void choose(const QString& id);
    void giveName(const QString& name);
    static QString today()
    {
        return test::labClock().now.toLocalTime().date().toString(Qt::ISODate);
    }
    Checklist checklist() const
    {
        return makeChecklist(m_session->examination().result, m_session->profile(),
                             m_session->now().now);
    }
    QString stateOf(const QString& id) const
    {
        return m_model->indexOf(id).data(ChecklistModel::StateRole).toString();
    }

    QTemporaryDir m_folder;
    test::Lab m_lab;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ReadinessPage> m_page;
    ChecklistView* m_view = nullptr;
    ChecklistModel* m_model = nullptr;
};

void TestReadinessPage::initTestCase()
{
    test::keepSettingsIn(m_folder.filePath(u"settings"_s));
    m_lab = test::makeLab(m_folder.filePath(u"lab"_s));
}

void TestReadinessPage::init()
{
    QSettings().clear();
    m_session = std::make_unique<Session>(test::quickSession());
    QVERIFY(test::open(*m_session, m_lab.path(u"profile.json"_s)));
    m_session->choices().setSecret(&BuildSecrets::mediaPassword, *m_lab.password());
    m_page = std::make_unique<ReadinessPage>(*m_session);
    m_page->show();
    QTRY_COMPARE(m_session->examination().mediumState(), MediumState::Open);
    QTRY_VERIFY(!m_session->examiner().isBusy());
    m_view = control<ChecklistView>(*m_page, u"checklist"_s);
    m_model = qobject_cast<ChecklistModel*>(m_view->model());
}

void TestReadinessPage::cleanup()
{
    m_page.reset();
    m_session.reset();
}

void TestReadinessPage::press(const QString& button)
{
    QTest::mouseClick(control<QPushButton>(*m_page, button), Qt::LeftButton);
}

void TestReadinessPage::choose(const QString& id)
{
    const QModelIndex index = m_model->indexOf(id);
    QVERIFY2(index.isValid(), qPrintable(id));
    m_view->setCurrentIndex(index);
}

void TestReadinessPage::giveName(const QString& name)
{
    auto* edit = control<QLineEdit>(*m_page, u"answerName"_s);
    edit->setFocus();
    QTest::keyClicks(edit, name);
    QTest::keyClick(edit, Qt::Key_Return);
}

void TestReadinessPage::showsTheWholeListInItsGroups()
{
    QStringList ids;
    for (const ChecklistEntry& entry : checklist().entries)
        ids << entry.item->id;
    QCOMPARE(m_model->ids(), ids);
    QCOMPARE(m_model->index(0, 0).data().toString(), groupName(ItemGroup::Site));
    QCOMPARE(m_model->indexOf(u"A3"_s).parent().data().toString(), groupName(ItemGroup::Gateway));
}

void TestReadinessPage::statesAreSaidInWords()
{
    for (const ChecklistEntry& entry : checklist().entries) {
        const QModelIndex index = m_model->indexOf(entry.item->id);
        QCOMPARE(stateOf(entry.item->id), stateName(entry.state));
        QVERIFY(!index.data(Qt::DecorationRole).value<QIcon>().isNull());
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(stateName(entry.state)));
    }
}

void TestReadinessPage::filtersShowWhatTheySay_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<ChecklistFilter>("filter");
    QTest::newRow("all") << u"filterAll"_s << ChecklistFilter::All;
    QTest::newRow("to do") << u"filterToDo"_s << ChecklistFilter::ToDo;
    QTest::newRow("unchecked") << u"filterUnchecked"_s << ChecklistFilter::Unchecked;
    QTest::newRow("to ask") << u"filterToAsk"_s << ChecklistFilter::ToAsk;
}

void TestReadinessPage::filtersShowWhatTheySay()
{
    QFETCH(QString, button);
    QFETCH(ChecklistFilter, filter);
    press(button);
    QStringList ids;
    for (const ChecklistEntry& entry : checklist().entries) {
        if (passes(filter, entry))
            ids << entry.item->id;
    }
    QCOMPARE(m_model->ids(), ids);
    const auto* pressed = control<QPushButton>(*m_page, button);
    QVERIFY(pressed->isChecked());
    QVERIFY(pressed->text().contains(u"(%1)"_s.arg(ids.size())));
    QCOMPARE(m_view->isVisible(), !ids.isEmpty());
}

void TestReadinessPage::findingsLeadToTheirFields()
{
    QSignalSpy wanted(m_page.get(), &WizardPage::goToRequested);
    int findings = 0;
    for (const ChecklistEntry& entry : checklist().entries) {
        const QModelIndex item = m_model->indexOf(entry.item->id);
        QCOMPARE(m_model->hasChildren(item), !entry.findings.empty());
        for (int row = 0; row < m_model->rowCount(item); ++row, ++findings) {
            const QModelIndex finding = m_model->index(row, 0, item);
            m_view->setCurrentIndex(finding);
            QTest::keyClick(m_view, Qt::Key_Return);
            QCOMPARE(wanted.size(), 1);
            QCOMPARE(static_cast<int>(wanted.takeFirst().first().value<Field>()),
                     finding.data(ChecklistModel::FieldRole).toInt());
        }
    }
    QVERIFY(findings > 0);
    const QModelIndex finding = m_view->currentIndex();
    m_view->scrollTo(finding);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->visualRect(finding).center());
    QCOMPARE(wanted.size(), 1);
}

void TestReadinessPage::asksForANameFirst()
{
    choose(u"A3"_s);
    QVERIFY(!control(*m_page, u"answerYes"_s)->isEnabled());
    QVERIFY(control<QLabel>(*m_page, u"answerHint"_s)->isVisible());
    giveName(u"AB"_s);
    QVERIFY(control(*m_page, u"answerYes"_s)->isEnabled());
    const ReadinessPage another(*m_session);
    QCOMPARE(control<QLineEdit>(another, u"answerName"_s)->text(), u"AB"_s);
}

void TestReadinessPage::keepsAnswersInTheProfile()
{
    giveName(u"AB"_s);
    choose(u"A3"_s);
    control<QRadioButton>(*m_page, u"answerYes"_s)->click();
    QCOMPARE(m_session->profile().answers.at(u"A3"_s),
             (Answer{.kind = AnswerKind::Yes, .who = u"AB"_s, .date = today(), .note = {}}));
    QCOMPARE(stateOf(u"A3"_s), stateName(ItemState::Confirmed)); // at once, before the next check
    QCOMPARE(m_model->indexOf(u"A3"_s).data(ChecklistModel::AnswerRole).toString(),
             today() + u", AB"_s);
    auto* note = control<QLineEdit>(*m_page, u"answerNote"_s);
    note->setFocus();
    QTest::keyClicks(note, u"asked Eve"_s);
    QTest::keyClick(note, Qt::Key_Return);
    QCOMPARE(m_session->profile().answers.at(u"A3"_s).note, u"asked Eve"_s);
    control<QRadioButton>(*m_page, u"answerNo"_s)->click();
    QCOMPARE(m_session->profile().answers.at(u"A3"_s).kind, AnswerKind::No);
    QCOMPARE(stateOf(u"A3"_s), stateName(ItemState::Denied));
    control<QRadioButton>(*m_page, u"answerNotApplicable"_s)->click();
    QCOMPARE(stateOf(u"A3"_s), stateName(ItemState::NotApplicable));
    control<QRadioButton>(*m_page, u"answerNone"_s)->click();
    QVERIFY(!m_session->profile().answers.contains(u"A3"_s));
    QTRY_VERIFY(!m_session->examiner().isBusy());
    QCOMPARE(stateOf(u"A3"_s), stateName(ItemState::ToAsk));
}

void TestReadinessPage::answeredItemStaysUntilLeft()
{
    giveName(u"AB"_s);
    press(u"filterToAsk"_s);
    const QString first = m_model->ids().value(0);
    const QString second = m_model->ids().value(1);
    choose(first);
    control<QRadioButton>(*m_page, u"answerYes"_s)->click();
    QTRY_VERIFY(!m_session->examiner().isBusy());
    QVERIFY(m_model->ids().contains(first));
    choose(second);
    control<QRadioButton>(*m_page, u"answerYes"_s)->click();
    QVERIFY(!m_model->ids().contains(first));
    QVERIFY(m_model->ids().contains(second));
}

void TestReadinessPage::rulesOutweighAnswers()
{
    m_session->edit([](MediaProfile& profile) {
        profile.site.version = u"1902"_s;
        profile.answers[u"A1"_s] = {
            .kind = AnswerKind::Yes, .who = u"AB"_s, .date = {}, .note = {}};
    });
    QTRY_COMPARE(stateOf(u"A1"_s), stateName(ItemState::Violated));
    giveName(u"AB"_s);
    choose(u"A1"_s);
    QVERIFY(control<QLabel>(*m_page, u"answerHint"_s)->text().contains(u"automatic check"_s));
}

void TestReadinessPage::saysWhatNobodyHasToAnswer()
{
    choose(u"A16"_s); // decided from files
    giveName(u"AB"_s);
    QVERIFY(!control(*m_page, u"answerYes"_s)->isEnabled());
    QVERIFY(control<QLabel>(*m_page, u"answerHint"_s)->isVisible());
}

void TestReadinessPage::blockersStandOnTop()
{
    QVERIFY(!control(*m_page, u"blockers"_s)->isVisible());
    m_session->edit([](MediaProfile& profile) {
        profile.customization.variables[u"_SMSMediaGuid"_s] = u"x"_s;
    });
    QTRY_VERIFY(control(*m_page, u"blockers"_s)->isVisible());
    QSignalSpy wanted(m_page.get(), &WizardPage::goToRequested);
    press(u"goTo-variable-is-identity"_s);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<Field>(), Field::Variables);
    m_session->edit([](MediaProfile& profile) { profile.customization.variables.clear(); });
    QTRY_VERIFY(!control(*m_page, u"blockers"_s)->isVisible());
}

void TestReadinessPage::buildsInSpiteOfABlocker()
{
    m_session->edit([](MediaProfile& profile) {
        profile.customization.variables[u"_SMSMediaGuid"_s] = u"x"_s;
    });
    QTRY_VERIFY(m_page->findChild<QCheckBox*>(u"allow-variable-is-identity"_s));
    QVERIFY(m_session->isBlocked());
    auto* tick = control<QCheckBox>(*m_page, u"allow-variable-is-identity"_s);
    QVERIFY(!tick->isChecked());
    tick->click();
    QCOMPARE(m_session->choices().allowed(), QStringList(u"variable-is-identity"_s));
    QTRY_VERIFY(!m_session->isBlocked());
    QCOMPARE(m_page->findChild<QCheckBox*>(u"allow-variable-is-identity"_s), tick);
    QTRY_VERIFY(tick->isVisible());
    tick->click();
    QVERIFY(m_session->choices().allowed().isEmpty());
    QVERIFY(m_session->isBlocked());
}

void TestReadinessPage::exportsWhatTheCoreWrites_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::newRow("HTML") << u"html"_s;
    QTest::newRow("Markdown") << u"md"_s;
}

void TestReadinessPage::exportsWhatTheCoreWrites()
{
    QFETCH(QString, suffix);
    const QString path = m_folder.filePath(u"list."_s + suffix);
    press(u"export-"_s + suffix);
    auto* dialog = m_page->findChild<QFileDialog*>(u"fileDialog"_s);
    QVERIFY(dialog);
    emit dialog->fileSelected(path);
    const QString text =
        suffix == "html"_L1 ? checklistHtml(checklist()) : checklistMarkdown(checklist());
    QTRY_VERIFY(QFile::exists(path)); // it gets its name once it is whole
    QCOMPARE(QString::fromUtf8(test::readFile(path)), text);
    emit dialog->fileSelected(m_folder.filePath(u"nowhere/list."_s + suffix));
    QTRY_VERIFY(m_page->findChild<QWidget*>(u"problem"_s));
}

void TestReadinessPage::everyControlHasANameAndAMnemonic()
{
    m_session->edit([](MediaProfile& profile) {
        profile.customization.variables[u"_SMSMediaGuid"_s] = u"x"_s;
    });
    QTRY_VERIFY(control(*m_page, u"blockers"_s)->isVisible());
    giveName(u"AB"_s);
    choose(u"A3"_s);
    QCOMPARE(test::namelessControls(*m_page), QStringList());
    QCOMPARE(test::mnemonicsTwice(*m_page).join(u'\n'), QString());
}

CMGMEDIA_TEST(TestReadinessPage)
#include "test_readiness_page.moc"
