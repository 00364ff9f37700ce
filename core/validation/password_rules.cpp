// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/rule.h"
#include "core/validation/rule_parts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

bool willHavePassword(const MediumFacts& medium, const Facts& facts)
{
    switch (facts.profile.security.password) {
    case PasswordChoice::Keep:
        return medium.hasPassword;
    case PasswordChoice::Change:
        return true;
    case PasswordChoice::None:
        return false;
    }
    Q_UNREACHABLE();
}

Verdict passwordMissing(const MediumFacts& medium, const Facts& facts)
{
    return violatedIf(!willHavePassword(medium, facts));
}

/// Hands the judging function the strength, where there is a password and it is known.
template <Verdict (*judge)(const PasswordStrength&)>
Verdict onPassword(const MediumFacts& medium, const Facts& facts)
{
    if (!willHavePassword(medium, facts))
        return Verdict::notApplicable();
    if (!facts.password)
        return Verdict::unchecked(
            QCoreApplication::translate("Rule", "The new media password was not given yet."));
    return judge(*facts.password);
}

Verdict isWeak(const PasswordStrength& password)
{
    if (password.bits >= kEnoughBits)
        return Verdict::fine();
    QString seen = QCoreApplication::translate("Rule", "%1 at ten billion guesses a second")
                       .arg(timeToGuess(password));
    QStringList patterns;
    for (const PasswordPattern pattern : password.patterns)
        patterns << patternName(pattern);
    if (!patterns.isEmpty())
        seen += QCoreApplication::translate("Rule", "; it contains %1").arg(patterns.join(u", "_s));
    return Verdict::violated(seen);
}

Verdict isNotTypeable(const PasswordStrength& password)
{
    return violatedIf(
        password.notTypeable > 0,
        QCoreApplication::translate("Rule", "%n characters", nullptr, password.notTypeable));
}

constexpr Rule kRules[] = {
    {
        .id = "media-password-missing"_L1,
        .severity = Severity::Warning,
        .field = Field::Password,
        .items = "A20"_L1,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP("Rule", "The medium will have no password, so whoever holds it "
                                           "can read the site's certificate and key on it"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Protect it with a strong password, and block its "
                                            "certificate in the console when it is lost."),
        .judge = onMedium<passwordMissing>,
    },
    {
        .id = "media-password-weak"_L1,
        .severity = Severity::Warning,
        .field = Field::Password,
        .items = "A20"_L1,
        .reference = &kMediaPasswordResearch,
        .title = QT_TRANSLATE_NOOP("Rule", "The media password can be found by trying on a copy of "
                                           "the medium: it has no salt and every guess is cheap"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Take five random words or 14 random letters and "
                                            "digits."),
        .judge = onMedium<onPassword<isWeak>>,
    },
    {
        .id = "media-password-not-typeable"_L1,
        .severity = Severity::Warning,
        .field = Field::Password,
        .items = "A20 K30"_L1,
        .reference = &kManageBootImages,
        .title = QT_TRANSLATE_NOOP("Rule", "The media password has characters that a US keyboard "
                                           "does not have, and Windows PE starts with that layout"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Use letters, digits and signs that lie on the same "
                                            "keys everywhere, or set the keyboard layout of the "
                                            "boot image."),
        .judge = onMedium<onPassword<isNotTypeable>>,
    },
};

} // namespace

std::span<const Rule> passwordRules()
{
    return kRules;
}

} // namespace cmgmedia
