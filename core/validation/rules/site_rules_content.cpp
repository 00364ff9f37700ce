// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/rule.h"
#include "core/validation/rules/site_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

Verdict contentIsMissing(const Facts& facts)
{
    return contentAtSite(facts);
}

const SitePackage* findPackage(const Facts& facts, const QString& id)
{
    const auto& rows = facts.site->packages.rows;
    const auto found = std::ranges::find_if(
        rows, [&id](const SitePackage& row) { return isSameName(row.id, id); });
    return found == rows.end() ? nullptr : &*found;
}

/// Of what is there: what is not there, or on its way, is another rule's.
Verdict contentIsOld(const Facts& facts)
{
    const SiteAim aim = aimOf(facts);
    if (aim.open)
        return *aim.open;
    const SiteGateways gateways = gatewaysOf(facts);
    if (gateways.rows.empty())
        return maybeHidden(facts, {SiteSection::Gateways}).value_or(Verdict::notApplicable());
    const SiteContentList list = contentOf(facts, aim);
    std::optional<Verdict> open = list.mayLack;
    std::vector<Text> seen;
    for (const SiteReference* reference : list.references) {
        const SiteContent* content = contentOn(facts, reference->content(), gateways.names());
        if (content == nullptr) {
            if (std::optional<Verdict> hidden = maybeHidden(facts, {SiteSection::ContentStatus}))
                open = std::move(hidden);
            continue;
        }
        if (content->state != kContentInstalled)
            continue;
        const SitePackage* package = findPackage(facts, reference->content());
        if (package == nullptr || !package->version)
            open = notSaid(facts, SiteSection::Packages);
        else if (!content->version)
            open = notSaid(facts, SiteSection::ContentStatus);
        else if (*content->version < *package->version)
            seen.push_back(
                RuleText::text("%1: %2 of %3", {package->id, QString::number(*content->version),
                                                QString::number(*package->version)}));
    }
    if (!seen.empty())
        return Verdict::violated(firstOf(std::move(seen)));
    return open.value_or(Verdict::fine());
}

Verdict contentIsOnRetiredPoint(const Facts& facts)
{
    QStringList points;
    QStringList servers;
    for (const SiteGateway& gateway : facts.site->gateways.rows) {
        if (!isSameName(gateway.type, kCloudDistributionPoint))
            continue;
        points << gateway.name;
        servers << gateway.names();
    }
    if (points.isEmpty())
        return maybeHidden(facts, {SiteSection::Gateways}).value_or(Verdict::fine());
    const SiteAim aim = aimOf(facts);
    if (aim.open)
        return *aim.open;
    const QStringList names = gatewaysOf(facts).names();
    const SiteContentList list = contentOf(facts, aim);
    const std::optional<Verdict> hidden = maybeHidden(facts, {SiteSection::ContentStatus});
    for (const SiteReference* reference : list.references) {
        const SiteContent* retired = contentOn(facts, reference->content(), servers);
        const SiteContent* current = contentOn(facts, reference->content(), names);
        const bool isCurrent = current != nullptr && current->state == kContentInstalled;
        if (retired == nullptr || retired->state != kContentInstalled || isCurrent)
            continue;
        return current == nullptr && hidden ? *hidden : Verdict::violated(Text::listed(points));
    }
    if (list.mayLack)
        return *list.mayLack;
    return hidden.value_or(Verdict::fine());
}

Text saidBySetting(const SiteClientSetting& setting, bool value)
{
    return Text::labelled(setting.name, value ? RuleText::text("Yes") : RuleText::text("No"));
}

using SettingValue = SiteFlag SiteClientSetting::*;

/// Custom settings for devices, the one that wins first.
std::vector<const SiteClientSetting*> customSettings(const Facts& facts)
{
    std::vector<const SiteClientSetting*> custom;
    for (const SiteClientSetting& setting : facts.site->clientSettings.rows) {
        if (setting.type == kDeviceSettings)
            custom.push_back(&setting);
    }
    std::ranges::stable_sort(custom, {}, [](const SiteClientSetting* setting) {
        return setting->priority.value_or(std::numeric_limits<qint64>::max());
    });
    return custom;
}

const SiteClientSetting* defaultSettings(const Facts& facts)
{
    const auto& rows = facts.site->clientSettings.rows;
    const auto found =
        std::ranges::find(rows, SiteNumber(kDefaultSettings), &SiteClientSetting::type);
    return found == rows.end() ? nullptr : &*found;
}

Verdict defaultsNotRead(const Facts& facts)
{
    const SectionState state = facts.site->clientSettings.state;
    if (state == SectionState::Failed || state == SectionState::NotAsked)
        return notSaid(facts, SiteSection::ClientSettings);
    return uncheckedAtSite(
        RuleText::text("The default client settings weren't read. Run the script on a PC with the "
                       "console."));
}

