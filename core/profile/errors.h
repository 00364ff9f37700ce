// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

/// Profiles: what can go wrong, beside what every room knows.
namespace cmgmedia::ErrorCode {

inline constexpr ErrorRow ProfileInvalid{
    ErrorKind::Invalid, "ProfileInvalid",
    QT_TRANSLATE_NOOP("Error", "The profile %1 cannot be used.")};

} // namespace cmgmedia::ErrorCode
