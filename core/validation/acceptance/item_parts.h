// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/acceptance/acceptance.h"

#include <QCoreApplication>

/// What the tables of the acceptance list are written with.
namespace cmgmedia::acceptance {

constexpr unsigned bit(Scenario scenario)
{
    return 1U << static_cast<unsigned>(scenario);
}

inline constexpr unsigned kCmg = bit(Scenario::CmgManagementPoint);
inline constexpr unsigned kCloudContent = bit(Scenario::CloudContent);
inline constexpr unsigned kSoftwareCenter = bit(Scenario::SoftwareCenter);
inline constexpr unsigned kInternetBased = bit(Scenario::InternetBased);

inline constexpr ItemWays kHint{}; // rules look at it, and nothing decides it
inline constexpr ItemWays kFile{.byFile = true};
inline constexpr ItemWays kFileLive{.byFile = true, .live = true};
inline constexpr ItemWays kFileAsk{.byFile = true, .ask = true};
inline constexpr ItemWays kFileLiveAsk{.byFile = true, .live = true, .ask = true};
inline constexpr ItemWays kLive{.live = true};
inline constexpr ItemWays kLiveAsk{.live = true, .ask = true};
inline constexpr ItemWays kAsk{.ask = true};

// The same, where a snapshot of the site decides.
inline constexpr ItemWays kSite{.bySite = true};
inline constexpr ItemWays kAskSite{.ask = true, .bySite = true};
inline constexpr ItemWays kLiveSite{.live = true, .bySite = true};
inline constexpr ItemWays kLiveAskSite{.live = true, .ask = true, .bySite = true};

std::span<const AcceptanceItem> articleItems();
std::span<const AcceptanceItem> fieldItems();
std::span<const AcceptanceItem> ownItems();

} // namespace cmgmedia::acceptance
