// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/profile/media_profile.h"
#include "core/profile/profile_key.h"

#include <optional>

namespace cmgmedia {

/// Why an answer is locked, which may be empty; nullopt: it is not.
std::optional<QString> lockReason(const MediaProfile& profile, ProfileKey key);

/// AnswerLocked where the changed profile says something else than the first about an answer that
/// the first one locks.
Result<> checkLocks(const MediaProfile& profile, const MediaProfile& changed);

/// Takes back what a change did to locked answers.
void keepLocked(const MediaProfile& before, MediaProfile& changed);

} // namespace cmgmedia
