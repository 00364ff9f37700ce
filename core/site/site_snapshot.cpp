// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/site/site_snapshot.h"

#include "core/crypto/sha256.h"
#include "core/site/site_fields.h"
#include "core/site/site_values.h"

namespace cmgmedia {

namespace {

constexpr SiteSectionRow kSections[] = {
    {SiteSection::Providers, "providers"_L1, QT_TRANSLATE_NOOP("Site", "the SMS Providers"), false},
    {SiteSection::Sites, "sites"_L1, QT_TRANSLATE_NOOP("Site", "the sites"), false},
    {SiteSection::Updates, "updates"_L1, QT_TRANSLATE_NOOP("Site", "the installed updates"), false},
    {SiteSection::SiteSettings, "siteSettings"_L1, QT_TRANSLATE_NOOP("Site", "the site settings"),
     false},
    {SiteSection::TrustedRoots, "trustedRoots"_L1,
     QT_TRANSLATE_NOOP("Site", "the trusted root certification authorities"), false},
    {SiteSection::Gateways, "gateways"_L1,
     QT_TRANSLATE_NOOP("Site", "the cloud management gateways"), false},
    {SiteSection::GatewayEndpoints, "gatewayEndpoints"_L1,
     QT_TRANSLATE_NOOP("Site", "the gateway endpoints"), false},
    {SiteSection::Roles, "roles"_L1, QT_TRANSLATE_NOOP("Site", "the site system roles"), false},
    {SiteSection::Deployments, "deployments"_L1, QT_TRANSLATE_NOOP("Site", "the deployments"),
     true},
    {SiteSection::TaskSequences, "taskSequences"_L1,
     QT_TRANSLATE_NOOP("Site", "the task sequences"), true},
    {SiteSection::References, "references"_L1,
     QT_TRANSLATE_NOOP("Site", "the task sequence references"), true},
    {SiteSection::Packages, "packages"_L1, QT_TRANSLATE_NOOP("Site", "the content versions"), true},
    {SiteSection::ContentStatus, "contentStatus"_L1,
     QT_TRANSLATE_NOOP("Site", "the content status"), true},
    {SiteSection::Collections, "collections"_L1, QT_TRANSLATE_NOOP("Site", "the collections"),
     true},
    {SiteSection::UnknownComputers, "unknownComputers"_L1,
     QT_TRANSLATE_NOOP("Site", "the unknown computer objects"), false},
    {SiteSection::ClientSettings, "clientSettings"_L1,
     QT_TRANSLATE_NOOP("Site", "the client settings"), true},
    {SiteSection::BoundaryGroups, "boundaryGroups"_L1,
     QT_TRANSLATE_NOOP("Site", "the boundary groups"), true},
    {SiteSection::BootImages, "bootImages"_L1, QT_TRANSLATE_NOOP("Site", "the boot images"), true},
    {SiteSection::MediaCertificates, "mediaCertificates"_L1,
     QT_TRANSLATE_NOOP("Site", "the media certificates"), false},
};

} // namespace

bool SiteGateway::isGateway() const
{
    return type.compare(kCloudProxyService, Qt::CaseInsensitive) == 0;
}

QStringList SiteGateway::names() const
{
    QStringList all{serviceName.toLower(), deploymentName.toLower(), server.toLower()};
    all.removeAll(QString());
    all.removeDuplicates();
    return all;
}

QString SiteUnknownComputer::architecture() const
{
    return name.section(u' ', 0, 0, QString::SectionSkipEmpty);
}

std::span<const SiteSectionRow> siteSections()
{
    return kSections;
}

const SiteSectionRow& sectionRow(SiteSection section)
{
    return kSections[static_cast<size_t>(section)];
}

const SectionOutcome& SiteSnapshot::outcome(SiteSection section) const
{
    const SectionOutcome* found = nullptr;
    walkSections(*this, [&](SiteSection each, const auto& held) {
        if (each == section)
            found = &held;
    });
    return *found;
}

qsizetype SiteSnapshot::rowCount(SiteSection section) const
{
    size_t count = 0;
    walkSections(*this, [&](SiteSection each, const auto& held) {
        if (each == section)
            count = held.rows.size();
    });
    return static_cast<qsizetype>(count);
}

bool SiteSnapshot::knowsAbsence(SiteSection section) const
{
    if (outcome(section).state != SectionState::Read)
        return false;
    return reader.allScopes.value_or(false)
           || (!sectionRow(section).isScoped && rowCount(section) > 0);
}

std::vector<SiteSection> SiteSnapshot::incomplete() const
{
    std::vector<SiteSection> found;
    for (const SiteSectionRow& row : kSections) {
        if (outcome(row.section).state != SectionState::Read)
            found.push_back(row.section);
    }
    return found;
}

QString guidSha256(const QString& guid)
{
    const QString bare = guid.trimmed().remove(u'{').remove(u'}').toLower();
    if (bare.isEmpty())
        return {};
    const QByteArray bytes = bare.toLatin1();
    return QString::fromLatin1(sha256Of({bytes.data(), static_cast<size_t>(bytes.size())}).toHex());
}

} // namespace cmgmedia
