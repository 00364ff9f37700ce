// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/site/site_fields.h"
#include "core/site/site_snapshot_json.h"
#include "core/site/site_values.h"
#include "core/validation/acceptance/checklist.h"
#include "tests/support/files.h"
#include "tests/support/test_pki.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"
#include "tests/validation/rule_rows.h"

#include <QDir>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using test::factsWithSite;
using Kind = Verdict::Kind;

namespace {

/// Those that a snapshot decides, alone or with files.
std::vector<const Rule*> rulesOfSite()
{
    std::vector<const Rule*> rules{findRule(u"task-sequence-uses-another-boot-image"_s),
                                   findRule(u"boot-image-command-support"_s)};
    for (const std::span<const Rule> part : {siteRules(), siteGatewayRules(), siteDeploymentRules(),
                                             siteContentRules(), siteMediaRules()}) {
        for (const Rule& rule : part)
            rules.push_back(&rule);
    }
    return rules;
}

QStringList ofKind(const Facts& facts, Kind kind)
{
    QStringList ids;
    for (const Rule* rule : rulesOfSite()) {
        if (judged(*rule, facts).kind == kind)
            ids << rule->id;
    }
    ids.sort();
    return ids;
}

Certificate certificateOf(const QString& thumbprint, CertificateKind kind)
{
    Certificate certificate;
    certificate.thumbprint = QByteArray::fromHex(thumbprint.toLatin1());
    certificate.subject = certificate.issuer = u"CN="_s + thumbprint;
    certificate.commonName = thumbprint;
    certificate.kind = kind;
    return certificate;
}

std::optional<qint64> numberOf(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

void takeMedium(const QJsonObject& medium, Facts& facts)
{
    VariablesFacts variables;
    variables.hasPassword = true;
    variables.siteCode = medium[u"siteCode"_s].toString();
    variables.managementPoint = medium[u"managementPoint"_s].toString();
    variables.guidSha256 = guidSha256(medium[u"guid"_s].toString());
    variables.certificate =
        certificateOf(medium[u"thumbprint"_s].toString(), CertificateKind::Leaf);
    if (!medium[u"selfSigned"_s].toBool())
        variables.certificate->issuer = u"CN=CA"_s;
    variables.sslState = numberOf(medium[u"sslState"_s]);
    variables.bootImagePackage = medium[u"bootImage"_s].toString();
    variables.bootImageVersion = numberOf(medium[u"bootImageVersion"_s]);
    variables.made = QDateTime::fromString(medium[u"made"_s].toString(), Qt::ISODate);
    const QJsonObject unknown = medium[u"unknownComputers"_s].toObject();
    for (auto it = unknown.begin(); it != unknown.end(); ++it) {
        variables.names << u"_SMSTS%1UnknownMachineGUID"_s.arg(it.key());
        variables.unknownComputers[it.key()] = it->toString();
    }
    facts.medium = MediumFacts();
    facts.variables = variables;
}

void takeProfile(const QJsonObject& given, Facts& facts)
{
    MediaProfile& profile = facts.profile;
    if (given[u"sourceKind"_s].toString() == "console-made"_L1)
        profile.source.kind = SourceKind::ConsoleMade;
    profile.console.siteCode = given[u"siteCode"_s].toString();
    profile.console.gateway = given[u"gateway"_s].toString();
    profile.site.version = given[u"version"_s].toString();
    profile.site.earlyRing = given[u"earlyRing"_s].toBool();
    profile.site.taskSequence = given[u"taskSequence"_s].toString();
    profile.site.boundaryGroup = given[u"boundaryGroup"_s].toString();
    if (given[u"preferredDeployment"_s].isString())
        profile.customization.variables[u"SMSTSPreferredAdvertID"_s] =
            given[u"preferredDeployment"_s].toString();
    const Certificate server =
        certificateOf(given[u"gatewayCertificateThumbprint"_s].toString(), CertificateKind::Leaf);
    facts.cmgCertificate = ServerCertificate{server, {}};
    facts.bootImage = BootImageFacts();
    facts.bootImage->parts.commandSupport = false;
    derive(facts);
    TrustVerdict verdict;
    verdict.chain = {server};
    for (const QJsonValue& ca : given[u"gatewayChain"_s].toArray())
        verdict.chain.push_back(certificateOf(ca.toString(), CertificateKind::Intermediate));
    facts.derived.gatewayVerdict = verdict;
}

/// The medium and the profile that the cases of the samples share.
Facts factsOf(const QJsonObject& context)
{
    Facts facts;
    facts.clock.now = QDateTime::fromString(context[u"now"_s].toString(), Qt::ISODate);
    if (context[u"scenario"_s].toString() == "cloud-content"_L1)
        facts.profile.scenario = Scenario::CloudContent;
    takeMedium(context[u"medium"_s].toObject(), facts);
    takeProfile(context[u"profile"_s].toObject(), facts);
    return facts;
}

QStringList sorted(QStringList texts)
{
    texts.sort();
    return texts;
}

QStringList textsIn(const QJsonValue& list)
{
    QStringList texts;
    for (const QJsonValue& one : list.toArray())
        texts << one.toString();
    return sorted(texts);
}

/// Empties a section, in a way.
void empty(SiteSnapshot& site, SiteSection which, SectionState state, SiteFlag allScopes)
{
    site.reader.allScopes = allScopes;
    walkSections(site, [&](SiteSection section, auto& held) {
        if (section != which)
            return;
        held.rows.clear();
        held.state = state;
        held.errorCode = state == SectionState::Read ? QString() : u"cim-AccessDenied"_s;
    });
}

} // namespace

class TestSiteRules : public QObject
{
    Q_OBJECT

private slots:
    void judgesNothingThatTheSiteDidNotSay();
    void lastOfSeveralPointsIsLookedAt();
    void goodSitesHaveNoFindings();
    void nothingIsSaidWithoutASnapshot();
    void ofAnotherSiteOneThingIsSaid();
    void whatIsNotSeenIsNotMissing_data();
    void whatIsNotSeenIsNotMissing();
    void theBestDeploymentCounts_data();
    void theBestDeploymentCounts();
    void namesOneOfSeveralTaskSequences();
    void saysWhatWasNotAsked();
    void tellsTheEarlyRingByItsHotfix();
    void aCustomSettingWinsByPriority();
    void certificatesBeyondTheNewestAreNotKnown();
    void namesTheBuildThatIsTooOld();
    void theSiteDecidesItems();
    void judgesTheSamples();
};

void TestSiteRules::judgesNothingThatTheSiteDidNotSay()
{
    Facts facts = factsWithSite([](Facts&) {});
    facts.site->mediaCertificates.rows[0].blocked.reset();
    const Verdict verdict = judged(*findRule(u"medium-certificate-blocked"_s), facts);
    QCOMPARE(verdict.kind, Kind::Unchecked);
    QVERIFY(!verdict.text.english().contains("Several media"_L1));
}

void TestSiteRules::lastOfSeveralPointsIsLookedAt()
{
    Facts facts = factsWithSite([](Facts&) {});
    facts.site->sites.rows[0].build = 9049;
    facts.profile.site.version = u"2103"_s;
    auto& roles = facts.site->roles.rows;
    const auto point =
        std::ranges::find_if(roles, [](const SiteRole& role) { return role.intranet.has_value(); });
    QVERIFY(point != roles.end());
    SiteRole silent = *point;
    silent.intranet.reset();
    roles.insert(roles.begin(), silent);
    const Rule& rule = *findRule(u"site-needs-intranet-connections"_s);
    QCOMPARE(judged(rule, facts).kind, Kind::Fine);
    for (SiteRole& role : roles)
        role.intranet = role.intranet ? SiteFlag(false) : SiteFlag();
    QCOMPARE(judged(rule, facts).kind, Kind::Unchecked);
}

void TestSiteRules::goodSitesHaveNoFindings()
{
    const CheckResult result = check(allRules(), factsWithSite([](Facts&) {}));
    QVERIFY2(result.violations().empty() && result.unchecked().empty(),
             qPrintable(resultText(result)));
}

void TestSiteRules::nothingIsSaidWithoutASnapshot()
{
    const Facts facts = test::goodFacts();
    for (const Rule* rule : rulesOfSite()) {
        if (asksSite(rule->concerns))
            QCOMPARE(judged(*rule, facts), Verdict::notApplicable());
    }
}

void TestSiteRules::ofAnotherSiteOneThingIsSaid()
{
    const Facts facts = factsWithSite([](Facts& f) { f.variables->siteCode = u"XYZ"_s; });
    QCOMPARE(ofKind(facts, Kind::Violated), QStringList{u"site-snapshot-of-another-site"_s});
    for (const Rule* rule : rulesOfSite()) {
        const Verdict verdict = judged(*rule, facts);
        if (rule->needs.contains(Need::Site) && verdict.kind != Kind::NotApplicable)
            QCOMPARE(verdict.text.english(),
                     u"The snapshot is from site ABC, the medium is from site XYZ."_s);
    }
}

void TestSiteRules::whatIsNotSeenIsNotMissing_data()
{
    QTest::addColumn<SiteSection>("section");
    for (const SiteSectionRow& row : siteSections())
        QTest::newRow(row.key.data()) << row.section;
}

/// Whatever is wrong because a section has no rows is not known where it could not be read, was not
/// asked, or may hide them.
void TestSiteRules::whatIsNotSeenIsNotMissing()
{
    QFETCH(SiteSection, section);
    const auto with = [section](SectionState state, SiteFlag allScopes) {
        return factsWithSite([=](Facts& f) {
            f.profile.source.kind = SourceKind::ConsoleMade;
            empty(*f.site, section, state, allScopes);
        });
    };
    const Facts none = with(SectionState::Read, true);
    const Facts ways[] = {with(SectionState::Failed, true), with(SectionState::NotAsked, true),
                          with(SectionState::Partly, true), with(SectionState::Read, false),
                          with(SectionState::Read, std::nullopt)};
    for (const Rule* rule : rulesOfSite()) {
        if (rule->id == "site-snapshot-incomplete"_L1)
            continue;
        const Kind whenNone = judged(*rule, none).kind;
        for (const Facts& facts : ways) {
            const Verdict verdict = judged(*rule, facts);
            QVERIFY2(verdict.kind != Kind::Violated, rule->id.data());
            QVERIFY2(whenNone != Kind::Violated || verdict.kind == Kind::Unchecked,
                     rule->id.data());
            if (verdict.kind == Kind::Unchecked)
                QVERIFY2(verdict.text.english().endsWith(u'.'), rule->id.data());
        }
    }
}

void TestSiteRules::theBestDeploymentCounts_data()
{
    QTest::addColumn<qint64>("advertFlags");
    QTest::addColumn<qint64>("remoteFlags");
    QTest::addColumn<QStringList>("violated");
    const qint64 remote[] = {0, 0x100, 0x200, 0x300, 0x30, 0x88};
    for (unsigned bits = 0; bits < 16; ++bits) {
        const qint64 flags =
            ((bits & 1) != 0 ? kDeployedToMedia : 0) | ((bits & 2) != 0 ? kIntranetOnly : 0)
            | ((bits & 4) != 0 ? kWindowsPeOnly : 0) | ((bits & 8) != 0 ? kHiddenDeployment : 0);
        for (const qint64 client : remote) {
            QStringList violated;
            const bool forMedia = (flags & kDeployedToMedia) != 0;
            if (!forMedia)
                violated << u"deployment-not-for-media"_s;
            if ((flags & kIntranetOnly) != 0)
                violated << u"deployment-not-for-internet"_s;
            if ((client & 0x300) == 0)
                violated << u"deployment-not-on-demand"_s;
            if (forMedia && (flags & kHiddenDeployment) != 0)
                violated << u"hidden-deployment-not-preferred"_s;
            violated.sort();
            QTest::addRow("%llx %llx", flags, client) << flags << client << violated;
        }
    }
}

/// One alone with these flags; beside one that is all right none of it is a fault.
void TestSiteRules::theBestDeploymentCounts()
{
    QFETCH(qint64, advertFlags);
    QFETCH(qint64, remoteFlags);
    QFETCH(QStringList, violated);
    const auto spoil = [=](Facts& f) {
        f.site->deployments.rows[1].advertFlags = advertFlags;
        f.site->deployments.rows[1].remoteClientFlags = remoteFlags;
    };
    const Facts alone = factsWithSite([&](Facts& f) {
        spoil(f);
        f.site->deployments.rows.erase(f.site->deployments.rows.begin());
    });
    QCOMPARE(ofKind(alone, Kind::Violated), violated);
    QStringList others = ofKind(factsWithSite(spoil), Kind::Violated);
    others.removeOne(u"unknown-computers-not-targeted"_s);
    QCOMPARE(others, QStringList());
    const Facts hidden = factsWithSite([&](Facts& f) {
        spoil(f);
        f.site->deployments.rows.erase(f.site->deployments.rows.begin());
        f.site->reader.allScopes = false;
    });
    QCOMPARE(ofKind(hidden, Kind::Violated), QStringList());
}

void TestSiteRules::namesOneOfSeveralTaskSequences()
{
    const auto facts = [](const QString& other) {
        return factsWithSite([other](Facts& f) {
            f.profile.site.taskSequence.clear();
            f.site->made.taskSequences.clear();
            SiteDeployment second = f.site->deployments.rows[0];
            second.taskSequence = other;
            f.site->deployments.rows.push_back(second);
        });
    };
    const Rule& rule = *findRule(u"deployment-not-for-media"_s);
    QCOMPARE(judged(rule, facts(u"ABC00012"_s)), Verdict::fine());
    QCOMPARE(judged(rule, facts(u"ABC00013"_s)).text.english(),
             u"The snapshot contains several task sequences. Name one in the profile "
             u"(site.taskSequence)."_s);
}

void TestSiteRules::saysWhatWasNotAsked()
{
    const Facts other = factsWithSite([](Facts& f) {
        f.profile.site.taskSequence = u"ABC00009"_s;
        f.site->taskSequences.rows.push_back({u"ABC00009"_s, {}, {}, 9});
    });
    const QString why = u"The snapshot wasn't made for the task sequence ABC00009. Run the script "
                        u"again with it."_s;
    for (const QString& id : {u"deployment-missing"_s, u"content-not-on-gateway"_s})
        QCOMPARE(judged(*findRule(id), other).text.english(), why);
    // Asked for nothing, the script looks for what media can start.
    const Facts forMedia = factsWithSite([](Facts& f) {
        f.site->made.taskSequences.clear();
        f.site->deployments.rows.clear();
    });
    QCOMPARE(judged(*findRule(u"deployment-missing"_s), forMedia).kind, Kind::Unchecked);
    QCOMPARE(judged(*findRule(u"deployment-not-for-media"_s), forMedia).kind, Kind::Violated);
}

void TestSiteRules::tellsTheEarlyRingByItsHotfix()
{
    const auto kind = [](bool earlyRing, const QString& update) {
        return judged(*findRule(u"site-is-early-ring"_s), factsWithSite([&](Facts& f) {
                   f.site->sites.rows[0].build = 9040;
                   f.profile.site.earlyRing = earlyRing;
                   f.site->updates.rows[0].name = update;
               }))
            .kind;
    };
    QCOMPARE(kind(false, u"Configuration Manager 2010 Hotfix (KB4594176)"_s), Kind::Fine);
    QCOMPARE(kind(false, u"Configuration Manager 2010"_s), Kind::Unchecked);
    QCOMPARE(kind(true, u"Configuration Manager 2010"_s), Kind::Violated);
    QCOMPARE(kind(true, u"Configuration Manager 2010 Hotfix (KB4594176)"_s), Kind::Fine);
}

void TestSiteRules::aCustomSettingWinsByPriority()
{
    const Rule& rule = *findRule(u"client-gateway-off"_s);
    const auto verdict = [&rule](qint64 priority, qint64 type) {
        return judged(rule, factsWithSite([=](Facts& f) {
                          f.site->clientSettings.rows.push_back(
                              {9, u"Kiosks"_s, type, priority, false, {}, {u"ABC00031"_s}});
                      }));
    };
    QCOMPARE(verdict(1, 1).text.english(), u"Kiosks: No"_s);
    QCOMPARE(verdict(3, 1).kind, Kind::Fine);
    QCOMPARE(verdict(1, 2).kind, Kind::Fine); // for users
    // it does not say: the next one decides
    const Facts silent =
        factsWithSite([](Facts& f) { f.site->clientSettings.rows[1].allowGateway.reset(); });
    QCOMPARE(judged(rule, silent).kind, Kind::Fine);
}

void TestSiteRules::certificatesBeyondTheNewestAreNotKnown()
{
    const Facts facts = factsWithSite([](Facts& f) {
        auto& rows = f.site->mediaCertificates.rows;
        rows.assign(kMostMediaCertificates, rows[1]);
    });
    QCOMPARE(judged(*findRule(u"medium-certificate-not-at-site"_s), facts).kind, Kind::Unchecked);
    QCOMPARE(judged(*findRule(u"medium-certificate-blocked"_s), facts).kind, Kind::Unchecked);
}

void TestSiteRules::namesTheBuildThatIsTooOld()
{
    const Facts facts = factsWithSite([](Facts& f) {
        f.site->sites.rows[0].build = 8913;
        f.site->sites.rows[0].version = u"5.00.8913.1000"_s;
    });
    const Verdict verdict = judged(*findRule(u"site-version-too-old"_s), facts);
    QCOMPARE(verdict.kind, Kind::Violated);
    QCOMPARE(verdict.text.english(), u"5.00.8913.1000"_s);
}

/// With a good snapshot, nobody needs to be asked what the site knows.
void TestSiteRules::theSiteDecidesItems()
{
    const Facts facts = factsWithSite([](Facts&) {});
    const Checklist checklist =
        makeChecklist(check(allRules(), facts), facts.profile, facts.clock.now);
    QStringList open;
    for (const ChecklistEntry& entry : checklist.entries) {
        if (entry.state == ItemState::ToAsk || entry.state == ItemState::ToProbe
            || entry.state == ItemState::Unchecked)
            open << entry.item->id;
    }
    open.sort();
    QCOMPARE(open.join(u' '), u"A14 A22 A62 A78 A79 A80 A81 A83 A84 A85 A87 A88 B5"_s);
}

void TestSiteRules::judgesTheSamples()
{
    const QString samples = qEnvironmentVariable("CMGMEDIA_SAMPLES");
    if (samples.isEmpty())
        QSKIP("CMGMEDIA_SAMPLES does not name the samples");
    const QDir folder(samples + u"/data/site"_s);
    const QJsonObject expected =
        QJsonDocument::fromJson(test::readFile(folder.filePath(u"expected.json"_s))).object();
    const QJsonObject cases = expected[u"cases"_s].toObject();
    QVERIFY(!cases.isEmpty());
    for (auto it = cases.begin(); it != cases.end(); ++it) {
        Facts facts = factsOf(expected[u"context"_s].toObject());
        const Result<SiteSnapshot> snapshot =
            loadSiteSnapshot(folder.filePath(it.key() + u".json"_s), {});
        QVERIFY2(snapshot, test::why(snapshot).constData());
        facts.site = *snapshot;
        const QJsonObject wanted = it->toObject();
        const QJsonObject violated = wanted[u"violated"_s].toObject();
        QStringList found = ofKind(facts, Kind::Violated);
        const QByteArray name = it.key().toUtf8();
        QVERIFY2(found == sorted(violated.keys()),
                 qPrintable(it.key() + u": "_s + found.join(u' ')));
        const QStringList open = ofKind(facts, Kind::Unchecked);
        QVERIFY2(open == textsIn(wanted[u"unchecked"_s]),
                 qPrintable(it.key() + u": "_s + open.join(u' ')));
        for (const QString& id : violated.keys())
            qInfo("%s: %s (%s)", name.constData(), qPrintable(id),
                  qPrintable(judged(*findRule(id), facts).text.english()));
    }
}

CMGMEDIA_TEST(TestSiteRules)
#include "test_site_rules.moc"
