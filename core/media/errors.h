// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

/// Media, and images of them: what can go wrong, beside what every room knows.
namespace cmgmedia::ErrorCode {

inline constexpr ErrorRow FileTooLargeForFat{
    ErrorKind::TooLarge, "FileTooLargeForFat",
    QT_TRANSLATE_NOOP("Error", "%1 is too large for a USB stick: FAT32, which a stick needs to "
                               "start, holds files of less than 4 GiB. Make an ISO file instead.")};
inline constexpr ErrorRow NotAMedium{
    ErrorKind::Unsupported, "NotAMedium",
    QT_TRANSLATE_NOOP("Error", "%1 is not a Configuration Manager boot medium. Choose its ISO file "
                               "or the folder that holds sources and SMS.")};
/// The detail names it.
inline constexpr ErrorRow FileSystemNotRead{
    ErrorKind::Unsupported, "FileSystemNotRead",
    QT_TRANSLATE_NOOP("Error", "%1 has a file system that this program does not read. Open it in "
                               "the system that made it, or mount it, and choose its drive or "
                               "folder. Format a stick that is to start PCs as FAT32.")};
/// The same.
inline constexpr ErrorRow ImageFormatNotRead{
    ErrorKind::Unsupported, "ImageFormatNotRead",
    QT_TRANSLATE_NOOP("Error", "%1 is an image of a kind that this program does not read. Mount it "
                               "and choose its drive or folder, or save it as an ISO file.")};
inline constexpr ErrorRow NameCollision{
    ErrorKind::Invalid, "NameCollision",
    QT_TRANSLATE_NOOP("Error", "%1 differs from another file of the medium only in the case of its "
                               "letters. Windows cannot tell them apart: rename one.")};
inline constexpr ErrorRow NameNotOnStick{
    ErrorKind::Invalid, "NameNotOnStick",
    QT_TRANSLATE_NOOP("Error", "%1 cannot be the name of a file on a stick, which Windows has to "
                               "read. Rename it, or make an ISO file.")};
inline constexpr ErrorRow LabelInvalid{
    ErrorKind::Invalid, "LabelInvalid",
    QT_TRANSLATE_NOOP("Error", "The label %1 cannot be the name of a volume.")};
inline constexpr ErrorRow ManifestMissing{
    ErrorKind::NotFound, "ManifestMissing",
    QT_TRANSLATE_NOOP(
        "Error",
        R"(%1 has no manifest (SMS\cmgmedia.manifest.json), so nothing can be compared with it. )"
        "It was made by another program, or the manifest was removed.")};
inline constexpr ErrorRow ManifestDamaged{
    ErrorKind::Damaged, "ManifestDamaged",
    QT_TRANSLATE_NOOP("Error", "The manifest of the medium (%1) is damaged, so nothing can be "
                               "compared with it. Write the medium again from its ISO file or "
                               "image, or build it again.")};
inline constexpr ErrorRow DiscImageForStick{
    ErrorKind::Invalid, "DiscImageForStick",
    QT_TRANSLATE_NOOP("Error", "%1 is the image of a disc. A stick written from it starts on some "
                               "PCs with UEFI and on none with BIOS. Build the medium for USB and "
                               "write that.")};

} // namespace cmgmedia::ErrorCode
