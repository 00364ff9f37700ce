// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profile_locks.h"

#include "core/profile/errors.h"
#include "core/profile/profile_keys.h"

namespace cmgmedia {

std::optional<QString> lockReason(const MediaProfile& profile, ProfileKey key)
{
    const auto found = profile.locked.find(keyPath(key));
    return found == profile.locked.end() ? std::nullopt : std::optional(found->second);
}

Result<> checkLocks(const MediaProfile& profile, const MediaProfile& changed)
{
    for (const ProfileKey key : changedKeys(profile, changed)) {
        if (const std::optional<QString> reason = lockReason(profile, key))
            return Error{ErrorCode::AnswerLocked, QString(keyPath(key)), oneLine(*reason)};
    }
    return {};
}

void keepLocked(const MediaProfile& before, MediaProfile& changed)
{
    if (before.locked.empty())
        return;
    for (const ProfileKey key : changedKeys(before, changed)) {
        if (!lockReason(before, key))
            continue;
        std::visit(
            [&](const auto& place) {
                if constexpr (requires { place.in; })
                    place.in(changed) = place.of(before);
                else
                    place.set(changed, place.of(before));
            },
            keyRow(key).place);
    }
}

} // namespace cmgmedia
