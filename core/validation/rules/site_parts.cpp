// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/rules/site_parts.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

const auto* rowOfSite(const auto& rows, const QString& siteCode)
{
    const auto found = std::ranges::find_if(
        rows, [&siteCode](const auto& row) { return isSameName(row.siteCode, siteCode); });
    return found == rows.end() ? nullptr : &*found;
}

/// By which the medium or the profile names its gateway, lower case.
QStringList namesOfGateway(const Facts& facts)
{
    QStringList names;
    if (facts.derived.gatewayHosts)
        names = *facts.derived.gatewayHosts;
    if (names.isEmpty())
        names << facts.profile.console.gateway.trimmed();
    names.removeAll(QString());
    for (QString& name : names)
        name = name.toLower();
    return names;
}

bool sharesName(const SiteGateway& gateway, const QStringList& names)
{
    return std::ranges::any_of(gateway.names(),
                               [&names](const QString& name) { return names.contains(name); });
}

int faultsOf(const SiteDeployment& deployment)
{
    return static_cast<int>(!isForMedia(deployment))
           + static_cast<int>((deployment.advertFlags.value_or(0) & kIntranetOnly) != 0)
           + static_cast<int>((deployment.remoteClientFlags.value_or(0) & kDownloadsOnDemand) == 0);
}

const SiteDeployment* findDeployment(const SiteSnapshot& site, const QString& id)
{
    const auto found = std::ranges::find_if(site.deployments.rows, [&id](const auto& deployment) {
        return isSameName(deployment.id, id);
    });
    return found == site.deployments.rows.end() ? nullptr : &*found;
}

/// Of which the snapshot holds deployments for media.
QStringList sequencesForMedia(const SiteSnapshot& site)
{
    QStringList ids;
    for (const SiteDeployment& deployment : site.deployments.rows) {
        if (isForMedia(deployment))
            ids << deployment.taskSequence;
    }
    ids.removeDuplicates();
    return ids;
}

/// Which one is meant; the verdict where nobody can tell.
void choose(const Facts& facts, SiteAim& aim)
{
    const SiteSnapshot& site = *facts.site;
    aim.taskSequence = facts.profile.site.taskSequence.trimmed();
    if (!aim.taskSequence.isEmpty())
        return;
    QStringList ids = sequencesForMedia(site);
    if (ids.isEmpty())
        ids = site.made.taskSequences;
    if (ids.size() == 1)
        aim.taskSequence = ids.front();
    else if (ids.size() > 1)
        aim.open = uncheckedAtSite(
            RuleText::text("The snapshot contains several task sequences. Name one in the profile "
                           "(site.taskSequence)."));
    else if (std::optional<Verdict> hidden = maybeHidden(facts, {SiteSection::Deployments}))
        aim.open = std::move(hidden);
    else
        aim.open = uncheckedAtSite(
            RuleText::text("The snapshot contains no task sequence that media can start. Name the "
                           "right one in the profile (site.taskSequence)."));
}

Verdict wasNotAsked(const QString& sequence)
{
    return uncheckedAtSite(
        RuleText::text("The snapshot wasn't made for the task sequence %1. Run the script again "
                       "with it.",
                       {sequence}));
}

QStringList lower(QStringList texts)
{
    for (QString& text : texts)
        text = text.toLower();
    return texts;
}

/// The site tells how many a task sequence has: whoever sees as many sees all.
bool seesAllReferences(const SiteSnapshot& site, const QString& sequence)
{
    const auto isOf = [&sequence](const auto& row) { return isSameName(row.id, sequence); };
    const auto found = std::ranges::find_if(site.taskSequences.rows, isOf);
    if (found == site.taskSequences.rows.end() || !found->references)
        return false;
    return std::ranges::count_if(site.references.rows,
                                 [&sequence](const SiteReference& reference) {
                                     return isSameName(reference.taskSequence, sequence);
                                 })
           >= *found->references;
}

} // namespace

