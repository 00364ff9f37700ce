// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

/// The command line: what can go wrong, beside what every room knows.
namespace cmgmedia::ErrorCode {

// What a system gives a program, and does not.
inline constexpr ErrorRow NoMemory{
    ErrorKind::External, "NoMemory",
    QT_TRANSLATE_NOOP("Error", "There isn't enough memory. Close other programs and try again.")};
inline constexpr ErrorRow NoThreads{
    ErrorKind::External, "NoThreads",
    QT_TRANSLATE_NOOP("Error",
                      "The system doesn't allow this program to start more threads, because of a "
                      "limit or too little memory. Close other programs and try again.")};

/// That were to be the same.
inline constexpr ErrorRow PasswordsDiffer{
    ErrorKind::Invalid, "PasswordsDiffer",
    QT_TRANSLATE_NOOP("Error", "The passwords don't match. Type them again.")};

// A password that goes nowhere: whoever gives it believes that it is in force.
inline constexpr ErrorRow NewPasswordUnused{
    ErrorKind::Invalid, "NewPasswordUnused",
    QT_TRANSLATE_NOOP("Error", "The profile doesn't change the media password. Remove "
                               "--new-media-password-file, or set security.password to change.")};
inline constexpr ErrorRow PfxPasswordUnused{
    ErrorKind::Invalid, "PfxPasswordUnused",
    QT_TRANSLATE_NOOP("Error", "The profile names no PFX file. Remove --pfx-password-file, or set "
                               "security.pfx.")};

} // namespace cmgmedia::ErrorCode
