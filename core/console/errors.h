// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

/// The console: what can go wrong, beside what every room knows.
namespace cmgmedia::ErrorCode {

/// Not installed on this computer.
inline constexpr ErrorRow ConsoleMissing{
    ErrorKind::NotFound, "ConsoleMissing",
    QT_TRANSLATE_NOOP("Error", "The Configuration Manager console is not installed on this "
                               "computer. Save the script and run it on a PC that has it.")};
inline constexpr ErrorRow ConsoleAnswerMissing{
    ErrorKind::Invalid, "ConsoleAnswerMissing",
    QT_TRANSLATE_NOOP("Error", "The console has to be told %1.")};
inline constexpr ErrorRow ConsoleFailed{
    ErrorKind::External, "ConsoleFailed",
    QT_TRANSLATE_NOOP("Error",
                      "The console did not make %1. Its reasons are in CreateTsMedia.log.")};
/// The site gave the medium no token.
inline constexpr ErrorRow ConsoleTokenRefused{
    ErrorKind::External, "ConsoleTokenRefused",
    QT_TRANSLATE_NOOP(
        "Error",
        "The site gave the console no token for the medium, so %1 was not made. With version 2409 "
        "that happens where the SMS Provider is on another server than the management point: make "
        "the medium at the primary site server, or update to 2509.")};
/// And cannot be stopped.
inline constexpr ErrorRow ConsoleGoesOn{
    ErrorKind::External, "ConsoleGoesOn",
    QT_TRANSLATE_NOOP(
        "Error",
        "The console could not be stopped and goes on by itself. Delete %1 once it is there.")};

} // namespace cmgmedia::ErrorCode
