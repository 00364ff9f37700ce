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
                      "a bootable medium from the console.")};
/// The medium that the console is to make.
inline constexpr ErrorRow NotMadeYet{
    ErrorKind::NotFound, "NotMadeYet",
    QT_TRANSLATE_NOOP("Error",
                      "The console hasn't created %1 yet. Create it, or choose an existing "
                      "medium.")};

// Files that somebody takes for a medium or a part of one, and of which there is nothing to show.
inline constexpr ErrorRow IsEmpty{
    ErrorKind::Damaged, "IsEmpty",
    QT_TRANSLATE_NOOP("Error", "%1 is empty. Copy or download it again.")};
inline constexpr ErrorRow IsZeros{
    ErrorKind::Damaged, "IsZeros",
    QT_TRANSLATE_NOOP("Error",
                      "%1 starts with zeros, so a copy or download probably didn't finish. Copy "
                      "or download it again.")};
inline constexpr ErrorRow IsCabinet{
    ErrorKind::Unsupported, "IsCabinet",
    QT_TRANSLATE_NOOP("Error",
                      "%1 is a cabinet (CAB). Extract it with expand.exe, and choose the file "
                      "you need.")};
inline constexpr ErrorRow IsVirtualDisk{
    ErrorKind::Unsupported, "IsVirtualDisk",
    QT_TRANSLATE_NOOP("Error",
                      "%1 is a virtual hard disk, which can't be opened here. Attach it, and "
                      "choose the drive or a folder on it.")};
inline constexpr ErrorRow IsArchive{
    ErrorKind::Unsupported, "IsArchive",
    QT_TRANSLATE_NOOP("Error",
                      "%1 is an archive, but not a task sequence export. Extract it, and choose "
                      "the file you need.")};
inline constexpr ErrorRow IsInstaller{
    ErrorKind::Unsupported, "IsInstaller",
    QT_TRANSLATE_NOOP("Error",
                      "%1 is an installer (MSI) or a similar Windows file, not a medium or a "
                      "part of one.")};
inline constexpr ErrorRow IsDocument{
    ErrorKind::Unsupported, "IsDocument",
    QT_TRANSLATE_NOOP("Error", "%1 is a document, not a medium or a part of one.")};
inline constexpr ErrorRow IsWebPage{
    ErrorKind::Damaged, "IsWebPage",
    QT_TRANSLATE_NOOP("Error",
                      "%1 is a web page. A sign-in page or an error was probably saved instead "
                      "of the download. Download the file again.")};
inline constexpr ErrorRow IsText{
    ErrorKind::Unsupported, "IsText",
    QT_TRANSLATE_NOOP("Error",
                      "%1 is a text file of an unknown type. Choose a medium or a part of one, "
                      "certificates, a profile, a Configuration Manager log, or a task sequence "
                      "export.")};
inline constexpr ErrorRow IsUnknown{
    ErrorKind::Unsupported, "IsUnknown",
    QT_TRANSLATE_NOOP("Error",
                      "%1 isn't a medium, a boot image (WIM), or another known file, or its "
                      "beginning is damaged. Copy or download it again, or choose another file.")};

} // namespace cmgmedia::ErrorCode
