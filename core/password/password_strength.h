// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/base/text.h"

#include <QStringList>

#include <vector>

namespace cmgmedia {

/// What makes a password easier to guess than its length says.
enum class PasswordPattern {
    CommonWord, ///< also with 0 for o, 3 for e, ...
    OwnWord,    ///< of this medium or its product: label, site code, "configmgr"
    KeyboardRow,
    Repeat,
    Sequence, ///< abcd, 4321
    Date,
};

/// How long somebody who has the stick needs to find its password. The media variables have no
/// salt and no iterations (docs/media-format.md), so guesses cost one SHA-1 and one AES block.
struct PasswordStrength {
    int length = 0;      ///< in characters
    double bits = 0;     ///< estimated: an attacker needs 2^bits guesses at most
    int notTypeable = 0; ///< characters that a US keyboard, the one of Windows PE, does not have
    std::vector<PasswordPattern> patterns;

    bool operator==(const PasswordStrength&) const = default;
};

/// Guesses a second that are assumed: some graphics cards. Our assumption, said to the user.
inline constexpr double kGuessesPerSecond = 1e10;
/// Below this a password is called weak: about a year at that rate.
inline constexpr double kEnoughBits = 59;

/// The words, in any case, are what an attacker tries first for this medium.
PasswordStrength passwordStrength(const Secret& password, const QStringList& ownWords);

/// Half the guesses at the assumed rate: "3 minutes", "2 years", "centuries".
Text timeToGuess(const PasswordStrength& strength);
Text patternName(PasswordPattern pattern); ///< "a keyboard row"

} // namespace cmgmedia
