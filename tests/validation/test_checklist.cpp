// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/acceptance/checklist.h"
#include "tests/support/test_program.h"
#include "tests/validation/rule_rows.h"

#include <QMap>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

Checklist checklistOf(const Facts& facts)
{
    return makeChecklist(check(allRules(), facts), facts.profile, facts.clock.now);
}

ItemState stateOf(const QString& item, const Facts& facts)
{
    const Checklist checklist = checklistOf(facts);
    const auto found = std::ranges::find_if(
        checklist.entries, [&](const ChecklistEntry& entry) { return entry.item->id == item; });
    return found == checklist.entries.end() ? ItemState::NotApplicable : found->state;
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
    void itemsAndKnownFactsAreNumbered();
    void itemsNameRulesThatExist();
    void itemsWantWhatTheirRulesNeed();
    void stateFollowsFromRulesAndAnswers();
    void otherScenariosHaveOtherItems();
    void pageHoldsEverything();
    void textFromOutsideFormatsNothing();
};

void TestChecklist::itemsAndKnownFactsAreNumbered()
{
    QMap<QChar, QSet<int>> numbers;
    const auto count = [&numbers](const auto& row) {
        const int number = row.id.sliced(1).toInt();
        QVERIFY2(!numbers[row.id.front()].contains(number), row.id.data());
        numbers[row.id.front()] << number;
        QVERIFY2(row.scenarios != 0, row.id.data());
        QVERIFY2(QByteArray(row.text).endsWith('.'), row.id.data());
    };
    std::ranges::for_each(acceptanceItems(), count);
    std::ranges::for_each(knownFacts(), count);
    QCOMPARE(numbers.keys(), (QList<QChar>{u'A', u'B'}));
    QCOMPARE(knownFacts().size(), size_t{16});
    QCOMPARE(numbers[u'A'].size(), 96);
    for (const QSet<int>& some : numbers) {
        for (int number = 1; number <= some.size(); ++number)
            QVERIFY(some.contains(number));
    }
}

void TestChecklist::itemsNameRulesThatExist()
{
    for (const AcceptanceItem& item : acceptanceItems()) {
        QSet<QString> named;
        for (const QLatin1StringView id : item.rules) {
            QVERIFY2(findRule(id), id.data());
            QVERIFY2(!named.contains(id), item.id.data());
            named << id;
        }
        const bool byRules = item.rules.size() > 0;
        QVERIFY2(byRules || !item.ways.byFile, item.id.data());
        QVERIFY2(byRules || item.ways.live || item.ways.ask, item.id.data());
    }
}

void TestChecklist::itemsWantWhatTheirRulesNeed()
{
    const auto items = acceptanceItems();
    const auto trust = std::ranges::find(items, "A18"_L1, &AcceptanceItem::id);
    QCOMPARE(trust->needs(), (Needs{Need::GatewayCertificate, Need::BootImage, Need::Site}));
}

void TestChecklist::stateFollowsFromRulesAndAnswers()
{
    QCOMPARE(stateOf(u"A19"_s, test::goodFacts()), ItemState::Fine);
    QCOMPARE(stateOf(u"A19"_s, Facts()), ItemState::Unchecked);
    QCOMPARE(stateOf(u"A6"_s, test::goodFacts()), ItemState::ToAsk);
    QCOMPARE(stateOf(u"A78"_s, test::goodFacts()), ItemState::ToProbe);
    QCOMPARE(stateOf(u"A40"_s, test::goodFacts()), ItemState::ToKnow); // a hint, and no more
    QCOMPARE(stateOf(u"A22"_s, test::goodFacts()),
             ItemState::ToProbe); // names of variables say nothing
    QCOMPARE(stateOf(u"A17"_s, test::goodFacts()), ItemState::NotApplicable);
    QCOMPARE(stateOf(u"A6"_s, test::goodFactsWith(answered(u"A6"_s, AnswerKind::Yes))),
             ItemState::Confirmed);
    QCOMPARE(stateOf(u"A6"_s, test::goodFactsWith(answered(u"A6"_s, AnswerKind::No))),
             ItemState::Denied);
    // Nobody can tick away what a rule sees.
    const Facts expired = test::goodFactsWith([](Facts& f) {
        answered(u"A60"_s, AnswerKind::Yes)(f);
        f.clock.now = f.variables->certificate->notAfter.addSecs(1);
    });
    QCOMPARE(stateOf(u"A60"_s, expired), ItemState::Violated);
}

void TestChecklist::otherScenariosHaveOtherItems()
{
    const auto has = [](Scenario scenario, const char* item) {
        const Checklist checklist =
            checklistOf(test::goodFactsWith([=](Facts& f) { f.profile.scenario = scenario; }));
        return std::ranges::any_of(checklist.entries, [item](const ChecklistEntry& entry) {
            return entry.item->id == QLatin1StringView(item);
        });
    };
    QVERIFY(has(Scenario::CloudContent, "A37"));
    QVERIFY(!has(Scenario::CmgManagementPoint, "A37"));
    QVERIFY(has(Scenario::CmgManagementPoint, "A18"));
    QVERIFY(!has(Scenario::CloudContent, "A18"));
    QVERIFY(has(Scenario::InternetBased, "A91"));
    QVERIFY(has(Scenario::SoftwareCenter, "B1"));
    const Checklist checklist = checklistOf(
        test::goodFactsWith([](Facts& f) { f.profile.scenario = Scenario::SoftwareCenter; }));
    const auto isImaging = [](const KnownFact* fact) { return fact->id == "A29"_L1; };
    QVERIFY(std::ranges::any_of(checklist.known, isImaging));
}

void TestChecklist::pageHoldsEverything()
{
    const Checklist checklist = checklistOf(test::goodFactsWith([](Facts& f) {
        f.variables->hasPassword = false;
        f.medium->passwordRequired = false;
    }));
    for (const QString& page : {checklistHtml(checklist), checklistMarkdown(checklist)}) {
        for (const ChecklistEntry& entry : checklist.entries)
            QVERIFY2(page.contains(entry.item->id), entry.item->id.data());
        for (const KnownFact* fact : checklist.known)
            QVERIFY2(page.contains(QString::fromUtf8(fact->text)), fact->id.data());
        QVERIFY(page.contains("The medium will have no password"_L1));
        QVERIFY(page.contains("To confirm"_L1));
        QVERIFY(page.contains("https://learn.microsoft.com/"_L1));
    }
}

void TestChecklist::textFromOutsideFormatsNothing()
{
    const Checklist checklist =
        checklistOf(test::goodFactsWith(answered(u"A6"_s, AnswerKind::Yes)));
    const QString html = checklistHtml(checklist);
    QVERIFY(html.contains("&lt;asked&gt; Bob|Ann"_L1));
    QVERIFY(!html.contains("<asked>"_L1));
    QVERIFY(checklistMarkdown(checklist).contains("\\<asked\\> Bob\\|Ann"_L1));
    QVERIFY(html.contains("<td>JD</td><td>2026-11-21</td>"_L1));
}

CMGMEDIA_TEST(TestChecklist)
#include "test_checklist.moc"
