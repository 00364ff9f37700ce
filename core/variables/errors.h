// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

/// Media variables: what can go wrong, beside what every room knows.
namespace cmgmedia::ErrorCode {

inline constexpr ErrorRow MediaPairBroken{
    ErrorKind::Damaged, "MediaPairBroken",
    QT_TRANSLATE_NOOP("Error",
                      "The certificate in %1 doesn't match its media GUID. Create the medium "
                      "again in the console.")};
inline constexpr ErrorRow VariableInvalid{
    ErrorKind::Invalid, "VariableInvalid",
    QT_TRANSLATE_NOOP("Error",
                      "The media variable \"%1\" can't be written. Use a unique name, and a "
                      "value without control characters.")};

} // namespace cmgmedia::ErrorCode
