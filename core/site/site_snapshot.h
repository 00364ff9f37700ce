// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>
#include <span>
#include <vector>

/// What a Configuration Manager site said of itself, as it said it: numbers are not decoded, only
/// the rules interpret. Whatever the site did not say is nullopt, an empty text or an invalid time.
namespace cmgmedia {

using SiteNumber = std::optional<qint64>;
using SiteFlag = std::optional<bool>;

struct SiteProvider {
    QString server; ///< lower case, as all servers here
    QString siteCode;
    SiteFlag local;
};

struct SiteRow {
    QString siteCode;
    QString name;
    SiteNumber type; ///< kSecondarySite …
    QString version;
    SiteNumber build;
    QString server;
    QString parent;
};

struct SiteUpdate {
    QString name;
    QString version;
    SiteNumber state;
};

struct SiteSettings {
    QString siteCode;
    SiteNumber sslState; ///< IISSSLState
    SiteNumber collectionLimitDefault;
    SiteNumber collectionLimitMaximum;
    SiteNumber networkAccessAccounts; ///< how many, not which
};

struct SiteRoot {
    QString siteCode;
    QString foundIn;
    QString thumbprint;
    QString subject;
    QString issuer;
    QDateTime validUntil;
};

struct SiteGateway {
    SiteNumber id;
    QString type; ///< kCloudProxyService, kCloudDistributionPoint
    QString name;
    QString serviceName;
    QString deploymentName;
    QString siteCode;
    QString region;
    SiteNumber state; ///< 0: ready
    SiteNumber statusDetails;
    SiteNumber instances;
    QString storageName;
    QString certificateThumbprint;
    QString server;
    SiteNumber deploymentModel;
    SiteNumber securityProtocol;
    SiteFlag checksClientRevocation;

    bool isGateway() const;
    QStringList names() const; ///< by which media and content know it, lower case
};

struct SiteGatewayEndpoint {
    QString gateway;
    QString endpoint; ///< kManagementPointEndpoint
    QString server;
};

struct SiteRole {
    QString role;
    QString server;
    QString siteCode;
    QString nalType;
    SiteNumber sslState;
    SiteFlag gatewayTraffic;
    SiteFlag internet;
    SiteFlag intranet;
};

struct SiteDeployment {
    QString id;
    QString name;
    QString taskSequence;
    QString collection;
    SiteNumber advertFlags;
    SiteNumber remoteClientFlags;
    SiteNumber offerType; ///< 0 required, 2 available
    QDateTime available;
    QDateTime expires;
};

struct SiteTaskSequence {
    QString id;
    QString name;
    QDateTime changed;
    SiteNumber references;
};

struct SiteReference {
    QString taskSequence;
    QString package;
    QString object;
    QString name;
    SiteNumber type; ///< kBootImageReference: a boot image

    const QString& content() const { return package.isEmpty() ? object : package; }
};

struct SitePackage {
    QString id;
    QString name;
    SiteNumber type;
    SiteNumber version;
    SiteNumber kilobytes;
};

struct SiteContent {
    QString package;
    QString server;
    SiteNumber state; ///< 0: installed
    SiteNumber version;
    QDateTime time;
};

struct SiteCollection {
    QString id;
    QString name;
    SiteNumber members;
    QString limitedTo;
    SiteFlag builtIn;
    SiteNumber type;
};

struct SiteUnknownComputer {
    QString name; ///< "x64 Unknown Computer (…)"
    QString guid;
    QString siteCode;
    SiteFlag decommissioned;

