// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inquiry/site_questions.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

const SiteCondition kCurrentFile{"FileType", {"2"}, true}; // the site control file in use

const SiteQuestion kQuestions[] = {
    {"providers"_L1, "SMS_ProviderLocation", {"Machine", "SiteCode", "ProviderForLocalSite"}, true},
    {"admins"_L1, "SMS_Admin", {"AdminID", "AdminSid", "Permissions"}, false, {}, "AdminID"},
    {"sites"_L1,
     "SMS_Site",
     {"SiteCode", "SiteName", "Type", "Version", "BuildNumber", "ServerName", "ReportingSiteCode"},
     true},
    {"updates"_L1,
     "SMS_CM_UpdatePackages",
     {"Name", "FullVersion", "State"},
     true,
     {{"State", {"196612"}, true}}},
    {"siteComponents"_L1,
     "SMS_SCI_Component",
     {"SiteCode", "ComponentName", "Props"},
     false,
     {kCurrentFile, {"ComponentName", {"SMS_SITE_COMPONENT_MANAGER"}}}},
    {"rootComponents"_L1,
     "SMS_SCI_Component",
     {"SiteCode", "ComponentName", "Props", "PropLists"},
     false,
     {kCurrentFile,
      {"ComponentName",
       {"SMS_SITE_COMPONENT_MANAGER", "SMS_MP_CONTROL_MANAGER", "SMS_POLICY_PROVIDER"}}}},
    {"siteDefinitions"_L1,
     "SMS_SCI_SiteDefinition",
     {"SiteCode", "Props", "PropLists"},
     false,
     {kCurrentFile}},
    {"distributionComponents"_L1,
     "SMS_SCI_ClientComp",
     {"SiteCode", "PropLists"},
     false,
     {kCurrentFile, {"ClientComponentName", {"Software Distribution"}}}},
    {"gateways"_L1,
     "SMS_AzureService",
     {"AzureServiceID", "ServiceType", "Name", "ServiceCName", "Fqdn", "SiteCode", "Region",
      "State", "StatusDetails", "NumberOfInstances", "StorageServiceName", "ServiceThumbprint",
      "NALPath", "DeploymentModel", "ProxySecurityProtocol", "ClientCertRevocationEnabled"},
     false},
    {"gatewayEndpoints"_L1,
     "SMS_CloudProxyRoleEndpoint",
     {"ProxyServiceName", "EndpointName", "RoleServerName"},
     false},
    {"roles"_L1,
     "SMS_SCI_SysResUse",
     {"RoleName", "NALPath", "SiteCode", "NALType", "SslState", "Props"},
     false,
     {kCurrentFile,
      {"RoleName", {"SMS Management Point", "SMS Provider", "SMS Cloud Proxy Connector"}}}},
    {"cloudPoints"_L1,
     "SMS_SCI_SysResUse",
     {"RoleName", "NALPath", "SiteCode", "NALType", "SslState", "Props"},
     false,
     {kCurrentFile, {"RoleName", {"SMS Distribution Point"}}, {"NALType", {"Windows Azure"}}}},
    {"deployments"_L1,
     "SMS_Advertisement",
     {"AdvertisementID", "AdvertisementName", "PackageID", "CollectionID", "AdvertFlags",
      "RemoteClientFlags", "OfferType", "PresentTime", "ExpirationTime", "ExpirationTimeEnabled"},
     true,
     {{"ProgramName", {"*"}}},
     "AdvertisementID"},
    {"taskSequences"_L1,
     "SMS_TaskSequencePackage",
     {"PackageID", "Name", "LastRefreshTime", "ReferencesCount"},
     true},
    {"references"_L1,
     "SMS_TaskSequencePackageReference_Flat",
     {"PackageID", "RefPackageID", "ObjectID", "ObjectName", "ObjectType"},
     false},
    {"packages"_L1,
     "SMS_ObjectContentExtraInfo",
     {"PackageID", "SoftwareName", "ObjectType", "SourceVersion", "SourceSize"},
     true},
    {"contentStatus"_L1,
     "SMS_PackageStatusDistPointsSummarizer",
     {"PackageID", "ServerNALPath", "State", "SourceVersion", "SummaryDate"},
     true},
    {"collections"_L1,
     "SMS_Collection",
     {"CollectionID", "Name", "MemberCount", "LimitToCollectionID", "IsBuiltIn", "CollectionType"},
     true},
    {"unknownComputers"_L1,
     "SMS_R_UnknownSystem",
     {"Name", "SMSUniqueIdentifier", "SiteCode", "Decommissioned"},
     false},
    {"clientSettings"_L1,
     "SMS_ClientSettings",
     {"SettingsID", "Name", "Type", "Priority", "AgentConfigurations"},
     false,
     {},
     "SettingsID"},
    {"settingAssignments"_L1,
     "SMS_ClientSettingsAssignment",
     {"ClientSettingsID", "CollectionID"},
     true},
    {"boundaryGroups"_L1,
     "SMS_BoundaryGroup",
     {"GroupID", "Name", "Flags", "DefaultSiteCode", "MemberCount"},
     true},
    {"boundarySystems"_L1, "SMS_BoundaryGroupSiteSystems", {"GroupID", "ServerNALPath"}, true},
    {"bootImages"_L1,
     "SMS_BootImagePackage",
     {"PackageID", "Name", "Architecture", "ImageOSVersion", "Version", "SourceVersion",
      "LastRefreshTime", "DefaultImage", "EnableLabShell", "OptionalComponents",
      "ReferencedDrivers"},
     false,
     {},
     "PackageID"},
    {"mediaCertificates"_L1,
     "SMS_CertificateInfo",
     {"SMSID", "Thumbprint", "KeyType", "ValidFrom", "ValidUntil", "IsBlocked", "IsApproved"},
     false,
     {{"Type", {"1"}, true}},
     "SMSID"},
};

