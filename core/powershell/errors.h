// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

/// Programs that run with more rights: what can go wrong, beside what every room knows.
namespace cmgmedia::ErrorCode {

inline constexpr ErrorRow ConsoleDenied{
    ErrorKind::Denied, "ConsoleDenied",
    QT_TRANSLATE_NOOP("Error",
                      "Administrator permission is required to create media with the console.")};

} // namespace cmgmedia::ErrorCode
