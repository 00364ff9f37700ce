// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <optional>

/// What the numbers and names of a site mean, each with its source. D: Microsoft's documentation.
/// C: public code that runs against real sites. Inferred: concluded, to be seen at a real site.
namespace cmgmedia {

using namespace Qt::StringLiterals;

// SMS_Advertisement.AdvertFlags (D).
inline constexpr qint64 kDeployedToMedia = 0x0004'0000; ///< media and PXE
/// APTSINTRANETONLY. D for the name; inferred: that it set means "not on the internet".
inline constexpr qint64 kIntranetOnly = 0x0008'0000;
inline constexpr qint64 kWindowsPeOnly = 0x1000'0000;
inline constexpr qint64 kHiddenDeployment = 0x2000'0000; ///< for SMSTSPreferredAdvertID alone

// SMS_Advertisement.RemoteClientFlags (D): download as needed, from a local or remote point.
inline constexpr qint64 kDownloadsOnDemand = 0x100 | 0x200;

// SMS_Advertisement.OfferType (D).
inline constexpr qint64 kRequiredOffer = 0;

// IISSSLState of the site control file (C: ConfigMgrCBDsc, which decodes it so).
inline constexpr qint64 kChecksRevocation = 0x20; ///< clients check the CRL of site systems
inline constexpr qint64 kEnhancedHttp = 0x400;
bool isHttpsOnly(qint64 sslState);

// SMS_Site.Type (D).
inline constexpr qint64 kSecondarySite = 1;
inline constexpr qint64 kPrimarySite = 2;
inline constexpr qint64 kCentralSite = 4;

// SMS_AzureService.ServiceType (D for the retired kind, C for the other) and State (C).
inline constexpr QLatin1StringView kCloudProxyService = "CloudProxyService"_L1;
inline constexpr QLatin1StringView kCloudDistributionPoint = "CloudDistributionPoint"_L1;
inline constexpr qint64 kGatewayReady = 0;

// SMS_SCI_SysResUse.RoleName (D) and NALType (C).
inline constexpr QLatin1StringView kManagementPointRole = "SMS Management Point"_L1;
inline constexpr QLatin1StringView kProviderRole = "SMS Provider"_L1;
inline constexpr QLatin1StringView kConnectionPointRole = "SMS Cloud Proxy Connector"_L1;
inline constexpr QLatin1StringView kDistributionPointRole = "SMS Distribution Point"_L1;
inline constexpr QLatin1StringView kAzureNalType = "Windows Azure"_L1;
inline constexpr QLatin1StringView kManagementPointEndpoint = "SMS_MP"_L1; // (C)

// SMS_TaskSequencePackageReference_Flat.ObjectType (D).
inline constexpr qint64 kBootImageReference = 258;

// SMS_PackageStatusDistPointsSummarizer.State (D).
inline constexpr qint64 kContentInstalled = 0;
bool isOnTheWay(qint64 contentState); ///< pending, retrying, updating, monitoring

// SMS_Collection.CollectionID of what each site has (D, C).
inline constexpr QLatin1StringView kAllSystems = "SMS00001"_L1;
inline constexpr QLatin1StringView kAllUnknownComputers = "SMS000US"_L1;
inline constexpr QLatin1StringView kAllDesktopsAndServers = "SMSDM003"_L1;

// SMS_ClientSettings.Type.
inline constexpr qint64 kDefaultSettings = 0;
inline constexpr qint64 kDeviceSettings = 1;

// SMS_BoundaryGroup.Flags (D).
inline constexpr qint64 kPrefersCloudSources = 8;

// SMS_CertificateInfo.KeyType (D).
inline constexpr qint64 kIssuedKey = 2;
/// The script takes the newest ones and no more.
inline constexpr qsizetype kMostMediaCertificates = 500;

/// 2503 of build 9135 (D: updates.md of memdocs; C for the last three). A build between two counts
/// as the lower; nullopt: older than all that are known, which begin with 2002.
std::optional<int> versionOfBuild(qint64 build);
inline constexpr int kFirstKnownVersion = 2002;

} // namespace cmgmedia
