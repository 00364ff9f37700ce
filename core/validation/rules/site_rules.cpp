// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/rule.h"
#include "core/validation/rules/site_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qint64 kDaysUntilOld = 30;

Verdict snapshotIsUnreadable(const Facts& facts)
{
    const Error* error = facts.site.error();
    return violatedIf(error != nullptr, error != nullptr ? describe(*error) : Text());
}

Verdict snapshotIsOfAnotherSite(const Facts& facts)
{
    if (mediumSiteCode(facts).isEmpty())
        return Verdict::unchecked(
            Need::Variables, RuleText::text("Neither the medium nor the profile names its site."));
    return violatedIf(isSnapshotOfAnotherSite(facts),
                      RuleText::text("snapshot %1, medium %2",
                                     {facts.site->made.siteCode, mediumSiteCode(facts)}));
}

Verdict snapshotIsOld(const Facts& facts)
{
    const QDateTime& made = facts.site->made.time;
    if (!made.isValid())
        return Verdict::unchecked(Need::SiteSnapshot,
                                  RuleText::text("The snapshot doesn't say when it was made."));
    return violatedIf(made < facts.clock.now.addDays(-kDaysUntilOld), day(made));
}

Verdict snapshotIsIncomplete(const Facts& facts)
{
    std::vector<Text> seen;
    for (const SiteSection section : facts.site->incomplete())
        seen.emplace_back("Site", sectionRow(section).words);
    return seen.empty() ? Verdict::fine() : Verdict::violated(Text::listed(std::move(seen)));
}

Verdict versionDiffers(const Facts& facts)
{
    const std::optional<int> atSite = versionAtSite(facts);
    if (!atSite)
        return notSaid(facts, SiteSection::Sites);
    const QString given = facts.profile.site.version.trimmed();
    if (given.isEmpty())
        return Verdict::notApplicable();
    return violatedIf(given != QString::number(*atSite),
                      RuleText::text("%1, site %2", {given, siteVersionText(facts)}));
}

Text kindOfSite(qint64 type)
{
    if (type == kCentralSite)
        return RuleText::text("central administration site");
    if (type == kSecondarySite)
        return RuleText::text("secondary site");
    return RuleText::text("site of type %1", {QString::number(type)});
}

Verdict siteIsNotPrimary(const Facts& facts)
{
    const SiteRow* site = ownSite(facts);
    if (site == nullptr || !site->type)
        return notSaid(facts, SiteSection::Sites);
    return violatedIf(*site->type != kPrimarySite, kindOfSite(*site->type));
}

QStringList serversWithRole(const SiteSnapshot& site, QLatin1StringView wanted)
{
    QStringList servers;
    for (const SiteRole& role : site.roles.rows) {
        if (isSameName(role.role, wanted))
            servers << role.server.toLower();
    }
    return servers;
}

Verdict providerIsNotOnManagementPoint(const Facts& facts)
{
    constexpr int kOnlyVersion = 2409;
    const std::optional<int> version = versionAtSite(facts);
    if (facts.profile.source.kind != SourceKind::ConsoleMade)
        return Verdict::notApplicable();
    if (!version)
        return notSaid(facts, SiteSection::Sites);
    if (*version != kOnlyVersion)
        return Verdict::notApplicable();
    QStringList providers = serversWithRole(*facts.site, kProviderRole);
    for (const SiteProvider& provider : facts.site->providers.rows)
        providers << provider.server.toLower();
    providers.removeDuplicates();
    const QStringList points = serversWithRole(*facts.site, kManagementPointRole);
    const auto isPoint = [&points](const QString& server) { return points.contains(server); };
    if (std::ranges::any_of(providers, isPoint))
        return Verdict::fine();
    if (std::optional<Verdict> hidden =
            maybeHidden(facts, {SiteSection::Providers, SiteSection::Roles}))
        return *hidden;
    return Verdict::violated(Text::listed(providers));
}

Verdict needsPkiCertificate(const Facts& facts)
{
    const SiteSettings* settings = ownSiteSettings(facts);
    if (settings == nullptr || !settings->sslState)
        return notSaid(facts, SiteSection::SiteSettings);
    if (!isHttpsOnly(*settings->sslState))
        return Verdict::fine();
    if (std::optional<Lack> lack = firstLack({Need::Variables}, facts))
        return Verdict::unchecked(lack->need, std::move(lack->why));
    const std::optional<Certificate>& certificate = facts.variables->certificate;
    if (!certificate)
        return Verdict::notApplicable(); // has a rule of its own
    return violatedIf(certificate->subject == certificate->issuer, certificate->displayName());
}

Verdict checksRevocationOtherwise(const Facts& facts)
{
    const SiteSettings* settings = ownSiteSettings(facts);
    if (settings == nullptr || !settings->sslState)
        return notSaid(facts, SiteSection::SiteSettings);
    if (std::optional<Lack> lack = firstLack({Need::Variables}, facts))
        return Verdict::unchecked(lack->need, std::move(lack->why));
    if (!facts.variables->sslState)
        return Verdict::unchecked(
            Need::Variables,
            RuleText::text("The media variables don't say whether Windows PE checks the revocation "
                           "list (_SMSTSIISSSLState)."));
    const bool atSite = (*settings->sslState & kChecksRevocation) != 0;
    const bool onMedium = (*facts.variables->sslState & kChecksRevocation) != 0;
    return violatedIf(atSite != onMedium,
                      atSite ? RuleText::text("the site does, the medium doesn't")
                             : RuleText::text("the medium does, the site doesn't"));
}

