// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/management_points.h"
#include "core/validation/rule.h"
#include "core/validation/rules/site_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

/// Why the media variables are not there.
std::optional<Verdict> withoutVariables(const Facts& facts)
{
    if (std::optional<Lack> lack = firstLack({Need::Variables}, facts))
        return Verdict::unchecked(lack->need, std::move(lack->why));
    return std::nullopt;
}

Verdict bootImageIsNewer(const Facts& facts)
{
    if (std::optional<Verdict> open = withoutVariables(facts))
        return *open;
    const VariablesFacts& medium = *facts.variables;
    if (medium.bootImagePackage.isEmpty())
        return Verdict::unchecked(
            Need::Variables,
            RuleText::text(
                "The media variables don't say which of the site's boot images the medium "
                "has."));
    const SiteBootImage* atSite = mediumBootImage(facts);
    if (atSite == nullptr)
        return maybeHidden(facts, {SiteSection::BootImages})
            .value_or(uncheckedAtSite(RuleText::text("The site no longer has the boot image %1.",
                                                     {medium.bootImagePackage})));
    if (atSite->sourceVersion && medium.bootImageVersion)
        return violatedIf(
            *atSite->sourceVersion > *medium.bootImageVersion,
            RuleText::text("%1, medium %2", {QString::number(*atSite->sourceVersion),
                                             QString::number(*medium.bootImageVersion)}));
    if (atSite->changed.isValid() && medium.made.isValid())
        return violatedIf(
            atSite->changed > medium.made,
            RuleText::text("%1, medium %2", {day(atSite->changed), day(medium.made)}));
    return notSaid(facts, SiteSection::BootImages);
}

/// Built in, and by Microsoft's documentation it holds All Unknown Computers too.
bool reachesUnknownComputers(const Facts& facts, const SiteDeployment& deployment)
{
    return isSameName(deployment.collection, kAllSystems)
           || isOfUnknownComputers(facts, deployment.collection);
}

Verdict unknownComputersAreNotTargeted(const Facts& facts)
{
    if (std::optional<Verdict> open = withoutVariables(facts))
        return *open;
    if (!hasUnknownComputers(facts.variables->names))
        return Verdict::notApplicable();
    const SiteAim aim = aimOf(facts);
    if (aim.open)
        return *aim.open;
    const std::vector<const SiteDeployment*> media = aim.forMedia();
    const auto reaches = [&facts](const SiteDeployment* deployment) {
        return reachesUnknownComputers(facts, *deployment);
    };
    if (std::ranges::any_of(media, reaches))
        return Verdict::fine();
    if (!aim.isPreferred) {
        if (std::optional<Verdict> hidden = maybeHidden(facts, {SiteSection::Deployments}))
            return *hidden;
    }
    return media.empty() ? Verdict::notApplicable() : Verdict::violated();
}

Verdict unknownComputersAreRefused(const Facts& facts)
{
    const SiteAim aim = aimOf(facts);
    if (aim.open)
        return *aim.open;
    const std::vector<const SiteDeployment*> media = aim.forMedia();
    const auto isOnlyUnknown = [&facts](const SiteDeployment* deployment) {
        return isOfUnknownComputers(facts, deployment->collection);
    };
    if (media.empty())
        return maybeHidden(facts, {SiteSection::Deployments}).value_or(Verdict::notApplicable());
    if (!std::ranges::all_of(media, isOnlyUnknown))
        return Verdict::fine();
    if (std::optional<Verdict> open = withoutVariables(facts))
        return *open;
    if (hasUnknownComputers(facts.variables->names))
        return Verdict::fine();
    if (std::optional<Verdict> hidden = maybeHidden(facts, {SiteSection::Deployments});
        hidden && !aim.isPreferred)
        return *hidden;
    QStringList ids;
    for (const SiteDeployment* deployment : media)
        ids << deployment->id;
    return Verdict::violated(Text::listed(ids));
}

bool isInUse(const SiteUnknownComputer& computer)
{
    return !computer.decommissioned.value_or(false);
}

Verdict unknownComputersAreDoubled(const Facts& facts)
{
    std::map<QString, int> count;
    for (const SiteUnknownComputer& computer : facts.site->unknownComputers.rows) {
        const bool isOwn =
            computer.siteCode.isEmpty() || isSameName(computer.siteCode, ownSiteCode(facts));
        if (isOwn && isInUse(computer))
            ++count[computer.architecture()];
    }
    std::vector<Text> seen;
    for (const auto& [architecture, objects] : count) {
        if (objects > 1)
            seen.push_back(Text::labelled(u"%1 %2"_s.arg(ownSiteCode(facts), architecture),
                                          QString::number(objects)));
    }
    if (!seen.empty())
        return Verdict::violated(Text::listed(std::move(seen)));
    return maybeHidden(facts, {SiteSection::UnknownComputers}).value_or(Verdict::fine());
}