bool isSameName(const QString& one, const QString& other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

QString mediumSiteCode(const Facts& facts)
{
    const QString ofMedium = facts.variables ? facts.variables->siteCode.trimmed() : QString();
    return ofMedium.isEmpty() ? facts.profile.console.siteCode.trimmed() : ofMedium;
}

bool isSnapshotOfAnotherSite(const Facts& facts)
{
    const QString code = mediumSiteCode(facts);
    return !code.isEmpty() && !isSameName(code, facts.site->made.siteCode)
           && rowOfSite(facts.site->sites.rows, code) == nullptr;
}

Text anotherSiteText(const Facts& facts)
{
    return RuleText::text("The snapshot is from site %1, the medium is from site %2.",
                          {facts.site->made.siteCode, mediumSiteCode(facts)});
}

const SiteSnapshot* ownSnapshot(const Facts& facts)
{
    return facts.site && !isSnapshotOfAnotherSite(facts) ? &*facts.site : nullptr;
}

QString ownSiteCode(const Facts& facts)
{
    const QString code = mediumSiteCode(facts);
    return code.isEmpty() ? facts.site->made.siteCode : code;
}

const SiteRow* ownSite(const Facts& facts)
{
    return rowOfSite(facts.site->sites.rows, ownSiteCode(facts));
}

const SiteSettings* ownSiteSettings(const Facts& facts)
{
    const auto& rows = facts.site->settings.rows;
    const SiteSettings* own = rowOfSite(rows, ownSiteCode(facts));
    return own != nullptr ? own : rowOfSite(rows, facts.site->made.siteCode);
}

std::optional<int> versionAtSite(const Facts& facts)
{
    const SiteRow* site = ownSnapshot(facts) != nullptr ? ownSite(facts) : nullptr;
    if (site == nullptr || !site->build)
        return std::nullopt;
    return versionOfBuild(*site->build).value_or(kFirstKnownVersion - 1);
}

Verdict uncheckedAtSite(Text why)
{
    return Verdict::unchecked(Need::Site, std::move(why));
}

Verdict notSaid(const Facts& facts, SiteSection section)
{
    const SectionOutcome& outcome = facts.site->outcome(section);
    const Text words("Site", sectionRow(section).words);
    if (outcome.state == SectionState::NotAsked)
        return uncheckedAtSite(
            RuleText::text("The snapshot was made without asking for %1.", {words}));
    if (!outcome.errorCode.isEmpty())
        return uncheckedAtSite(RuleText::text("The site didn't allow reading %1 (%2).",
                                              {words, oneLine(outcome.errorCode)}));
    if (outcome.state != SectionState::Read)
        return uncheckedAtSite(RuleText::text("The site didn't allow reading %1.", {words}));
    if (!facts.site->knowsAbsence(section))
        return uncheckedAtSite(RuleText::text(
            "The account that made the snapshot may not see everything in the site."));
    return uncheckedAtSite(
        RuleText::text("The site doesn't provide enough information about %1.", {words}));
}

Text firstOf(std::vector<Text> texts)
{
    constexpr size_t kMostNamed = 5;
    if (texts.size() <= kMostNamed)
        return Text::listed(std::move(texts));
    const size_t others = texts.size() - kMostNamed;
    texts.resize(kMostNamed);
    return RuleText::text("%1 and %2 more",
                          {Text::listed(std::move(texts)), QString::number(others)});
}

std::optional<Verdict> maybeHidden(const Facts& facts, std::initializer_list<SiteSection> sections)
{
    for (const SiteSection section : sections) {
        if (!facts.site->knowsAbsence(section))
            return notSaid(facts, section);
    }
    return std::nullopt;
}

QStringList SiteGateways::names() const
{
    QStringList all;
    for (const SiteGateway* gateway : rows)
        all << gateway->names();
    return all;
}

SiteGateways gatewaysOf(const Facts& facts)
{
    const QStringList names = namesOfGateway(facts);
    SiteGateways all;
    SiteGateways named{.rows = {}, .areNamed = true};
    for (const SiteGateway& gateway : facts.site->gateways.rows) {
        if (!gateway.isGateway())
            continue;
        all.rows.push_back(&gateway);
        if (sharesName(gateway, names))
            named.rows.push_back(&gateway);
    }
    return named.rows.empty() ? all : named;
}

std::vector<const SiteRole*> gatewayManagementPoints(const Facts& facts)
{
    std::vector<const SiteRole*> found;
    for (const SiteRole& role : facts.site->roles.rows) {
        if (isSameName(role.role, kManagementPointRole) && role.gatewayTraffic.value_or(false))
            found.push_back(&role);
    }
    return found;
}

bool isForMedia(const SiteDeployment& deployment)
{
    return (deployment.advertFlags.value_or(0) & kDeployedToMedia) != 0;
}

std::vector<const SiteDeployment*> SiteAim::forMedia() const
{
    std::vector<const SiteDeployment*> found;
    std::ranges::copy_if(deployments, std::back_inserter(found),
                         [](const SiteDeployment* one) { return isForMedia(*one); });
    return found;
}

const SiteDeployment* SiteAim::best() const
{
    const std::vector<const SiteDeployment*> media = forMedia();
    const std::vector<const SiteDeployment*>& of = media.empty() ? deployments : media;
    const auto best =
        std::ranges::min_element(of, [](const SiteDeployment* one, const SiteDeployment* other) {
            const int faults = faultsOf(*one);
            const int otherFaults = faultsOf(*other);
            return faults != otherFaults ? faults < otherFaults : one->id < other->id;
        });
    return best == of.end() ? nullptr : *best;
}

SiteAim aimOf(const Facts& facts)
{
    const SiteSnapshot& site = *facts.site;
    SiteAim aim;
    const QString preferred = preferredDeployment(facts);
    const SiteDeployment* named = preferred.isEmpty() ? nullptr : findDeployment(site, preferred);
    if (named != nullptr) {
        aim.taskSequence = named->taskSequence;
        aim.deployments = {named};
        aim.isPreferred = true;
        return aim;
    }
    choose(facts, aim);
    if (aim.open)
        return aim;
    for (const SiteDeployment& deployment : site.deployments.rows) {
        if (isSameName(deployment.taskSequence, aim.taskSequence))
            aim.deployments.push_back(&deployment);
    }
    aim.areForMediaAlone = site.made.taskSequences.isEmpty();
    const bool wasAsked =
        aim.areForMediaAlone || lower(site.made.taskSequences).contains(aim.taskSequence.toLower());
    if (!wasAsked && aim.deployments.empty())
        aim.open = wasNotAsked(aim.taskSequence);
    return aim;
}

SiteContentList contentOf(const Facts& facts, const SiteAim& aim)
{
    const SiteSnapshot& site = *facts.site;
    SiteContentList list;
    QStringList seen;
    bool isAny = false;
    for (const SiteReference& reference : site.references.rows) {
        if (!isSameName(reference.taskSequence, aim.taskSequence))
            continue;
        isAny = true;
        const QString id = reference.content().toUpper();
        if (id.isEmpty() || seen.contains(id))
            continue;
        seen << id;
        (reference.type == kBootImageReference ? list.bootImages : list.references)
            .push_back(&reference);
    }
    // Without -TaskSequence only those with a deployment for media are asked for.
    if (!isAny && site.made.taskSequences.isEmpty() && aim.deployments.empty())
        list.mayLack = wasNotAsked(aim.taskSequence);
    else if (site.references.state != SectionState::Read
             || !seesAllReferences(site, aim.taskSequence))
        list.mayLack = maybeHidden(facts, {SiteSection::References});
    return list;
}

const SiteBootImage* mediumBootImage(const Facts& facts)
{
    const auto& rows = facts.site->bootImages.rows;
    const auto found = std::ranges::find_if(rows, [&facts](const SiteBootImage& row) {
        return isSameName(row.id, facts.variables->bootImagePackage);
    });
    return found == rows.end() ? nullptr : &*found;
}

Verdict commandSupportAtSite(const Facts& facts)
{
    if (std::optional<Lack> lack = firstLack({Need::Variables}, facts))
        return Verdict::unchecked(lack->need, std::move(lack->why));
    const SiteBootImage* atSite = mediumBootImage(facts);
    if (atSite == nullptr || !atSite->commandSupport)
        return notSaid(facts, SiteSection::BootImages);
    return violatedIf(*atSite->commandSupport, atSite->id);
}

Verdict bootImageAtSite(const Facts& facts)
{
    const SiteAim aim = aimOf(facts);
    if (aim.open)
        return *aim.open;
    const SiteContentList list = contentOf(facts, aim);
    if (list.bootImages.empty())
        return list.mayLack.value_or(Verdict::notApplicable());
    if (std::optional<Lack> lack = firstLack({Need::Variables}, facts))
        return Verdict::unchecked(lack->need, std::move(lack->why));
    const QString& ofMedium = facts.variables->bootImagePackage;
    if (ofMedium.isEmpty())
        return Verdict::unchecked(
            Need::Variables,
            RuleText::text(
                "The media variables don't say which of the site's boot images the medium "
                "has."));
    const QString ofSequence = list.bootImages.front()->content();
    return violatedIf(!isSameName(ofSequence, ofMedium),
                      RuleText::text("%1, medium %2", {ofSequence, ofMedium}));
}

const SiteContent* contentOn(const Facts& facts, const QString& package, const QStringList& servers)
{
    const SiteContent* best = nullptr;
    const auto isBetter = [](const SiteContent& one, const SiteContent& other) {
        const bool isThere = one.state == kContentInstalled;
        const bool isOtherThere = other.state == kContentInstalled;
        return isThere != isOtherThere ? isThere : one.version > other.version;
    };
    for (const SiteContent& row : facts.site->contentStatus.rows) {
        if (isSameName(row.package, package) && servers.contains(row.server.toLower())
            && (best == nullptr || isBetter(row, *best)))
            best = &row;
    }
    return best;
}

Verdict contentAtSite(const Facts& facts)
{
    const SiteAim aim = aimOf(facts);
    if (aim.open)
        return *aim.open;
    const SiteGateways gateways = gatewaysOf(facts);
    if (gateways.rows.empty())
        return maybeHidden(facts, {SiteSection::Gateways}).value_or(Verdict::notApplicable());
    const SiteContentList list = contentOf(facts, aim);
    std::optional<Verdict> open = list.mayLack;
    std::vector<Text> missing;
    for (const SiteReference* reference : list.references) {
        const SiteContent* content = contentOn(facts, reference->content(), gateways.names());
        if (content == nullptr || !content->state) {
            std::optional<Verdict> hidden = content == nullptr
                                                ? maybeHidden(facts, {SiteSection::ContentStatus})
                                                : notSaid(facts, SiteSection::ContentStatus);
            if (hidden)
                open = std::move(hidden);
            else
                missing.emplace_back(reference->content());
        } else if (isOnTheWay(*content->state)) {
            missing.push_back(RuleText::text("%1 (in progress)", {reference->content()}));
        } else if (*content->state != kContentInstalled) {
            missing.emplace_back(reference->content());
        }
    }
    if (!missing.empty())
        return Verdict::violated(firstOf(std::move(missing)));
    return open.value_or(Verdict::fine());
}

const SiteCollection* findCollection(const Facts& facts, const QString& id)
{
    const auto& rows = facts.site->collections.rows;
    const auto found =
        std::ranges::find_if(rows, [&id](const auto& row) { return isSameName(row.id, id); });
    return found == rows.end() ? nullptr : &*found;
}

bool isOfUnknownComputers(const Facts& facts, const QString& collection)
{
    QString id = collection;
    for (size_t steps = facts.site->collections.rows.size() + 1; steps > 0; --steps) {
        if (isSameName(id, kAllUnknownComputers))
            return true;
        const SiteCollection* row = findCollection(facts, id);
        if (row == nullptr)
            return false;
        id = row->limitedTo;
    }
    return false; // limited to each other, which no site does
}

} // namespace cmgmedia
