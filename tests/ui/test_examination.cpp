// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/session/examination.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::ui;

class TestExamination : public QObject
{
    Q_OBJECT

private slots:
    void saysWhetherAMediumIsOpen_data();
    void saysWhetherAMediumIsOpen();
    void doubtsAMediumWithAnotherPassword();
    void knowsNothingBeforeTheFirstLook();
    void statesOfAPage();
    void lockedMediumBlocksWritingAndNoPage();
    void unreadableFileBlocksItsPage();
    void readinessGathersAllPages();
    void everyRuleIsShownOnOnePage();
};

namespace {

/// Of a profile without any facts, judged.
Examination judged(Scenario scenario)
{
    Examination examination;
    examination.gathered.facts.profile.scenario = scenario;
    examination.result = check(allRules(), examination.gathered.facts);
    examination.isThere = true;
    examination.namesMedium = true;
    examination.medium = Examination::Medium::Same;
    return examination;
}

Examination withError(Field field, ErrorRow code)
{
    Examination examination = judged(Scenario::CmgManagementPoint);
    examination.gathered.errors.push_back({FactGroup::Medium, field, {code, u"x"_s, {}}});
    return examination;
}

} // namespace

void TestExamination::saysWhetherAMediumIsOpen_data()
{
    QTest::addColumn<ErrorRow>("error");
    QTest::addColumn<bool>("hasFacts");
    QTest::addColumn<MediumState>("state");
    const auto row = [](const char* name, ErrorRow error, bool hasFacts, MediumState state) {
        QTest::newRow(name) << error << hasFacts << state;
    };
    constexpr ErrorRow kNone = ErrorCode::Cancelled; // stands for no error at all
    row("open", kNone, true, MediumState::Open);
    row("locked", ErrorCode::PasswordMissing, false, MediumState::PasswordNeeded);
    row("wrong password", ErrorCode::PasswordWrong, false, MediumState::PasswordWrong);
    row("needless password", ErrorCode::PasswordNotNeeded, true, MediumState::PasswordNotNeeded);
    row("no medium", ErrorCode::NotFound, false, MediumState::Unreadable);
}

void TestExamination::saysWhetherAMediumIsOpen()
{
    QFETCH(ErrorRow, error);
    QFETCH(bool, hasFacts);
    QFETCH(MediumState, state);
    Examination examination = error == ErrorCode::Cancelled ? judged(Scenario::CmgManagementPoint)
                                                            : withError(Field::Source, error);
    if (hasFacts)
        examination.gathered.facts.variables = VariablesFacts();
    QCOMPARE(examination.mediumState(), state);
    QCOMPARE(examination.openVariables() != nullptr, hasFacts);
    examination.medium = Examination::Medium::Other;
    QCOMPARE(examination.mediumState(), MediumState::Opening);
    QVERIFY(!examination.openVariables());
    examination.namesMedium = false;
    QCOMPARE(examination.mediumState(), MediumState::None);
    QVERIFY(!examination.openVariables());
}

void TestExamination::doubtsAMediumWithAnotherPassword()
{
    Examination examination = judged(Scenario::CmgManagementPoint);
    examination.gathered.facts.medium = MediumFacts();
    examination.gathered.facts.variables = VariablesFacts();
    QVERIFY(examination.openVariables());
    examination.medium = Examination::Medium::Reopened;
    QVERIFY(!examination.openVariables());
    QVERIFY(examination.mediumFacts()); // what no password opens stays known
    QCOMPARE(examination.mediumState(), MediumState::Opening);
}

void TestExamination::knowsNothingBeforeTheFirstLook()
{
    const Examination none;
    QVERIFY(!none.facts());
    QVERIFY(!none.openVariables());
    QVERIFY(!none.mediumFacts());
    QVERIFY(!none.visibleMedium());
    QVERIFY(!none.visibleVariables());
    QCOMPARE(none.mediumState(), MediumState::None);
    QCOMPARE(pageState(none, {}, {}, PageId::Start), PageState::Untouched);
    QVERIFY(isBlocked(none, {}));
}

void TestExamination::statesOfAPage()
{
    const std::set<PageId> visited{PageId::Start, PageId::Customization};
    Examination examination = judged(Scenario::SoftwareCenter);
    QCOMPARE(pageState(examination, {}, {}, PageId::Start), PageState::Blocked);
    QVERIFY(isBlocked(examination, {}, PageId::Start));
    const QStringList allowed(u"scenario-needs-no-medium"_s);
    QCOMPARE(pageState(examination, allowed, {}, PageId::Start), PageState::Warning);
    QVERIFY(!isBlocked(examination, allowed, PageId::Start));
    examination = judged(Scenario::CmgManagementPoint);
    QCOMPARE(pageState(examination, {}, {}, PageId::Customization), PageState::Untouched);
    QCOMPARE(pageState(examination, {}, visited, PageId::Customization), PageState::Unchecked);
    examination.result = {};
    QCOMPARE(pageState(examination, {}, visited, PageId::Customization), PageState::Fine);
    examination.medium = Examination::Medium::Reopened;
    QCOMPARE(pageState(examination, {}, visited, PageId::Customization), PageState::Unchecked);
    examination.namesMedium = false;
    QCOMPARE(pageState(examination, {}, visited, PageId::Customization), PageState::Untouched);
}

void TestExamination::lockedMediumBlocksWritingAndNoPage()
{
    for (const ErrorRow code : {ErrorCode::PasswordMissing, ErrorCode::PasswordWrong}) {
        const Examination examination = withError(Field::Source, code);
        QVERIFY(!isBlocked(examination, {}, PageId::Start));
        QVERIFY(isBlocked(examination, {}));
        QCOMPARE(pageState(examination, {}, {PageId::Start}, PageId::Start), PageState::Unchecked);
    }
}

void TestExamination::unreadableFileBlocksItsPage()
{
    const Examination examination = withError(Field::Trust, ErrorCode::NotFound);
    QVERIFY(isBlocked(examination, {}, PageId::BootImage));
    QVERIFY(!isBlocked(examination, {}, PageId::Start));
    QCOMPARE(examination.errorOf(Field::Trust)->code, ErrorCode::NotFound);
    QVERIFY(!examination.errorOf(Field::Source));
}

void TestExamination::readinessGathersAllPages()
{
    QVERIFY(isBlocked(withError(Field::Trust, ErrorCode::NotFound), {}, PageId::Readiness));
    QVERIFY(isBlocked(judged(Scenario::SoftwareCenter), {}, PageId::Readiness));
}

void TestExamination::everyRuleIsShownOnOnePage()
{
    for (const Rule& rule : allRules()) {
        int pages = 0;
        for (int id = 0; id <= static_cast<int>(PageId::Completion); ++id) {
            const auto page = static_cast<PageId>(id);
            if (page != PageId::Readiness && isShownOn(page, rule.field))
                ++pages;
        }
        QVERIFY2(pages == 1, rule.id.data());
        QVERIFY(isShownOn(pageIdOf(rule.field), rule.field));
        QVERIFY(isShownOn(PageId::Readiness, rule.field));
    }
}

CMGMEDIA_TEST(TestExamination)
#include "test_examination.moc"
