// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/rule.h"
#include "core/validation/rules/site_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

std::optional<Verdict> deploymentsMaybeHidden(const Facts& facts)
{
    return maybeHidden(facts, {SiteSection::Deployments});
}

Verdict sequenceIsNotAtSite(const Facts& facts)
{
    const QString id = facts.profile.site.taskSequence.trimmed();
    if (id.isEmpty())
        return Verdict::notApplicable();
    const auto isIt = [&id](const SiteTaskSequence& row) { return isSameName(row.id, id); };
    if (std::ranges::any_of(facts.site->taskSequences.rows, isIt))
        return Verdict::fine();
    return maybeHidden(facts, {SiteSection::TaskSequences}).value_or(Verdict::violated(id));
}

Verdict isNotDeployed(const Facts& facts)
{
    const SiteAim aim = aimOf(facts);
    if (aim.open)
        return *aim.open;
    if (!aim.deployments.empty())
        return Verdict::fine();
    if (std::optional<Verdict> hidden = deploymentsMaybeHidden(facts))
        return *hidden;
    if (aim.areForMediaAlone)
        return uncheckedAtSite(
            RuleText::text("The snapshot contains only deployments for media. Run the script again "
                           "with the task sequence %1.",
                           {aim.taskSequence}));
    return Verdict::violated(aim.taskSequence);
}

/// What the best deployment has wrong; a better one may be hidden, unless the medium names it.
Verdict bestIs(const Facts& facts, bool (*isFaulty)(const SiteDeployment& deployment))
{
    const SiteAim aim = aimOf(facts);
    if (aim.open)
        return *aim.open;
    const SiteDeployment* best = aim.best();
    if (best == nullptr)
        return deploymentsMaybeHidden(facts).value_or(Verdict::notApplicable());
    if (!best->advertFlags || !best->remoteClientFlags)
        return notSaid(facts, SiteSection::Deployments);
    if (!isFaulty(*best))
        return Verdict::fine();
    if (std::optional<Verdict> hidden = deploymentsMaybeHidden(facts); hidden && !aim.isPreferred)
        return *hidden;
    return Verdict::violated(best->id);
}

Verdict isNotForMedia(const Facts& facts)
{
    const SiteAim aim = aimOf(facts);
    if (!aim.open && aim.deployments.empty() && aim.areForMediaAlone)
        return deploymentsMaybeHidden(facts).value_or(Verdict::violated(aim.taskSequence));
    return bestIs(facts, [](const SiteDeployment& best) { return !isForMedia(best); });
}

Verdict isNotForInternet(const Facts& facts)
{
    return bestIs(
        facts, [](const SiteDeployment& best) { return (*best.advertFlags & kIntranetOnly) != 0; });
}

Verdict isNotOnDemand(const Facts& facts)
{
    return bestIs(facts, [](const SiteDeployment& best) {
        return (*best.remoteClientFlags & kDownloadsOnDemand) == 0;
    });
}

Verdict preferredIsUnknown(const Facts& facts)
{
    const QString preferred = preferredDeployment(facts);
    if (preferred.isEmpty()) {
        if (std::optional<Lack> lack = firstLack({Need::Variables}, facts))
            return Verdict::unchecked(lack->need, std::move(lack->why));
        return Verdict::notApplicable();
    }
    if (aimOf(facts).isPreferred)
        return Verdict::fine();
    return deploymentsMaybeHidden(facts).value_or(Verdict::violated(preferred));
}

Verdict everyOneIsHidden(const Facts& facts)
{
    const SiteAim aim = aimOf(facts);
    if (aim.open)
        return *aim.open;
    const std::vector<const SiteDeployment*> media = aim.forMedia();
    QStringList ids;
    for (const SiteDeployment* deployment : media) {
        if ((*deployment->advertFlags & kHiddenDeployment) == 0)
            return Verdict::fine();
        ids << deployment->id;
    }
    if (aim.isPreferred)
        return Verdict::fine();
    if (std::optional<Verdict> hidden = deploymentsMaybeHidden(facts))
        return *hidden;
    return ids.isEmpty() ? Verdict::notApplicable() : Verdict::violated(Text::listed(ids));
}

Text withMembers(const Facts& facts, const SiteDeployment& deployment)
{
    const SiteCollection* collection = findCollection(facts, deployment.collection);
    if (collection == nullptr || !collection->members)
        return deployment.id;
    return RuleText::text("%1: %2, members: %3",
                          {deployment.id, collection->name, QString::number(*collection->members)});
}

Verdict isRequired(const Facts& facts)
{
    const SiteAim aim = aimOf(facts);
    if (aim.open)
        return *aim.open;
    std::vector<Text> seen;
    bool isOpen = false;
    for (const SiteDeployment* deployment : aim.forMedia()) {
        isOpen = isOpen || !deployment->offerType;
        if (deployment->offerType == kRequiredOffer)
            seen.push_back(withMembers(facts, *deployment));
    }
    if (!seen.empty())
        return Verdict::violated(firstOf(std::move(seen)));
    if (aim.forMedia().empty())
        return deploymentsMaybeHidden(facts).value_or(Verdict::notApplicable());
    return isOpen ? notSaid(facts, SiteSection::Deployments) : Verdict::fine();
}

Verdict isForAllSystems(const Facts& facts)
{
    const SiteAim aim = aimOf(facts);
    if (aim.open)
        return *aim.open;
    QStringList seen;
    for (const SiteDeployment* deployment : aim.deployments) {
        if (isSameName(deployment->collection, kAllSystems)
            || isSameName(deployment->collection, kAllDesktopsAndServers))
            seen << deployment->id;
    }
    if (seen.isEmpty() && aim.deployments.empty())
        return deploymentsMaybeHidden(facts).value_or(Verdict::notApplicable());
    return violatedIf(!seen.isEmpty(), Text::listed(seen));
}

