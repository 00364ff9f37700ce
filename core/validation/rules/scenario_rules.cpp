// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/rule.h"
#include "core/validation/rules/rule_parts.h"

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
    return violatedIf(version < first, QString::number(version));
}

Verdict siteIsEarlyRing(const Facts& facts)
{
    if (*siteVersion(facts) != 2010)
        return Verdict::notApplicable();
    return violatedIf(facts.profile.site.earlyRing, facts.profile.site.version);
}

Verdict siteNeedsIntranetConnections(const Facts& facts)
{
    const int version = *siteVersion(facts);
    if (version != 2010 && version != 2103)
        return Verdict::notApplicable();
    return Verdict::violated(QString::number(version));
}

constexpr Rule kScenarioRules[] = {
    {
        .id = "scenario-needs-no-medium"_L1,
        .severity = Severity::Blocker,
        .field = Field::Scenario,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP("Rule", "A task sequence that starts in Software Center needs "
                                           "no boot medium"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Deploy it to the collection and let the user start it "
                                            "in Software Center; choose another scenario only for "
                                            "a PC whose Windows is dead."),
        .judge = needsNoMedium,
    },
    {
        .id = "scenario-internet-based-clients"_L1,
        .severity = Severity::Blocker,
        .field = Field::Scenario,
        .reference = &kInternetBasedClients,
        .title = QT_TRANSLATE_NOOP("Rule", "Internet-based client management without a gateway "
                                           "does not support operating system deployment"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Set up a cloud management gateway and make the medium "
                                            "with it as management point."),
        .judge = cannotDeploy,
    },
    {
        .id = "site-version-too-old"_L1,
        .severity = Severity::Blocker,
        .field = Field::SiteVersion,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP("Rule", "The site is older than the first version that supports "
                                           "such boot media"),
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
        .title = QT_TRANSLATE_NOOP("Rule", "Version 2010 of the early ring fails with certificates "
                                           "of most providers (0x87d00215)"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Install the hotfix KB4594176, or update the site."),
        .concerns = Concern::BootMedia,
        .needs = {Need::SiteVersion},
        .judge = siteIsEarlyRing,
    },
    {
        .id = "site-needs-intranet-connections"_L1,
        .severity = Severity::Warning,
        .field = Field::SiteVersion,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP("Rule", "In this version boot media over a gateway fail where "
                                           "the management point allows internet connections "
                                           "only"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Set the management point to allow intranet and "
                                            "internet connections, or update the site."),
        .concerns = Concern::GatewayMedia,
        .needs = {Need::SiteVersion},
        .judge = siteNeedsIntranetConnections,
    },
};

} // namespace

std::span<const Rule> scenarioRules()
{
    return kScenarioRules;
}

} // namespace cmgmedia