Verdict hasNetworkAccessAccount(const Facts& facts)
{
    const SiteSettings* settings = ownSiteSettings(facts);
    if (settings == nullptr || !settings->networkAccessAccounts)
        return notSaid(facts, SiteSection::SiteSettings);
    return violatedIf(*settings->networkAccessAccounts > 0,
                      QString::number(*settings->networkAccessAccounts));
}

constexpr Rule kSiteRules[] = {
    {
        .id = "site-snapshot-unreadable"_L1,
        .severity = Severity::Warning,
        .field = Field::SiteSnapshot,
        .reference = &kRoleBasedAdministration,
        .title = QT_TRANSLATE_NOOP("Rule", "The site snapshot can't be read"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Choose the file that the script wrote, or remove it from the profile."),
        .concerns = Concern::Site,
        .judge = snapshotIsUnreadable,
    },
    {
        .id = "site-snapshot-of-another-site"_L1,
        .severity = Severity::Warning,
        .field = Field::SiteSnapshot,
        .reference = &kCreateBootableMedia,
        .title =
            QT_TRANSLATE_NOOP("Rule", "The site snapshot is from a different site than the medium"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Create it in the medium's site."),
        .concerns = Concern::Site,
        .needs = {Need::SiteSnapshot},
        .mayNeed = {Need::Variables},
        .judge = snapshotIsOfAnotherSite,
    },
    {
        .id = "site-snapshot-old"_L1,
        .severity = Severity::Note,
        .field = Field::SiteSnapshot,
        .reference = &kCreateBootableMedia,
        .title = QT_TRANSLATE_NOOP("Rule", "The site snapshot is older than 30 days"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Run the script again. The site may have changed."),
        .concerns = Concern::Site,
        .needs = {Need::SiteSnapshot},
        .judge = snapshotIsOld,
    },
    {
        .id = "site-snapshot-incomplete"_L1,
        .severity = Severity::Note,
        .field = Field::SiteSnapshot,
        .reference = &kRoleBasedAdministration,
        .title = QT_TRANSLATE_NOOP("Rule", "Parts of the site couldn't be read"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Run the script with an account that has the Read-only Analyst role and "
                    "all security scopes, on a PC with the console."),
        .concerns = Concern::Site,
        .needs = {Need::SiteSnapshot},
        .judge = snapshotIsIncomplete,
    },
    {
        .id = "site-version-differs"_L1,
        .severity = Severity::Warning,
        .field = Field::SiteVersion,
        .reference = &kSiteUpdates,
        .title = QT_TRANSLATE_NOOP("Rule", "The profile has a different version than the site"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Correct the version in the profile, or remove it: the snapshot contains "
                    "it."),
        .concerns = Concern::Site,
        .needs = {Need::Site},
        .judge = versionDiffers,
    },
    {
        .id = "media-site-not-primary"_L1,
        .severity = Severity::Warning,
        .field = Field::Source,
        .reference = &kCreateBootableMedia,
        .title = QT_TRANSLATE_NOOP("Rule", "The medium is from a site that isn't a primary site"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Create the medium at a primary site. Media from a central administration "
                    "site lack the root certification authorities."),
        .concerns = Concern::SiteBootMedia,
        .needs = {Need::Site},
        .judge = siteIsNotPrimary,
    },
    {
        .id = "provider-not-on-management-point"_L1,
        .severity = Severity::Warning,
        .field = Field::Source,
        .reference = &kWhatsNew2509,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "In version 2409, media over a gateway can be created only if the SMS "
                    "Provider is on a management point"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Add the provider role to a management point, or "
                                            "update to 2509."),
        .concerns = Concern::SiteGatewayMedia,
        .needs = {Need::Site},
        .judge = providerIsNotOnManagementPoint,
    },
    {
        .id = "medium-needs-pki-certificate"_L1,
        .severity = Severity::Warning,
        .field = Field::MediaCertificate,
        .reference = &kEnhancedHttpPage,
        .title = QT_TRANSLATE_NOOP("Rule", "The site is HTTPS only, and the medium has a "
                                           "self-signed certificate"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Create the medium with a PKI certificate, or set the site to Enhanced "
                    "HTTP."),
        .concerns = Concern::SiteGatewayMedia,
        .needs = {Need::Site},
        .mayNeed = {Need::Medium, Need::Variables},
        .judge = needsPkiCertificate,
    },
    {
        .id = "medium-checks-revocation-otherwise"_L1,
        .severity = Severity::Warning,
        .field = Field::Source,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The site's setting for checking the revocation list changed after this "
                    "medium was created"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Create the medium again."),
        .concerns = Concern::SiteGatewayMedia,
        .needs = {Need::Site},
        .mayNeed = {Need::Medium, Need::Variables},
        .judge = checksRevocationOtherwise,
    },
    {
        .id = "network-access-account-in-reach"_L1,
        .severity = Severity::Note,
        .field = Field::SiteSnapshot,
        .reference = &kMediaPasswordResearch,
        .title = QT_TRANSLATE_NOOP("Rule",
                                   "The site has a network access account, which media can read"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Remove it if Enhanced HTTP makes it unnecessary. Keep its rights small."),
        .concerns = Concern::SiteBootMedia,
        .needs = {Need::Site},
        .judge = hasNetworkAccessAccount,
    },
};

} // namespace

std::span<const Rule> siteRules()
{
    return kSiteRules;
}

} // namespace cmgmedia
