// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

/// A boot image: what can go wrong, beside what every room knows.
namespace cmgmedia::ErrorCode {

/// A library that the program works without, but not all of it.
inline constexpr ErrorRow LibraryMissing{
    ErrorKind::NotFound, "LibraryMissing",
    QT_TRANSLATE_NOOP(
        "Error", "%1 is missing beside the program, and this cannot be done without it. It is a "
                 "part of wimlib for Windows (wimlib.net): copy it into the program's folder.")};
inline constexpr ErrorRow NotABootImage{
    ErrorKind::Unsupported, "NotABootImage",
    QT_TRANSLATE_NOOP("Error", "%1 is not a boot image (WIM). Choose the boot.wim of the site.")};
inline constexpr ErrorRow WimDamaged{
    ErrorKind::Damaged, "WimDamaged",
    QT_TRANSLATE_NOOP("Error", "The boot image %1 is damaged. Copy it again from the site.")};
inline constexpr ErrorRow WimSplit{
    ErrorKind::Unsupported, "WimSplit",
    QT_TRANSLATE_NOOP("Error", "%1 is one part of a split WIM. Give the boot image as one file.")};
inline constexpr ErrorRow WimSolid{
    ErrorKind::Unsupported, "WimSolid",
    QT_TRANSLATE_NOOP(
        "Error", "The boot image %1 is compressed with LZMS or in solid blocks, which the "
                 "Windows boot manager does not load. Export it with XPRESS or LZX compression.")};
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
        "Error", R"(%1 has no Windows\System32\config\SOFTWARE: it is not a Windows PE image.)")};
inline constexpr ErrorRow WimlibFailed{
    ErrorKind::External, "WimlibFailed",
    QT_TRANSLATE_NOOP("Error", "%1 could not be processed. Free some memory and try again, and "
                               "report it with its number if it stays so.")};
inline constexpr ErrorRow BootFilesMissing{
    ErrorKind::NotFound, "BootFilesMissing",
    QT_TRANSLATE_NOOP("Error", "%1 does not carry the boot files that were asked for.")};

} // namespace cmgmedia::ErrorCode
