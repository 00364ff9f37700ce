// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pe_resources.h"
#include "core/crypto/authenticode.h"

namespace cmgmedia {

/// Whose something is that starts a medium, as far as its bytes tell: any program or code looks
/// like another from outside.
enum class BootOrigin {
    Unknown,
    Windows,
    Lab, ///< of ours, for a rehearsal
};

/// What the programs of a lab print where a real medium would start Windows PE.
inline constexpr char kLabLine[] =
    "CMG Media Wizard lab: this medium was made for a rehearsal and installs nothing.";

/// A boot manager of UEFI: signed under a CA of Windows and as it was then, or it calls itself
/// bootmgr.
BootOrigin originOfManager(QByteArrayView program, const Result<SignedImage>& signers,
                           const Result<PeVersions>& versions);
/// El Torito's image for BIOS, by the messages in Microsoft's etfsboot.com.
BootOrigin originOfDiscCode(QByteArrayView code);
/// BOOTMGR of BIOS, by the message in it.
BootOrigin originOfBiosManager(QByteArrayView program);

/// What boot.sdi says of itself: "System Deployment Image (SDI) File Specification".
enum class RamdiskTable {
    Whole,
    CutOff,  ///< its disk ends behind the file
    Nothing, ///< it names no disk
};
/// Of its first bytes, at least a block of a disc, and the size of all.
RamdiskTable ramdiskTable(QByteArrayView start, qint64 bytes);

} // namespace cmgmedia