Verdict isLimitedToAllSystems(const Facts& facts)
{
    const SiteAim aim = aimOf(facts);
    if (aim.open)
        return *aim.open;
    std::vector<Text> seen;
    bool isOpen = false;
    for (const SiteDeployment* deployment : aim.deployments) {
        const SiteCollection* collection = findCollection(facts, deployment->collection);
        isOpen = isOpen || collection == nullptr;
        if (collection != nullptr && isSameName(collection->limitedTo, kAllSystems))
            seen.emplace_back(collection->name);
    }
    if (!seen.empty())
        return Verdict::violated(firstOf(std::move(seen)));
    if (aim.deployments.empty())
        return deploymentsMaybeHidden(facts).value_or(Verdict::notApplicable());
    return isOpen ? notSaid(facts, SiteSection::Collections) : Verdict::fine();
}

constexpr Rule kSiteDeploymentRules[] = {
    {
        .id = "task-sequence-not-at-site"_L1,
        .severity = Severity::Warning,
        .field = Field::SiteTaskSequence,
        .reference = &kDeployTaskSequence,
        .title = QT_TRANSLATE_NOOP("Rule", "The site has no such task sequence"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Correct site.taskSequence."),
        .concerns = Concern::Site,
        .needs = {Need::Site},
        .judge = sequenceIsNotAtSite,
    },
    {
        .id = "deployment-missing"_L1,
        .severity = Severity::Warning,
        .field = Field::SiteTaskSequence,
        .reference = &kDeployTaskSequence,
        .title = QT_TRANSLATE_NOOP("Rule", "The task sequence isn't deployed"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Deploy it."),
        .concerns = Concern::SiteGateway,
        .needs = {Need::Site},
        .judge = isNotDeployed,
    },
    {
        .id = "deployment-not-for-media"_L1,
        .severity = Severity::Warning,
        .field = Field::SiteTaskSequence,
        .reference = &kDeployTaskSequence,
        .title = QT_TRANSLATE_NOOP("Rule", "No deployment of the task sequence is for media"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Deployment Settings, Make available to: an option that includes media."),
        .concerns = Concern::SiteBootMedia,
        .needs = {Need::Site},
        .judge = isNotForMedia,
    },
    {
        .id = "deployment-not-for-internet"_L1,
        .severity = Severity::Warning,
        .field = Field::SiteTaskSequence,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP("Rule", "The deployment isn't allowed on the internet"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "User Experience: select Allow task sequence to run for client on the "
                    "Internet."),
        .concerns = Concern::SiteInternet,
        .needs = {Need::Site},
        .judge = isNotForInternet,
    },
    {
        .id = "deployment-not-on-demand"_L1,
        .severity = Severity::Warning,
        .field = Field::SiteTaskSequence,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP("Rule", "The deployment doesn't download content when needed"),
        .remedy =
            QT_TRANSLATE_NOOP("Rule", "Distribution Points: Download content locally when needed by"
                                      " the running task sequence."),
        .concerns = Concern::SiteInternet,
        .needs = {Need::Site},
        .judge = isNotOnDemand,
    },
    {
        .id = "preferred-deployment-unknown"_L1,
        .severity = Severity::Warning,
        .field = Field::Variables,
        .reference = &kTaskSequenceVariables,
        .title = QT_TRANSLATE_NOOP("Rule",
                                   "SMSTSPreferredAdvertID doesn't name a deployment in the site"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Correct the variable."),
        .concerns = Concern::SiteBootMedia,
        .needs = {Need::Site},
        .mayNeed = {Need::Medium, Need::Variables},
        .judge = preferredIsUnknown,
    },
    {
        .id = "hidden-deployment-not-preferred"_L1,
        .severity = Severity::Warning,
        .field = Field::Variables,
        .reference = &kTaskSequenceVariables,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "Every deployment for media is hidden, and the medium doesn't name one"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Set SMSTSPreferredAdvertID to its ID, or deploy with an option that isn't "
                    "hidden."),
        .concerns = Concern::SiteBootMedia,
        .needs = {Need::Site},
        .judge = everyOneIsHidden,
    },
    {
        .id = "deployment-required"_L1,
        .severity = Severity::Warning,
        .field = Field::SiteTaskSequence,
        .reference = &kHighRiskDeployments,
        .title = QT_TRANSLATE_NOOP("Rule", "A deployment for media is required"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Deploy it as available, or limit the collection to PCs that may be "
                    "reinstalled."),
        .concerns = Concern::SiteBootMedia,
        .needs = {Need::Site},
        .judge = isRequired,
    },
    {
        .id = "deployment-to-all-systems"_L1,
        .severity = Severity::Warning,
        .field = Field::SiteTaskSequence,
        .reference = &kHighRiskDeployments,
        .title = QT_TRANSLATE_NOOP("Rule", "The task sequence is deployed to All Systems"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Deploy it to its own collection."),
        .concerns = Concern::SiteGateway,
        .needs = {Need::Site},
        .judge = isForAllSystems,
    },
    {
        .id = "collection-limited-to-all-systems"_L1,
        .severity = Severity::Note,
        .field = Field::SiteTaskSequence,
        .reference = &kHighRiskDeployments,
        .title =
            QT_TRANSLATE_NOOP("Rule", "The collection of the deployment is limited to All Systems"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Limit it to a smaller collection, such as the clients of the gateway."),
        .concerns = Concern::SiteGateway,
        .needs = {Need::Site},
        .judge = isLimitedToAllSystems,
    },
};

} // namespace

std::span<const Rule> siteDeploymentRules()
{
    return kSiteDeploymentRules;
}

} // namespace cmgmedia