QString bareGuid(const QString& guid)
{
    return QString(guid).remove(u'{').remove(u'}').trimmed().toLower();
}

Verdict unknownComputersChanged(const Facts& facts)
{
    if (std::optional<Verdict> open = withoutVariables(facts))
        return *open;
    if (facts.variables->unknownComputers.empty())
        return Verdict::notApplicable();
    QStringList atSite;
    for (const SiteUnknownComputer& computer : facts.site->unknownComputers.rows) {
        if (isInUse(computer))
            atSite << bareGuid(computer.guid);
    }
    QStringList gone;
    for (const auto& [architecture, guid] : facts.variables->unknownComputers) {
        if (!atSite.contains(bareGuid(guid)))
            gone << architecture;
    }
    if (gone.isEmpty())
        return Verdict::fine();
    return maybeHidden(facts, {SiteSection::UnknownComputers})
        .value_or(Verdict::violated(Text::listed(gone)));
}

/// Those of the medium: by its GUID, else by its certificate, which several media may share.
std::vector<const SiteMediaCertificate*> certificatesOfMedium(const Facts& facts)
{
    const VariablesFacts& medium = *facts.variables;
    const QString thumbprint =
        medium.certificate ? medium.certificate->thumbprintText() : QString();
    std::vector<const SiteMediaCertificate*> byGuid;
    std::vector<const SiteMediaCertificate*> byThumbprint;
    for (const SiteMediaCertificate& row : facts.site->mediaCertificates.rows) {
        if (!medium.guidSha256.isEmpty() && isSameName(row.guidSha256, medium.guidSha256))
            byGuid.push_back(&row);
        else if (!thumbprint.isEmpty() && isSameName(row.thumbprint, thumbprint))
            byThumbprint.push_back(&row);
    }
    return byGuid.empty() ? byThumbprint : byGuid;
}

/// Why the site may know a certificate that the snapshot does not hold.
std::optional<Verdict> certificatesMaybeHidden(const Facts& facts)
{
    const auto& section = facts.site->mediaCertificates;
    if (static_cast<qsizetype>(section.rows.size()) >= kMostMediaCertificates)
        return uncheckedAtSite(
            RuleText::text("The snapshot contains only the newest media certificates, and not this "
                           "medium's."));
    return maybeHidden(facts, {SiteSection::MediaCertificates});
}

Verdict certificateIsBlocked(const Facts& facts)
{
    if (facts.site->mediaCertificates.rows.empty())
        return certificatesMaybeHidden(facts).value_or(Verdict::notApplicable());
    if (std::optional<Verdict> open = withoutVariables(facts))
        return *open;
    const std::vector<const SiteMediaCertificate*> own = certificatesOfMedium(facts);
    if (own.empty())
        return certificatesMaybeHidden(facts).value_or(Verdict::notApplicable());
    const auto isBlocked = [](const SiteMediaCertificate* row) { return row->blocked == true; };
    const auto isFree = [](const SiteMediaCertificate* row) { return row->blocked == false; };
    if (std::ranges::all_of(own, isBlocked))
        return Verdict::violated(own.front()->thumbprint);
    if (std::ranges::all_of(own, isFree))
        return Verdict::fine();
    const auto isSaid = [](const SiteMediaCertificate* row) { return row->blocked.has_value(); };
    if (!std::ranges::all_of(own, isSaid))
        return notSaid(facts, SiteSection::MediaCertificates);
    return uncheckedAtSite(
        RuleText::text("Several media have this certificate, and it isn't known which of them "
                       "this is."));
}

Verdict certificateIsNotAtSite(const Facts& facts)
{
    if (facts.site->mediaCertificates.rows.empty()) {
        if (std::optional<Verdict> hidden = certificatesMaybeHidden(facts))
            return *hidden;
    }
    if (std::optional<Verdict> open = withoutVariables(facts))
        return *open;
    if (!facts.variables->certificate)
        return Verdict::notApplicable(); // has a rule of its own
    if (!certificatesOfMedium(facts).empty())
        return Verdict::fine();
    return certificatesMaybeHidden(facts).value_or(
        Verdict::violated(facts.variables->certificate->thumbprintText()));
}

/// The boundary groups that matter: the one of the profile, else those with the gateway.
struct GroupsInQuestion {
    std::vector<const SiteBoundaryGroup*> groups;
    std::optional<Verdict> open;
};

