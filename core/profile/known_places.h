// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/media_profile.h"

namespace cmgmedia {

/// The distantPlaces() of a profile that this user neither wrote into one nor agreed to: somebody
/// else's profile names them, and nothing reaches there before the user was asked. Known to the
/// wizard and the command line alike.
QStringList unknownPlaces(const MediaProfile& profile);
/// Nobody is asked about them again.
void rememberPlaces(const MediaProfile& profile);

} // namespace cmgmedia
