// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inquiry/section_asker.h"
#include "core/inquiry/site_reader.h"

namespace cmgmedia {

/// Makes a snapshot section by section, in the order and by the properties of the script.
class SiteSectionReader
{
    using Failure = SectionAsker::Failure;

public:
    SiteSectionReader(const SiteFetchOrder& order, HttpClient& client, const std::stop_token& stop)
        : m_order(order), m_stop(stop), m_service(client, order.service, stop), m_ask(m_service)
    {}

    Result<SiteSnapshot> read(const Clock& clock);

private:
    Result<> readSites();
    Result<> chooseSite();
    void readReader();
    void readProviders();
    void readUpdates();
    void readSettings();
    void readTrustedRoots();
    void readGateways();
    void readGatewayEndpoints();
    void readRoles();
    void readDeployments();
    void readTaskSequences();
    void readReferences();
    void readPackages();
    void readContentStatus();
    void readCollections();
    void readUnknownComputers();
    void readClientSettings();
    void readBoundaryGroups();
    void readBootImages();
    void readMediaCertificates();

    SiteNumber accountsOf(const QString& siteCode, const std::vector<QJsonObject>& distribution);
    void addRoots(const QJsonObject& item, std::vector<SiteRoot>& rows);
    QStringList wantedTaskSequences() const;
    QStringList wantedContent() const;
    QStringList cloudServers() const;

    const SiteFetchOrder& m_order;
    std::stop_token m_stop;
    AdminService m_service;
    SectionAsker m_ask;
    SiteSnapshot m_snapshot;
};

} // namespace cmgmedia