/// What the defaults say, where no custom setting is for the collection, as far as any is seen.
Verdict byDefaults(const Facts& facts, SettingValue value, const QString& collection)
{
    const SiteClientSetting* defaults = defaultSettings(facts);
    if (defaults == nullptr || !(defaults->*value))
        return defaultsNotRead(facts);
    if (std::optional<Verdict> hidden = maybeHidden(facts, {SiteSection::ClientSettings}))
        return *hidden;
    if (*(defaults->*value))
        return Verdict::fine();
    std::vector<Text> seen{saidBySetting(*defaults, false)};
    for (const SiteClientSetting* setting : customSettings(facts)) {
        if (setting->*value)
            seen.push_back(RuleText::text(
                "%1, not for %2", {saidBySetting(*setting, *(setting->*value)), collection}));
    }
    return Verdict::violated(Text::listed(std::move(seen)));
}

/// Where nobody knows the collection: fine only where every PC may.
Verdict forAnyCollection(const Facts& facts, SettingValue value, Verdict open)
{
    const auto refuses = [value](const SiteClientSetting* setting) {
        return setting->*value == false;
    };
    const SiteClientSetting* defaults = defaultSettings(facts);
    const bool isYes = defaults != nullptr && (defaults->*value).value_or(false)
                       && std::ranges::none_of(customSettings(facts), refuses)
                       && facts.site->knowsAbsence(SiteSection::ClientSettings);
    return isYes ? Verdict::fine() : std::move(open);
}

Verdict settingIsOff(const Facts& facts, SettingValue value)
{
    const SiteAim aim = aimOf(facts);
    if (aim.open)
        return forAnyCollection(facts, value, *aim.open);
    const SiteDeployment* best = aim.best();
    if (best == nullptr)
        return forAnyCollection(
            facts, value,
            maybeHidden(facts, {SiteSection::Deployments}).value_or(Verdict::notApplicable()));
    for (const SiteClientSetting* setting : customSettings(facts)) {
        if (setting->collections.contains(best->collection, Qt::CaseInsensitive) && setting->*value)
            return violatedIf(!*(setting->*value), saidBySetting(*setting, *(setting->*value)));
    }
    return byDefaults(facts, value, best->collection);
}

Verdict gatewayIsOffForClients(const Facts& facts)
{
    return settingIsOff(facts, &SiteClientSetting::allowGateway);
}

Verdict cloudContentIsOffForClients(const Facts& facts)
{
    return settingIsOff(facts, &SiteClientSetting::allowCloudContent);
}

constexpr Rule kSiteContentRules[] = {
    {
        .id = "content-not-on-gateway"_L1,
        .severity = Severity::Warning,
        .field = Field::SiteTaskSequence,
        .reference = &kDistributeContent,
        .title =
            QT_TRANSLATE_NOOP("Rule", "The gateway doesn't have all content of the task sequence"),
        .remedy =
            QT_TRANSLATE_NOOP("Rule", "Distribute it to the gateway and wait until Content Status "
                                      "is Success. distmgr.log alone is no proof."),
        .concerns = Concern::SiteGateway,
        .needs = {Need::Site},
        .judge = contentIsMissing,
    },
    {
        .id = "content-old-on-gateway"_L1,
        .severity = Severity::Warning,
        .field = Field::SiteTaskSequence,
        .reference = &kDistributeContent,
        .title = QT_TRANSLATE_NOOP("Rule", "The gateway has an older version of some content"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Update the gateway's distribution point with it. The PC asks for the "
                    "newest version."),
        .concerns = Concern::SiteGateway,
        .needs = {Need::Site},
        .judge = contentIsOld,
    },
    {
        .id = "content-on-cloud-distribution-point"_L1,
        .severity = Severity::Warning,
        .field = Field::SiteTaskSequence,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The content is on a classic cloud distribution point, but not on the "
                    "gateway"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Distribute it to the content-enabled gateway. Classic cloud distribution "
                    "points can't be created since 2107."),
        .concerns = Concern::SiteGateway,
        .needs = {Need::Site},
        .judge = contentIsOnRetiredPoint,
    },
    {
        .id = "client-gateway-off"_L1,
        .severity = Severity::Warning,
        .field = Field::SiteTaskSequence,
        .reference = &kClientSettings,
        .title = QT_TRANSLATE_NOOP("Rule", "Clients in the collection may not use a gateway"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Client settings, Cloud Services: Enable clients to use a cloud management "
                    "gateway = Yes, deployed to that collection. Whether a PC gets other "
                    "settings from another collection isn't known."),
        .concerns = Concern::SiteInternet,
        .needs = {Need::Site},
        .judge = gatewayIsOffForClients,
    },
    {
        .id = "client-cloud-content-off"_L1,
        .severity = Severity::Warning,
        .field = Field::SiteTaskSequence,
        .reference = &kClientSettings,
        .title = QT_TRANSLATE_NOOP("Rule",
                                   "Clients in the collection may not get content from the cloud"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Client settings, Cloud Services: Allow access to cloud distribution point "
                    "= Yes, deployed to that collection. Whether a PC gets other settings from "
                    "another collection isn't known."),
        .concerns = Concern::SiteGateway,
        .needs = {Need::Site},
        .judge = cloudContentIsOffForClients,
    },
};

} // namespace

std::span<const Rule> siteContentRules()
{
    return kSiteContentRules;
}

} // namespace cmgmedia
