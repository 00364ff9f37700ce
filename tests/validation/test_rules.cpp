// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/medium_kind.h"
#include "core/validation/acceptance/acceptance.h"
#include "core/validation/facts/gateway_answer.h"
#include "core/validation/rule_catalogue.h"
#include "core/validation/rules/rule_parts.h"
#include "tests/support/test_program.h"
#include "tests/validation/rule_rows.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using test::goodFacts;
using test::goodFactsWith;
using test::RuleRow;

namespace {

const std::vector<RuleRow>& allRows()
{
    static const std::vector<RuleRow> rows = [] {
        std::vector<RuleRow> joined;
        for (const auto& part :
             {test::scenarioRows(), test::mediumRows(), test::passwordRows(), test::pfxRows(),
              test::pfxCertificateRows(), test::bootImageRows(), test::bootStartRows(),
              test::secureBootRows(), test::trustRows(), test::gatewayRows(), test::variableRows(),
              test::outputRows(), test::taskSequenceRows(), test::sequenceSettingRows(),
              test::siteRows(), test::probeNameRows(), test::probeChainRows(),
              test::probeAnswerRows()})
            joined.insert(joined.end(), part.begin(), part.end());
        return joined;
    }();
    return rows;
}

/// The facts of one row, made once: keys take their time.
struct RowFacts {
    Facts fires;
    Facts justDoesNot;
};

const RowFacts& factsOf(int index)
{
    static std::map<int, RowFacts> made;
    if (const auto found = made.find(index); found != made.end())
        return found->second;
    const RuleRow& row = allRows()[static_cast<size_t>(index)];
    return made[index] = {goodFactsWith(row.fires), goodFactsWith(row.justDoesNot)};
}

QStringList idsOf(const std::vector<Finding>& findings)
{
    QStringList ids;
    for (const Finding& finding : findings)
        ids << finding.rule->id;
    return ids;
}

void removeStep(ProbeStep step, Facts& facts)
{
    if (!facts.gateway)
        return;
    auto without = std::make_shared<GatewayAnswer>(*facts.gateway);
    using Kind = ProbeStepState::Kind; // a proxy that nobody wanted to be asked concerns nobody
    without->step(step).kind = step == ProbeStep::Proxy ? Kind::TimeUp : Kind::NotWanted;
    facts.gateway = without;
}

void remove(Need need, Facts& facts)
{
    switch (need) {
    case Need::GatewayCertificate:
        facts.cmgCertificate = {};
        break;
    case Need::TaskSequence:
        facts.taskSequence = {};
        break;
    case Need::Pfx: // one that was not given concerns nobody
        facts.pfx = Error{ErrorCode::NotFound, u"media.pfx"_s, {}};
        break;
    case Need::Medium:
        facts.medium = {};
        break;
    case Need::Variables:
        facts.variables = {};
        break;
    case Need::GatewayName:
        facts.derived.gatewayHosts = {};
        break;
    case Need::BootImage:
        facts.bootImage = {};
        break;
    case Need::BootManagers:
        remove(facts.profile.bootImage.bootFiles == BootFilesChoice::Keep ? Need::Medium
                                                                          : Need::BootImage,
               facts);
        break;
    case Need::BootChain:
        facts.start = {};
        break;
    case Need::NewPassword:
        facts.newPassword = {};
        break;
    case Need::SiteVersion:
        facts.profile.site.version.clear();
        facts.site = {};
        break;
    case Need::SiteSnapshot:
    case Need::Site: // one that was not given concerns nobody
        facts.site = Error{ErrorCode::NotFound, u"site.json"_s, {}};
        break;
    case Need::GatewayNames:
    case Need::GatewayReached:
    case Need::GatewayTls:
    case Need::GatewayChain:
    case Need::GatewayHttp:
    case Need::GatewayRevocation:
    case Need::GatewayProxy:
        removeStep(kProbeSteps[static_cast<size_t>(need) - static_cast<size_t>(Need::GatewayNames)],
                   facts);
        break;
    }
}

/// The facts without anything but these.
Facts strippedTo(Needs needs, Facts facts)
{
    if (needs.contains(Need::BootManagers)) {
        const bool kept = facts.profile.bootImage.bootFiles == BootFilesChoice::Keep;
        needs = Needs{kept ? Need::Medium : Need::BootImage};
    }
    const bool keepsSite = needs.contains(Need::Site) || needs.contains(Need::SiteSnapshot);
    for (const NeedRow& row : needRows()) {
        if (keepsSite
            && (row.need == Need::Site || row.need == Need::SiteSnapshot
                || row.need == Need::SiteVersion))
            continue; // one snapshot, which also says the version
        // Boot managers are a part of what gives them.
        if (row.need != Need::BootManagers && !needs.contains(row.need))
            remove(row.need, facts);
    }
    derive(facts);
    return facts;
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
    void eachRuleSaysWhatPassed();
    void noRuleLooksAtWhatItDoesNotNeed_data();
    void noRuleLooksAtWhatItDoesNotNeed();
    void eachRuleSaysWhatItLacks_data();
    void eachRuleSaysWhatItLacks();
    void eachNeedSaysWhatIsMissing();
    void rulesHaveNoAdapters();
    void eachRuleServesAnItemAndNamesItsSource();
    void dataIsStable();
    void manualListsThem();
    void idsAreUniqueAndKebabCase();
    void textsAreWholeSentences();
    void gravestComesFirst();
    void saysWhatCouldNotBeCheckedOnce();
    void countsWhatCouldNotBeChecked();
    void asksAboutEachTaskSequence();
    void saysWhatKindOfMediaItIs_data();
    void saysWhatKindOfMediaItIs();
    void comparesTwoBootImagesOrNone();
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
    QCOMPARE(judged(*rule, factsOf(index).fires).kind, Verdict::Kind::Violated);
    const Verdict::Kind just = judged(*rule, factsOf(index).justDoesNot).kind;
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
    QStringList fired = idsOf(check(allRules(), factsOf(index).fires).violations());
    for (const QString& other : row.also)
        QVERIFY2(fired.removeOne(other), qPrintable(other));
    QCOMPARE(fired, QStringList{QLatin1StringView(row.rule)});
}

void TestRules::nothingIsFineThatNobodyLookedAt()
{
    // An empty wizard: no rule says that a medium or a boot image is fine.
    const CheckResult result = check(allRules(), Facts());
    for (const Finding& finding : result.all) {
        const Field field = finding.rule->field;
        const bool isAboutProfile = topicOf(field) == Topic::Start || field == Field::Variables;
        QVERIFY2(isAboutProfile || finding.verdict.kind != Verdict::Kind::Fine,
                 finding.rule->id.data());
    }
}

void TestRules::bootManagersThatCannotBeReadAreUnchecked()
{
    const Error error{ErrorCode::Truncated, u"EFI/Boot/bootx64.efi"_s, {}};
    Facts facts = goodFacts();
    facts.medium->bootManagers = {{error.subject.english(), true, error},
                                  {u"EFI/Boot/bootaa64.efi"_s, true, SignedImage()}};
    const CheckResult result = check(secureBootRules(), facts);
    QCOMPARE(idsOf(result.violations()), QStringList{u"boot-manager-not-signed"_s});
    QCOMPARE(result.unchecked().size(), secureBootRules().size() - 1);
    for (const Finding& finding : result.unchecked())
        QCOMPARE(finding.verdict, Verdict::unchecked(Need::BootManagers, describe(error)));
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

/// A sentence of its own, and not the problem turned round with a word beside it.
void TestRules::eachRuleSaysWhatPassed()
{
    QSet<QString> seen;
    for (const Rule& rule : allRules()) {
        const QString passed = passedText(rule).english();
        QVERIFY2(!passed.isEmpty() && !passed.endsWith(u'.'), rule.id.data());
        QVERIFY2(passed != ruleText(rule.title).english(), rule.id.data());
        QVERIFY2(!seen.contains(passed), qPrintable(passed));
        seen << passed;
    }
}

/// What is not there would stop the program: Known asserts it.
void TestRules::noRuleLooksAtWhatItDoesNotNeed_data()
{
    eachRuleFiresAndJustDoesNot_data();
}

void TestRules::noRuleLooksAtWhatItDoesNotNeed()
{
    QFETCH(int, index);
    const RuleRow& row = allRows()[static_cast<size_t>(index)];
    const Rule& rule = *findRule(QLatin1StringView(row.rule));
    for (const Facts* facts : {&factsOf(index).fires, &factsOf(index).justDoesNot}) {
        const Verdict verdict = judged(rule, strippedTo(rule.needs, *facts));
        if (verdict.kind == Verdict::Kind::Unchecked)
            QVERIFY(rule.needs.contains(*verdict.need) || rule.mayNeed.contains(*verdict.need));
    }
}

void TestRules::eachRuleSaysWhatItLacks_data()
{
    eachRuleFiresAndJustDoesNot_data();
}

void TestRules::eachRuleSaysWhatItLacks()
{
    QFETCH(int, index);
    const RuleRow& row = allRows()[static_cast<size_t>(index)];
    const Rule& rule = *findRule(QLatin1StringView(row.rule));
    const Facts& firing = factsOf(index).fires;
    for (const Need need : rule.needs.list()) {
        Facts facts = firing;
        remove(need, facts);
        derive(facts);
        const Verdict verdict = judged(rule, facts);
        QCOMPARE(verdict.kind, Verdict::Kind::Unchecked);
        if (need != Need::BootManagers)
            QCOMPARE(*verdict.need, need);
        QVERIFY(!verdict.text.isEmpty());
    }
}

void TestRules::eachNeedSaysWhatIsMissing()
{
    QSet<QString> keys;
    for (const NeedRow& row : needRows()) {
        QVERIFY(!keys.contains(row.key));
        keys << row.key;
        QVERIFY2(QByteArray(row.missing).endsWith('.'), row.missing);
        QCOMPARE(Verdict::unchecked(row.need).text, Text("Rule", row.missing));
    }
    QCOMPARE(needRow(Need::SiteVersion).key, "site-version"_L1);
}

/// A rule says in its row what it needs; what it needs is not wrapped around its function.
void TestRules::rulesHaveNoAdapters()
{
    const QDir folder(u"" CMGMEDIA_SOURCE_ROOT "/core/validation/rules"_s);
    const QStringList files = folder.entryList({u"*.cpp"_s, u"*.h"_s});
    QVERIFY(files.size() > 10);
    static const QRegularExpression adapter(u"^ *template *<"_s,
                                            QRegularExpression::MultilineOption);
    for (const QString& file : files) {
        QFile source(folder.filePath(file));
        QVERIFY(source.open(QFile::ReadOnly));
        QVERIFY2(!adapter.match(QString::fromUtf8(source.readAll())).hasMatch(), qPrintable(file));
    }
}

void TestRules::eachRuleServesAnItemAndNamesItsSource()
{
    for (const Rule& rule : allRules()) {
        QVERIFY2(!itemsOf(rule).isEmpty(), rule.id.data());
        QVERIFY2(QByteArray(rule.reference->url).startsWith("https://"), rule.id.data());
    }
}

void TestRules::dataIsStable()
{
    const auto isManagement = [](const QJsonValue& one) {
        return one[u"id"_s] == "boot-image-tls-too-old"_L1;
    };
    const QJsonArray rules = rulesJson();
    const QJsonObject rule = std::find_if(rules.begin(), rules.end(), isManagement)->toObject();
    QCOMPARE(rule[u"page"_s].toString(), u"boot-image"_s);
    QCOMPARE(rule[u"field"_s].toString(), u"bootImage.path"_s);
    QCOMPARE(rule[u"needs"_s].toVariant().toStringList(),
             (QStringList{u"boot-image"_s, u"site-version"_s}));
    QCOMPARE(rule[u"items"_s].toVariant().toStringList(), QStringList{u"B3"_s});
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
    facts.profile.customization.variables = {{u"My Name"_s, u"x"_s}}; // a warning
    facts.variables->certificate.reset();                             // a blocker
    const CheckResult result = check(allRules(), facts);
    QCOMPARE(idsOf(result.violations()),
             (QStringList{u"media-certificate-missing"_s, u"variable-name-invalid"_s}));
    QCOMPARE(idsOf(result.blockers()), QStringList{u"media-certificate-missing"_s});
    QVERIFY(result.blockers({u"media-certificate-missing"_s}).empty());
}

void TestRules::saysWhatCouldNotBeCheckedOnce()
{
    const QString text = resultText(check(allRules(), Facts()));
    QCOMPARE(text.count(Verdict::unchecked(Need::Medium).text.translated()), 1);
}

void TestRules::countsWhatCouldNotBeChecked()
{
    const CheckResult good = check(allRules(), goodFacts());
    QVERIFY2(good.unchecked().empty() && good.violations().empty(), qPrintable(resultText(good)));
    QCOMPARE(closingLine(good), u"No problems found."_s);
    const CheckResult nothing = check(allRules(), Facts());
    const auto open = static_cast<qsizetype>(nothing.unchecked().size());
    QVERIFY(open > 1);
    QVERIFY(closingLine(nothing).endsWith(u" %1 rules couldn't be checked."_s.arg(open)));
    QVERIFY(resultText(nothing).endsWith(closingLine(nothing) + u'\n'));
    CheckResult some = good;
    some.all[0].verdict = some.all[1].verdict = Verdict::unchecked(Need::Medium);
    QCOMPARE(closingLine(some), u"No problems found in what could be checked. 2 rules couldn't "
                                u"be checked."_s);
    some.all[2].verdict = some.all[3].verdict = Verdict::violated(u"x"_s);
    QCOMPARE(closingLine(some), u"2 findings. 2 rules couldn't be checked."_s);
}

void TestRules::asksAboutEachTaskSequence()
{
    Facts facts = goodFacts();
    TaskSequence kiosk = *facts.taskSequence;
    kiosk.name = u"Kiosk"_s;
    kiosk.packageId = u"ABC00020"_s;
    kiosk.dependentProgram = u"ABC00007;Prepare"_s;
    TaskSequence bare = kiosk;
    bare.name = bare.packageId = bare.dependentProgram = std::nullopt;
    bare.file = u"bare.xml"_s;
    facts.furtherSequences = {kiosk, bare};
    const CheckResult result = check(allRules(), facts);
    QCOMPARE(result.all.size(), allRules().size());
    QCOMPARE(idsOf(result.violations()), QStringList{u"task-sequence-runs-program-first"_s});
    const QString seen = result.violations().front().verdict.text.english();
    QVERIFY2(seen.startsWith(u"Kiosk (ABC00020): ABC00007;Prepare, bare.xml: couldn't be "
                             "checked: "_s),
             qPrintable(seen));
    QCOMPARE(idsOf(result.unchecked()), QStringList());
    // what nobody knows of anything is said once, and without names
    facts.furtherSequences = {kiosk};
    facts.variables = {};
    const std::vector<Finding> open = check(trustRules(), facts).unchecked();
    QCOMPARE(idsOf(open), QStringList{u"task-sequence-uses-another-boot-image"_s});
    QCOMPARE(open.front().verdict.text, Verdict::unchecked(Need::Variables).text);
}

void TestRules::saysWhatKindOfMediaItIs_data()
{
    QTest::addColumn<std::optional<QString>>("mediaType");
    QTest::addColumn<QString>("words");
    const QString notSaid = u"TsmBootstrap.ini doesn't say what type of media this is."_s;
    QTest::newRow("Not specified") << std::optional<QString>() << notSaid;
    QTest::newRow("empty") << std::optional(u""_s) << notSaid;
    QTest::newRow("unknown") << std::optional(u"NetMedia"_s)
                             << mediumKindText({MediumType::OfOtherKind, u"NetMedia"_s}).english();
}

/// Of what nobody knows it is said as `inspect` says it.
void TestRules::saysWhatKindOfMediaItIs()
{
    QFETCH(std::optional<QString>, mediaType);
    Facts facts = goodFacts();
    facts.medium->mediaType = mediaType;
    const Verdict verdict = judged(*findRule(u"medium-type-not-boot"_s), facts);
    QCOMPARE(verdict.need, Need::Medium);
    QVERIFY(verdict.text.english().contains("type"_L1));
    QTEST(verdict.text.english(), "words");
}

void TestRules::comparesTwoBootImagesOrNone()
{
    const Rule& rule = *findRule(u"task-sequence-uses-another-boot-image"_s);
    Facts facts = goodFacts();
    facts.variables->bootImagePackage.clear();
    QCOMPARE(judged(rule, facts).need, Need::Variables);
    facts = goodFacts();
    facts.taskSequence->bootImageId.reset();
    QCOMPARE(judged(rule, facts).need, Need::TaskSequence);
    facts.taskSequence->bootImageId = QString();
    QCOMPARE(judged(rule, facts), Verdict::notApplicable());
}

CMGMEDIA_TEST(TestRules)
#include "test_rules.moc"