bool hasAny(const SiteBoundaryGroup& group, const QStringList& servers)
{
    return std::ranges::any_of(group.servers, [&servers](const QString& server) {
        return servers.contains(server.toLower());
    });
}

GroupsInQuestion groupsInQuestion(const Facts& facts)
{
    const QString named = facts.profile.site.boundaryGroup.trimmed();
    const QStringList gateways = gatewaysOf(facts).names();
    GroupsInQuestion found;
    for (const SiteBoundaryGroup& group : facts.site->boundaryGroups.rows) {
        const bool isNamed =
            isSameName(group.name, named) || (group.id && QString::number(*group.id) == named);
        if (named.isEmpty() ? hasAny(group, gateways) : isNamed)
            found.groups.push_back(&group);
    }
    if (found.groups.empty())
        found.open = maybeHidden(facts, {SiteSection::BoundaryGroups});
    if (found.groups.empty() && !found.open && !named.isEmpty())
        found.open = uncheckedAtSite(
            RuleText::text("The site has no boundary group %1. Name another one in the profile "
                           "(site.boundaryGroup).",
                           {named}));
    return found;
}

QStringList namesOf(const std::vector<const SiteBoundaryGroup*>& groups)
{
    QStringList names;
    for (const SiteBoundaryGroup* group : groups)
        names << group->name;
    return names;
}

Verdict noGroupHasGateway(const Facts& facts)
{
    const SiteGateways gateways = gatewaysOf(facts);
    if (gateways.rows.empty())
        return maybeHidden(facts, {SiteSection::Gateways}).value_or(Verdict::notApplicable());
    const GroupsInQuestion found = groupsInQuestion(facts);
    if (found.open)
        return *found.open;
    const auto isWith = [names = gateways.names()](const SiteBoundaryGroup* group) {
        return hasAny(*group, names);
    };
    if (std::ranges::any_of(found.groups, isWith))
        return Verdict::fine();
    if (facts.site->boundaryGroups.state != SectionState::Read)
        return notSaid(facts, SiteSection::BoundaryGroups); // servers may lack
    return Verdict::violated(Text::listed(namesOf(found.groups)));
}

Verdict groupPrefersOnPremises(const Facts& facts)
{
    const GroupsInQuestion found = groupsInQuestion(facts);
    if (found.open)
        return *found.open;
    if (found.groups.empty())
        return Verdict::notApplicable(); // has a rule of its own
    QStringList seen;
    bool isOpen = false;
    for (const SiteBoundaryGroup* group : found.groups) {
        isOpen = isOpen || !group->flags;
        if (group->flags && (*group->flags & kPrefersCloudSources) == 0)
            seen << group->name;
    }
    if (seen.isEmpty() && isOpen)
        return notSaid(facts, SiteSection::BoundaryGroups);
    return violatedIf(!seen.isEmpty(), Text::listed(seen));
}

Verdict groupLacksManagementPoint(const Facts& facts)
{
    constexpr int kFirstVersion = 2509;
    const std::optional<int> version = versionAtSite(facts);
    if (!version)
        return notSaid(facts, SiteSection::Sites);
    if (*version < kFirstVersion)
        return Verdict::notApplicable();
    const GroupsInQuestion found = groupsInQuestion(facts);
    if (found.open)
        return *found.open;
    if (found.groups.empty())
        return Verdict::notApplicable(); // has a rule of its own
    QStringList points;
    for (const SiteRole& role : facts.site->roles.rows) {
        if (isSameName(role.role, kManagementPointRole))
            points << role.server.toLower();
    }
    QStringList seen;
    for (const SiteBoundaryGroup* group : found.groups) {
        if (!hasAny(*group, points))
            seen << group->name;
    }
    if (seen.isEmpty())
        return Verdict::fine();
    if (facts.site->boundaryGroups.state != SectionState::Read)
        return notSaid(facts, SiteSection::BoundaryGroups);
    return maybeHidden(facts, {SiteSection::Roles}).value_or(Verdict::violated(Text::listed(seen)));
}

