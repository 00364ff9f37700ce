// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inquiry/lost_medium.h"
#include "core/site/site_snapshot.h"

namespace cmgmedia::cli {

/// What a snapshot holds, section by section, and who made it when.
QString snapshotText(const SiteSnapshot& snapshot);
QJsonObject snapshotJson(const SiteSnapshot& snapshot);

/// The page of somebody who lost a medium.
QString lostText(const MediumMark& mark);
QJsonObject lostJson(const MediumMark& mark);

} // namespace cmgmedia::cli
