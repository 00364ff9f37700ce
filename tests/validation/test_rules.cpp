// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/rule.h"
#include "tests/support/test_pki.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

/// Facts about a medium with which all is well.
Facts goodFacts()
{
    Facts facts;
    facts.label = u"Branch"_s;
    facts.startsOnBios = true;
    facts.startsOnUefi = true;
    facts.passwordRequired = true;
    facts.hasPassword = true;
    facts.managementPoint = u"https://cmg.example.test/CCM_Proxy_ServerAuth/1"_s;
    facts.mediaCertificate = test::labPki().media;
    facts.bootImage.isConfigMgr = true;
    facts.bootImage.hasSoftwareHive = true;
    facts.bootImage.generations = {BootFileGeneration::Ca2011};
    return facts;
}

using Change = std::function<void(Facts&)>;

struct RuleTest {
    const char* rule;
    Change fires;
    Change justDoesNot;
};

const std::vector<RuleTest>& ruleTests()
{
    static const std::vector<RuleTest> tests{
        {"management-point-missing", [](Facts& f) { f.managementPoint = u""_s; },
         [](Facts& f) {
             f.managementPoint.reset();
             f.lookupManagementPoints = u"https://mp.example.test"_s;
         }},
        {"medium-is-dynamic",
         [](Facts& f) {
             f.managementPoint.reset();
             f.lookupManagementPoints = u"https://mp.example.test"_s;
         },
         [](Facts& f) { f.lookupManagementPoints = u"https://mp.example.test"_s; }},
        {"management-point-not-https",
         [](Facts& f) { f.managementPoint = u"https://a.test*http://b.test"_s; },
         [](Facts& f) { f.managementPoint = u"HTTPS://a.test*https://b.test"_s; }},
        {"media-certificate-missing", [](Facts& f) { f.mediaCertificate.reset(); }, [](Facts&) {}},
        {"media-certificate-expired",
         [](Facts& f) { f.clock.now = f.mediaCertificate->notAfter.addSecs(1); },
         [](Facts& f) { f.clock.now = f.mediaCertificate->notAfter; }},
        {"media-certificate-not-yet-valid",
         [](Facts& f) { f.clock.now = f.mediaCertificate->notBefore.addSecs(-1); },
         [](Facts& f) { f.clock.now = f.mediaCertificate->notBefore; }},
        {"password-flag-disagrees", [](Facts& f) { f.hasPassword = false; },
         [](Facts& f) { f.passwordRequired.reset(); }},
        {"medium-does-not-start", [](Facts& f) { f.startsOnBios = f.startsOnUefi = false; },
         [](Facts& f) { f.startsOnBios = false; }},
        {"boot-image-not-configmgr", [](Facts& f) { f.bootImage.isConfigMgr = false; },
         [](Facts&) {}},
        {"software-hive-hard-linked", [](Facts& f) { f.bootImage.softwareHiveLinks = 2; },
         [](Facts& f) { f.bootImage.softwareHiveLinks = 1; }},
        {"boot-files-not-in-image",
         [](Facts& f) { f.profile.bootImage.bootFiles = BootFilesChoice::Ca2023; },
         [](Facts& f) { f.profile.bootImage.bootFiles = BootFilesChoice::Ca2011; }},
    };
    return tests;
}

QStringList idsFor(const Change& change)
{
    Facts facts = goodFacts();
    change(facts);
    QStringList ids;
    for (const Finding& finding : check(allRules(), facts))
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
    void eachRuleHasATest();
    void idsAreUniqueAndKebabCase();
    void textsAreWholeSentences();
    void gravestComesFirst();
};

void TestRules::goodMediaHaveNoFindings()
{
    QCOMPARE(idsFor([](Facts&) {}), QStringList());
}

void TestRules::eachRuleFiresAndJustDoesNot_data()
{
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < ruleTests().size(); ++i)
        QTest::newRow(ruleTests()[i].rule) << static_cast<int>(i);
}

void TestRules::eachRuleFiresAndJustDoesNot()
{
    QFETCH(int, index);
    const RuleTest& test = ruleTests()[static_cast<size_t>(index)];
    const QString id = QLatin1StringView(test.rule);
    QVERIFY(idsFor(test.fires).contains(id));
    QVERIFY(!idsFor(test.justDoesNot).contains(id));
}

void TestRules::eachRuleHasATest()
{
    QSet<QString> tested;
    for (const RuleTest& test : ruleTests())
        tested << QLatin1StringView(test.rule);
    for (const Rule& rule : allRules())
        QVERIFY2(tested.contains(rule.id), rule.id.data());
    QCOMPARE(static_cast<size_t>(tested.size()), allRules().size());
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
    facts.bootImage.isConfigMgr = false; // a warning
    facts.mediaCertificate.reset();      // a blocker
    const std::vector<Finding> findings = check(allRules(), facts);
    QCOMPARE(findings.size(), size_t(2));
    QCOMPARE(findings.front().rule->severity, Severity::Blocker);
    QVERIFY(isBlocked(findings));
    QVERIFY(!isBlocked(std::span(findings).subspan(1)));
}

QTEST_GUILESS_MAIN(TestRules)
#include "test_rules.moc"
