// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/password/password_strength.h"

#include <QCoreApplication>

#include <zxcvbn.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

struct PasswordText {
    Q_DECLARE_TR_FUNCTIONS(Password)
};

struct FreeMatches {
    void operator()(ZxcMatch_t* matches) const { ZxcvbnFreeInfo(matches); }
};
using Matches = std::unique_ptr<ZxcMatch_t, FreeMatches>;

/// Words that an attacker of such a medium tries, besides those of zxcvbn's dictionaries.
constexpr const char* kProductWords[] = {"configmgr", "sccm",      "mecm",  "configuration",
                                         "manager",   "bootmedia", "winpe", "osd",
                                         "microsoft", "windows",   "intune"};

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

bool isOnUsKeyboard(char16_t unit)
{
    return unit >= u' ' && unit <= u'~';
}

/// Characters, not UTF-16 units: the second half of a pair is not counted.
void countCharacters(const Secret& password, PasswordStrength& strength)
{
    for (const char16_t unit : password.utf16()) {
        if (QChar::isLowSurrogate(unit))
            continue;
        ++strength.length;
        if (!isOnUsKeyboard(unit))
            ++strength.notTypeable;
    }
}

} // namespace

PasswordStrength passwordStrength(const Secret& password, const QStringList& ownWords)
{
    PasswordStrength strength;
    countCharacters(password, strength);
    std::vector<QByteArray> words;
    for (const QString& word : ownWords) {
        if (!word.isEmpty())
            words.push_back(word.toLower().toUtf8());
    }
    std::vector<const char*> list(std::begin(kProductWords), std::end(kProductWords));
    for (const QByteArray& word : words)
        list.push_back(word.constData());
    list.push_back(nullptr);

    const std::span<const char> bytes = password.bytes();
    SecretBytes text(bytes.begin(), bytes.end());
    text.push_back('\0');
    ZxcMatch_t* found = nullptr;
    strength.bits = ZxcvbnMatch(text.data(), list.data(), &found);
    const Matches matches(found);
    readMatches(matches.get(), strength);
    return strength;
}

QString timeToGuess(const PasswordStrength& strength)
{
    constexpr double kMinute = 60;
    constexpr double kHour = 60 * kMinute;
    constexpr double kDay = 24 * kHour;
    constexpr double kYear = 365.25 * kDay;
    const double seconds = std::exp2(strength.bits - 1) / kGuessesPerSecond;
    const auto count = [seconds](double unit) { return static_cast<int>(seconds / unit); };
    if (seconds < kMinute)
        return PasswordText::tr("less than a minute");
    if (seconds < kHour)
        return PasswordText::tr("%n minutes", nullptr, count(kMinute));
    if (seconds < kDay)
        return PasswordText::tr("%n hours", nullptr, count(kHour));
    if (seconds < kYear)
        return PasswordText::tr("%n days", nullptr, count(kDay));
    if (seconds < 100 * kYear)
        return PasswordText::tr("%n years", nullptr, count(kYear));
    return PasswordText::tr("centuries");
}

QString patternName(PasswordPattern pattern)
{
    switch (pattern) {
    case PasswordPattern::CommonWord:
        return PasswordText::tr("a common word");
    case PasswordPattern::OwnWord:
        return PasswordText::tr("a word that belongs to this medium");
    case PasswordPattern::KeyboardRow:
        return PasswordText::tr("a keyboard row");
    case PasswordPattern::Repeat:
        return PasswordText::tr("a repetition");
    case PasswordPattern::Sequence:
        return PasswordText::tr("a sequence");
    case PasswordPattern::Date:
        return PasswordText::tr("a date");
    }
    Q_UNREACHABLE();
}

} // namespace cmgmedia
