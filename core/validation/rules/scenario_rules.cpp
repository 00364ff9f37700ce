// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/rule.h"
#include "core/validation/rules/site_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

Verdict needsNoMedium(const Facts& facts)
{
    return violatedIf(facts.profile.scenario == Scenario::SoftwareCenter);
}

Verdict cannotDeploy(const Facts& facts)
{
    return violatedIf(facts.profile.scenario == Scenario::InternetBased);
}

Verdict siteTooOld(const Facts& facts)
{
    const int version = *siteVersion(facts);
    // Content from the cloud: 2006 by "Create bootable media", 2010 by the newer article; the
    // earlier one is taken, because it is the one that Microsoft still publishes.
    const int first = facts.profile.scenario == Scenario::CloudContent ? 2006 : 2010;
    return violatedIf(version < first, siteVersionText(facts));
}

/// The build of both rings is the same, so only the hotfix proves anything.
Verdict hotfixVerdict(const Facts& facts)
{
    const auto isHotfix = [](const SiteUpdate& update) {
        return update.name.contains("KB4594176"_L1, Qt::CaseInsensitive);
    };
    if (std::ranges::any_of(facts.site->updates.rows, isHotfix))
        return Verdict::fine();
    return uncheckedAtSite(
        RuleText::text("The build doesn't show whether the site is in the early update ring. No "
                       "installed update names the hotfix KB4594176."));
}

Verdict siteIsEarlyRing(const Facts& facts)
{
    if (*siteVersion(facts) != 2010)
        return Verdict::notApplicable();
    if (versionAtSite(facts)) {
        const Verdict atSite = hotfixVerdict(facts);
        if (atSite.kind == Verdict::Kind::Fine || !facts.profile.site.earlyRing)
            return atSite;
    }
    return violatedIf(facts.profile.site.earlyRing, siteVersionText(facts));
}

/// One management point that does is enough.
Verdict intranetVerdict(const Facts& facts)
{
    QStringList servers;
    bool isSaid = true;
    for (const SiteRole* point : gatewayManagementPoints(facts)) {
        if (point->intranet == true)
            return Verdict::fine();
        isSaid = isSaid && point->intranet.has_value();
        servers << point->server;
    }
    if (servers.isEmpty() || !isSaid)
        return notSaid(facts, SiteSection::Roles);
    return Verdict::violated(Text::listed(servers));
}

Verdict siteNeedsIntranetConnections(const Facts& facts)
{
    const int version = *siteVersion(facts);
    if (version != 2010 && version != 2103)
        return Verdict::notApplicable();
    if (!versionAtSite(facts))
        return Verdict::violated(QString::number(version));
    return intranetVerdict(facts);
}

constexpr Rule kScenarioRules[] = {
    {
        .id = "scenario-needs-no-medium"_L1,
        .severity = Severity::Blocker,
        .field = Field::Scenario,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "A task sequence that starts in Software Center doesn't need a boot medium"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Deploy it to the collection and let the user start it in Software Center. "
                    "Choose another scenario only if Windows no longer starts."),
        .judge = needsNoMedium,
    },
    {
        .id = "scenario-internet-based-clients"_L1,
        .severity = Severity::Blocker,
        .field = Field::Scenario,
        .reference = &kInternetBasedClients,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "Internet-based client management without a gateway doesn't support "
                    "operating system deployment"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Set up a cloud management gateway and create the medium with it as the "
                    "management point."),
        .judge = cannotDeploy,
    },
    {
        .id = "site-version-too-old"_L1,
        .severity = Severity::Blocker,
        .field = Field::SiteVersion,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP("Rule", "The site version doesn't support these boot media"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Update the site: 2010 or later for boot media over a "
                                            "gateway, 2006 or later for content from the cloud."),
        .concerns = Concern::BootMedia,
        .needs = {Need::SiteVersion},
        .judge = siteTooOld,
    },
    {
        .id = "site-is-early-ring"_L1,
        .severity = Severity::Warning,
        .field = Field::SiteVersion,
        .reference = &kWindowsNoobGuide,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "Version 2010 of the early update ring fails with certificates from most "
                    "providers (0x87d00215)"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Install the hotfix KB4594176, or update the site."),
        .concerns = Concern::BootMedia,
        .needs = {Need::SiteVersion},
        .mayNeed = {Need::Site},
        .judge = siteIsEarlyRing,
    },
    {
        .id = "site-needs-intranet-connections"_L1,
        .severity = Severity::Warning,
        .field = Field::SiteVersion,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "In this version, boot media over a gateway fail if the management point "
                    "allows internet connections only"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Set the management point to allow intranet and "
                                            "internet connections, or update the site."),
        .concerns = Concern::GatewayMedia,
        .needs = {Need::SiteVersion},
        .mayNeed = {Need::Site},
        .judge = siteNeedsIntranetConnections,
    },
};

} // namespace

std::span<const Rule> scenarioRules()
{
    return kScenarioRules;
}

} // namespace cmgmedia
