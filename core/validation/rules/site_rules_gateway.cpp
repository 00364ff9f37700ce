// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/rule.h"
#include "core/validation/rules/site_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

/// For rules about gateways where the site has none, which has a rule of its own.
Verdict withoutGateway(const Facts& facts)
{
    return maybeHidden(facts, {SiteSection::Gateways}).value_or(Verdict::notApplicable());
}

QString nameOf(const SiteGateway& gateway)
{
    return gateway.serviceName.isEmpty() ? gateway.name : gateway.serviceName;
}

Verdict siteHasNoGateway(const Facts& facts)
{
    if (!gatewaysOf(facts).rows.empty())
        return Verdict::fine();
    return maybeHidden(facts, {SiteSection::Gateways}).value_or(Verdict::violated());
}

Verdict pointIsNoGatewayOfSite(const Facts& facts)
{
    const SiteGateways gateways = gatewaysOf(facts);
    if (gateways.areNamed)
        return Verdict::fine();
    if (gateways.rows.empty())
        return withoutGateway(facts);
    const QString& chosen = facts.profile.console.gateway;
    if (std::optional<Lack> lack = firstLack({Need::GatewayName}, facts); lack && chosen.isEmpty())
        return Verdict::unchecked(lack->need, std::move(lack->why));
    QStringList hosts = facts.derived.gatewayHosts ? *facts.derived.gatewayHosts : QStringList();
    if (hosts.isEmpty() && !chosen.isEmpty())
        hosts << chosen;
    if (hosts.isEmpty())
        return Verdict::notApplicable(); // has a rule of its own
    if (std::optional<Verdict> hidden = maybeHidden(facts, {SiteSection::Gateways}))
        return *hidden;
    return Verdict::violated(Text::listed(hosts));
}

Text stateOfGateway(qint64 state)
{
    switch (state) {
    case 1:
        return RuleText::text("provisioning");
    case 2:
        return RuleText::text("error");
    case 3:
        return RuleText::text("maintenance");
    case 4:
        return RuleText::text("starting");
    case 5:
        return RuleText::text("stopping");
    case 6:
        return RuleText::text("stopped");
    default:
        return RuleText::text("state %1", {QString::number(state)});
    }
}

/// Of several that nobody named, one that is ready is enough.
Verdict gatewayIsNotReady(const Facts& facts)
{
    const SiteGateways gateways = gatewaysOf(facts);
    if (gateways.rows.empty())
        return withoutGateway(facts);
    std::vector<Text> seen;
    bool isReady = false;
    bool isOpen = false;
    for (const SiteGateway* gateway : gateways.rows) {
        isReady = isReady || gateway->state == kGatewayReady;
        isOpen = isOpen || !gateway->state;
        if (gateway->state && *gateway->state != kGatewayReady)
            seen.push_back(Text::labelled(nameOf(*gateway), stateOfGateway(*gateway->state)));
    }
    if (!seen.empty() && (gateways.areNamed || !isReady))
        return Verdict::violated(Text::listed(std::move(seen)));
    return isOpen ? notSaid(facts, SiteSection::Gateways) : Verdict::fine();
}

/// Documented: classic cloud services lie below cloudapp.net, scale sets below cloudapp.azure.com.
bool isClassic(const SiteGateway& gateway)
{
    return gateway.deploymentName.endsWith(".cloudapp.net"_L1, Qt::CaseInsensitive);
}

Verdict gatewayIsClassic(const Facts& facts)
{
    const SiteGateways gateways = gatewaysOf(facts);
    if (gateways.rows.empty())
        return withoutGateway(facts);
    QStringList seen;
    bool isOpen = false;
    for (const SiteGateway* gateway : gateways.rows) {
        isOpen = isOpen || gateway->deploymentName.isEmpty();
        if (isClassic(*gateway))
            seen << nameOf(*gateway);
    }
    if (seen.isEmpty() && isOpen)
        return notSaid(facts, SiteSection::Gateways);
    return violatedIf(!seen.isEmpty(), Text::listed(seen));
}

Verdict hasNoConnectionPoint(const Facts& facts)
{
    const auto isPoint = [](const SiteRole& role) {
        return isSameName(role.role, kConnectionPointRole);
    };
    if (std::ranges::any_of(facts.site->roles.rows, isPoint))
        return Verdict::fine();
    return maybeHidden(facts, {SiteSection::Roles}).value_or(Verdict::violated());
}

