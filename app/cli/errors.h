// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

/// The command line: what can go wrong, beside what every room knows.
namespace cmgmedia::ErrorCode {

/// That were to be the same.
inline constexpr ErrorRow PasswordsDiffer{
    ErrorKind::Invalid, "PasswordsDiffer",
    QT_TRANSLATE_NOOP("Error", "The two passwords are not the same. Type them again.")};

// A password that goes nowhere: whoever gives it believes that it is in force.
inline constexpr ErrorRow NewPasswordUnused{
    ErrorKind::Invalid, "NewPasswordUnused",
    QT_TRANSLATE_NOOP("Error", "The profile does not change the password of the medium. Leave out "
                               "--new-media-password-file, or set security.password to change.")};
inline constexpr ErrorRow PfxPasswordUnused{
    ErrorKind::Invalid, "PfxPasswordUnused",
    QT_TRANSLATE_NOOP("Error", "The profile names no PFX file. Leave out --pfx-password-file, or "
                               "set security.pfx.")};

} // namespace cmgmedia::ErrorCode
