// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/rule.h"
#include "core/validation/rules/rule_parts.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

Verdict passwordMissing(const Facts& facts)
{
    return violatedIf(!willHavePassword(facts));
}

Text namesOf(const std::vector<PasswordPattern>& patterns)
{
    std::vector<Text> names;
    names.reserve(patterns.size());
    for (const PasswordPattern pattern : patterns)
        names.emplace_back(patternName(pattern));
    return Text::listed(std::move(names));
}

Verdict isWeak(const Facts& facts)
{
    const PasswordStrength& password = *facts.newPassword;
    if (password.bits >= kEnoughBits)
        return Verdict::fine();
    const Text time = timeToGuess(password);
    if (password.patterns.empty())
        return Verdict::violated(RuleText::text("%1 at ten billion guesses a second", {time}));
    return Verdict::violated(RuleText::text("%1 at ten billion guesses a second; it contains %2",
                                            {time, namesOf(password.patterns)}));
}

Verdict isNotTypeable(const Facts& facts)
{
    const int count = facts.newPassword->notTypeable;
    return violatedIf(count > 0, RuleText::text("%n characters", nullptr, count));
}

constexpr Rule kPasswordRules[] = {
    {
        .id = "media-password-missing"_L1,
        .severity = Severity::Warning,
        .field = Field::Password,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The medium will have no password, so anyone who has it can read the "
                    "site's certificate and private key"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Protect it with a strong password. If the medium is lost, block its "
                    "certificate in the console."),
        .needs = {Need::Variables},
        .judge = passwordMissing,
    },
    {
        .id = "media-password-weak"_L1,
        .severity = Severity::Warning,
        .field = Field::Password,
        .reference = &kMediaPasswordResearch,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The media password can be cracked offline: it's unsalted and fast to guess"),
        .remedy =
            QT_TRANSLATE_NOOP("Rule", "Use five random words or 14 random letters and digits."),
        .concerns = Concern::ProtectedMedium,
        .needs = {Need::Variables, Need::NewPassword},
        .judge = isWeak,
    },
    {
        .id = "media-password-not-typeable"_L1,
        .severity = Severity::Warning,
        .field = Field::Password,
        .reference = &kManageBootImages,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The media password has characters that a US keyboard doesn't have, and "
                    "Windows PE starts with that layout"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Use letters, digits, and symbols that are on the same keys on every "
                    "layout, or set the keyboard layout of the boot image."),
        .concerns = Concern::ProtectedMedium,
        .needs = {Need::Variables, Need::NewPassword},
        .judge = isNotTypeable,
    },
};

} // namespace

std::span<const Rule> passwordRules()
{
    return kPasswordRules;
}

} // namespace cmgmedia
