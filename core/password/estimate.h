// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/password/password_strength.h"

#include <vector>

namespace cmgmedia {

/// Fills in bits and patterns. The password ends in a zero, the list of lower-case words in a null.
/// zxcvbn's estimate where that library is, else one of our own with a short list of words, which
/// takes many a word for chance: it calls fewer passwords weak.
void estimateGuesses(const SecretBytes& password, const std::vector<const char*>& words,
                     PasswordStrength& strength);

} // namespace cmgmedia
