// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/rule_catalogue.h"
#include "core/validation/rule_parts.h"
#include "tests/validation/rule_rows.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using test::Change;
using test::goodFacts;
using test::RuleRow;

namespace {

const std::vector<RuleRow>& allRows()
{
    static const std::vector<RuleRow> rows = [] {
        std::vector<RuleRow> joined;
        for (const auto& part :
             {test::scenarioRows(), test::mediumRows(), test::passwordRows(), test::pfxRows(),
              test::pfxCertificateRows(), test::bootImageRows(), test::secureBootRows(),
              test::trustRows(), test::gatewayRows(), test::variableRows(), test::outputRows(),
              test::taskSequenceRows(), test::sequenceSettingRows()})
            joined.insert(joined.end(), part.begin(), part.end());
        return joined;
    }();
    return rows;
}

Facts changed(const Change& change)
{
    Facts facts = goodFacts();
    change(facts);
    return facts;
}

QStringList idsOf(const std::vector<Finding>& findings)
{
    QStringList ids;
    for (const Finding& finding : findings)
        ids << finding.rule->id;
    return ids;
}

} // namespace

class TestRules : public QObject
{
    Q_OBJECT

private slots:
    void goodMediaHaveNoFindings();
    void eachRuleFiresAndJustDoesNot_data();
    void eachRuleFiresAndJustDoesNot();
    void noTwoRulesFireForOneCause_data();
    void noTwoRulesFireForOneCause();
    void nothingIsFineThatNobodyLookedAt();
    void bootManagersThatCannotBeReadAreUnchecked();
    void eachRuleHasARow();
    void eachRuleNamesItsItemsAndSource();
    void manualListsThem();
    void idsAreUniqueAndKebabCase();
    void textsAreWholeSentences();
    void gravestComesFirst();
    void saysWhatCouldNotBeCheckedOnce();
};

void TestRules::goodMediaHaveNoFindings()
{
    const CheckResult result = check(allRules(), goodFacts());
    QCOMPARE(idsOf(result.violations()), QStringList());
    QCOMPARE(idsOf(result.unchecked()), QStringList());
}

void TestRules::eachRuleFiresAndJustDoesNot_data()
{
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < allRows().size(); ++i)
        QTest::newRow(allRows()[i].rule) << static_cast<int>(i);
}

void TestRules::eachRuleFiresAndJustDoesNot()
{
    QFETCH(int, index);
    const RuleRow& row = allRows()[static_cast<size_t>(index)];
    const Rule* rule = findRule(QLatin1StringView(row.rule));
    QVERIFY(rule);
    QCOMPARE(rule->judge(changed(row.fires)).kind, Verdict::Kind::Violated);
    const Verdict::Kind just = rule->judge(changed(row.justDoesNot)).kind;
    QVERIFY(just == Verdict::Kind::Fine || just == Verdict::Kind::NotApplicable);
}

/// One cause, one finding: what makes a rule fire makes no other one fire.
void TestRules::noTwoRulesFireForOneCause_data()
{
    eachRuleFiresAndJustDoesNot_data();
}

void TestRules::noTwoRulesFireForOneCause()
{
    QFETCH(int, index);
    const RuleRow& row = allRows()[static_cast<size_t>(index)];
    QStringList fired = idsOf(check(allRules(), changed(row.fires)).violations());
    for (const QString& other : row.also)
        QVERIFY2(fired.removeOne(other), qPrintable(other));
    QCOMPARE(fired, QStringList{QLatin1StringView(row.rule)});
}

void TestRules::nothingIsFineThatNobodyLookedAt()
{
    // An empty wizard: no rule says that a medium or a boot image is fine.
    const CheckResult result = check(allRules(), Facts());
    for (const Finding& finding : result.all) {
        const Page page = pageOf(finding.rule->field);
        const bool isAboutProfile = page == Page::Start || finding.rule->field == Field::Variables;
        QVERIFY2(isAboutProfile || finding.verdict.kind != Verdict::Kind::Fine,
                 finding.rule->id.data());
    }
}

