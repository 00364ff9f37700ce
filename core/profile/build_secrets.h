// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <optional>

namespace cmgmedia {

/// What a build needs to know and a profile must not hold; it rides beside the profile.
struct BuildSecrets {
    std::optional<Secret> mediaPassword;    ///< of the imported medium
    std::optional<Secret> newMediaPassword; ///< of the new one, where the profile changes it
    std::optional<Secret> pfxPassword;      ///< of the media certificate that is checked

    BuildSecrets clone() const
    {
        const auto copy = [](const std::optional<Secret>& secret) {
            return secret ? std::optional(secret->clone()) : std::nullopt;
        };
        return {copy(mediaPassword), copy(newMediaPassword), copy(pfxPassword)};
    }
    const Secret* oldPassword() const { return mediaPassword ? &*mediaPassword : nullptr; }
};

} // namespace cmgmedia
