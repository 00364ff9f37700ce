// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/checklist.h"
#include "tests/validation/rule_rows.h"

#include <QMap>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

Checklist checklistOf(const Facts& facts)
{
    return makeChecklist(check(allRules(), facts), facts);
}

ItemState stateOf(const QString& item, const Facts& facts)
{
    const Checklist checklist = checklistOf(facts);
    const auto found = std::ranges::find_if(
        checklist.entries, [&](const ChecklistEntry& entry) { return entry.item->id == item; });
    return found == checklist.entries.end() ? ItemState::NotApplicable : found->state;
}

Facts with(const test::Change& change)
{
    Facts facts = test::goodFacts();
    change(facts);
    return facts;
}

test::Change answered(const QString& item, AnswerKind kind)
{
    return [item, kind](Facts& f) {
        f.profile.answers[item] = {
            .kind = kind, .who = u"JD"_s, .date = u"2026-11-21"_s, .note = u"<asked> Bob|Ann"_s};
    };
}

} // namespace

class TestChecklist : public QObject
{
    Q_OBJECT

private slots:
    void itemsAreNumberedOneToNinetySix();
    void everyItemThatFilesTellHasARule();
    void rulesNameItemsThatExist();
    void stateFollowsFromRulesAndAnswers();
    void otherScenariosHaveOtherItems();
    void pageHoldsEverything();
    void textFromOutsideFormatsNothing();
};

void TestChecklist::itemsAreNumberedOneToNinetySix()
{
    int number = 0;
    for (const AcceptanceItem& item : acceptanceItems()) {
        QCOMPARE(QString(item.id), u"A%1"_s.arg(++number));
        QVERIFY2(item.scenarios != 0, item.id.data());
        QVERIFY2(QByteArray(item.text).endsWith('.'), item.id.data());
    }
    QCOMPARE(number, 96);
}

void TestChecklist::everyItemThatFilesTellHasARule()
{
    QMap<QString, QStringList> rulesOf;
    for (const Rule& rule : allRules()) {
        for (const QString& item : rule.itemList())
            rulesOf[item] << rule.id;
    }
    QStringList others;
    for (const AcceptanceItem& item : acceptanceItems()) {
        if (item.ways.byFile || item.ways.hint)
            QVERIFY2(rulesOf.contains(item.id), item.id.data());
        else
            others << item.id;
    }
    qInfo("live, ask or know only: %s", qPrintable(others.join(u' ')));
}

void TestChecklist::rulesNameItemsThatExist()
{
    for (const Rule& rule : allRules()) {
        for (const QString& id : rule.itemList()) {
            const auto items = acceptanceItems();
            const bool exists = std::ranges::find(items, id, &AcceptanceItem::id) != items.end();
            QVERIFY2(exists || !id.startsWith(u'A'), rule.id.data());
        }
    }
}

void TestChecklist::stateFollowsFromRulesAndAnswers()
{
    QCOMPARE(stateOf(u"A19"_s, test::goodFacts()), ItemState::Fine);
    QCOMPARE(stateOf(u"A19"_s, Facts()), ItemState::Unchecked);
    QCOMPARE(stateOf(u"A6"_s, test::goodFacts()), ItemState::ToAsk);
    QCOMPARE(stateOf(u"A78"_s, test::goodFacts()), ItemState::ToProbe);
    QCOMPARE(stateOf(u"A23"_s, test::goodFacts()), ItemState::ToKnow);
    QCOMPARE(stateOf(u"A17"_s, test::goodFacts()), ItemState::NotApplicable);
    QCOMPARE(stateOf(u"A6"_s, with(answered(u"A6"_s, AnswerKind::Yes))), ItemState::Confirmed);
    QCOMPARE(stateOf(u"A6"_s, with(answered(u"A6"_s, AnswerKind::No))), ItemState::Denied);
    // Nobody can tick away what a rule sees.
    const Facts expired = with([](Facts& f) {
        answered(u"A60"_s, AnswerKind::Yes)(f);
        f.clock.now = f.medium->certificate->notAfter.addSecs(1);
    });
    QCOMPARE(stateOf(u"A60"_s, expired), ItemState::Violated);
}

void TestChecklist::otherScenariosHaveOtherItems()
{
    const auto has = [](Scenario scenario, const char* item) {
        const Checklist checklist =
            checklistOf(with([=](Facts& f) { f.profile.scenario = scenario; }));
        return std::ranges::any_of(checklist.entries, [item](const ChecklistEntry& entry) {
            return entry.item->id == QLatin1StringView(item);
        });
    };
    QVERIFY(has(Scenario::CloudContent, "A37"));
    QVERIFY(!has(Scenario::CmgManagementPoint, "A37"));
    QVERIFY(has(Scenario::CmgManagementPoint, "A18"));
    QVERIFY(!has(Scenario::CloudContent, "A18"));
    QVERIFY(has(Scenario::InternetBased, "A91"));
    QVERIFY(has(Scenario::SoftwareCenter, "A29"));
}

void TestChecklist::pageHoldsEverything()
{
    const Checklist checklist = checklistOf(with([](Facts& f) {
        f.medium->hasPassword = false;
        f.medium->passwordRequired = false;
    }));
    for (const QString& page : {checklistHtml(checklist), checklistMarkdown(checklist)}) {
        for (const ChecklistEntry& entry : checklist.entries)
            QVERIFY2(page.contains(entry.item->id), entry.item->id.data());
        QVERIFY(page.contains("The medium will have no password"_L1));
        QVERIFY(page.contains("to be asked"_L1));
        QVERIFY(page.contains("https://learn.microsoft.com/"_L1));
    }
}

void TestChecklist::textFromOutsideFormatsNothing()
{
    const Checklist checklist = checklistOf(with(answered(u"A6"_s, AnswerKind::Yes)));
    const QString html = checklistHtml(checklist);
    QVERIFY(html.contains("&lt;asked&gt; Bob|Ann"_L1));
    QVERIFY(!html.contains("<asked>"_L1));
    QVERIFY(checklistMarkdown(checklist).contains("\\<asked\\> Bob\\|Ann"_L1));
    QVERIFY(html.contains("<td>JD</td><td>2026-11-21</td>"_L1));
}

QTEST_GUILESS_MAIN(TestChecklist)
#include "test_checklist.moc"
