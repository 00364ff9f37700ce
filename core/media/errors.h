// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

/// Media, and images of them: what can go wrong, beside what every room knows.
namespace cmgmedia::ErrorCode {

inline constexpr ErrorRow FileTooLargeForFat{
    ErrorKind::TooLarge, "FileTooLargeForFat",
    QT_TRANSLATE_NOOP("Error",
                      "%1 is too large for a USB drive. To start PCs, a USB drive needs FAT32, "
                      "which allows only files smaller than 4 GiB. Create an ISO file instead.")};
inline constexpr ErrorRow NotAMedium{
    ErrorKind::Unsupported, "NotAMedium",
    QT_TRANSLATE_NOOP("Error",
                      "%1 isn't a Configuration Manager boot medium. Choose an ISO file, or a "
                      "folder that contains \"sources\" and \"SMS\".")};
/// The detail names it.
inline constexpr ErrorRow FileSystemNotRead{
    ErrorKind::Unsupported, "FileSystemNotRead",
    QT_TRANSLATE_NOOP("Error",
                      "%1 has a file system that can't be read here. Open it on the system that "
                      "created it, or mount it, and choose the drive or folder. To start PCs, "
                      "format a USB drive as FAT32.")};
/// The same.
inline constexpr ErrorRow ImageFormatNotRead{
    ErrorKind::Unsupported, "ImageFormatNotRead",
    QT_TRANSLATE_NOOP("Error",
                      "%1 is a type of image that can't be read here. Mount it and choose the "
                      "drive or folder, or save it as an ISO file.")};
inline constexpr ErrorRow NameCollision{
    ErrorKind::Invalid, "NameCollision",
    QT_TRANSLATE_NOOP("Error",
                      "%1 differs from another file on the medium only by case, which Windows "
                      "can't tell apart. Rename one of them.")};
inline constexpr ErrorRow NameNotOnStick{
    ErrorKind::Invalid, "NameNotOnStick",
    QT_TRANSLATE_NOOP("Error",
                      "%1 can't be a file name on a USB drive, which Windows has to read. Rename "
                      "it, or create an ISO file.")};
inline constexpr ErrorRow LabelInvalid{
    ErrorKind::Invalid, "LabelInvalid",
    QT_TRANSLATE_NOOP("Error", "The label %1 can't be a volume name.")};
inline constexpr ErrorRow ManifestMissing{
    ErrorKind::NotFound, "ManifestMissing",
    QT_TRANSLATE_NOOP(
        "Error",
        R"(%1 has no manifest (SMS\cmgmedia.manifest.json), so there is nothing to compare )"
        "with. It was made by another program, or the manifest was removed.")};
inline constexpr ErrorRow ManifestDamaged{
    ErrorKind::Damaged, "ManifestDamaged",
    QT_TRANSLATE_NOOP("Error",
                      "The manifest of the medium (%1) is damaged, so there is nothing to "
                      "compare with. Write the medium again from its ISO file or image, or build "
                      "it again.")};
inline constexpr ErrorRow DiscImageForStick{
    ErrorKind::Invalid, "DiscImageForStick",
    QT_TRANSLATE_NOOP("Error",
                      "%1 is a disc image. A USB drive written from it starts on some PCs with "
                      "UEFI and on none with BIOS. Build the medium for USB and write that.")};

} // namespace cmgmedia::ErrorCode
