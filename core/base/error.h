// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"

#include <string_view>

namespace cmgmedia {

/// What a caller may branch on without knowing the room that an error comes from.
enum class ErrorKind {
    Cancelled,
    NotFound, ///< or lacks what is asked of it
    Denied,   ///< by the system, a policy, a person or ourselves
    NoSpace,
    Exists,
    Io,
    Changed, ///< differs from what it was, or from what was written
    Damaged,
    Unsupported, ///< well-formed, but of a kind that we cannot work with
    TooLarge,
    Password, ///< another one, or none, opens it
    Invalid,  ///< what somebody gave or chose
    External, ///< another program or library, for a reason of its own
};

/// One thing that can go wrong: its kind, its name, which is unique and goes through pipes, and its
/// sentence, with %1 for the subject. Each room has its own rows in its errors.h; those here are
/// everybody's.
struct ErrorRow {
    ErrorKind kind = ErrorKind::External;
    const char* name = "";
    const char* sentence = ""; ///< in the context Error, whichever the room

    friend constexpr bool operator==(const ErrorRow& one, const ErrorRow& other)
    {
        return std::string_view(one.name) == other.name;
    }
};

/// Rows read like the values of an enum, which they were before each room had its own.
namespace ErrorCode {

inline constexpr ErrorRow Cancelled{ErrorKind::Cancelled, "Cancelled",
                                    QT_TRANSLATE_NOOP("Error", "Stopped before it was finished.")};
inline constexpr ErrorRow NotFound{ErrorKind::NotFound, "NotFound",
                                   QT_TRANSLATE_NOOP("Error", "%1 was not found. Check the path.")};
inline constexpr ErrorRow AccessDenied{
    ErrorKind::Denied, "AccessDenied",
    QT_TRANSLATE_NOOP("Error", "%1 may not be opened. Check its permissions.")};
inline constexpr ErrorRow FolderNotWritable{
    ErrorKind::Denied, "FolderNotWritable",
    QT_TRANSLATE_NOOP("Error", "Nothing can be written into %1. Choose another folder, or check "
                               "its permissions.")};
inline constexpr ErrorRow NameTooLong{
    ErrorKind::Invalid, "NameTooLong",
    QT_TRANSLATE_NOOP("Error", "The name of %1 is longer than file systems allow. Choose a shorter "
                               "one.")};
inline constexpr ErrorRow IsFolder{
    ErrorKind::Invalid, "IsFolder",
    QT_TRANSLATE_NOOP("Error", "%1 is a folder. Choose a file in it.")};
/// Reading it might wait for ever.
inline constexpr ErrorRow NotAFile{
    ErrorKind::Invalid, "NotAFile",
    QT_TRANSLATE_NOOP("Error", "%1 is a pipe, a socket or a device. Choose a file.")};
inline constexpr ErrorRow NoSpace{
    ErrorKind::NoSpace, "NoSpace",
    QT_TRANSLATE_NOOP("Error",
                      "There is not enough room for %1. Free some space or choose another place.")};
inline constexpr ErrorRow Io{ErrorKind::Io, "Io",
                             QT_TRANSLATE_NOOP("Error", "%1 could not be read or written.")};
/// Not of the expected format, where no code below says it better.
inline constexpr ErrorRow Corrupt{
    ErrorKind::Damaged, "Corrupt",
    QT_TRANSLATE_NOOP("Error", "%1 is damaged or not of the expected format.")};
/// Well-formed, but of a kind that we cannot work with.
inline constexpr ErrorRow Unsupported{
    ErrorKind::Unsupported, "Unsupported",
    QT_TRANSLATE_NOOP("Error", "%1 is of a kind that is not supported.")};
/// Some libraries work on files: what is to be looked at is put there for a moment.
inline constexpr ErrorRow TemporaryFolder{
    ErrorKind::Io, "TemporaryFolder",
    QT_TRANSLATE_NOOP("Error", "The folder for temporary files, %1, cannot be written. Free it, or "
                               "name another one in the environment variable TMPDIR, on Windows "
                               "TEMP.")};
/// A library failed for a reason of its own.
inline constexpr ErrorRow External{ErrorKind::External, "External",
                                   QT_TRANSLATE_NOOP("Error", "%1 could not be processed.")};
/// A program of ours or of Windows, before it did anything.
inline constexpr ErrorRow HelperEnded{
    ErrorKind::External, "HelperEnded",
    QT_TRANSLATE_NOOP("Error",
                      "%1 ended before it did anything. A policy or a security program of this "
                      "computer may forbid it; a policy may also let signed scripts run alone.")};
inline constexpr ErrorRow SourceChanged{
    ErrorKind::Changed, "SourceChanged",
    QT_TRANSLATE_NOOP(
        "Error", "%1 changed while it was being read. Close what writes to it and try again.")};
inline constexpr ErrorRow Truncated{
    ErrorKind::Damaged, "Truncated",
    QT_TRANSLATE_NOOP("Error", "%1 is cut short. Copy or download it again.")};
inline constexpr ErrorRow PasswordMissing{
    ErrorKind::Password, "PasswordMissing",
    QT_TRANSLATE_NOOP("Error", "%1 is protected by a password, and none was given.")};
inline constexpr ErrorRow PasswordWrong{
    ErrorKind::Password, "PasswordWrong",
    QT_TRANSLATE_NOOP("Error", "The password for %1 is wrong, or the file is damaged.")};
inline constexpr ErrorRow PasswordNotNeeded{
    ErrorKind::Password, "PasswordNotNeeded",
    QT_TRANSLATE_NOOP("Error", "%1 has no password, but one was given. Leave it out.")};
inline constexpr ErrorRow PasswordUnreadable{
    ErrorKind::Invalid, "PasswordUnreadable",
    QT_TRANSLATE_NOOP("Error",
                      "No password could be read from %1. Its first line must hold the password.")};
inline constexpr ErrorRow OutputExists{
    ErrorKind::Exists, "OutputExists",
    QT_TRANSLATE_NOOP("Error",
                      "%1 exists already. Choose another name, or allow it to be replaced.")};
inline constexpr ErrorRow OutputIsSource{
    ErrorKind::Invalid, "OutputIsSource",
    QT_TRANSLATE_NOOP("Error", "%1 is one of the sources. Choose another name for the output.")};
inline constexpr ErrorRow OutputIsNoFile{
    ErrorKind::Exists, "OutputIsNoFile",
    QT_TRANSLATE_NOOP("Error",
                      "%1 is a folder, a link, a device or a pipe, which no file replaces. "
                      "Choose another name for the output.")};
inline constexpr ErrorRow FileTooLarge{
    ErrorKind::TooLarge, "FileTooLarge",
    QT_TRANSLATE_NOOP("Error", "%1 is too large for this kind of medium.")};
/// A device gave other bytes than those written to it: nothing else may say that it is faulty.
inline constexpr ErrorRow VerifyMismatch{
    ErrorKind::Changed, "VerifyMismatch",
    QT_TRANSLATE_NOOP("Error", "%1 does not read back as it was written. Try once more at another "
                               "port; where that fails too, the disk is faulty, so write to "
                               "another one.")};
/// Its bytes may be whole, but they do not mean what was asked for.
inline constexpr ErrorRow ResultDiffers{
    ErrorKind::Changed, "ResultDiffers",
    QT_TRANSLATE_NOOP("Error", "What was made for %1 is not what was asked for, and is not kept. "
                               "Try again, and report it if it stays so.")};

} // namespace ErrorCode

/// A failure that a user may meet. Holds no secret, ever: it ends up in logs.
struct Error {
    ErrorRow code;
    Text subject; ///< the file, device, certificate or key it is about
    Text detail;  ///< where in it and what was found, or the library's own words; no advice

    bool operator==(const Error&) const = default;
};

/// One sentence or two: what failed, where, and what to do about it.
Text describe(const Error& error);

/// What is to be said of a result that could not be looked at: what the system or a person did
/// stays as it is, all else means that the result is not what was meant.
Error resultDiffers(const Error& met, const Text& subject);

/// The error of a failed system call, from errno, folded into a code.
Error systemError(const QString& subject);
Error systemError(const QString& subject, int errorNumber);

} // namespace cmgmedia
