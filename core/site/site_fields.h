// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/site/site_snapshot.h"

#include <type_traits>

/// What each kind of row calls its fields: one list, which reader and writer walk. `see` is called
/// with the key and the field.
namespace cmgmedia {

template <typename Row, typename Kind>
concept RowOf = std::is_same_v<std::remove_const_t<Row>, Kind>;

void walkFields(RowOf<SiteProvider> auto& row, auto&& see)
{
    see("server", row.server);
    see("siteCode", row.siteCode);
    see("local", row.local);
}

void walkFields(RowOf<SiteRow> auto& row, auto&& see)
{
    see("siteCode", row.siteCode);
    see("name", row.name);
    see("type", row.type);
    see("version", row.version);
    see("build", row.build);
    see("server", row.server);
    see("parent", row.parent);
}

void walkFields(RowOf<SiteUpdate> auto& row, auto&& see)
{
    see("name", row.name);
    see("version", row.version);
    see("state", row.state);
}

void walkFields(RowOf<SiteSettings> auto& row, auto&& see)
{
    see("siteCode", row.siteCode);
    see("sslState", row.sslState);
    see("collectionLimitDefault", row.collectionLimitDefault);
    see("collectionLimitMaximum", row.collectionLimitMaximum);
    see("networkAccessAccounts", row.networkAccessAccounts);
}

void walkFields(RowOf<SiteRoot> auto& row, auto&& see)
{
    see("siteCode", row.siteCode);
    see("foundIn", row.foundIn);
    see("thumbprint", row.thumbprint);
    see("subject", row.subject);
    see("issuer", row.issuer);
    see("validUntil", row.validUntil);
}

void walkFields(RowOf<SiteGateway> auto& row, auto&& see)
{
    see("id", row.id);
    see("type", row.type);
    see("name", row.name);
    see("serviceName", row.serviceName);
    see("deploymentName", row.deploymentName);
    see("siteCode", row.siteCode);
    see("region", row.region);
    see("state", row.state);
    see("statusDetails", row.statusDetails);
    see("instances", row.instances);
    see("storageName", row.storageName);
    see("certificateThumbprint", row.certificateThumbprint);
    see("server", row.server);
    see("deploymentModel", row.deploymentModel);
    see("securityProtocol", row.securityProtocol);
    see("checksClientRevocation", row.checksClientRevocation);
}

void walkFields(RowOf<SiteGatewayEndpoint> auto& row, auto&& see)
{
    see("gateway", row.gateway);
    see("endpoint", row.endpoint);
    see("server", row.server);
}

void walkFields(RowOf<SiteRole> auto& row, auto&& see)
{
    see("role", row.role);
    see("server", row.server);
    see("siteCode", row.siteCode);
    see("nalType", row.nalType);
    see("sslState", row.sslState);
    see("gatewayTraffic", row.gatewayTraffic);
    see("internet", row.internet);
    see("intranet", row.intranet);
}

void walkFields(RowOf<SiteDeployment> auto& row, auto&& see)
{
    see("id", row.id);
    see("name", row.name);
    see("taskSequence", row.taskSequence);
    see("collection", row.collection);
    see("advertFlags", row.advertFlags);
    see("remoteClientFlags", row.remoteClientFlags);
    see("offerType", row.offerType);
    see("available", row.available);
    see("expires", row.expires);
}

void walkFields(RowOf<SiteTaskSequence> auto& row, auto&& see)
{
    see("id", row.id);
    see("name", row.name);
    see("changed", row.changed);
    see("references", row.references);
}

void walkFields(RowOf<SiteReference> auto& row, auto&& see)
{
    see("taskSequence", row.taskSequence);
    see("package", row.package);
    see("object", row.object);
    see("name", row.name);
    see("type", row.type);
}

void walkFields(RowOf<SitePackage> auto& row, auto&& see)
{
    see("id", row.id);
    see("name", row.name);
    see("type", row.type);
    see("version", row.version);
    see("kilobytes", row.kilobytes);
}

void walkFields(RowOf<SiteContent> auto& row, auto&& see)
{
    see("package", row.package);
    see("server", row.server);
    see("state", row.state);
    see("version", row.version);
    see("time", row.time);
}

void walkFields(RowOf<SiteCollection> auto& row, auto&& see)
{
    see("id", row.id);
    see("name", row.name);
    see("members", row.members);
    see("limitedTo", row.limitedTo);
    see("builtIn", row.builtIn);
    see("type", row.type);
}

void walkFields(RowOf<SiteUnknownComputer> auto& row, auto&& see)
{
    see("name", row.name);
    see("guid", row.guid);
    see("siteCode", row.siteCode);
    see("decommissioned", row.decommissioned);
}

void walkFields(RowOf<SiteClientSetting> auto& row, auto&& see)
{
    see("id", row.id);
    see("name", row.name);
    see("type", row.type);
    see("priority", row.priority);
    see("allowGateway", row.allowGateway);
    see("allowCloudContent", row.allowCloudContent);
    see("collections", row.collections);
}

void walkFields(RowOf<SiteBoundaryGroup> auto& row, auto&& see)
{
    see("id", row.id);
    see("name", row.name);
    see("flags", row.flags);
    see("siteCode", row.siteCode);
    see("boundaries", row.boundaries);
    see("servers", row.servers);
}

void walkFields(RowOf<SiteBootImage> auto& row, auto&& see)
{
    see("id", row.id);
    see("name", row.name);
    see("architecture", row.architecture);
    see("windowsVersion", row.windowsVersion);
    see("version", row.version);
    see("sourceVersion", row.sourceVersion);
    see("changed", row.changed);
    see("isDefault", row.isDefault);
    see("commandSupport", row.commandSupport);
    see("hasPrestart", row.hasPrestart);
    see("components", row.components);
    see("drivers", row.drivers);
}

void walkFields(RowOf<SiteMediaCertificate> auto& row, auto&& see)
{
    see("guidSha256", row.guidSha256);
    see("thumbprint", row.thumbprint);
    see("keyType", row.keyType);
    see("validFrom", row.validFrom);
    see("validUntil", row.validUntil);
    see("blocked", row.blocked);
    see("approved", row.approved);
}

/// Calls `see` with the section and what it holds, for each.
void walkSections(auto& snapshot, auto&& see)
{
    see(SiteSection::Providers, snapshot.providers);
    see(SiteSection::Sites, snapshot.sites);
    see(SiteSection::Updates, snapshot.updates);
    see(SiteSection::SiteSettings, snapshot.settings);
    see(SiteSection::TrustedRoots, snapshot.trustedRoots);
    see(SiteSection::Gateways, snapshot.gateways);
    see(SiteSection::GatewayEndpoints, snapshot.gatewayEndpoints);
    see(SiteSection::Roles, snapshot.roles);
    see(SiteSection::Deployments, snapshot.deployments);
    see(SiteSection::TaskSequences, snapshot.taskSequences);
    see(SiteSection::References, snapshot.references);
    see(SiteSection::Packages, snapshot.packages);
    see(SiteSection::ContentStatus, snapshot.contentStatus);
    see(SiteSection::Collections, snapshot.collections);
    see(SiteSection::UnknownComputers, snapshot.unknownComputers);
    see(SiteSection::ClientSettings, snapshot.clientSettings);
    see(SiteSection::BoundaryGroups, snapshot.boundaryGroups);
    see(SiteSection::BootImages, snapshot.bootImages);
    see(SiteSection::MediaCertificates, snapshot.mediaCertificates);
}

} // namespace cmgmedia
