// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

/// A site's media: what can go wrong, beside what every room knows.
namespace cmgmedia::ErrorCode {

inline constexpr ErrorRow BootImageMissing{
    ErrorKind::NotFound, "BootImageMissing",
    QT_TRANSLATE_NOOP("Error", R"(%1 has no boot image: sources\boot.wim is missing.)")};
inline constexpr ErrorRow VariablesMissing{
    ErrorKind::NotFound, "VariablesMissing",
    QT_TRANSLATE_NOOP("Error", R"(%1 has no media variables: SMS\data\Variables.dat is missing.)")};
/// The subject is what kind of medium it is, with its path in front.
inline constexpr ErrorRow MediumOfOtherKind{
    ErrorKind::NotFound, "MediumOfOtherKind",
    QT_TRANSLATE_NOOP("Error",
                      R"(%1. It has no media variables: SMS\data\Variables.dat is missing. Choose )"
                      "bootable media that the console made.")};
/// The medium that the console is to make.
inline constexpr ErrorRow NotMadeYet{
    ErrorKind::NotFound, "NotMadeYet",
    QT_TRANSLATE_NOOP(
        "Error",
        "The console has not made %1 yet. Have it made, or choose a medium that is there.")};

// Files that somebody takes for a medium or a part of one, and of which there is nothing to show.
inline constexpr ErrorRow IsEmpty{
    ErrorKind::Damaged, "IsEmpty",
    QT_TRANSLATE_NOOP("Error", "%1 is empty. Copy or download it again.")};
inline constexpr ErrorRow IsZeros{
    ErrorKind::Damaged, "IsZeros",
    QT_TRANSLATE_NOOP("Error", "%1 begins with nothing but zeros, like a file whose copy or "
                               "download was never finished. Copy or download it again.")};
inline constexpr ErrorRow IsCabinet{
    ErrorKind::Unsupported, "IsCabinet",
    QT_TRANSLATE_NOOP("Error", "%1 is a cabinet (CAB), which holds other files. Extract it with "
                               "expand.exe, and give the file in it that it is about.")};
inline constexpr ErrorRow IsVirtualDisk{
    ErrorKind::Unsupported, "IsVirtualDisk",
    QT_TRANSLATE_NOOP("Error", "%1 is a virtual hard disk, which is not opened here. Attach it, "
                               "and give the drive or a folder on it.")};
inline constexpr ErrorRow IsArchive{
    ErrorKind::Unsupported, "IsArchive",
    QT_TRANSLATE_NOOP("Error", "%1 is an archive and no export of a task sequence. Extract it, "
                               "and give the file in it that it is about.")};
inline constexpr ErrorRow IsInstaller{
    ErrorKind::Unsupported, "IsInstaller",
    QT_TRANSLATE_NOOP("Error", "%1 is an installer (MSI) or another compound file of Windows, "
                               "which is no medium and no part of one.")};
inline constexpr ErrorRow IsDocument{
    ErrorKind::Unsupported, "IsDocument",
    QT_TRANSLATE_NOOP("Error", "%1 is a document, which is no medium and no part of one.")};
inline constexpr ErrorRow IsWebPage{
    ErrorKind::Damaged, "IsWebPage",
    QT_TRANSLATE_NOOP("Error", "%1 is a web page, as is saved where a sign-in or an error stood in "
                               "place of the download. Download the file again.")};
inline constexpr ErrorRow IsText{
    ErrorKind::Unsupported, "IsText",
    QT_TRANSLATE_NOOP("Error", "%1 is a text file of no kind that is known here. Give a medium or "
                               "a part of one, certificates, a profile, a log of Configuration "
                               "Manager or the export of a task sequence.")};
inline constexpr ErrorRow IsUnknown{
    ErrorKind::Unsupported, "IsUnknown",
    QT_TRANSLATE_NOOP("Error", "%1 is no medium, no boot image (WIM) and no other file that is "
                               "known here, or its beginning is damaged. Copy or download it "
                               "again, or give another file.")};

} // namespace cmgmedia::ErrorCode
