// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files.h"
#include "tests/support/test_program.h"
#include "tests/tasksequence/sequence_samples.h"
#include "tests/ui/widget_test.h"
#include "ui/widgets/copy_box.h"
#include "ui/widgets/fact_card.h"
#include "ui/widgets/finding_list.h"
#include "ui/wizard/pages/customization_page.h"
#include "ui/wizard/parts/variables_model.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::ui;
using test::control;

class TestCustomizationPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsTheVariablesOfTheMedium();
    void hidesSecrets();
    void identityStaysAsItIs();
    void editsAValueInPlace();
    void oldValueIsNoChange();
    void addsAVariable();
    void renamesAnAddedVariable();
    void addingOneThatIsThereEditsIt();
    void leavesNothingWhenAddingIsGivenUp();
    void removesAndUndoes();
    void rulesStandAtTheirFields_data();
    void rulesStandAtTheirFields();
    void showsThePrestartCommand();
    void looksIntoTheTaskSequence();
    void showsEachTaskSequenceOrTheOneThatIsNamed();
    void saysWhyAnExportCannotBeRead();
    void everyControlHasANameAndAMnemonic();

private:
    QStringList ruleIds() const;
    void select(const QString& name, int column = VariablesModel::Value);
    QString cell(const QString& name, int column) const;
    QLineEdit* editor(const QString& name) const;
    void press(const QString& button);
    std::map<QString, std::optional<QString>> changes() const
    {
        return m_session->profile().customization.variables;
    }

    /// What the profile says about a variable.
    QString change(const QString& name) const
    {
        const auto found = changes();
        const auto one = found.find(name);
        return one == found.end() ? u"(nothing)"_s : one->second.value_or(u"(removed)"_s);
    }

    QTemporaryDir m_folder;
    test::Lab m_lab;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<CustomizationPage> m_page;
    QTableView* m_table = nullptr;
    VariablesModel* m_model = nullptr;
};

void TestCustomizationPage::initTestCase()
{
    test::keepSettingsIn(m_folder.filePath(u"settings"_s));
    m_lab = test::makeLab(m_folder.filePath(u"lab"_s));
}

void TestCustomizationPage::init()
{
    m_session = std::make_unique<Session>(test::quickSession());
    QVERIFY(test::open(*m_session, m_lab.path(u"profile.json"_s)));
    m_session->edit([](MediaProfile& profile) {
        profile.customization.variables.clear();
        profile.taskSequence.path.clear();
    });
    m_session->choices().setSecret(&BuildSecrets::mediaPassword, *m_lab.password());
    m_page = std::make_unique<CustomizationPage>(*m_session);
    m_page->show();
    QTRY_COMPARE(m_session->examination().mediumState(), MediumState::Open);
    m_table = control<QTableView>(*m_page, u"variables"_s);
    m_model = qobject_cast<VariablesModel*>(m_table->model());
}

void TestCustomizationPage::cleanup()
{
    m_page.reset();
    m_session.reset();
}

QStringList TestCustomizationPage::ruleIds() const
{
    QStringList ids;
    for (const FindingList* list : m_page->findChildren<FindingList*>()) {
        for (const FindingList::Line& line : list->lines())
            ids << line.ruleId;
    }
    ids.removeAll(QString()); // what could not be checked
    return ids;
}

void TestCustomizationPage::select(const QString& name, int column)
{
    QVERIFY2(m_model->rowOf(name) >= 0, qPrintable(name));
    m_table->setCurrentIndex(m_model->index(m_model->rowOf(name), column));
    m_table->setFocus();
}

QString TestCustomizationPage::cell(const QString& name, int column) const
{
    const QModelIndex index = m_model->index(m_model->rowOf(name), column);
    return index.isValid() ? index.data().toString() : QString();
}

QLineEdit* TestCustomizationPage::editor(const QString& name) const
{
    return m_table->findChild<QLineEdit*>(name);
}

void TestCustomizationPage::press(const QString& button)
{
    QTest::mouseClick(control<QPushButton>(*m_page, button), Qt::LeftButton);
}