void TestRules::bootManagersThatCannotBeReadAreUnchecked()
{
    const Error error{ErrorCode::Truncated, u"EFI/Boot/bootx64.efi"_s, {}};
    Facts facts = goodFacts();
    facts.medium->bootManagers = {{error.subject, true, error},
                                  {u"EFI/Boot/bootaa64.efi"_s, true, SignedImage()}};
    const CheckResult result = check(secureBootRules(), facts);
    QCOMPARE(idsOf(result.violations()), QStringList{u"boot-manager-not-signed"_s});
    QCOMPARE(result.unchecked().size(), secureBootRules().size() - 1);
    for (const Finding& finding : result.unchecked())
        QCOMPARE(finding.verdict.text, describe(error));
}

void TestRules::eachRuleHasARow()
{
    QSet<QString> tested;
    for (const RuleRow& row : allRows())
        tested << QLatin1StringView(row.rule);
    for (const Rule& rule : allRules())
        QVERIFY2(tested.contains(rule.id), rule.id.data());
    QCOMPARE(static_cast<size_t>(tested.size()), allRules().size());
}

void TestRules::eachRuleNamesItsItemsAndSource()
{
    static const QRegularExpression item(u"^[ACK][0-9]+$"_s);
    for (const Rule& rule : allRules()) {
        const QStringList items = rule.itemList();
        QVERIFY2(!items.isEmpty(), rule.id.data());
        for (const QString& one : items)
            QVERIFY2(item.match(one).hasMatch(), rule.id.data());
        QVERIFY2(QByteArray(rule.reference->url).startsWith("https://"), rule.id.data());
    }
}

void TestRules::manualListsThem()
{
    QFile manual(u"" CMGMEDIA_SOURCE_ROOT "/docs/rules.md"_s);
    QVERIFY(manual.open(QFile::ReadOnly));
    QVERIFY2(QString::fromUtf8(manual.readAll()) == rulesMarkdown(),
             "run: cmgmedia rules --markdown >docs/rules.md");
}

void TestRules::idsAreUniqueAndKebabCase()
{
    static const QRegularExpression kebab(u"^[a-z]+(-[a-z0-9]+)+$"_s);
    QSet<QString> ids;
    for (const Rule& rule : allRules()) {
        QVERIFY2(kebab.match(rule.id).hasMatch(), rule.id.data());
        QVERIFY2(!ids.contains(rule.id), rule.id.data());
        ids << rule.id;
    }
}

void TestRules::textsAreWholeSentences()
{
    for (const Rule& rule : allRules()) {
        const QString title = QString::fromUtf8(rule.title);
        const QString remedy = QString::fromUtf8(rule.remedy);
        QVERIFY2(title.front().isUpper() && !title.endsWith(u'.'), rule.title);
        QVERIFY2(remedy.front().isUpper() && remedy.endsWith(u'.'), rule.remedy);
        QVERIFY2(!title.contains(u'!') && !remedy.contains(u'!'), rule.title);
    }
}

void TestRules::gravestComesFirst()
{
    Facts facts = goodFacts();
    facts.bootImage->image.isConfigMgr = false; // a warning
    facts.medium->certificate.reset();          // a blocker
    const CheckResult result = check(allRules(), facts);
    QCOMPARE(idsOf(result.violations()),
             (QStringList{u"media-certificate-missing"_s, u"boot-image-not-configmgr"_s}));
    QCOMPARE(idsOf(result.blockers()), QStringList{u"media-certificate-missing"_s});
    QVERIFY(result.blockers({u"media-certificate-missing"_s}).empty());
}

void TestRules::saysWhatCouldNotBeCheckedOnce()
{
    const QString text = resultText(check(allRules(), Facts()));
    QCOMPARE(text.count(noMedium().text), 1);
}

QTEST_GUILESS_MAIN(TestRules)
#include "test_rules.moc"
