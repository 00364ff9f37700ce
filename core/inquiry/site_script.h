// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/media_profile.h"

namespace cmgmedia {

/// What the script is to ask; all may be empty, and whoever runs it may say otherwise.
struct SiteScriptOrder {
    QStringList taskSequences; ///< package IDs; none: those that media can start
    QStringList collections;   ///< besides those deployed to
    QString provider;          ///< none: as the console knows
    QString siteCode;          ///< none: the provider's own
};

SiteScriptOrder siteScriptOrder(const MediaProfile& profile);

/// A script for Windows PowerShell 5.1, ASCII alone, that reads from a site and writes one file: a
/// snapshot. It changes nothing and needs no administrator of the PC.
QString siteScript(const SiteScriptOrder& order);

} // namespace cmgmedia
