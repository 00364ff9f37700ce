// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

/// Media variables: what can go wrong, beside what every room knows.
namespace cmgmedia::ErrorCode {

inline constexpr ErrorRow MediaPairBroken{
    ErrorKind::Damaged, "MediaPairBroken",
    QT_TRANSLATE_NOOP("Error", "The certificate in the media variables of %1 does not open with "
                               "its media GUID. Make the medium again at the site.")};
inline constexpr ErrorRow VariableInvalid{
    ErrorKind::Invalid, "VariableInvalid",
    QT_TRANSLATE_NOOP("Error", "The media variable \"%1\" cannot be written. Give it a name of its "
                               "own, and a value without control characters.")};

} // namespace cmgmedia::ErrorCode
