// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

/// A boot image: what can go wrong, beside what every room knows.
namespace cmgmedia::ErrorCode {

/// A library that the program works without, but not all of it.
inline constexpr ErrorRow LibraryMissing{
    ErrorKind::NotFound, "LibraryMissing",
    QT_TRANSLATE_NOOP("Error",
                      "%1 is missing from the program's folder and is needed for this. It's part "
                      "of wimlib for Windows (wimlib.net): copy it there.")};
inline constexpr ErrorRow NotABootImage{
    ErrorKind::Unsupported, "NotABootImage",
    QT_TRANSLATE_NOOP("Error", "%1 isn't a boot image (WIM). Choose your site's boot.wim.")};
inline constexpr ErrorRow WimDamaged{
    ErrorKind::Damaged, "WimDamaged",
    QT_TRANSLATE_NOOP("Error", "The boot image %1 is damaged. Copy it again from your site.")};
inline constexpr ErrorRow WimSplit{
    ErrorKind::Unsupported, "WimSplit",
    QT_TRANSLATE_NOOP(
        "Error", "%1 is one part of a split WIM, which no boot manager loads. Join its "
                 "parts with DISM (/Export-Image and /SWMFile), or use your site's boot.wim.")};
inline constexpr ErrorRow WimSolid{
    ErrorKind::Unsupported, "WimSolid",
    QT_TRANSLATE_NOOP("Error",
                      "The boot image %1 is compressed like an ESD file (LZMS, or many files in "
                      "one solid block), which the Windows boot manager doesn't load. Export it "
                      "with DISM, /Compress:max.")};
inline constexpr ErrorRow WimPipable{
    ErrorKind::Unsupported, "WimPipable",
    QT_TRANSLATE_NOOP(
        "Error", "%1 is a pipable WIM, which only wimlib reads. Export it as an ordinary WIM.")};
inline constexpr ErrorRow WimImageMissing{
    ErrorKind::NotFound, "WimImageMissing",
    QT_TRANSLATE_NOOP("Error", "The boot image %1 has no image with that index.")};
inline constexpr ErrorRow SoftwareHiveMissing{
    ErrorKind::NotFound, "SoftwareHiveMissing",
    QT_TRANSLATE_NOOP(
        "Error", R"(%1 has no Windows\System32\config\SOFTWARE, so it isn't a Windows PE image.)")};
inline constexpr ErrorRow WimlibFailed{
    ErrorKind::External, "WimlibFailed",
    QT_TRANSLATE_NOOP("Error",
                      "%1 can't be processed. Free some memory and try again. If it happens "
                      "again, report it with its number.")};
inline constexpr ErrorRow BootFilesMissing{
    ErrorKind::NotFound, "BootFilesMissing",
    QT_TRANSLATE_NOOP("Error", "%1 doesn't contain the boot files that you chose.")};

} // namespace cmgmedia::ErrorCode
