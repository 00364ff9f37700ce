// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

/// A site's media: what can go wrong, beside what every room knows.
namespace cmgmedia::ErrorCode {

inline constexpr ErrorRow BootImageMissing{
    ErrorKind::NotFound, "BootImageMissing",
    QT_TRANSLATE_NOOP("Error", R"(%1 has no boot image: sources\boot.wim is missing.)")};
inline constexpr ErrorRow VariablesMissing{
    ErrorKind::NotFound, "VariablesMissing",
    QT_TRANSLATE_NOOP("Error", R"(%1 has no media variables: SMS\data\Variables.dat is missing.)")};
/// The medium that the console is to make.
inline constexpr ErrorRow NotMadeYet{
    ErrorKind::NotFound, "NotMadeYet",
    QT_TRANSLATE_NOOP(
        "Error",
        "The console has not made %1 yet. Have it made, or choose a medium that is there.")};

} // namespace cmgmedia::ErrorCode
