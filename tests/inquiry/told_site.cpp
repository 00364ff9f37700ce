// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/inquiry/told_site.h"

#include "core/site/site_values.h"

using namespace Qt::StringLiterals;

namespace cmgmedia::test {

namespace {

const QString kCmg = u"cmg.example.test"_s;
const QString kSiteServer = u"cm01.example.test"_s;
const QString kBranch = u"ABC00012"_s;
constexpr qint64 kMediaOnly = 0x1084'0000;

template <typename Row>
void tell(SectionOf<Row>& section, std::vector<Row> rows)
{
    section.state = SectionState::Read;
    section.rows = std::move(rows);
}

void tellOfTheSite(SiteSnapshot& site)
{
    // No server of it is "localhost": the site is chosen by being the provider's own.
    tell(site.providers, {{kSiteServer, u"ABC"_s, true}});
    tell(site.sites,
         {{u"ABC"_s, u"Example"_s, 2, u"5.00.9141.1000"_s, 9141, kSiteServer, {}},
          {u"AB1"_s, u"Branch"_s, 1, u"5.00.9141.1000"_s, 9141, u"b1.example.test"_s, u"ABC"_s}});
    tell(site.updates, {{u"Configuration Manager 2509"_s, u"5.00.9141.1000"_s, 196612}});
    tell(site.settings, {{u"ABC"_s, 1216, 100, 0, 2}});
    SiteGateway gateway;
    gateway.id = 16777217;
    gateway.type = kCloudProxyService;
    gateway.name = u"CMG"_s;
    gateway.serviceName = kCmg;
    gateway.deploymentName = u"cmg.westeurope.cloudapp.azure.com"_s;
    gateway.siteCode = u"ABC"_s;
    gateway.region = u"westeurope"_s;
    gateway.state = 0;
    gateway.instances = 2;
    gateway.certificateThumbprint = QString(40, u'A');
    gateway.server = kCmg;
    gateway.checksClientRevocation = false;
    tell(site.gateways, {gateway});
    tell(site.gatewayEndpoints, {{kCmg, u"SMS_MP"_s, u"cm02.example.test"_s}});
    tell(site.roles, {{kProviderRole, kSiteServer, u"ABC"_s, u"Windows NT Server"_s, 0, {}, {}, {}},
                      {kManagementPointRole, u"cm02.example.test"_s, u"ABC"_s,
                       u"Windows NT Server"_s, 63, true, false, true},
                      {kDistributionPointRole, kCmg, u"ABC"_s, kAzureNalType, 0, {}, {}, {}}});
}

void tellOfContent(SiteSnapshot& site, const QDateTime& then)
{
    tell(site.deployments,
         {{u"ABC20012"_s, u"Branch PCs"_s, kBranch, u"ABC00031"_s, kMediaOnly, 0x2300, 2, then,
           then.addYears(1)},
          {u"ABC20013"_s, u"Büro"_s, kBranch, u"SMS000US"_s, kMediaOnly, 0x2300, 2, then, {}}});
    tell(site.taskSequences, {{kBranch, u"Branch PC"_s, then, 2}});
    tell(site.references, {{kBranch, u"ABC00004"_s, u"ABC00004"_s, u"Boot image"_s, 258},
                           {kBranch, u"ABC00020"_s, u"ABC00020"_s, u"Windows 11"_s, 257}});
    tell(site.packages, {{u"ABC00004"_s, u"Boot image"_s, 258, 7, 500'000},
                         {u"ABC00020"_s, u"Windows 11"_s, 257, 3, 5'000'000}});
    tell(site.contentStatus,
         {{u"ABC00004"_s, kCmg, 0, 7, then}, {u"ABC00020"_s, kCmg, 2, 2, then}});
    tell(site.collections, {{u"SMS000US"_s, u"All Unknown Computers"_s, 2, {}, true, 2},
                            {u"ABC00031"_s, u"Branch PCs"_s, 42, u"ABC00030"_s, false, 2},
                            {u"ABC00030"_s, u"CMG clients"_s, 310, {}, false, 2}});
}

void tellOfMedia(SiteSnapshot& site, const QDateTime& then)
{
    tell(site.unknownComputers,
         {{u"x64 Unknown Computer (x64 Unknown Computer)"_s, u"0a1b"_s, u"ABC"_s, false}});
    tell(site.clientSettings, {{0, u"Default"_s, 0, 10000, true, false, {}},
                               {7, u"Branch PCs"_s, 1, 2, true, true, {u"ABC00031"_s}}});
    tell(site.boundaryGroups, {{1, u"Head office"_s, 0, u"ABC"_s, 4, {u"cm03.example.test"_s}},
                               {2, u"Branches"_s, 8, u"ABC"_s, 9, {kCmg}}});
    SiteBootImage image{.id = u"ABC00004"_s,
                        .name = u"Boot image (x64)"_s,
                        .architecture = u"9"_s,
                        .windowsVersion = u"10.0.26100.1"_s,
                        .version = u"1"_s,
                        .sourceVersion = 7,
                        .changed = then,
                        .isDefault = true,
                        .commandSupport = true,
                        .hasPrestart = true,
                        .components = {18, 26},
                        .drivers = 3};
    tell(site.bootImages, {image});
    tell(site.mediaCertificates,
         {{guidSha256(kToldGuid), QString(40, u'B'), 1, then, then.addYears(1), true, true}});
}

} // namespace

SiteSnapshot toldSite(const QDateTime& now)
{
    SiteSnapshot site;
    site.made = {now, u"script 1"_s, u"wmi"_s, kSiteServer, u"ABC"_s, {}, {}};
    site.reader = {{u"SMS0001R"_s}, true};
    QDateTime then = now.addDays(-30);
    then.setTime({6, 0});
    tellOfTheSite(site);
    tellOfContent(site, then);
    tellOfMedia(site, then);
    return site;
}

} // namespace cmgmedia::test