bool servesManagementPoint(const Facts& facts, const SiteGateways& gateways)
{
    const QStringList names = gateways.names();
    return std::ranges::any_of(
        facts.site->gatewayEndpoints.rows, [&names](const SiteGatewayEndpoint& endpoint) {
            return isSameName(endpoint.endpoint, kManagementPointEndpoint)
                   && (names.isEmpty() || names.contains(endpoint.gateway.toLower()));
        });
}

Verdict hasNoManagementPoint(const Facts& facts)
{
    if (!gatewayManagementPoints(facts).empty() || servesManagementPoint(facts, gatewaysOf(facts)))
        return Verdict::fine();
    const auto isSilent = [](const SiteRole& role) {
        return isSameName(role.role, kManagementPointRole) && !role.gatewayTraffic;
    };
    if (std::ranges::any_of(facts.site->roles.rows, isSilent))
        return notSaid(facts, SiteSection::Roles);
    return maybeHidden(facts, {SiteSection::Roles}).value_or(Verdict::violated());
}

Verdict gatewayServesNoContent(const Facts& facts)
{
    const SiteGateways gateways = gatewaysOf(facts);
    if (gateways.rows.empty())
        return withoutGateway(facts);
    const QStringList names = gateways.names();
    const auto isContentOfIt = [&names](const SiteRole& role) {
        return isSameName(role.role, kDistributionPointRole)
               && isSameName(role.nalType, kAzureNalType) && names.contains(role.server.toLower());
    };
    if (std::ranges::any_of(facts.site->roles.rows, isContentOfIt))
        return Verdict::fine();
    if (std::optional<Verdict> hidden = maybeHidden(facts, {SiteSection::Roles}))
        return *hidden;
    QStringList seen;
    for (const SiteGateway* gateway : gateways.rows)
        seen << nameOf(*gateway);
    return Verdict::violated(Text::listed(seen));
}

Verdict gatewayCertificateChanged(const Facts& facts)
{
    const SiteGateways gateways = gatewaysOf(facts);
    if (gateways.rows.empty())
        return withoutGateway(facts);
    if (std::optional<Lack> lack = firstLack({Need::GatewayCertificate}, facts))
        return Verdict::unchecked(lack->need, std::move(lack->why));
    const QString given = facts.cmgCertificate->server.thumbprintText();
    QStringList others;
    for (const SiteGateway* gateway : gateways.rows) {
        const QString atSite = gateway->certificateThumbprint.simplified().remove(u' ').toUpper();
        if (isSameName(atSite, given))
            return Verdict::fine();
        if (!atSite.isEmpty())
            others << atSite;
    }
    if (others.size() < static_cast<qsizetype>(gateways.rows.size()))
        return notSaid(facts, SiteSection::Gateways);
    if (!gateways.areNamed) {
        if (std::optional<Verdict> hidden = maybeHidden(facts, {SiteSection::Gateways}))
            return *hidden;
    }
    return Verdict::violated(Text::listed(others));
}

/// Certification authorities above the gateway, as far as they are known.
QStringList missingRoots(const Facts& facts, const TrustVerdict& verdict)
{
    QStringList atSite;
    for (const SiteRoot& root : facts.site->trustedRoots.rows) {
        if (root.siteCode.isEmpty() || isSameName(root.siteCode, ownSiteCode(facts)))
            atSite << root.thumbprint.toUpper();
    }
    QStringList missing;
    for (const Certificate& certificate : verdict.chain) {
        if (certificate.kind != CertificateKind::Leaf
            && !atSite.contains(certificate.thumbprintText()))
            missing << certificate.displayName();
    }
    return missing;
}

Verdict siteRootsAreIncomplete(const Facts& facts)
{
    if (std::optional<Lack> lack = firstLack({Need::GatewayCertificate, Need::BootImage}, facts))
        return Verdict::unchecked(lack->need, std::move(lack->why));
    const std::optional<TrustVerdict>& verdict = facts.derived.gatewayVerdict;
    if (!verdict || verdict->chain.size() < 2)
        return Verdict::unchecked(
            Need::GatewayCertificate,
            RuleText::text("The CAs of the gateway's certificate aren't known."));
    const QStringList missing = missingRoots(facts, *verdict);
    if (missing.isEmpty())
        return Verdict::fine();
    // Where the site control file keeps them is not documented: none at all proves nothing.
    if (facts.site->trustedRoots.rows.empty()
        || facts.site->trustedRoots.state != SectionState::Read)
        return uncheckedAtSite(
            RuleText::text("The snapshot contains none of the site's trusted root certification "
                           "authorities. The site may still have some."));
    return Verdict::violated(Text::listed(missing));
}

