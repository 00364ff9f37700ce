// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

/// Packages for others: what can go wrong, beside what every room knows.
namespace cmgmedia::ErrorCode {

/// Damaged, or made to do harm: the detail says what was found.
inline constexpr ErrorRow PackageRefused{
    ErrorKind::Invalid, "PackageRefused",
    QT_TRANSLATE_NOOP("Error", "%1 isn't a package that this program made, so nothing in it was "
                               "used. Ask for a new one.")};
inline constexpr ErrorRow PackageNewer{
    ErrorKind::Unsupported, "PackageNewer",
    QT_TRANSLATE_NOOP("Error",
                      "%1 was made by a newer version of this program. Update this program.")};
/// The detail is the sentence about its signature.
inline constexpr ErrorRow PackageNotTrusted{
    ErrorKind::Denied, "PackageNotTrusted",
    QT_TRANSLATE_NOOP("Error", "The signature of %1 doesn't hold, so nothing in it was used. Ask "
                               "its author for a new one.")};
inline constexpr ErrorRow PackageHoldsKey{
    ErrorKind::Denied, "PackageHoldsKey",
    QT_TRANSLATE_NOOP("Error",
                      "%1 contains a private key, which never goes into a package. Choose the "
                      "certificate alone, without its private key.")};
inline constexpr ErrorRow PackageTakesNoDevice{
    ErrorKind::Unsupported, "PackageTakesNoDevice",
    QT_TRANSLATE_NOOP("Error", "%1 is a drive, which can't go into a package. Create an ISO file "
                               "from it, and use that in the profile.")};

} // namespace cmgmedia::ErrorCode
