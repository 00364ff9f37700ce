// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

/// Building: what can go wrong, beside what every room knows.
namespace cmgmedia::ErrorCode {

/// A rule says that the medium cannot work.
inline constexpr ErrorRow Blocked{
    ErrorKind::Invalid, "Blocked",
    QT_TRANSLATE_NOOP("Error", "Not created because the medium can't work: %1.")};

inline constexpr ErrorRow NewPasswordMissing{
    ErrorKind::Invalid, "NewPasswordMissing",
    QT_TRANSLATE_NOOP("Error",
                      "The new medium needs a new password. Enter one, or keep the password of "
                      "the imported medium (%1).")};

} // namespace cmgmedia::ErrorCode
