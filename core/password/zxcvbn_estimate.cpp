// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/password/estimate.h"

#include <zxcvbn.h>

#include <algorithm>
#include <memory>
#include <optional>

namespace cmgmedia {

namespace {

struct FreeMatches {
    void operator()(ZxcMatch_t* matches) const { ZxcvbnFreeInfo(matches); }
};
using Matches = std::unique_ptr<ZxcMatch_t, FreeMatches>;

std::optional<PasswordPattern> patternOf(const ZxcMatch_t& match)
{
    if ((match.Type & MULTIPLE_MATCH) != 0)
        return PasswordPattern::Repeat;
    switch (match.Type) {
    case DICTIONARY_MATCH:
    case DICT_LEET_MATCH:
        return PasswordPattern::CommonWord;
    case USER_MATCH:
    case USER_LEET_MATCH:
        return PasswordPattern::OwnWord;
    case REPEATS_MATCH:
        return PasswordPattern::Repeat;
    case SEQUENCE_MATCH:
        return PasswordPattern::Sequence;
    case SPATIAL_MATCH:
        return PasswordPattern::KeyboardRow;
    case DATE_MATCH:
    case YEAR_MATCH:
        return PasswordPattern::Date;
    case NON_MATCH:
    case BRUTE_MATCH:
    case LONG_PWD_MATCH:
    case MULTIPLE_MATCH:
        break;
    }
    return std::nullopt;
}

void readMatches(const ZxcMatch_t* match, PasswordStrength& strength)
{
    constexpr int kTooShortToName = 3; // every two letters are a word to somebody
    for (; match; match = match->Next) {
        const std::optional<PasswordPattern> pattern = patternOf(*match);
        if (pattern && match->Length >= kTooShortToName
            && std::ranges::find(strength.patterns, *pattern) == strength.patterns.end())
            strength.patterns.push_back(*pattern);
    }
}

} // namespace

void estimateGuesses(const SecretBytes& password, const std::vector<const char*>& words,
                     PasswordStrength& strength)
{
    std::vector<const char*> list = words; // the library wants to be able to write to it
    ZxcMatch_t* found = nullptr;
    strength.bits = ZxcvbnMatch(password.data(), list.data(), &found);
    const Matches matches(found);
    readMatches(matches.get(), strength);
}

} // namespace cmgmedia