void TestCustomizationPage::showsTheVariablesOfTheMedium()
{
    QCOMPARE(m_model->rowCount(), m_session->examination().visibleVariables()->names().size());
    QCOMPARE(cell(u"_SMSTSSiteCode"_s, VariablesModel::Value), u"LAB"_s);
    QCOMPARE(cell(u"_SMSTSSiteCode"_s, VariablesModel::From), u"Medium"_s);
}

void TestCustomizationPage::hidesSecrets()
{
    QCOMPARE(cell(u"_SMSTSMediaPFX"_s, VariablesModel::Value), u"••••••••"_s);
    m_session->edit([](MediaProfile& profile) {
        profile.customization.variables[u"LocalPassword"_s] = u"opensesame"_s;
    });
    QTRY_COMPARE(cell(u"LocalPassword"_s, VariablesModel::Value), u"••••••••"_s);
    const QModelIndex index =
        m_model->index(m_model->rowOf(u"LocalPassword"_s), VariablesModel::Value);
    QCOMPARE(index.data(Qt::EditRole).toString(), QString());
    select(u"LocalPassword"_s);
    m_table->edit(index);
    QCOMPARE(editor(u"variableValue"_s)->echoMode(), QLineEdit::Password);
    QTest::keyClick(editor(u"variableValue"_s), Qt::Key_Return); // nothing typed: nothing changed
    QTRY_COMPARE(change(u"LocalPassword"_s), u"opensesame"_s);
}

void TestCustomizationPage::identityStaysAsItIs()
{
    for (const QString& name : {u"_SMSMediaGuid"_s, u"_SMSTSMediaPFX"_s}) {
        select(name);
        QVERIFY(!m_model->flags(m_table->currentIndex()).testFlag(Qt::ItemIsEditable));
        QVERIFY(!control(*m_page, u"removeVariable"_s)->isEnabled());
        const auto* reason = control<QLabel>(*m_page, u"variableReason"_s);
        QVERIFY(reason->isVisible());
        QVERIFY(reason->text().contains(name));
        QTest::keyClick(m_table, Qt::Key_Delete);
    }
    QVERIFY(changes().empty());
}

void TestCustomizationPage::editsAValueInPlace()
{
    select(u"_SMSTSSiteCode"_s);
    QTest::keyClick(m_table, Qt::Key_Return);
    QVERIFY(editor(u"variableValue"_s));
    QCOMPARE(editor(u"variableValue"_s)->text(), u"LAB"_s);
    QTest::keyClicks(editor(u"variableValue"_s), u"XYZ"_s);
    QTest::keyClick(editor(u"variableValue"_s), Qt::Key_Return);
    QTRY_COMPARE(change(u"_SMSTSSiteCode"_s), u"XYZ"_s);
    QTRY_COMPARE(cell(u"_SMSTSSiteCode"_s, VariablesModel::From), u"Changed"_s);
    QTRY_COMPARE(ruleIds(), QStringList(u"variable-name-reserved"_s));
}

void TestCustomizationPage::oldValueIsNoChange()
{
    m_session->edit([](MediaProfile& profile) {
        profile.customization.variables[u"_smstssitecode"_s] = u"XYZ"_s;
    });
    select(u"_SMSTSSiteCode"_s);
    QCOMPARE(cell(u"_SMSTSSiteCode"_s, VariablesModel::Value), u"XYZ"_s);
    QVERIFY(m_model->setData(m_table->currentIndex(), u"LAB"_s, Qt::EditRole));
    QVERIFY(changes().empty());
}

void TestCustomizationPage::addsAVariable()
{
    press(u"addVariable"_s);
    QVERIFY(changes().empty()); // a row without a name is in no profile
    QTest::keyClicks(editor(u"variableName"_s), u"Branch"_s);
    QTest::keyClick(editor(u"variableName"_s), Qt::Key_Return);
    QTRY_VERIFY(editor(u"variableValue"_s));
    QTest::keyClicks(editor(u"variableValue"_s), u"Munich"_s);
    QTest::keyClick(editor(u"variableValue"_s), Qt::Key_Return);
    QTRY_COMPARE(change(u"Branch"_s), u"Munich"_s);
    QCOMPARE(cell(u"Branch"_s, VariablesModel::From), u"Added"_s);
    QTRY_COMPARE(ruleIds(), QStringList());
}

