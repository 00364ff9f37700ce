// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/password/password_strength.h"

#include <vector>

namespace cmgmedia {

/// Fills in bits and patterns. The password ends in a zero, the list of lower-case words in a null.
/// The same on every platform, and nothing here copies the password. The list of common words is
/// short; whatever else looks like a word counts as one of a large dictionary.
void estimateGuesses(const SecretBytes& password, const std::vector<const char*>& words,
                     PasswordStrength& strength);

} // namespace cmgmedia
