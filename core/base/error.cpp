// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <QCoreApplication>

#include <cerrno>
#include <system_error>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(Error)

public:
    static QString sentence(ErrorCode code);
};

// One long switch without a default: the compiler asks for a sentence when a code is added.
QString ErrorText::sentence(ErrorCode code) // NOLINT(readability-function-size)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return tr("Stopped before it was finished.");
    case ErrorCode::NotFound:
        return tr("%1 was not found. Check the path.");
    case ErrorCode::AccessDenied:
        return tr("%1 may not be opened. Check its permissions.");
    case ErrorCode::NoSpace:
        return tr("There is not enough room for %1. Free some space or choose another place.");
    case ErrorCode::Io:
        return tr("%1 could not be read or written.");
    case ErrorCode::Corrupt:
        return tr("%1 is damaged or not of the expected format.");
    case ErrorCode::Unsupported:
        return tr("%1 is of a kind that is not supported.");
    case ErrorCode::External:
        return tr("%1 could not be processed.");
    case ErrorCode::HelperEnded:
        return tr("%1 ended before it did anything. A policy or a security program of this "
                  "computer may forbid it; a policy may also let signed scripts run alone.");
    case ErrorCode::LibraryMissing:
        return tr("%1 is missing beside the program, and this cannot be done without it. It is a "
                  "part of wimlib for Windows (wimlib.net): copy it into the program's folder.");
    case ErrorCode::SourceChanged:
        return tr("%1 changed while it was being read. Close what writes to it and try again.");
    case ErrorCode::Truncated:
        return tr("%1 is cut short. Copy or download it again.");
    case ErrorCode::PasswordMissing:
        return tr("%1 is protected by a password, and none was given.");
    case ErrorCode::PasswordWrong:
        return tr("The password for %1 is wrong.");
    case ErrorCode::PasswordNotNeeded:
        return tr("%1 has no password, but one was given. Leave it out.");
    case ErrorCode::PasswordUnreadable:
        return tr("No password could be read from %1. Its first line must hold the password.");
    case ErrorCode::PasswordsDiffer:
        return tr("The two passwords are not the same. Type them again.");
    case ErrorCode::ProfileInvalid:
        return tr("The profile %1 cannot be used.");
    case ErrorCode::Blocked:
        return tr("Nothing was made, because such a medium cannot work: %1.");
    case ErrorCode::ConsoleMissing:
        return tr("The Configuration Manager console is not installed on this computer. Save the "
                  "script and run it on a PC that has it.");
    case ErrorCode::ConsoleAnswerMissing:
        return tr("The console has to be told %1.");
    case ErrorCode::ConsoleDenied:
        return tr("The console makes media only with the permission of an administrator, which "
                  "was not given.");
    case ErrorCode::ConsoleFailed:
        return tr("The console did not make %1. Its reasons are in CreateTsMedia.log.");
    case ErrorCode::ConsoleTokenRefused:
        return tr("The site gave the console no token for the medium, so %1 was not made. With "
                  "version 2409 that happens where the SMS Provider is on another server than the "
                  "management point: make the medium at the primary site server, or update to "
                  "2509.");
    case ErrorCode::ConsoleGoesOn:
        return tr("The console could not be stopped and goes on by itself. Delete %1 once it is "
                  "there.");
    case ErrorCode::NotMadeYet:
        return tr("The console has not made %1 yet. Have it made, or choose a medium that is "
                  "there.");
    case ErrorCode::NotAMedium:
        return tr("%1 is not a Configuration Manager boot medium. Choose its ISO file or the "
                  "folder that holds sources and SMS.");
    case ErrorCode::BootImageMissing:
        return tr(R"(%1 has no boot image: sources\boot.wim is missing.)");
    case ErrorCode::VariablesMissing:
        return tr(R"(%1 has no media variables: SMS\data\Variables.dat is missing.)");
    case ErrorCode::VariablesDamaged:
        return tr("The media variables in %1 are damaged. Make the medium again at the site.");
    case ErrorCode::VariablesUnknownCipher:
        return tr("The media variables in %1 are encrypted in a way that is not known.");
    case ErrorCode::MediaPairBroken:
        return tr("The certificate in the media variables of %1 does not open with its media "
                  "GUID. Make the medium again at the site.");
    case ErrorCode::VariableInvalid:
        return tr("The media variable \"%1\" cannot be written. Give it a name of its own, and a "
                  "value without control characters.");
    case ErrorCode::NameCollision:
        return tr("%1 differs from another file of the medium only in the case of its letters. "
                  "Windows cannot tell them apart: rename one.");
    case ErrorCode::CertificateUnreadable:
        return tr("%1 holds no certificate that can be read. Choose a .cer, .crt, .pem, .p7b or "
                  ".reg file.");
    case ErrorCode::CertificateNotForTrust:
        return tr("%1 is not the certificate of a certification authority, so trusting it would "
                  "do nothing. Give the root and the issuing CA instead.");
    case ErrorCode::CertificateExpired:
        return tr("The certificate %1 has expired. Give its successor.");
    case ErrorCode::CertificateNotYetValid:
        return tr("The certificate %1 is not valid yet. Check the clock of this computer.");
    case ErrorCode::IssuerMissing:
        return tr("The certificate %1 was issued by a CA that is neither given nor in the boot "
                  "image. Add that CA's certificate, up to the root.");
    case ErrorCode::ThumbprintUnknown:
        return tr("There is no certificate with the thumbprint %1 in the boot image.");
    case ErrorCode::RegNothingUsable:
        return tr("%1 has no certificate: a Blob under ...\\Certificates\\<thumbprint> is needed.");
    case ErrorCode::RegDamaged:
        return tr("The registry export %1 is damaged or was edited. Export it again.");
    case ErrorCode::PfxDamaged:
        return tr("%1 is not a PFX file that can be read. Export it again with its private key.");
    case ErrorCode::PfxWithoutCertificate:
        return tr("%1 holds no certificate. Export it again, certificate and private key "
                  "together.");
    case ErrorCode::CertificateWithKey:
        return tr("%1 is a PFX file, which holds a private key. Give the certificate alone, as a "
                  ".cer file: the key has no business here.");
    case ErrorCode::NotAServerCertificate:
        return tr("%1 holds only certificates of certification authorities. Give the certificate "
                  "of the cloud management gateway itself.");
    case ErrorCode::HiveDirty:
        return tr("The registry hive %1 was captured while it was loaded, and its last changes "
                  "are only in its logs. Mount the boot image once with DISM, load and unload "
                  "the hive, and commit; or take a fresh boot.wim.");
    case ErrorCode::HiveDamaged:
        return tr("The registry hive %1 is damaged. Take a fresh boot.wim.");
    case ErrorCode::BlobTooLarge:
        return tr("The certificate %1 is too large for the registry of the boot image.");
    case ErrorCode::NotABootImage:
        return tr("%1 is not a boot image (WIM). Choose the boot.wim of the site.");
    case ErrorCode::WimDamaged:
        return tr("The boot image %1 is damaged. Copy it again from the site.");
    case ErrorCode::WimSplit:
        return tr("%1 is one part of a split WIM. Give the boot image as one file.");
    case ErrorCode::WimSolid:
        return tr("The boot image %1 is compressed in solid blocks (LZMS), which the Windows boot "
                  "manager does not load. Export it with XPRESS or LZX compression.");
    case ErrorCode::WimPipable:
        return tr("%1 is a pipable WIM, which only wimlib reads. Export it as an ordinary WIM.");
    case ErrorCode::WimImageMissing:
        return tr("The boot image %1 has no image with that index.");
    case ErrorCode::SoftwareHiveMissing:
        return tr(R"(%1 has no Windows\System32\config\SOFTWARE: it is not a Windows PE image.)");
    case ErrorCode::BootFilesMissing:
        return tr("%1 does not carry the boot files that were asked for.");
    case ErrorCode::ExportUnreadable:
        return tr("%1 is not a task sequence export that can be read. Export the task sequence "
                  "again from the console, without a password on the archive.");
    case ErrorCode::ExportTooLarge:
        return tr("%1 unpacks to more than a task sequence export can hold, so it was not read. "
                  "Export the task sequence again from the console, without its content.");
    case ErrorCode::ExportAmbiguous:
        return tr("%1 holds several task sequences. Export the one that the medium starts.");
    case ErrorCode::OutputExists:
        return tr("%1 exists already. Choose another name, or allow it to be replaced.");
    case ErrorCode::OutputIsSource:
        return tr("%1 is one of the sources. Choose another name for the output.");
    case ErrorCode::LabelInvalid:
        return tr("The label %1 cannot be the name of a volume.");
    case ErrorCode::FileTooLarge:
        return tr("%1 is too large for this kind of medium.");
    case ErrorCode::VerifyMismatch:
        return tr("%1 does not read back as it was written. The disk or its connection is "
                  "faulty; write to another one.");
    case ErrorCode::ManifestMissing:
        return tr("%1 has no manifest, so its files cannot be checked. It was not made by this "
                  "program.");
    case ErrorCode::ManifestMismatch:
        return tr("%1 differs from its manifest. Write the medium again.");
    case ErrorCode::DeviceMissing:
        return tr("No stick was chosen. Choose the one to erase and write.");
    case ErrorCode::DeviceNotOffered:
        return tr("%1 is never written: it belongs to the system of this computer, or it is not "
                  "removable. Choose a USB stick.");
    case ErrorCode::DeviceSerialDiffers:
        return tr("%1 is not the stick that may be erased. Check which one is plugged in.");
    case ErrorCode::DeviceSwapped:
        return tr("Another stick than the one that was chosen is plugged in as %1. Choose again.");
    case ErrorCode::DeviceTooSmall:
        return tr("%1 is too small. Take a larger stick.");
    case ErrorCode::DeviceSectors:
        return tr("%1 has sectors of another size than 512 bytes, and a PC would not start from "
                  "it. Take another stick.");
    case ErrorCode::DeviceFake:
        return tr("%1 is smaller than it says: what is written to its end does not arrive there. "
                  "Do not use it.");
    case ErrorCode::DeviceWriteProtected:
        return tr("%1 is write-protected. Move the switch on it, or take another stick.");
    case ErrorCode::DeviceBusy:
        return tr("%1 is in use. Close the programs that have files of it open and try again.");
    case ErrorCode::DeviceDenied:
        return tr("Writing %1 takes the permission of an administrator, which was not given.");
    case ErrorCode::DeviceForbidden:
        return tr("This computer does not let even an administrator write %1. Look for a policy "
                  "about removable disks, and for a security program that guards them.");
    case ErrorCode::DeviceGone:
        return tr("%1 was unplugged or does not answer any more. Plug it in again.");
    case ErrorCode::DeviceFailed:
        return tr("%1 or its connection is faulty. Try another port, then another stick.");
    case ErrorCode::DiscImageForStick:
        return tr("%1 is the image of a disc, and a stick written from it does not start. Build "
                  "the medium for USB and write that.");
    }
    Q_UNREACHABLE();
}

ErrorCode codeOf(int errorNumber)
{
    switch (errorNumber) {
    case ENOENT:
    case ENOTDIR:
        return ErrorCode::NotFound;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorCode::AccessDenied;
    case ENOSPC:
#ifdef EDQUOT // C++ does not know it
    case EDQUOT:
#endif
    case EFBIG:
        return ErrorCode::NoSpace;
    case EEXIST:
        return ErrorCode::OutputExists;
    default:
        return ErrorCode::Io;
    }
}

} // namespace

QString describe(const Error& error)
{
    QString text = ErrorText::sentence(error.code);
    if (text.contains("%1"_L1))
        text = text.arg(error.subject);
    if (!error.detail.isEmpty())
        text += u" (%1)"_s.arg(error.detail);
    return text;
}

Error systemError(const QString& subject)
{
    return systemError(subject, errno);
}

Error systemError(const QString& subject, int errorNumber)
{
    const std::string words = std::generic_category().message(errorNumber);
    return Error{codeOf(errorNumber), subject, QString::fromStdString(words)};
}

} // namespace cmgmedia
