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
                                    QT_TRANSLATE_NOOP("Error", "Canceled.")};
inline constexpr ErrorRow NotFound{ErrorKind::NotFound, "NotFound",
                                   QT_TRANSLATE_NOOP("Error", "%1 wasn't found. Check the path.")};
inline constexpr ErrorRow AccessDenied{
    ErrorKind::Denied, "AccessDenied",
    QT_TRANSLATE_NOOP("Error", "You don't have permission to open %1.")};
inline constexpr ErrorRow FolderNotWritable{
    ErrorKind::Denied, "FolderNotWritable",
    QT_TRANSLATE_NOOP("Error",
                      "You can't write to %1. Choose another folder, or check its permissions.")};
inline constexpr ErrorRow NameTooLong{
    ErrorKind::Invalid, "NameTooLong",
    QT_TRANSLATE_NOOP("Error", "The name of %1 is too long. Choose a shorter one.")};
inline constexpr ErrorRow IsFolder{
    ErrorKind::Invalid, "IsFolder",
    QT_TRANSLATE_NOOP("Error", "%1 is a folder. Choose a file in it.")};
/// Reading it might wait for ever.
inline constexpr ErrorRow NotAFile{
    ErrorKind::Invalid, "NotAFile",
    QT_TRANSLATE_NOOP("Error", "%1 is a pipe, a socket or a device. Choose a file.")};
inline constexpr ErrorRow NoSpace{
    ErrorKind::NoSpace, "NoSpace",
    QT_TRANSLATE_NOOP(
        "Error", "There isn't enough space for %1. Free some space, or choose another place.")};
inline constexpr ErrorRow Io{ErrorKind::Io, "Io",
                             QT_TRANSLATE_NOOP("Error", "%1 can't be read or written.")};
/// Not of the expected format, where no code below says it better.
inline constexpr ErrorRow Corrupt{
    ErrorKind::Damaged, "Corrupt",
    QT_TRANSLATE_NOOP("Error", "%1 is damaged or in the wrong format.")};
/// Well-formed, but of a kind that we cannot work with.
inline constexpr ErrorRow Unsupported{ErrorKind::Unsupported, "Unsupported",
                                      QT_TRANSLATE_NOOP("Error", "%1 isn't supported.")};
/// Some libraries work on files: what is to be looked at is put there for a moment.
inline constexpr ErrorRow TemporaryFolder{
    ErrorKind::Io, "TemporaryFolder",
    QT_TRANSLATE_NOOP("Error",
                      "The folder for temporary files, %1, isn't writable. Free some space "
                      "there, or set another folder in the environment variable TMPDIR (on "
                      "Windows, TEMP).")};
/// A library failed for a reason of its own.
inline constexpr ErrorRow External{ErrorKind::External, "External",
                                   QT_TRANSLATE_NOOP("Error", "%1 can't be processed.")};
/// A program of ours or of Windows, before it did anything.
inline constexpr ErrorRow HelperEnded{
    ErrorKind::External, "HelperEnded",
    QT_TRANSLATE_NOOP("Error",
                      "%1 closed right away. It may be blocked by policy (for example, one that "
                      "allows only signed scripts) or by security software.")};
inline constexpr ErrorRow SourceChanged{
    ErrorKind::Changed, "SourceChanged",
    QT_TRANSLATE_NOOP("Error",
                      "%1 changed while it was being read. Close the program that writes to it "
                      "and try again.")};
inline constexpr ErrorRow Truncated{
    ErrorKind::Damaged, "Truncated",
    QT_TRANSLATE_NOOP("Error", "%1 is incomplete. Copy or download it again.")};
inline constexpr ErrorRow PasswordMissing{
    ErrorKind::Password, "PasswordMissing",
    QT_TRANSLATE_NOOP("Error", "%1 is password-protected. Enter its password.")};
inline constexpr ErrorRow PasswordWrong{
    ErrorKind::Password, "PasswordWrong",
    QT_TRANSLATE_NOOP("Error", "The password for %1 is wrong, or the file is damaged.")};
inline constexpr ErrorRow PasswordNotNeeded{
    ErrorKind::Password, "PasswordNotNeeded",
    QT_TRANSLATE_NOOP("Error", "%1 isn't password-protected. Remove the password.")};
inline constexpr ErrorRow PasswordUnreadable{
    ErrorKind::Invalid, "PasswordUnreadable",
    QT_TRANSLATE_NOOP("Error", "%1 contains no password. Put the password in its first line.")};
inline constexpr ErrorRow OutputExists{
    ErrorKind::Exists, "OutputExists",
    QT_TRANSLATE_NOOP("Error",
                      "%1 already exists. Choose another name, or allow it to be replaced.")};
inline constexpr ErrorRow OutputIsSource{
    ErrorKind::Invalid, "OutputIsSource",
    QT_TRANSLATE_NOOP("Error", "%1 is one of the sources. Choose another name for the output.")};
inline constexpr ErrorRow OutputIsNoFile{
    ErrorKind::Exists, "OutputIsNoFile",
    QT_TRANSLATE_NOOP("Error",
                      "%1 is a folder, a link, a device, or a pipe, and can't be replaced by a "
                      "file. Choose another name for the output.")};
inline constexpr ErrorRow FileTooLarge{
    ErrorKind::TooLarge, "FileTooLarge",
    QT_TRANSLATE_NOOP("Error", "%1 is too large for this kind of medium.")};
/// A device gave other bytes than those written to it: nothing else may say that it is faulty.
inline constexpr ErrorRow VerifyMismatch{
    ErrorKind::Changed, "VerifyMismatch",
    QT_TRANSLATE_NOOP("Error",
                      "Verification failed: %1 isn't what was written. Try another port. If that "
                      "fails too, use another drive.")};
/// Somebody put another file in its place before it was published.
inline constexpr ErrorRow OutputSwapped{
    ErrorKind::Changed, "OutputSwapped",
    QT_TRANSLATE_NOOP("Error",
                      "Another file took the place of %1 while it was created. Check who else can "
                      "write to its folder, and try again.")};

/// Its bytes may be whole, but they do not mean what was asked for.
inline constexpr ErrorRow ResultDiffers{
    ErrorKind::Changed, "ResultDiffers",
    QT_TRANSLATE_NOOP("Error",
                      "The medium created for %1 doesn't match your settings, so it wasn't kept. "
                      "Try again. If it happens again, report it.")};

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
