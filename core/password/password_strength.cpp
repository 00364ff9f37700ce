// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/password/password_strength.h"

#include "core/base/text.h"
#include "core/password/estimate.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

struct PasswordText {
    CMGMEDIA_TEXTS(Password)
};

/// Words that an attacker of such a medium tries, besides the common ones.
constexpr const char* kProductWords[] = {"configmgr", "sccm",      "mecm",  "configuration",
                                         "manager",   "bootmedia", "winpe", "osd",
                                         "microsoft", "windows",   "intune"};

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
    estimateGuesses(text, list, strength);
    return strength;
}

Text timeToGuess(const PasswordStrength& strength)
{
    constexpr double kMinute = 60;
    constexpr double kHour = 60 * kMinute;
    constexpr double kDay = 24 * kHour;
    constexpr double kYear = 365.25 * kDay;
    const double seconds = std::exp2(strength.bits - 1) / kGuessesPerSecond;
    const auto count = [seconds](double unit) { return static_cast<int>(seconds / unit); };
    if (seconds < kMinute)
        return PasswordText::text("less than a minute");
    if (seconds < kHour)
        return PasswordText::text("%n minutes", nullptr, count(kMinute));
    if (seconds < kDay)
        return PasswordText::text("%n hours", nullptr, count(kHour));
    if (seconds < kYear)
        return PasswordText::text("%n days", nullptr, count(kDay));
    if (seconds < 100 * kYear)
        return PasswordText::text("%n years", nullptr, count(kYear));
    return PasswordText::text("centuries");
}

Text patternName(PasswordPattern pattern)
{
    switch (pattern) {
    case PasswordPattern::CommonWord:
        return PasswordText::text("a common word");
    case PasswordPattern::OwnWord:
        return PasswordText::text("a word that belongs to this medium");
    case PasswordPattern::KeyboardRow:
        return PasswordText::text("a keyboard row");
    case PasswordPattern::Repeat:
        return PasswordText::text("a repetition");
    case PasswordPattern::Sequence:
        return PasswordText::text("a sequence");
    case PasswordPattern::Date:
        return PasswordText::text("a date");
    }
    Q_UNREACHABLE();
}

} // namespace cmgmedia