constexpr Rule kSiteGatewayRules[] = {
    {
        .id = "gateway-not-at-site"_L1,
        .severity = Severity::Warning,
        .field = Field::SiteSnapshot,
        .reference = &kCmgSetup,
        .title = QT_TRANSLATE_NOOP("Rule", "The site has no cloud management gateway"),
        .remedy = QT_TRANSLATE_NOOP("Rule",
                                    "Set one up, or create the snapshot in the site that has it."),
        .concerns = Concern::SiteGateway,
        .needs = {Need::Site},
        .judge = siteHasNoGateway,
    },
    {
        .id = "gateway-not-of-site"_L1,
        .severity = Severity::Warning,
        .field = Field::ManagementPoint,
        .reference = &kDeployOverInternet,
        .title =
            QT_TRANSLATE_NOOP("Rule", "The medium's management point isn't a gateway of the site"),
        .remedy =
            QT_TRANSLATE_NOOP("Rule", "Create the medium again with one of this site's gateways."),
        .concerns = Concern::SiteGatewayMedia,
        .needs = {Need::Site},
        .mayNeed = {Need::GatewayName},
        .judge = pointIsNoGatewayOfSite,
    },
    {
        .id = "gateway-not-ready"_L1,
        .severity = Severity::Warning,
        .field = Field::ManagementPoint,
        .reference = &kCmgSetup,
        .title = QT_TRANSLATE_NOOP("Rule", "The gateway wasn't ready when the snapshot was made"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Start it in the console (Cloud Services, Cloud Management Gateway) and "
                    "check CloudMgr.log."),
        .concerns = Concern::SiteGateway,
        .needs = {Need::Site},
        .judge = gatewayIsNotReady,
    },
    {
        .id = "gateway-is-classic"_L1,
        .severity = Severity::Warning,
        .field = Field::ManagementPoint,
        .reference = &kCmgSetup,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The gateway is a classic cloud service, which Azure has shut down"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Convert it to a virtual machine scale set."),
        .concerns = Concern::SiteGateway,
        .needs = {Need::Site},
        .judge = gatewayIsClassic,
    },
    {
        .id = "gateway-without-connection-point"_L1,
        .severity = Severity::Warning,
        .field = Field::ManagementPoint,
        .reference = &kCmgSetup,
        .title = QT_TRANSLATE_NOOP("Rule", "No CMG connection point is installed"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Add that role to a site system."),
        .concerns = Concern::SiteGateway,
        .needs = {Need::Site},
        .judge = hasNoConnectionPoint,
    },
    {
        .id = "gateway-without-management-point"_L1,
        .severity = Severity::Warning,
        .field = Field::ManagementPoint,
        .reference = &kCmgSetup,
        .title = QT_TRANSLATE_NOOP("Rule", "No management point accepts gateway traffic"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Select Allow Configuration Manager cloud management gateway traffic in "
                    "the properties of a management point."),
        .concerns = Concern::SiteGateway,
        .needs = {Need::Site},
        .judge = hasNoManagementPoint,
    },
    {
        .id = "gateway-serves-no-content"_L1,
        .severity = Severity::Warning,
        .field = Field::ManagementPoint,
        .reference = &kCmgSetup,
        .title = QT_TRANSLATE_NOOP("Rule", "The gateway doesn't serve content"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Select Allow CMG to function as a cloud distribution point and serve "
                    "content from Azure storage in its properties, then distribute the content."),
        .concerns = Concern::SiteGateway,
        .needs = {Need::Site},
        .judge = gatewayServesNoContent,
    },
    {
        .id = "gateway-certificate-changed"_L1,
        .severity = Severity::Warning,
        .field = Field::CmgCertificate,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The site's gateway has a different certificate than the one in the profile"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Export the one that is in use now, and check the "
                                            "trust again."),
        .concerns = Concern::SiteGatewayMedia,
        .needs = {Need::Site},
        .mayNeed = {Need::GatewayCertificate},
        .judge = gatewayCertificateChanged,
    },
    {
        .id = "site-roots-incomplete"_L1,
        .severity = Severity::Note,
        .field = Field::Trust,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP("Rule", "The site properties lack a CA of the gateway"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Enter root and intermediate certificates under Communication Security, "
                    "Trusted Root Certification Authorities. Media created after that contain "
                    "them."),
        .concerns = Concern::SiteGatewayMedia,
        .needs = {Need::Site},
        .mayNeed = {Need::GatewayCertificate, Need::BootImage},
        .judge = siteRootsAreIncomplete,
    },
};

} // namespace

std::span<const Rule> siteGatewayRules()
{
    return kSiteGatewayRules;
}

} // namespace cmgmedia
