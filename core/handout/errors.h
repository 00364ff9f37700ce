// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

/// What goes with a medium: what can go wrong, beside what every room knows.
namespace cmgmedia::ErrorCode {

inline constexpr ErrorRow KitNeedsReport{
    ErrorKind::Invalid, "KitNeedsReport",
    QT_TRANSLATE_NOOP("Error",
                      "%1 isn't the report of a build. Save the report on the Completion page, or "
                      "use the output of cmgmedia build --json.")};
inline constexpr ErrorRow KitPicture{
    ErrorKind::Invalid, "KitPicture",
    QT_TRANSLATE_NOOP("Error",
                      "%1 isn't a picture that can be used. Choose a PNG or JPEG file of up to "
                      "2 MiB.")};

} // namespace cmgmedia::ErrorCode
