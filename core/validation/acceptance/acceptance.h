// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/media_profile.h"
#include "core/validation/rule.h"

#include <initializer_list>
#include <span>

namespace cmgmedia {

/// Where an item of the acceptance list is mended.
enum class ItemGroup {
    Site,
    Gateway,
    ClientSettings,
    Content,
    TaskSequence,
    Deployment,
    Certificates,
    BootImage,
    Medium,
    Network,
    Diagnosis,
    GoodToKnow,
};

/// How an item can be decided. Several may be true; none: its rules can only give a hint.
struct ItemWays {
    bool byFile = false; ///< its rules decide it from files; else they give a hint
    bool live = false;   ///< the gateway, the site or the network would have to be asked
    bool ask = false;    ///< a person knows
    bool bySite = false; ///< its rules decide it from a snapshot of the site
};

/// One requirement that media over a gateway depend on: a claim, and who decides it.
struct AcceptanceItem {
    QLatin1StringView id; ///< "A18"
    ItemGroup group;
    ItemWays ways;
    unsigned scenarios; ///< bits, 1 << Scenario
    const char* text; ///< QT_TRANSLATE_NOOP in context "Item"; a whole sentence that is to be true
    const Reference* reference;
    std::initializer_list<QLatin1StringView> rules; ///< by id; in a table that lives for ever

    bool concerns(Scenario scenario) const;
    bool isServedBy(const Rule& rule) const;
    bool isServedByGateway() const; ///< some rule decides it when the gateway is asked
    Needs needs() const;            ///< what its rules want to be there
};

/// Nothing to decide, but whoever makes such media has to know it.
struct KnownFact {
    QLatin1StringView id; ///< numbered with the items
    unsigned scenarios;
    const char* text;
    const Reference* reference;

    bool concerns(Scenario scenario) const;
};

/// All of them, by number: A as the articles have them, B what was added.
std::span<const AcceptanceItem> acceptanceItems();
std::span<const KnownFact> knownFacts();
/// The ids of the items that a rule serves.
QStringList itemsOf(const Rule& rule);

QString groupName(ItemGroup group);
QString scenarioName(Scenario scenario); ///< in plain words
QString itemText(const char* text);

} // namespace cmgmedia