void TestCustomizationPage::renamesAnAddedVariable()
{
    m_session->edit(
        [](MediaProfile& profile) { profile.customization.variables[u"Brnch"_s] = u"Munich"_s; });
    select(u"Brnch"_s, VariablesModel::Name);
    QVERIFY(m_model->setData(m_table->currentIndex(), u"Branch"_s, Qt::EditRole));
    QCOMPARE(changes().size(), 1U);
    QTRY_COMPARE(change(u"Branch"_s), u"Munich"_s);
}

void TestCustomizationPage::addingOneThatIsThereEditsIt()
{
    press(u"addVariable"_s);
    QTest::keyClicks(editor(u"variableName"_s), u"_smstssitecode"_s);
    QTest::keyClick(editor(u"variableName"_s), Qt::Key_Return);
    QTRY_VERIFY(editor(u"variableValue"_s));
    QCOMPARE(m_table->currentIndex().row(), m_model->rowOf(u"_SMSTSSiteCode"_s));
    QTRY_COMPARE(m_model->rowCount(), m_session->examination().visibleVariables()->names().size());
    QVERIFY(changes().empty());
}

void TestCustomizationPage::leavesNothingWhenAddingIsGivenUp()
{
    const int before = m_model->rowCount();
    press(u"addVariable"_s);
    QCOMPARE(m_model->rowCount(), before + 1);
    QTest::keyClick(editor(u"variableName"_s), Qt::Key_Escape);
    QTRY_COMPARE(m_model->rowCount(), before);
    QVERIFY(changes().empty());
}

void TestCustomizationPage::removesAndUndoes()
{
    select(u"_SMSTSSiteCode"_s);
    press(u"removeVariable"_s);
    QTRY_COMPARE(change(u"_SMSTSSiteCode"_s), u"(removed)"_s);
    QCOMPARE(cell(u"_SMSTSSiteCode"_s, VariablesModel::From), u"Removed"_s);
    QVERIFY(!control(*m_page, u"removeVariable"_s)->isEnabled());
    press(u"undoVariable"_s);
    QVERIFY(changes().empty());
    QCOMPARE(cell(u"_SMSTSSiteCode"_s, VariablesModel::From), u"Medium"_s);
    QVERIFY(!control(*m_page, u"undoVariable"_s)->isEnabled());
    m_session->edit(
        [](MediaProfile& profile) { profile.customization.variables[u"Branch"_s] = u"Munich"_s; });
    select(u"Branch"_s);
    QTest::keyClick(m_table, Qt::Key_Delete);
    QVERIFY(changes().empty());
}

void TestCustomizationPage::rulesStandAtTheirFields_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("rule");
    QTest::newRow("identity") << u"_SMSMediaGuid"_s << u"x"_s << u"variable-is-identity"_s;
    QTest::newRow("reserved") << u"_Own"_s << u"x"_s << u"variable-name-reserved"_s;
    QTest::newRow("no name") << u"Two words"_s << u"x"_s << u"variable-name-invalid"_s;
    QTest::newRow("empty") << u"Empty"_s << QString() << u"variable-empty"_s;
    QTest::newRow("secret") << u"OwnPassword"_s << u"x"_s << u"variable-holds-secret"_s;
}

void TestCustomizationPage::rulesStandAtTheirFields()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, rule);
    m_session->edit([&](MediaProfile& profile) { profile.customization.variables[name] = value; });
    QTRY_COMPARE(ruleIds(), QStringList(rule));
    QCOMPARE(m_page->isComplete(), findRule(rule)->severity != Severity::Blocker);
}

void TestCustomizationPage::showsThePrestartCommand()
{
    const auto* prestart = control<QLineEdit>(*m_page, u"prestart"_s);
    QVERIFY(prestart->isReadOnly());
    QCOMPARE(prestart->text(),
             m_session->facts()->medium->prestart.commandLine().value_or(QString()));
    QVERIFY(!prestart->placeholderText().isEmpty());
    m_page->focusField(Field::Prestart);
    QCOMPARE(QApplication::focusWidget(), prestart);
}

