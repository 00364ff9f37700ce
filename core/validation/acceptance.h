// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/media_profile.h"
#include "core/validation/references.h"

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

/// How an item can be decided. Several may be true.
struct ItemWays {
    bool byFile = false; ///< rules decide it from files
    bool hint = false;   ///< rules look at it, but files alone do not decide it
    bool live = false;   ///< the gateway, the site or the network would have to be asked
    bool ask = false;    ///< a person knows
};

/// One requirement or fact that media over a gateway depend on.
struct AcceptanceItem {
    QLatin1StringView id; ///< "A18"
    ItemGroup group;
    ItemWays ways;      ///< none: it only has to be known
    unsigned scenarios; ///< bits, 1 << Scenario
    const char* text; ///< QT_TRANSLATE_NOOP in context "Item"; a whole sentence that is to be true
    const Reference* reference;

    bool concerns(Scenario scenario) const;
};

/// All of them, by number.
std::span<const AcceptanceItem> acceptanceItems();

QString groupName(ItemGroup group);
QString scenarioName(Scenario scenario); ///< in plain words
QString itemText(const AcceptanceItem& item);

} // namespace cmgmedia
