// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

/// Profiles: what can go wrong, beside what every room knows.
namespace cmgmedia::ErrorCode {

inline constexpr ErrorRow ProfileInvalid{
    ErrorKind::Invalid, "ProfileInvalid",
    QT_TRANSLATE_NOOP("Error", "The profile %1 can't be used.")};

/// The detail is the reason of who locked it.
inline constexpr ErrorRow AnswerLocked{
    ErrorKind::Denied, "AnswerLocked",
    QT_TRANSLATE_NOOP("Error",
                      "%1 is locked in this profile, so it can't be changed. Ask the person "
                      "who made the profile.")};

} // namespace cmgmedia::ErrorCode
