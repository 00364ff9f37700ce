// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inquiry/site_section_reader.h"
#include "core/inquiry/wmi_values.h"
#include "core/site/site_values.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

/// What media depend on: deployments, content, who is reached, boot images, their certificates.
namespace cmgmedia {

void SiteSectionReader::readDeployments()
{
    m_ask.read(
        m_snapshot.deployments, u"SMS_Advertisement"_s, [&](std::vector<SiteDeployment>& rows) {
            const auto add = [&](const QJsonObject& row) {
                const SiteNumber flags = wmiNumber(row["AdvertFlags"_L1]);
                if (m_order.taskSequences.isEmpty() && (flags.value_or(0) & kDeployedToMedia) == 0)
                    return;
                const QJsonObject whole =
                    m_ask.whole("deployments"_L1, row, "ExpirationTimeEnabled"_L1);
                const bool expires = wmiFlag(whole["ExpirationTimeEnabled"_L1]).value_or(false);
                rows.push_back(
                    {.id = wmiText(row["AdvertisementID"_L1]),
                     .name = wmiText(row["AdvertisementName"_L1]),
                     .taskSequence = wmiText(row["PackageID"_L1]),
                     .collection = wmiText(row["CollectionID"_L1]),
                     .advertFlags = flags,
                     .remoteClientFlags = wmiNumber(row["RemoteClientFlags"_L1]),
                     .offerType = wmiNumber(row["OfferType"_L1]),
                     .available = wmiTime(row["PresentTime"_L1]),
                     .expires = expires ? wmiTime(whole["ExpirationTime"_L1]) : QDateTime()});
            };
            return m_order.taskSequences.isEmpty()
                       ? m_ask.each("deployments"_L1, add)
                       : m_ask.eachOf("deployments"_L1, u"PackageID"_s, m_order.taskSequences, add);
        });
}

/// Neither steps nor anything else that is lazy: they can hold passwords.
void SiteSectionReader::readTaskSequences()
{
    m_ask.read(m_snapshot.taskSequences, u"SMS_TaskSequencePackage"_s,
               [&](std::vector<SiteTaskSequence>& rows) {
                   return m_ask.each("taskSequences"_L1, [&rows](const QJsonObject& row) {
                       rows.push_back({.id = wmiText(row["PackageID"_L1]),
                                       .name = wmiText(row["Name"_L1]),
                                       .changed = wmiTime(row["LastRefreshTime"_L1]),
                                       .references = wmiNumber(row["ReferencesCount"_L1])});
                   });
               });
}

QStringList SiteSectionReader::wantedTaskSequences() const
{
    if (!m_order.taskSequences.isEmpty())
        return m_order.taskSequences;
    QStringList wanted;
    for (const SiteDeployment& deployment : m_snapshot.deployments.rows)
        wanted << deployment.taskSequence;
    return wanted;
}

void SiteSectionReader::readReferences()
{
    m_ask.read(
        m_snapshot.references, u"SMS_TaskSequencePackageReference_Flat"_s,
        [&](std::vector<SiteReference>& rows) -> Failure {
            if (m_order.taskSequences.isEmpty()) {
                if (Failure failure =
                        SectionAsker::needs(m_snapshot.deployments, SiteSection::Deployments))
                    return failure;
            }
            return m_ask.eachOf("references"_L1, u"PackageID"_s, wantedTaskSequences(),
                                [&rows](const QJsonObject& row) {
                                    rows.push_back({.taskSequence = wmiText(row["PackageID"_L1]),
                                                    .package = wmiText(row["RefPackageID"_L1]),
                                                    .object = wmiText(row["ObjectID"_L1]),
                                                    .name = wmiText(row["ObjectName"_L1]),
                                                    .type = wmiNumber(row["ObjectType"_L1])});
                                });
        });
}

QStringList SiteSectionReader::wantedContent() const
{
    QStringList wanted;
    for (const SiteReference& reference : m_snapshot.references.rows)
        wanted << reference.content();
    return wanted;
}

void SiteSectionReader::readPackages()
{
    m_ask.read(m_snapshot.packages, u"SMS_ObjectContentExtraInfo"_s,
               [&](std::vector<SitePackage>& rows) -> Failure {
                   if (Failure failure =
                           SectionAsker::needs(m_snapshot.references, SiteSection::References))
                       return failure;
                   return m_ask.eachOf("packages"_L1, u"PackageID"_s, wantedContent(),
                                       [&rows](const QJsonObject& row) {
                                           rows.push_back(
                                               {.id = wmiText(row["PackageID"_L1]),
                                                .name = wmiText(row["SoftwareName"_L1]),
                                                .type = wmiNumber(row["ObjectType"_L1]),
                                                .version = wmiNumber(row["SourceVersion"_L1]),
                                                .kilobytes = wmiNumber(row["SourceSize"_L1])});
                                       });
               });
}

QStringList SiteSectionReader::cloudServers() const
{
    QStringList servers;
    for (const SiteGateway& gateway : m_snapshot.gateways.rows)
        servers << gateway.serviceName << gateway.deploymentName << gateway.server;
    for (const SiteRole& role : m_snapshot.roles.rows) {
        if (role.nalType == kAzureNalType)
            servers << role.server;
    }
    for (QString& server : servers)
        server = server.toLower();
    servers.removeAll(QString());
    return servers;
}

/// Of the cloud only: which other server has what does not matter here.
void SiteSectionReader::readContentStatus()
{
    m_ask.read(
        m_snapshot.contentStatus, u"SMS_PackageStatusDistPointsSummarizer"_s,
        [&](std::vector<SiteContent>& rows) -> Failure {
            for (const SiteSection needed :
                 {SiteSection::References, SiteSection::Gateways, SiteSection::Roles}) {
                if (Failure failure = SectionAsker::needs(m_snapshot.outcome(needed), needed))
                    return failure;
            }
            const QStringList servers = cloudServers();
            return m_ask.eachOf(
                "contentStatus"_L1, u"PackageID"_s, wantedContent(), [&](const QJsonObject& row) {
                    const QString server = wmiServer(row["ServerNALPath"_L1]);
                    if (servers.contains(server))
                        rows.push_back({.package = wmiText(row["PackageID"_L1]),
                                        .server = server,
                                        .state = wmiNumber(row["State"_L1]),
                                        .version = wmiNumber(row["SourceVersion"_L1]),
                                        .time = wmiTime(row["SummaryDate"_L1])});
                });
        });
}

/// Those deployed to and asked for, and what they are limited to, up to the top.
void SiteSectionReader::readCollections()
{
    m_ask.read(m_snapshot.collections, u"SMS_Collection"_s,
               [&](std::vector<SiteCollection>& rows) -> Failure {
                   if (Failure lacks = SectionAsker::needs(
                           m_snapshot.outcome(SiteSection::Deployments), SiteSection::Deployments))
                       m_ask.notePart(*lacks);
                   QStringList ids{kAllUnknownComputers};
                   ids += m_order.collections;
                   for (const SiteDeployment& deployment : m_snapshot.deployments.rows)
                       ids << deployment.collection;
                   QSet<QString> done;
                   while (!ids.isEmpty()) {
                       done += QSet<QString>(ids.begin(), ids.end());
                       QStringList above;
                       Failure failure = m_ask.eachOf(
                           "collections"_L1, u"CollectionID"_s, ids, [&](const QJsonObject& row) {
                               const QString limit = wmiText(row["LimitToCollectionID"_L1]);
                               rows.push_back({.id = wmiText(row["CollectionID"_L1]),
                                               .name = wmiText(row["Name"_L1]),
                                               .members = wmiNumber(row["MemberCount"_L1]),
                                               .limitedTo = limit,
                                               .builtIn = wmiFlag(row["IsBuiltIn"_L1]),
                                               .type = wmiNumber(row["CollectionType"_L1])});
                               if (!limit.isEmpty() && !done.contains(limit))
                                   above << limit;
                           });
                       if (failure)
                           return failure;
                       ids = above;
                   }
                   return {};
               });
}

void SiteSectionReader::readUnknownComputers()
{
    m_ask.read(m_snapshot.unknownComputers, u"SMS_R_UnknownSystem"_s,
               [&](std::vector<SiteUnknownComputer>& rows) {
                   return m_ask.each("unknownComputers"_L1, [&rows](const QJsonObject& row) {
                       rows.push_back({.name = wmiText(row["Name"_L1]),
                                       .guid = wmiText(row["SMSUniqueIdentifier"_L1]),
                                       .siteCode = wmiText(row["SiteCode"_L1]),
                                       .decommissioned = wmiFlag(row["Decommissioned"_L1])});
                   });
               });
}

/// The default settings are no instance of the class: the console's module alone knows them.
void SiteSectionReader::readClientSettings()
{
    constexpr qint64 kCloudAgent = 22;
    m_ask.read(m_snapshot.clientSettings, u"SMS_ClientSettings, SMS_ClientSettingsAssignment"_s,
               [&](std::vector<SiteClientSetting>& rows) -> Failure {
                   m_ask.notePart({Error{ErrorCode::SiteLacksClass, m_snapshot.made.provider, {}},
                                   u"no-default-settings"_s});
                   std::map<qint64, QStringList> collections;
                   Failure failure =
                       m_ask.each("settingAssignments"_L1, [&collections](const QJsonObject& row) {
                           collections[wmiNumber(row["ClientSettingsID"_L1]).value_or(-1)]
                               << wmiText(row["CollectionID"_L1]);
                       });
                   if (failure)
                       return failure;
                   return m_ask.each("clientSettings"_L1, [&](const QJsonObject& row) {
                       const QJsonObject whole =
                           m_ask.whole("clientSettings"_L1, row, "AgentConfigurations"_L1);
                       const SiteNumber id = wmiNumber(row["SettingsID"_L1]);
                       for (const QJsonValue& agent : whole["AgentConfigurations"_L1].toArray()) {
                           if (wmiNumber(agent["AgentID"_L1]) == kCloudAgent)
                               rows.push_back(
                                   {.id = id,
                                    .name = wmiText(row["Name"_L1]),
                                    .type = wmiNumber(row["Type"_L1]),
                                    .priority = wmiNumber(row["Priority"_L1]),
                                    .allowGateway = wmiFlag(agent["AllowCMG"_L1]),
                                    .allowCloudContent = wmiFlag(agent["AllowCloudDP"_L1]),
                                    .collections = collections[id.value_or(-2)]});
                       }
                   });
               });
}

void SiteSectionReader::readBoundaryGroups()
{
    m_ask.read(m_snapshot.boundaryGroups, u"SMS_BoundaryGroup, SMS_BoundaryGroupSiteSystems"_s,
               [&](std::vector<SiteBoundaryGroup>& rows) {
                   std::map<qint64, QStringList> servers;
                   Failure part = m_ask.each("boundarySystems"_L1, [&](const QJsonObject& row) {
                       servers[wmiNumber(row["GroupID"_L1]).value_or(-1)]
                           << wmiServer(row["ServerNALPath"_L1]);
                   });
                   if (part)
                       m_ask.notePart(*part);
                   return m_ask.each("boundaryGroups"_L1, [&](const QJsonObject& row) {
                       const SiteNumber id = wmiNumber(row["GroupID"_L1]);
                       rows.push_back({.id = id,
                                       .name = wmiText(row["Name"_L1]),
                                       .flags = wmiNumber(row["Flags"_L1]),
                                       .siteCode = wmiText(row["DefaultSiteCode"_L1]),
                                       .boundaries = wmiNumber(row["MemberCount"_L1]),
                                       .servers = servers[id.value_or(-2)]});
                   });
               });
}

void SiteSectionReader::readBootImages()
{
    m_ask.read(
        m_snapshot.bootImages, u"SMS_BootImagePackage"_s, [&](std::vector<SiteBootImage>& rows) {
            return m_ask.each("bootImages"_L1, [&](const QJsonObject& row) {
                const QJsonObject whole =
                    m_ask.whole("bootImages"_L1, row, "OptionalComponents"_L1);
                std::vector<qint64> components;
                for (const QJsonValue& id : whole["OptionalComponents"_L1].toArray())
                    components.push_back(wmiNumber(id).value_or(0));
                rows.push_back({.id = wmiText(row["PackageID"_L1]),
                                .name = wmiText(row["Name"_L1]),
                                .architecture = wmiText(row["Architecture"_L1]),
                                .windowsVersion = wmiText(row["ImageOSVersion"_L1]),
                                .version = wmiText(row["Version"_L1]),
                                .sourceVersion = wmiNumber(row["SourceVersion"_L1]),
                                .changed = wmiTime(row["LastRefreshTime"_L1]),
                                .isDefault = wmiFlag(row["DefaultImage"_L1]),
                                .commandSupport = wmiFlag(whole["EnableLabShell"_L1]),
                                // not the command: it may hold a secret
                                .hasPrestart = !wmiText(whole["PreExecCommandLine"_L1]).isEmpty(),
                                .components = components,
                                .drivers = whole["ReferencedDrivers"_L1].toArray().size()});
            });
        });
}

/// The newest ones. Not the GUID of a medium, which opens its PFX, but its hash.
void SiteSectionReader::readMediaCertificates()
{
    m_ask.read(m_snapshot.mediaCertificates, u"SMS_CertificateInfo"_s,
               [&](std::vector<SiteMediaCertificate>& rows) {
                   std::vector<QJsonObject> found;
                   Failure failure =
                       m_ask.each("mediaCertificates"_L1,
                                  [&found](const QJsonObject& row) { found.push_back(row); });
                   std::ranges::stable_sort(found, std::greater(), [](const QJsonObject& row) {
                       return wmiTime(row["ValidUntil"_L1]);
                   });
                   if (found.size() > size_t{kMostMediaCertificates})
                       found.resize(size_t{kMostMediaCertificates});
                   for (const QJsonObject& row : found) {
                       const QJsonObject whole =
                           m_ask.whole("mediaCertificates"_L1, row, "Thumbprint"_L1);
                       rows.push_back({.guidSha256 = guidSha256(wmiText(row["SMSID"_L1])),
                                       .thumbprint = wmiText(whole["Thumbprint"_L1]),
                                       .keyType = wmiNumber(row["KeyType"_L1]),
                                       .validFrom = wmiTime(row["ValidFrom"_L1]),
                                       .validUntil = wmiTime(row["ValidUntil"_L1]),
                                       .blocked = wmiFlag(row["IsBlocked"_L1]),
                                       .approved = wmiFlag(row["IsApproved"_L1])});
                   }
                   return failure;
               });
}

} // namespace cmgmedia