void TestCustomizationPage::looksIntoTheTaskSequence()
{
    QVERIFY(!control(*m_page, u"taskSequenceCard"_s)->isVisible());
    const QString path = m_folder.filePath(u"Branch PC.zip"_s);
    test::writeZip(path, test::exportFiles(test::sequenceXml(test::goodSteps())));
    auto* edit = control<QLineEdit>(*m_page, u"taskSequencePath"_s);
    edit->setFocus(); // Return in the table is another thing
    QTest::keyClicks(edit, path);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(m_session->profile().taskSequence.path, path);
    auto* card = control<FactCard>(*m_page, u"taskSequenceCard"_s);
    QTRY_VERIFY(card->isVisible());
    QCOMPARE(card->accessibleName(), u"Branch PC"_s);
    QVERIFY(card->rows().contains(FactRow{u"Package"_s, u"ABC00010"_s}));
    press(u"sequenceContentCopy"_s);
    const QString copied = QApplication::clipboard()->text();
    const TaskSequence& sequence = *m_session->facts()->taskSequence;
    QVERIFY(!sequence.references.empty());
    for (const SequenceReference& reference : sequence.references) {
        const bool hasContent = reference.kind != SequenceReference::Kind::TaskSequence;
        QCOMPARE(copied.contains(reference.contentPackage.isEmpty() ? reference.id
                                                                    : reference.contentPackage),
                 hasContent);
    }
    edit->clear();
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(!card->isVisible());
}

void TestCustomizationPage::showsEachTaskSequenceOrTheOneThatIsNamed()
{
    const QString path = m_folder.filePath(u"Several.zip"_s);
    std::map<QString, QByteArray> files = test::exportFiles(test::sequenceXml(test::goodSteps()));
    files.merge(test::exportFiles(test::sequenceXml({}), {.id = "ABC00020", .name = "Kiosk"}));
    files.erase(u"Manifest.xml"_s);
    test::writeZip(path, files);
    m_session->edit([&path](MediaProfile& profile) { profile.taskSequence.path = path; });
    auto* card = control<FactCard>(*m_page, u"taskSequenceCard"_s);
    QTRY_VERIFY(card->isVisible());
    QCOMPARE(card->rows().size(), 2);
    QCOMPARE(card->rows().back().name, u"Kiosk (ABC00020)"_s);
    auto* edit = control<QLineEdit>(*m_page, u"taskSequenceSequence"_s);
    edit->setFocus();
    QTest::keyClicks(edit, u"kiosk"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(m_session->profile().taskSequence.sequence, u"kiosk"_s);
    QTRY_COMPARE(card->accessibleName(), u"Kiosk"_s);
    auto* other = control<QLineEdit>(*m_page, u"taskSequencePath"_s); // names mean nothing there
    other->setFocus();
    other->clear();
    QTest::keyClick(other, Qt::Key_Return);
    QCOMPARE(m_session->profile().taskSequence.sequence, QString());
    QTRY_COMPARE(edit->text(), QString());
}

void TestCustomizationPage::saysWhyAnExportCannotBeRead()
{
    m_session->edit(
        [this](MediaProfile& profile) { profile.taskSequence.path = m_lab.path(u"boot.wim"_s); });
    QTRY_VERIFY(ruleIds().contains(u"task-sequence-unreadable"_s));
    QVERIFY(!control(*m_page, u"taskSequenceCard"_s)->isVisible());
}

void TestCustomizationPage::everyControlHasANameAndAMnemonic()
{
    const QString path = m_folder.filePath(u"all.zip"_s);
    test::writeZip(path, test::exportFiles(test::sequenceXml(test::goodSteps())));
    m_session->edit([&path](MediaProfile& profile) { profile.taskSequence.path = path; });
    QTRY_VERIFY(control(*m_page, u"taskSequenceCard"_s)->isVisible());
    QCOMPARE(test::namelessControls(*m_page), QStringList());
    QCOMPARE(test::mnemonicsTwice(*m_page).join(u'\n'), QString());
}

CMGMEDIA_TEST(TestCustomizationPage)
#include "test_customization_page.moc"
