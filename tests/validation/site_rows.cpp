// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/site/errors.h"
#include "core/site/site_values.h"
#include "tests/validation/rule_rows.h"

using namespace Qt::StringLiterals;

namespace cmgmedia::test {

namespace {

constexpr qint64 kForMediaOnly = 0x10840000;
constexpr qint64 kOnDemand = 0x2300;
const QString kGateway = u"cmg.example.test"_s;
const QString kSequence = u"ABC00012"_s;

template <typename Row>
SectionOf<Row> section(std::vector<Row> rows)
{
    SectionOf<Row> made;
    made.state = SectionState::Read;
    made.rows = std::move(rows);
    return made;
}

SiteDeployment deployment(const QString& id, const QString& collection)
{
    return {.id = id,
            .name = {},
            .taskSequence = kSequence,
            .collection = collection,
            .advertFlags = kForMediaOnly,
            .remoteClientFlags = kOnDemand,
            .offerType = 2,
            .available = {},
            .expires = {}};
}

SiteReference reference(const QString& package, qint64 type)
{
    return {kSequence, package, package, {}, type};
}

SiteRole role(QLatin1StringView name, const QString& server)
{
    return {name, server, u"ABC"_s, u"Windows NT Server"_s, 0, {}, {}, {}};
}

SiteRole managementPoint(const QString& server, bool traffic, bool intranet)
{
    return {kManagementPointRole, server, u"ABC"_s, {}, 0, traffic, true, intranet};
}

void addWhatIsServed(SiteSnapshot& site)
{
    site.taskSequences = section<SiteTaskSequence>({{kSequence, u"Branch"_s, {}, 3}});
    site.references =
        section<SiteReference>({reference(u"ABC00004"_s, 258), reference(u"ABC00020"_s, 257),
                                reference(u"ABC00024"_s, 3)});
    site.packages =
        section<SitePackage>({{u"ABC00020"_s, {}, 257, 3, {}}, {u"ABC00024"_s, {}, 3, 2, {}}});
    site.contentStatus = section<SiteContent>(
        {{u"ABC00020"_s, kGateway, 0, 3, {}}, {u"ABC00024"_s, kGateway, 0, 2, {}}});
    site.deployments = section<SiteDeployment>(
        {deployment(u"ABC20012"_s, u"ABC00031"_s), deployment(u"ABC20013"_s, u"SMS000US"_s)});
    site.collections =
        section<SiteCollection>({{u"SMS000US"_s, u"All Unknown Computers"_s, 3, {}, true, 2},
                                 {u"ABC00031"_s, u"Branch PCs"_s, 42, u"ABC00030"_s, false, 2},
                                 {u"ABC00030"_s, u"CMG clients"_s, 310, u"SMS00001"_s, false, 2}});
    site.clientSettings = section<SiteClientSetting>(
        {{0, u"Default"_s, 0, 10000, true, false, {}},
         {7, u"Branch PCs"_s, 1, 2, true, true, {u"ABC00031"_s, u"SMS000US"_s}}});
}

void addSystems(SiteSnapshot& site)
{
    site.providers = section<SiteProvider>({{u"cm01.example.test"_s, u"ABC"_s, true}});
    site.sites = section<SiteRow>({{u"ABC"_s, u"Example"_s, 2, u"5.00.9141.1000"_s, 9141, {}, {}}});
    site.updates = section<SiteUpdate>({{u"Configuration Manager 2509"_s, {}, 196612}});
    site.settings = section<SiteSettings>({{u"ABC"_s, 1216, 100, 0, 0}});
    site.gatewayEndpoints =
        section<SiteGatewayEndpoint>({{kGateway, u"SMS_MP"_s, u"cm02.example.test"_s}});
    SiteRole content = role(kDistributionPointRole, kGateway);
    content.nalType = kAzureNalType;
    site.roles = section<SiteRole>({role(kProviderRole, u"cm01.example.test"_s),
                                    managementPoint(u"cm02.example.test"_s, true, true),
                                    role(kConnectionPointRole, u"cm02.example.test"_s), content});
    site.boundaryGroups = section<SiteBoundaryGroup>(
        {{1, u"Head office"_s, 0, u"ABC"_s, 4, {u"cm03.example.test"_s}},
         {2, u"Branches"_s, 8, u"ABC"_s, 9, {kGateway, u"cm02.example.test"_s}}});
}

SiteGateway gateway(const QString& name, const QString& deploymentName)
{
    SiteGateway row;
    row.type = kCloudProxyService;
    row.name = row.serviceName = name;
    row.deploymentName = deploymentName;
    row.server = name.toLower();
    row.state = 0;
    row.certificateThumbprint = gatewayPki().server.thumbprintText();
    return row;
}

SiteSnapshot goodSite(const Facts& facts)
{
    SiteSnapshot site;
    site.made = {facts.clock.now.addDays(-1),
                 u"script 1"_s,
                 u"wmi"_s,
                 u"cm01.example.test"_s,
                 u"ABC"_s,
                 {kSequence},
                 {}};
    site.reader = {{u"SMS0001R"_s}, true};
    site.gateways = section<SiteGateway>(
        {gateway(u"CMG.example.test"_s, u"cmg.westeurope.cloudapp.azure.com"_s)});
    std::vector<SiteRoot> roots;
    for (const Certificate& ca : {gatewayPki().root.certificate, gatewayPki().issuing.certificate})
        roots.push_back({u"ABC"_s, {}, ca.thumbprintText(), ca.subject, ca.issuer, {}});
    site.trustedRoots = section<SiteRoot>(std::move(roots));
    addSystems(site);
    addWhatIsServed(site);
    site.unknownComputers = section<SiteUnknownComputer>(
        {{u"x64 Unknown Computer (x64 Unknown Computer)"_s, u"AAAA-64"_s, u"ABC"_s, false},
         {u"x86 Unknown Computer (x86 Unknown Computer)"_s, u"aaaa-86"_s, u"ABC"_s, false}});
    SiteBootImage bootImage;
    bootImage.id = u"ABC00004"_s;
    bootImage.sourceVersion = 7;
    bootImage.commandSupport = false;
    site.bootImages = section<SiteBootImage>({bootImage});
    site.mediaCertificates = section<SiteMediaCertificate>(
        {{u"aa"_s, facts.variables->certificate->thumbprintText(), 1, {}, {}, false, true},
         {u"bb"_s, u"5555"_s, 1, {}, {}, true, true}});
    return site;
}

void giveSite(Facts& facts)
{
    VariablesFacts& medium = *facts.variables;
    medium.siteCode = u"ABC"_s;
    medium.sslState = 1216;
    medium.bootImageVersion = 7;
    medium.guidSha256 = u"AA"_s;
    medium.unknownComputers = {{u"x64"_s, u"{aaaa-64}"_s}, {u"x86"_s, u"{AAAA-86}"_s}};
    facts.profile.site.snapshot = u"site-snapshot.json"_s;
    facts.profile.site.taskSequence = kSequence;
    facts.site = goodSite(facts);
}

/// A good site, changed.
Change at(const Change& change)
{
    return [change](Facts& f) {
        giveSite(f);
        change(f);
    };
}

Change inCloudContent(const Change& change)
{
    return at([change](Facts& f) {
        f.profile.scenario = Scenario::CloudContent;
        change(f);
    });
}

SiteDeployment& first(Facts& f)
{
    return f.site->deployments.rows[0];
}

/// Both deployments, which are alike.
Change withFlags(qint64 add, qint64 remove = 0)
{
    return at([add, remove](Facts& f) {
        for (SiteDeployment& one : f.site->deployments.rows)
            one.advertFlags = (*one.advertFlags | add) & ~remove;
    });
}

Change onlyFirst(const Change& change)
{
    return at([change](Facts& f) {
        f.site->deployments.rows.resize(1);
        change(f);
    });
}

void nothing(Facts& /*facts*/)
{}

std::vector<RuleRow> snapshotRows()
{
    return {
        {"site-snapshot-unreadable",
         [](Facts& f) {
             f.site = Error{ErrorCode::SnapshotDamaged, u"site.json"_s, {}};
         },
         at(nothing)},
        {"site-snapshot-of-another-site", at([](Facts& f) { f.variables->siteCode = u"XYZ"_s; }),
         at([](Facts& f) { f.variables->siteCode = u"abc"_s; })},
        {"site-snapshot-of-another-site", at([](Facts& f) {
             f.variables->siteCode.clear();
             f.profile.console.siteCode = u"XYZ"_s;
         }),
         at([](Facts& f) { f.site->made.siteCode = u"CAS"_s; })},
        {"site-snapshot-old",
         at([](Facts& f) { f.site->made.time = f.clock.now.addDays(-30).addSecs(-1); }),
         at([](Facts& f) { f.site->made.time = f.clock.now.addDays(-30); })},
        {"site-snapshot-incomplete",
         at([](Facts& f) { f.site->updates.state = SectionState::Partly; }), at(nothing)},
    };
}

std::vector<RuleRow> settingsOfSiteRows()
{
    return {
        {"site-version-differs", at([](Facts& f) { f.profile.site.version = u"2503"_s; }),
         at([](Facts& f) { f.site->sites.rows[0].build = 9145; })},
        {"site-version-too-old", at([](Facts& f) {
             f.site->sites.rows[0].build = 9012;
             f.profile.site.version = u"2006"_s;
         }),
         at([](Facts& f) {
             f.site->sites.rows[0].build = 9058;
             f.profile.site.version.clear();
         })},
        {"site-needs-intranet-connections", at([](Facts& f) {
             f.site->sites.rows[0].build = 9049;
             f.profile.site.version = u"2103"_s;
             f.site->roles.rows[1].intranet = false;
         }),
         at([](Facts& f) {
             f.site->sites.rows[0].build = 9049;
             f.profile.site.version = u"2103"_s;
         })},
        {"media-site-not-primary", at([](Facts& f) { f.site->sites.rows[0].type = 4; }),
         at(nothing)},
        {"provider-not-on-management-point", at([](Facts& f) {
             f.profile.source.kind = SourceKind::ConsoleMade;
             f.profile.site.version = u"2409"_s;
             f.site->sites.rows[0].build = 9132;
         }),
         at([](Facts& f) {
             f.profile.source.kind = SourceKind::ConsoleMade;
             f.profile.site.version = u"2409"_s;
             f.site->sites.rows[0].build = 9132;
             f.site->roles.rows.push_back(role(kProviderRole, u"CM02.example.test"_s));
         })},
        {"medium-needs-pki-certificate", at([](Facts& f) {
             f.site->settings.rows[0].sslState = 31;
             f.variables->certificate->issuer = f.variables->certificate->subject;
         }),
         at([](Facts& f) { f.site->settings.rows[0].sslState = 31; })},
        {"medium-checks-revocation-otherwise",
         at([](Facts& f) { f.site->settings.rows[0].sslState = 1248; }), at([](Facts& f) {
             f.site->settings.rows[0].sslState = 1248;
             f.variables->sslState = 224;
         })},
        {"network-access-account-in-reach",
         at([](Facts& f) { f.site->settings.rows[0].networkAccessAccounts = 1; }), at(nothing)},
    };
}

std::vector<RuleRow> gatewayOfSiteRows()
{
    return {
        {"gateway-not-at-site", at([](Facts& f) { f.site->gateways.rows.clear(); }), at(nothing)},
        {"gateway-not-of-site", at([](Facts& f) {
             f.site->gateways.rows[0].serviceName = u"other.example.test"_s;
             f.site->gateways.rows[0].server = kGateway + u".other"_s;
             f.site->roles.rows[3].server = u"other.example.test"_s;
             for (SiteContent& row : f.site->contentStatus.rows)
                 row.server = u"other.example.test"_s;
         }),
         at([](Facts& f) { f.site->gateways.rows[0].serviceName = u"other.example.test"_s; })},
        {"gateway-not-ready", at([](Facts& f) { f.site->gateways.rows[0].state = 6; }),
         at([](Facts& f) {
             f.site->gateways.rows.push_back(gateway(u"two.example.test"_s, u"x.azure.com"_s));
             f.site->gateways.rows[1].state = 6;
         })},
        {"gateway-is-classic",
         at([](Facts& f) { f.site->gateways.rows[0].deploymentName = u"cmg.CloudApp.net"_s; }),
         at(nothing)},
        {"gateway-without-connection-point",
         at([](Facts& f) { f.site->roles.rows[2].role = u"SMS Fallback Status Point"_s; }),
         at(nothing)},
        {"gateway-without-management-point", at([](Facts& f) {
             f.site->roles.rows[1].gatewayTraffic = false;
             f.site->gatewayEndpoints.rows.clear();
         }),
         at([](Facts& f) { f.site->roles.rows[1].gatewayTraffic = false; })},
        {"gateway-serves-no-content", at([](Facts& f) { f.site->roles.rows.resize(3); }),
         at([](Facts& f) {
             f.site->roles.rows[3].server = u"CMG.westeurope.cloudapp.azure.com"_s;
         })},
        {"gateway-certificate-changed",
         at([](Facts& f) { f.site->gateways.rows[0].certificateThumbprint = u"33"_s; }),
         at([](Facts& f) {
             QString& thumbprint = f.site->gateways.rows[0].certificateThumbprint;
             thumbprint = thumbprint.toLower();
         })},
        {"site-roots-incomplete", at([](Facts& f) { f.site->trustedRoots.rows.pop_back(); }),
         at(nothing)},
    };
}

std::vector<RuleRow> deploymentRows()
{
    return {
        {"task-sequence-not-at-site",
         at([](Facts& f) { f.site->taskSequences.rows[0].id = u"ABC00013"_s; }),
         at([](Facts& f) { f.profile.site.taskSequence = kSequence.toLower(); })},
        {"deployment-missing", at([](Facts& f) { f.site->deployments.rows.clear(); }), at(nothing)},
        {"deployment-not-for-media", withFlags(0, kDeployedToMedia),
         at([](Facts& f) { *first(f).advertFlags &= ~kDeployedToMedia; })},
        {"deployment-not-for-internet", withFlags(kIntranetOnly),
         at([](Facts& f) { *first(f).advertFlags |= kIntranetOnly; })},
        {"deployment-not-for-internet",
         at([](Facts& f) {
             *first(f).advertFlags |= kIntranetOnly;
             f.variables->preferredDeployment = u"ABC20012"_s;
         }),
         at([](Facts& f) {
             *first(f).advertFlags |= kIntranetOnly;
             f.variables->preferredDeployment = u"ABC20013"_s;
         }),
         {u"unknown-computers-not-targeted"_s}},
        {"deployment-not-on-demand", at([](Facts& f) {
             for (SiteDeployment& one : f.site->deployments.rows)
                 one.remoteClientFlags = 8240;
         }),
         at([](Facts& f) { first(f).remoteClientFlags = 8240; })},
        {"preferred-deployment-unknown",
         at([](Facts& f) { f.variables->preferredDeployment = u"ABC20099"_s; }), at([](Facts& f) {
             f.variables->preferredDeployment = u"ABC20099"_s;
             f.profile.customization.variables[u"SMSTSPreferredAdvertID"_s] = u"ABC20013"_s;
         })},
        {"hidden-deployment-not-preferred", withFlags(kHiddenDeployment), at([](Facts& f) {
             for (SiteDeployment& one : f.site->deployments.rows)
                 *one.advertFlags |= kHiddenDeployment;
             f.variables->preferredDeployment = u"ABC20013"_s;
         })},
        {"deployment-required", at([](Facts& f) { first(f).offerType = 0; }), at([](Facts& f) {
             first(f).offerType = 0;
             *first(f).advertFlags &= ~kDeployedToMedia;
         })},
        {"deployment-to-all-systems", at([](Facts& f) {
             f.site->deployments.rows.push_back(deployment(u"ABC20014"_s, u"SMS00001"_s));
             f.site->collections.rows.push_back(
                 {u"SMS00001"_s, u"All Systems"_s, 4200, {}, true, 2});
         }),
         at(nothing)},
        {"collection-limited-to-all-systems",
         at([](Facts& f) { f.site->collections.rows[1].limitedTo = u"SMS00001"_s; }), at(nothing)},
    };
}

std::vector<RuleRow> contentOfSiteRows()
{
    return {
        {"content-not-on-gateway", at([](Facts& f) { f.site->contentStatus.rows[0].state = 3; }),
         at([](Facts& f) {
             f.site->contentStatus.rows.push_back({u"ABC00020"_s, u"cm03"_s, 3, 3, {}});
         })},
        {"content-not-on-gateway", at([](Facts& f) { f.site->contentStatus.rows.pop_back(); }),
         at([](Facts& f) {
             f.site->contentStatus.rows.push_back({u"ABC00020"_s, kGateway, 1, 4, {}});
         })},
        {"content-old-on-gateway", at([](Facts& f) { f.site->packages.rows[0].version = 4; }),
         at([](Facts& f) { f.site->contentStatus.rows[0].version = 4; })},
        {"content-on-cloud-distribution-point",
         at([](Facts& f) {
             f.site->gateways.rows.push_back(gateway(u"cdp.example.test"_s, u"cdp.cloudapp.net"_s));
             f.site->gateways.rows[1].type = kCloudDistributionPoint;
             f.site->contentStatus.rows[0].server = u"cdp.example.test"_s;
         }),
         at([](Facts& f) {
             f.site->gateways.rows.push_back(gateway(u"cdp.example.test"_s, u"cdp.cloudapp.net"_s));
             f.site->gateways.rows[1].type = kCloudDistributionPoint;
             f.site->contentStatus.rows.push_back({u"ABC00020"_s, u"cdp.example.test"_s, 0, 3, {}});
         }),
         {u"content-not-on-gateway"_s}},
        {"client-gateway-off",
         at([](Facts& f) { f.site->clientSettings.rows[1].allowGateway = false; }),
         at([](Facts& f) {
             f.site->clientSettings.rows.push_back(
                 {8, u"Later"_s, 1, 3, false, false, {u"ABC00031"_s}});
         })},
        {"client-cloud-content-off",
         at([](Facts& f) { f.site->clientSettings.rows[1].collections = {u"ABC00030"_s}; }),
         at([](Facts& f) { f.site->clientSettings.rows[1].collections = {u"abc00031"_s}; })},
    };
}

std::vector<RuleRow> mediaOfSiteRows()
{
    return {
        {"task-sequence-uses-another-boot-image",
         at([](Facts& f) { f.site->references.rows[0].package = u"ABC00041"_s; }), at(nothing)},
        {"boot-image-newer-at-site",
         at([](Facts& f) { f.site->bootImages.rows[0].sourceVersion = 8; }), at(nothing)},
        {"boot-image-newer-at-site", at([](Facts& f) {
             f.variables->bootImageVersion.reset();
             f.site->bootImages.rows[0].changed = f.variables->made.addDays(1);
         }),
         at([](Facts& f) {
             f.variables->bootImageVersion.reset();
             f.site->bootImages.rows[0].changed = f.variables->made.addDays(-1);
         })},
        {"unknown-computers-not-targeted", onlyFirst(nothing), onlyFirst([](Facts& f) {
             first(f).collection = u"ABC00032"_s;
             f.site->collections.rows.push_back(
                 {u"ABC00032"_s, u"New"_s, 1, u"SMS000US"_s, false, 2});
             f.site->clientSettings.rows[1].collections << u"ABC00032"_s;
         })},
        {"unknown-computers-refused-by-medium",
         onlyFirst([](Facts& f) {
             first(f).collection = u"SMS000US"_s;
             f.variables->names.removeLast();
             f.variables->unknownComputers.clear();
         }),
         at([](Facts& f) { first(f).collection = u"SMS000US"_s; }),
         {u"unknown-computers-not-supported"_s}},
        {"unknown-computer-objects-doubled", at([](Facts& f) {
             f.site->unknownComputers.rows.push_back(
                 {u"X64 Unknown Computer"_s, u"cc"_s, u"ABC"_s, false});
             f.site->unknownComputers.rows.back().name = u"x64 Unknown Computer"_s;
         }),
         at([](Facts& f) {
             f.site->unknownComputers.rows.push_back(
                 {u"x64 Unknown Computer"_s, u"cc"_s, u"ABC"_s, true});
             f.site->unknownComputers.rows.push_back(
                 {u"x86 Unknown Computer"_s, u"dd"_s, u"XYZ"_s, false});
         })},
        {"unknown-computer-objects-changed",
         at([](Facts& f) { f.site->unknownComputers.rows[1].guid = u"eeee-86"_s; }), at(nothing)},
    };
}

std::vector<RuleRow> certificatesAndGroupsRows()
{
    return {
        {"medium-certificate-blocked",
         at([](Facts& f) { f.site->mediaCertificates.rows[0].blocked = true; }), at([](Facts& f) {
             f.site->mediaCertificates.rows[1].thumbprint =
                 f.site->mediaCertificates.rows[0].thumbprint; // one PKI certificate, two media
         })},
        {"medium-certificate-not-at-site", at([](Facts& f) {
             f.site->mediaCertificates.rows.erase(f.site->mediaCertificates.rows.begin());
         }),
         at([](Facts& f) { f.variables->guidSha256 = u"cc"_s; })},
        {"boundary-group-without-gateway",
         inCloudContent([](Facts& f) { f.site->boundaryGroups.rows[1].servers.removeFirst(); }),
         inCloudContent(nothing)},
        {"boundary-group-without-gateway", inCloudContent([](Facts& f) {
             f.profile.site.boundaryGroup = u"head office"_s;
             f.site->boundaryGroups.rows[0].flags = 8;
             f.site->boundaryGroups.rows[0].servers << u"cm02.example.test"_s;
         }),
         inCloudContent([](Facts& f) { f.profile.site.boundaryGroup = u"2"_s; })},
        {"boundary-group-prefers-on-premises",
         inCloudContent([](Facts& f) { f.site->boundaryGroups.rows[1].flags = 7; }),
         inCloudContent(nothing)},
        {"boundary-group-without-management-point",
         inCloudContent([](Facts& f) { f.site->boundaryGroups.rows[1].servers.removeLast(); }),
         inCloudContent([](Facts& f) {
             f.site->boundaryGroups.rows[1].servers.removeLast();
             f.site->sites.rows[0].build = 9135;
             f.profile.site.version = u"2503"_s;
         })},
    };
}

} // namespace

std::vector<RuleRow> siteRows()
{
    std::vector<RuleRow> rows;
    for (const std::vector<RuleRow>& part :
         {snapshotRows(), settingsOfSiteRows(), gatewayOfSiteRows(), deploymentRows(),
          contentOfSiteRows(), mediaOfSiteRows(), certificatesAndGroupsRows()})
        rows.insert(rows.end(), part.begin(), part.end());
    return rows;
}

Facts factsWithSite(const Change& change)
{
    return goodFactsWith(at(change));
}

} // namespace cmgmedia::test
