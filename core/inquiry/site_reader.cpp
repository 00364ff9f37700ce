// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inquiry/site_reader.h"

#include "core/base/version.h"
#include "core/inquiry/errors.h"
#include "core/inquiry/site_section_reader.h"
#include "core/inquiry/wmi_values.h"
#include "core/site/site_snapshot_json.h"
#include "core/site/site_values.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cmgmedia {

Result<SiteSnapshot> SiteSectionReader::read(const Clock& clock)
{
    m_snapshot.made = {.time = clock.now,
                       .by = u"cmgmedia "_s + QLatin1StringView(kVersion),
                       .route = u"adminservice"_s,
                       .provider = m_order.service.server.section(u':', 0, 0).toLower(),
                       .siteCode = {},
                       .taskSequences = m_order.taskSequences,
                       .collections = m_order.collections};
    if (const Result<> first = readSites(); !first)
        return first.error();
    for (void (SiteSectionReader::*section)() :
         {&SiteSectionReader::readProviders, &SiteSectionReader::readReader,
          &SiteSectionReader::readUpdates, &SiteSectionReader::readSettings,
          &SiteSectionReader::readTrustedRoots, &SiteSectionReader::readGateways,
          &SiteSectionReader::readGatewayEndpoints, &SiteSectionReader::readRoles,
          &SiteSectionReader::readDeployments, &SiteSectionReader::readTaskSequences,
          &SiteSectionReader::readReferences, &SiteSectionReader::readPackages,
          &SiteSectionReader::readContentStatus, &SiteSectionReader::readCollections,
          &SiteSectionReader::readUnknownComputers, &SiteSectionReader::readClientSettings,
          &SiteSectionReader::readBoundaryGroups, &SiteSectionReader::readBootImages,
          &SiteSectionReader::readMediaCertificates}) {
        (this->*section)();
        if (m_stop.stop_requested())
            return Error{ErrorCode::Cancelled, m_snapshot.made.provider, {}};
        // Before all that takes long: nobody wants the snapshot of a site that is not chosen.
        if (m_snapshot.made.siteCode.isEmpty()) {
            if (const Result<> chosen = chooseSite(); !chosen)
                return chosen.error();
        }
    }
    return std::move(m_snapshot);
}

/// The first question shows whether anything can be asked at all.
Result<> SiteSectionReader::readSites()
{
    Failure failure;
    m_ask.read(m_snapshot.sites, u"SMS_Site"_s, [&](std::vector<SiteRow>& rows) {
        failure = m_ask.each("sites"_L1, [&rows](const QJsonObject& row) {
            rows.push_back({.siteCode = wmiText(row["SiteCode"_L1]),
                            .name = wmiText(row["SiteName"_L1]),
                            .type = wmiNumber(row["Type"_L1]),
                            .version = wmiText(row["Version"_L1]),
                            .build = wmiNumber(row["BuildNumber"_L1]),
                            .server = wmiServer(row["ServerName"_L1]),
                            .parent = wmiText(row["ReportingSiteCode"_L1])});
        });
        return failure;
    });
    if (failure)
        return failure->error;
    return {};
}

/// The one that was named, the server's own, or the only one that is no secondary site.
Result<> SiteSectionReader::chooseSite()
{
    QString& code = m_snapshot.made.siteCode;
    code = m_order.siteCode.toUpper();
    for (const SiteProvider& row : m_snapshot.providers.rows) {
        if (code.isEmpty() && row.local.value_or(false))
            code = row.siteCode;
    }
    QStringList others;
    for (const SiteRow& row : m_snapshot.sites.rows) {
        if (code.isEmpty() && row.server == m_snapshot.made.provider && row.type != kSecondarySite)
            code = row.siteCode;
        if (row.type != kSecondarySite)
            others << row.siteCode;
    }
    if (code.isEmpty() && others.size() == 1)
        code = others.front();
    const auto isThis = [&code](const SiteRow& row) {
        return row.siteCode.compare(code, Qt::CaseInsensitive) == 0;
    };
    // Of an account that may not see the sites, the one that was named is believed.
    const bool isOther =
        !m_snapshot.sites.rows.empty() && std::ranges::none_of(m_snapshot.sites.rows, isThis);
    if (code.isEmpty() || isOther)
        return Error{ErrorCode::SiteCodeUnclear, m_snapshot.made.provider, Text::listed(others)};
    return {};
}

void SiteSectionReader::readProviders()
{
    m_ask.read(m_snapshot.providers, u"SMS_ProviderLocation"_s,
               [&](std::vector<SiteProvider>& rows) {
                   return m_ask.each("providers"_L1, [&rows](const QJsonObject& row) {
                       rows.push_back({.server = wmiText(row["Machine"_L1]).toLower(),
                                       .siteCode = wmiText(row["SiteCode"_L1]),
                                       .local = wmiFlag(row["ProviderForLocalSite"_L1])});
                   });
               });
}

/// An empty answer means "none" only for somebody who may see everything.
void SiteSectionReader::readReader()
{
    if (m_order.ownSids.isEmpty())
        return;
    SiteSnapshot::Reader& reader = m_snapshot.reader;
    bool seesAll = false;
    m_ask.each("admins"_L1, [&](const QJsonObject& row) {
        if (!m_order.ownSids.contains(wmiText(row["AdminSid"_L1])))
            return;
        const QJsonObject admin = m_ask.whole("admins"_L1, row, "Permissions"_L1);
        for (const QJsonValue& permission : admin["Permissions"_L1].toArray()) {
            const QString role = wmiText(permission["RoleID"_L1]);
            if (!role.isEmpty() && !reader.roles.contains(role))
                reader.roles << role;
            seesAll = seesAll || permission["CategoryID"_L1] == "SMS00ALL"_L1;
        }
    });
    if (!reader.roles.isEmpty())
        reader.allScopes = seesAll;
}

void SiteSectionReader::readUpdates()
{
    m_ask.read(m_snapshot.updates, u"SMS_CM_UpdatePackages"_s, [&](std::vector<SiteUpdate>& rows) {
        return m_ask.each("updates"_L1, [&rows](const QJsonObject& row) {
            rows.push_back({.name = wmiText(row["Name"_L1]),
                            .version = wmiText(row["FullVersion"_L1]),
                            .state = wmiNumber(row["State"_L1])});
        });
    });
}

Result<SiteSnapshot> fetchSite(const SiteFetchOrder& order, HttpClient& client, const Clock& clock,
                               const std::stop_token& stop)
{
    if (const Result<> named = checkSiteServer(order.service.server); !named)
        return named.error();
    Result<SiteSnapshot> snapshot = SiteSectionReader(order, client, stop).read(clock);
    if (!snapshot)
        return snapshot;
    // What is written must be read again, within the limits of a snapshot.
    const QByteArray json = siteSnapshotJson(*snapshot);
    return readSiteSnapshot(json, order.service.server);
}

} // namespace cmgmedia
