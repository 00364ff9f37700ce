// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/acceptance/acceptance.h"

#include "core/validation/acceptance/item_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

std::vector<AcceptanceItem> joinedItems()
{
    std::vector<AcceptanceItem> items;
    for (const std::span<const AcceptanceItem> part :
         {acceptance::articleItems(), acceptance::fieldItems(), acceptance::ownItems()})
        items.insert(items.end(), part.begin(), part.end());
    return items;
}

} // namespace

bool AcceptanceItem::concerns(Scenario scenario) const
{
    return (scenarios & acceptance::bit(scenario)) != 0;
}

bool AcceptanceItem::isServedBy(const Rule& rule) const
{
    return std::ranges::find(rules, rule.id) != rules.end();
}

bool AcceptanceItem::isServedByGateway() const
{
    return ways.live && std::ranges::any_of(rules, [](QLatin1StringView name) {
               return asksGateway(findRule(name)->concerns);
           });
}

Needs AcceptanceItem::needs() const
{
    Needs needs;
    for (const QLatin1StringView name : rules) {
        const Rule& rule = *findRule(name);
        if (!asksGateway(rule.concerns)) // which nothing in a profile brings
            needs.insert(rule.needs);
    }
    return needs;
}

bool KnownFact::concerns(Scenario scenario) const
{
    return (scenarios & acceptance::bit(scenario)) != 0;
}

std::span<const AcceptanceItem> acceptanceItems()
{
    static const std::vector<AcceptanceItem> items = joinedItems();
    return items;
}

QStringList itemsOf(const Rule& rule)
{
    QStringList ids;
    for (const AcceptanceItem& item : acceptanceItems()) {
        if (item.isServedBy(rule))
            ids << item.id;
    }
    return ids;
}

QString groupName(ItemGroup group)
{
    switch (group) {
    case ItemGroup::Site:
        return QCoreApplication::translate("Item", "Site");
    case ItemGroup::Gateway:
        return QCoreApplication::translate("Item", "Cloud management gateway");
    case ItemGroup::ClientSettings:
        return QCoreApplication::translate("Item", "Client settings");
    case ItemGroup::Content:
        return QCoreApplication::translate("Item", "Content");
    case ItemGroup::TaskSequence:
        return QCoreApplication::translate("Item", "Task sequence");
    case ItemGroup::Deployment:
        return QCoreApplication::translate("Item", "Deployment");
    case ItemGroup::Certificates:
        return QCoreApplication::translate("Item", "Certificates");
    case ItemGroup::BootImage:
        return QCoreApplication::translate("Item", "Boot image");
    case ItemGroup::Medium:
        return QCoreApplication::translate("Item", "Medium");
    case ItemGroup::Network:
        return QCoreApplication::translate("Item", "Network");
    case ItemGroup::Diagnosis:
        return QCoreApplication::translate("Item", "When it fails");
    case ItemGroup::GoodToKnow:
        return QCoreApplication::translate("Item", "Good to know");
    }
    Q_UNREACHABLE();
}

QString scenarioName(Scenario scenario)
{
    switch (scenario) {
    case Scenario::CmgManagementPoint:
        return QCoreApplication::translate("Item", "Boot media over a cloud management gateway");
    case Scenario::CloudContent:
        return QCoreApplication::translate("Item",
                                           "Boot media on the intranet, content from the cloud");
    case Scenario::SoftwareCenter:
        return QCoreApplication::translate("Item",
                                           "Task sequence in Software Center, without a medium");
    case Scenario::InternetBased:
        return QCoreApplication::translate("Item", "Internet-based client management without a "
                                                   "gateway");
    }
    Q_UNREACHABLE();
}

QString itemText(const char* text)
{
    return QCoreApplication::translate("Item", text);
}

} // namespace cmgmedia
