// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inquiry/site_section_reader.h"
#include "core/inquiry/wmi_values.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

/// What a site is: its settings, its gateway, and who serves what.
namespace cmgmedia {

/// How many network access accounts, not which.
SiteNumber SiteSectionReader::accountsOf(const QString& siteCode,
                                         const std::vector<QJsonObject>& distribution)
{
    for (const QJsonObject& agent : distribution) {
        if (wmiText(agent["SiteCode"_L1]) != siteCode)
            continue;
        qint64 count = 0;
        for (const QJsonValue& list : agent["PropLists"_L1].toArray()) {
            if (list["PropertyListName"_L1] == "Network Access User Names"_L1)
                count = list["Values"_L1].toArray().size();
        }
        return count;
    }
    return {};
}

void SiteSectionReader::readSettings()
{
    m_ask.read(
        m_snapshot.settings, u"SMS_SCI_Component, SMS_SCI_SiteDefinition, SMS_SCI_ClientComp"_s,
        [&](std::vector<SiteSettings>& rows) -> Failure {
            std::vector<QJsonObject> components;
            std::vector<QJsonObject> definitions;
            std::vector<QJsonObject> distribution;
            const auto into = [](std::vector<QJsonObject>& list) {
                return [&list](const QJsonObject& row) { list.push_back(row); };
            };
            if (Failure failure = m_ask.each("siteComponents"_L1, into(components)))
                return failure;
            if (Failure part = m_ask.each("siteDefinitions"_L1, into(definitions)))
                m_ask.notePart(*part);
            if (Failure part = m_ask.each("distributionComponents"_L1, into(distribution)))
                m_ask.notePart(*part);
            for (const QJsonObject& component : components) {
                const QString code = wmiText(component["SiteCode"_L1]);
                const auto own = std::ranges::find_if(definitions, [&](const QJsonObject& row) {
                    return wmiText(row["SiteCode"_L1]) == code;
                });
                const QJsonObject definition = own == definitions.end() ? QJsonObject() : *own;
                constexpr QLatin1StringView kLimits = "Device Collection Threshold"_L1;
                rows.push_back(
                    {.siteCode = code,
                     .sslState = embeddedNumber(component, "IISSSLState"_L1),
                     .collectionLimitDefault = embeddedNumber(definition, kLimits, "Value1"_L1),
                     .collectionLimitMaximum = embeddedNumber(definition, kLimits, "Value2"_L1),
                     .networkAccessAccounts = accountsOf(code, distribution)});
            }
            return {};
        });
}

void SiteSectionReader::addRoots(const QJsonObject& item, std::vector<SiteRoot>& rows)
{
    std::vector<std::pair<QString, QString>> texts;
    for (const QJsonValue& list : item["PropLists"_L1].toArray()) {
        for (const QJsonValue& value : list["Values"_L1].toArray())
            texts.emplace_back(wmiText(list["PropertyListName"_L1]), value.toString());
    }
    for (const QJsonValue& property : item["Props"_L1].toArray()) {
        for (const QLatin1StringView value : {"Value1"_L1, "Value2"_L1})
            texts.emplace_back(wmiText(property["PropertyName"_L1]), property[value].toString());
    }
    for (const auto& [foundIn, text] : texts) {
        const std::optional<Certificate> certificate = certificateIn(text);
        if (!certificate)
            continue;
        SiteRoot root{.siteCode = wmiText(item["SiteCode"_L1]),
                      .foundIn = foundIn,
                      .thumbprint = certificate->thumbprintText(),
                      .subject = certificate->subject,
                      .issuer = certificate->issuer,
                      .validUntil = certificate->notAfter};
        const bool isThere = std::ranges::any_of(rows, [&root](const SiteRoot& row) {
            return row.siteCode == root.siteCode && row.thumbprint == root.thumbprint;
        });
        if (!isThere)
            rows.push_back(std::move(root));
    }
}

void SiteSectionReader::readTrustedRoots()
{
    m_ask.read(m_snapshot.trustedRoots, u"SMS_SCI_SiteDefinition, SMS_SCI_Component"_s,
               [&](std::vector<SiteRoot>& rows) -> Failure {
                   const auto add = [&](const QJsonObject& item) { addRoots(item, rows); };
                   if (Failure failure = m_ask.each("siteDefinitions"_L1, add))
                       return failure;
                   if (Failure part = m_ask.each("rootComponents"_L1, add))
                       m_ask.notePart(*part);
                   return {};
               });
}

void SiteSectionReader::readGateways()
{
    m_ask.read(m_snapshot.gateways, u"SMS_AzureService"_s, [&](std::vector<SiteGateway>& rows) {
        return m_ask.each("gateways"_L1, [&rows](const QJsonObject& row) {
            rows.push_back(
                {.id = wmiNumber(row["AzureServiceID"_L1]),
                 .type = wmiText(row["ServiceType"_L1]),
                 .name = wmiText(row["Name"_L1]),
                 .serviceName = wmiText(row["ServiceCName"_L1]),
                 .deploymentName = wmiText(row["Fqdn"_L1]),
                 .siteCode = wmiText(row["SiteCode"_L1]),
                 .region = wmiText(row["Region"_L1]),
                 .state = wmiNumber(row["State"_L1]),
                 .statusDetails = wmiNumber(row["StatusDetails"_L1]),
                 .instances = wmiNumber(row["NumberOfInstances"_L1]),
                 .storageName = wmiText(row["StorageServiceName"_L1]),
                 .certificateThumbprint = wmiText(row["ServiceThumbprint"_L1]),
                 .server = wmiServer(row["NALPath"_L1]),
                 .deploymentModel = wmiNumber(row["DeploymentModel"_L1]),
                 .securityProtocol = wmiNumber(row["ProxySecurityProtocol"_L1]),
                 .checksClientRevocation = wmiFlag(row["ClientCertRevocationEnabled"_L1])});
        });
    });
}

void SiteSectionReader::readGatewayEndpoints()
{
    m_ask.read(m_snapshot.gatewayEndpoints, u"SMS_CloudProxyRoleEndpoint"_s,
               [&](std::vector<SiteGatewayEndpoint>& rows) {
                   return m_ask.each("gatewayEndpoints"_L1, [&rows](const QJsonObject& row) {
                       rows.push_back({.gateway = wmiText(row["ProxyServiceName"_L1]),
                                       .endpoint = wmiText(row["EndpointName"_L1]),
                                       .server = wmiServer(row["RoleServerName"_L1])});
                   });
               });
}

void SiteSectionReader::readRoles()
{
    m_ask.read(m_snapshot.roles, u"SMS_SCI_SysResUse"_s, [&](std::vector<SiteRole>& rows) {
        const auto flag = [](const QJsonObject& row, QLatin1StringView name) -> SiteFlag {
            const SiteNumber number = embeddedNumber(row, name);
            return number ? SiteFlag(*number != 0) : SiteFlag();
        };
        const auto add = [&](const QJsonObject& row) {
            rows.push_back({.role = wmiText(row["RoleName"_L1]),
                            .server = wmiServer(row["NALPath"_L1]),
                            .siteCode = wmiText(row["SiteCode"_L1]),
                            .nalType = wmiText(row["NALType"_L1]),
                            .sslState = wmiNumber(row["SslState"_L1]),
                            .gatewayTraffic = flag(row, "AllowProxyTraffic"_L1),
                            .internet = flag(row, "MPInternetFacing"_L1),
                            .intranet = flag(row, "MPIntranetFacing"_L1)});
        };
        Failure failure = m_ask.each("roles"_L1, add);
        return failure ? failure : m_ask.each("cloudPoints"_L1, add);
    });
}

} // namespace cmgmedia
