// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/profile/media_profile.h"

#include <QByteArray>

namespace cmgmedia {

/// Reads a profile, schema 1. ProfileInvalid names the key and what is wrong with it; values are
/// not repeated, because somebody may have typed a password into one.
Result<MediaProfile> parseProfile(const QByteArray& json, const QString& path);
Result<MediaProfile> loadProfile(const QString& path);

/// The document it was read from with every known key replaced: unknown keys stay.
QByteArray profileJson(const MediaProfile& profile);
Result<> saveProfile(const MediaProfile& profile, const QString& path);
/// A draft that nobody asked for and only this user can read: it has what was typed as the values
/// of variables.
Result<> saveDraft(const MediaProfile& profile, const QString& path);

} // namespace cmgmedia
