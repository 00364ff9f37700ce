// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cmgmedia {

/// What went wrong. A caller branches on it; describe() has one sentence for each.
enum class ErrorCode {
    // files and the system
    Cancelled,
    NotFound,
    AccessDenied,
    NoSpace,
    Io,
    Corrupt,        ///< not of the expected format, where no code below says it better
    Unsupported,    ///< well-formed, but of a kind that we cannot work with
    External,       ///< a library failed for a reason of its own
    HelperEnded,    ///< a program of ours or of Windows, before it did anything
    LibraryMissing, ///< a library that the program works without, but not all of it
    SourceChanged,
    Truncated,
    // secrets
    PasswordMissing,
    PasswordWrong,
    PasswordNotNeeded,
    PasswordUnreadable,
    PasswordsDiffer, ///< that were to be the same
    // the profile
    ProfileInvalid,
    Blocked, ///< a rule says that the medium cannot work
    // the console
    ConsoleMissing, ///< not installed on this computer
    ConsoleAnswerMissing,
    ConsoleDenied,
    ConsoleFailed,
    ConsoleTokenRefused, ///< the site gave the medium no token
    ConsoleGoesOn,       ///< and cannot be stopped
    NotMadeYet,          ///< the medium that the console is to make
    // the imported medium
    NotAMedium,
    BootImageMissing,
    VariablesMissing,
    VariablesDamaged,
    VariablesUnknownCipher,
    MediaPairBroken,
    VariableInvalid,
    NameCollision,
    // certificates
    CertificateUnreadable,
    CertificateNotForTrust,
    CertificateExpired,
    CertificateNotYetValid,
    IssuerMissing,
    ThumbprintUnknown,
    RegNothingUsable,
    RegDamaged,
    PfxDamaged,
    PfxWithoutCertificate,
    CertificateWithKey, ///< a PFX, where a certificate alone is wanted
    NotAServerCertificate,
    // the registry hive
    HiveDirty,
    HiveDamaged,
    BlobTooLarge,
    // the boot image
    NotABootImage,
    WimDamaged,
    WimSplit,
    WimSolid,
    WimPipable,
    WimImageMissing,
    SoftwareHiveMissing,
    BootFilesMissing,
    // a task sequence export
    ExportUnreadable,
    ExportTooLarge,
    ExportAmbiguous,
    // the output
    OutputExists,
    OutputIsSource,
    LabelInvalid,
    FileTooLarge,
    VerifyMismatch,
    ManifestMissing,
    ManifestMismatch,
    // a stick to write
    DeviceMissing,    ///< none was chosen
    DeviceNotOffered, ///< the system's, or not removable
    DeviceSerialDiffers,
    DeviceSwapped, ///< another one has its place by now
    DeviceTooSmall,
    DeviceSectors, ///< of another size than 512 bytes
    DeviceFake,    ///< smaller than it says
    DeviceWriteProtected,
    DeviceBusy,
    DeviceDenied,
    DeviceForbidden, ///< even for an administrator
    DeviceGone,
    DeviceFailed, ///< answers, but with errors
    DiscImageForStick,
};

/// A failure that a user may meet. Holds no secret, ever: it ends up in logs.
struct Error {
    ErrorCode code;
    QString subject; ///< the file, device, certificate or key it is about
    QString detail;  ///< where in it, or the library's own words; untranslated

    bool operator==(const Error&) const = default;
};

/// One translated sentence or two: what failed, where, and what to do about it.
QString describe(const Error& error);

/// The error of a failed system call, from errno, folded into a code.
Error systemError(const QString& subject);
Error systemError(const QString& subject, int errorNumber);

} // namespace cmgmedia