    QString architecture() const; ///< "x64"
};

struct SiteClientSetting {
    SiteNumber id;
    QString name;
    SiteNumber type;     ///< 0 default, 1 devices, 2 users
    SiteNumber priority; ///< the lowest wins
    SiteFlag allowGateway;
    SiteFlag allowCloudContent;
    QStringList collections;
};

struct SiteBoundaryGroup {
    SiteNumber id;
    QString name;
    SiteNumber flags; ///< kPrefersCloudSources
    QString siteCode;
    SiteNumber boundaries;
    QStringList servers;
};

struct SiteBootImage {
    QString id;
    QString name;
    QString architecture;
    QString windowsVersion;
    QString version;
    SiteNumber sourceVersion;
    QDateTime changed;
    SiteFlag isDefault;
    SiteFlag commandSupport;
    SiteFlag hasPrestart;
    std::vector<qint64> components;
    SiteNumber drivers;
};

struct SiteMediaCertificate {
    QString guidSha256; ///< of the medium's GUID, which opens its PFX and is never written
    QString thumbprint;
    SiteNumber keyType; ///< 1 self-signed, 2 issued
    QDateTime validFrom;
    QDateTime validUntil;
    SiteFlag blocked;
    SiteFlag approved;
};

/// The sections, in the order in which they are asked.
enum class SiteSection {
    Providers,
    Sites,
    Updates,
    SiteSettings,
    TrustedRoots,
    Gateways,
    GatewayEndpoints,
    Roles,
    Deployments,
    TaskSequences,
    References,
    Packages,
    ContentStatus,
    Collections,
    UnknownComputers,
    ClientSettings,
    BoundaryGroups,
    BootImages,
    MediaCertificates,
};

struct SiteSectionRow {
    SiteSection section;
    QLatin1StringView key; ///< "siteSettings"
    const char* words;     ///< QT_TRANSLATE_NOOP in context "Site": "the settings of the site"
    bool isScoped;         ///< security scopes hide rows of it without a word
};

std::span<const SiteSectionRow> siteSections();
const SiteSectionRow& sectionRow(SiteSection section);

enum class SectionState {
    Read,     ///< every row that this account may see
    Partly,   ///< its rows are true, that others are absent is not
    Failed,   ///< nothing is known
    NotAsked, ///< the same
};

/// How a section came about.
struct SectionOutcome {
    SectionState state = SectionState::NotAsked;
    QString via;       ///< classes
    QString errorCode; ///< "cim-AccessDenied"; empty: no error
    QString errorText;
};

template <typename Row>
struct SectionOf : SectionOutcome {
    std::vector<Row> rows = {};
};

struct SiteSnapshot {
    struct Made {
        QDateTime time;
        QString by;
        QString route; ///< "wmi", "adminservice"
        QString provider;
        QString siteCode;
        QStringList taskSequences; ///< that were asked for; none: those that media can start
        QStringList collections;
    } made;
    struct Reader {
        QStringList roles;
        SiteFlag allScopes;
    } reader;

    SectionOf<SiteProvider> providers;
    SectionOf<SiteRow> sites;
    SectionOf<SiteUpdate> updates;
    SectionOf<SiteSettings> settings;
    SectionOf<SiteRoot> trustedRoots;
    SectionOf<SiteGateway> gateways;
    SectionOf<SiteGatewayEndpoint> gatewayEndpoints;
    SectionOf<SiteRole> roles;
    SectionOf<SiteDeployment> deployments;
    SectionOf<SiteTaskSequence> taskSequences;
    SectionOf<SiteReference> references;
    SectionOf<SitePackage> packages;
    SectionOf<SiteContent> contentStatus;
    SectionOf<SiteCollection> collections;
    SectionOf<SiteUnknownComputer> unknownComputers;
    SectionOf<SiteClientSetting> clientSettings;
    SectionOf<SiteBoundaryGroup> boundaryGroups;
    SectionOf<SiteBootImage> bootImages;
    SectionOf<SiteMediaCertificate> mediaCertificates;

    bool wasCut = false; ///< a text of it was longer than is kept

    const SectionOutcome& outcome(SiteSection section) const;
    qsizetype rowCount(SiteSection section) const;
    /// The provider filters silently: whether a row that is not there is not at the site either.
    bool knowsAbsence(SiteSection section) const;
    /// Those that are not read whole.
    std::vector<SiteSection> incomplete() const;
};

/// SHA-256 of a GUID as snapshots name a medium: lower case without braces; empty for none.
QString guidSha256(const QString& guid);

} // namespace cmgmedia