constexpr Rule kSiteMediaRules[] = {
    {
        .id = "boot-image-newer-at-site"_L1,
        .severity = Severity::Note,
        .field = Field::BootImage,
        .reference = &kManageBootImages,
        .title =
            QT_TRANSLATE_NOOP("Rule", "The site has a newer version of the boot image than the "
                                      "medium"),
        .remedy =
            QT_TRANSLATE_NOOP("Rule", "Create the medium again, so that both versions match."),
        .concerns = Concern::SiteBootMedia,
        .needs = {Need::Site},
        .mayNeed = {Need::Medium, Need::Variables},
        .judge = bootImageIsNewer,
    },
    {
        .id = "unknown-computers-not-targeted"_L1,
        .severity = Severity::Note,
        .field = Field::SiteTaskSequence,
        .reference = &kUnknownComputers,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The medium supports unknown computers, but the task sequence isn't "
                    "deployed to them"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Also deploy it to All Unknown Computers, if you want to support unknown "
                    "computers."),
        .concerns = Concern::SiteBootMedia,
        .needs = {Need::Site},
        .mayNeed = {Need::Medium, Need::Variables},
        .judge = unknownComputersAreNotTargeted,
    },
    {
        .id = "unknown-computers-refused-by-medium"_L1,
        .severity = Severity::Blocker,
        .field = Field::Source,
        .reference = &kUnknownComputers,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The task sequence is deployed only to unknown computers, and the medium "
                    "doesn't support them"),
        .remedy =
            QT_TRANSLATE_NOOP("Rule", "Create the medium again with unknown computer support."),
        .concerns = Concern::SiteBootMedia,
        .needs = {Need::Site},
        .mayNeed = {Need::Medium, Need::Variables},
        .judge = unknownComputersAreRefused,
    },
    {
        .id = "unknown-computer-objects-doubled"_L1,
        .severity = Severity::Warning,
        .field = Field::SiteSnapshot,
        .reference = &kUnknownComputers,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The site has several unknown computer objects for one architecture"),
        .remedy =
            QT_TRANSLATE_NOOP("Rule", "Keep one of each and delete the others; see \"Dynamic media "
                                      "can't get management point locations\"."),
        .concerns = Concern::SiteBootMedia,
        .needs = {Need::Site},
        .judge = unknownComputersAreDoubled,
    },
    {
        .id = "unknown-computer-objects-changed"_L1,
        .severity = Severity::Warning,
        .field = Field::Source,
        .reference = &kUnknownComputers,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The unknown computer objects of the medium no longer exist in the site"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Create the medium again."),
        .concerns = Concern::SiteBootMedia,
        .needs = {Need::Site},
        .mayNeed = {Need::Medium, Need::Variables},
        .judge = unknownComputersChanged,
    },
    {
        .id = "medium-certificate-blocked"_L1,
        .severity = Severity::Blocker,
        .field = Field::MediaCertificate,
        .reference = &kBlockCertificate,
        .title = QT_TRANSLATE_NOOP("Rule", "The site has blocked the medium's certificate"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Create a new medium. Unblock the certificate only if you have the old "
                    "medium."),
        .concerns = Concern::SiteBootMedia,
        .needs = {Need::Site},
        .mayNeed = {Need::Medium, Need::Variables},
        .judge = certificateIsBlocked,
    },
    {
        .id = "medium-certificate-not-at-site"_L1,
        .severity = Severity::Warning,
        .field = Field::MediaCertificate,
        .reference = &kBlockCertificate,
        .title = QT_TRANSLATE_NOOP("Rule", "The site doesn't know the medium's certificate"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Create the medium again in this site."),
        .concerns = Concern::SiteBootMedia,
        .needs = {Need::Site},
        .mayNeed = {Need::Medium, Need::Variables},
        .judge = certificateIsNotAtSite,
    },
    {
        .id = "boundary-group-without-gateway"_L1,
        .severity = Severity::Warning,
        .field = Field::SiteSnapshot,
        .reference = &kBoundaryGroups,
        .title = QT_TRANSLATE_NOOP("Rule", "No boundary group is associated with the gateway"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Add the gateway under References."),
        .concerns = Concern::SiteCloudContent,
        .needs = {Need::Site},
        .judge = noGroupHasGateway,
    },
    {
        .id = "boundary-group-prefers-on-premises"_L1,
        .severity = Severity::Warning,
        .field = Field::SiteSnapshot,
        .reference = &kBoundaryGroups,
        .title = QT_TRANSLATE_NOOP("Rule", "The boundary group prefers on-premises sources"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Options: select Prefer cloud based sources over on-premises sources."),
        .concerns = Concern::SiteCloudContent,
        .needs = {Need::Site},
        .judge = groupPrefersOnPremises,
    },
    {
        .id = "boundary-group-without-management-point"_L1,
        .severity = Severity::Warning,
        .field = Field::SiteSnapshot,
        .reference = &kWhatsNew2509,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "Since version 2509, Windows PE needs a management point in the PC's "
                    "boundary group, and this one has none"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Add a management point under References. Otherwise smsts.log says "
                    "\"QueryMPLocator: no valid MP locations are received\"."),
        .concerns = Concern::SiteCloudContent,
        .needs = {Need::Site},
        .judge = groupLacksManagementPoint,
    },
};

} // namespace

std::span<const Rule> siteMediaRules()
{
    return kSiteMediaRules;
}

} // namespace cmgmedia
