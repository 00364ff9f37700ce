// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

/// The console: what can go wrong, beside what every room knows.
namespace cmgmedia::ErrorCode {

/// Not installed on this computer.
inline constexpr ErrorRow ConsoleMissing{
    ErrorKind::NotFound, "ConsoleMissing",
    QT_TRANSLATE_NOOP("Error",
                      "The Configuration Manager console isn't installed on this computer. Save "
                      "the script and run it on a PC with the console.")};
inline constexpr ErrorRow ConsoleAnswerMissing{
    ErrorKind::Invalid, "ConsoleAnswerMissing",
    QT_TRANSLATE_NOOP("Error", "The console needs: %1.")};
inline constexpr ErrorRow ConsoleFailed{
    ErrorKind::External, "ConsoleFailed",
    QT_TRANSLATE_NOOP("Error",
                      "The console didn't create %1. The reason is in CreateTsMedia.log.")};
/// The site gave the medium no token.
inline constexpr ErrorRow ConsoleTokenRefused{
    ErrorKind::External, "ConsoleTokenRefused",
    QT_TRANSLATE_NOOP("Error",
                      "The site didn't issue a token, so %1 wasn't created. In version 2409, "
                      "this happens when the SMS Provider and the management point are on "
                      "different servers: create the medium on the primary site server, or "
                      "update to 2509.")};
/// And cannot be stopped.
inline constexpr ErrorRow ConsoleGoesOn{
    ErrorKind::External, "ConsoleGoesOn",
    QT_TRANSLATE_NOOP("Error",
                      "The console couldn't be stopped and is still running. Delete %1 when it "
                      "appears.")};

} // namespace cmgmedia::ErrorCode