QString joined(const std::vector<const char*>& names)
{
    QStringList list;
    for (const char* name : names)
        list << QLatin1StringView(name);
    return list.join(u", "_s);
}

/// "A = 'x' OR A = 'y'" with the words of the language.
QString anyOfText(const QString& property, const QStringList& values, QLatin1StringView equals,
                  QLatin1StringView either)
{
    QStringList parts;
    for (const QString& value : values)
        parts << property + u' ' + equals + u' ' + value;
    const QString all = parts.join(u' ' + either + u' ');
    return parts.size() > 1 ? u'(' + all + u')' : all;
}

/// Both languages put texts into single quotes; none of ours has one.
QString condition(const SiteCondition& condition, QLatin1StringView equals,
                  QLatin1StringView either)
{
    QStringList values;
    for (const char* value : condition.values) {
        const QLatin1StringView text(value);
        values << (condition.areNumbers ? QString(text) : u'\'' + text + u'\'');
    }
    return anyOfText(QLatin1StringView(condition.property), values, equals, either);
}

} // namespace

std::span<const SiteQuestion> siteQuestions()
{
    return kQuestions;
}

const SiteQuestion& siteQuestion(QLatin1StringView key)
{
    const auto* found = std::ranges::find(kQuestions, key, &SiteQuestion::key);
    Q_ASSERT(found != std::end(kQuestions));
    return *found;
}

QString wqlOf(const SiteQuestion& question)
{
    QString text =
        u"SELECT %1 FROM %2"_s.arg(question.areNamed ? joined(question.properties) : u"*"_s,
                                   QLatin1StringView(question.className));
    QStringList conditions;
    for (const SiteCondition& one : question.conditions)
        conditions << condition(one, "="_L1, "OR"_L1);
    return conditions.isEmpty() ? text : text + u" WHERE "_s + conditions.join(u" AND "_s);
}

QString addressOf(const SiteQuestion& question, const QString& property, const QStringList& anyOf)
{
    QStringList conditions;
    for (const SiteCondition& one : question.conditions)
        conditions << condition(one, "eq"_L1, "or"_L1);
    if (!anyOf.isEmpty()) {
        QStringList values;
        for (const QString& value : anyOf)
            values << u'\'' + QString(value).replace(u'\'', u"''"_s) + u'\'';
        conditions << anyOfText(property, values, "eq"_L1, "or"_L1);
    }
    QStringList options;
    if (!conditions.isEmpty())
        options << u"$filter="_s
                       + QString::fromLatin1(
                           QUrl::toPercentEncoding(conditions.join(u" and "_s), "()'*,"));
    if (question.areNamed)
        options << u"$select="_s + joined(question.properties).remove(u' ');
    const QString name = QLatin1StringView(question.className);
    return options.isEmpty() ? name : name + u'?' + options.join(u'&');
}

} // namespace cmgmedia
