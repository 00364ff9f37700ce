// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/work.h"
#include "core/image/boot_image.h"

namespace cmgmedia {

/// A file for the medium that comes out of the boot image.
struct BootFile {
    QString mediumPath; ///< "EFI/Boot/bootx64.efi"
    QString imagePath;  ///< where it was in the image
    QByteArray content;
    /// The same for both generations (BCD, boot.sdi, boot.stl, ...): a medium that has one keeps
    /// its own, as Microsoft's Make2023BootableMedia.ps1 does with boot.stl.
    bool isDefault = false;
};

struct BootFileSet {
    BootFileGeneration generation = BootFileGeneration::Ca2011;
    std::vector<BootFile> files = {};
    QByteArray efiBootImage = {};  ///< El Torito image for UEFI, of the same generation; as below
    QByteArray biosBootImage = {}; ///< etfsboot.com; empty when the image has none
};

/// What a PC starts from: a stick needs no El Torito image.
enum class BootFilesFor { Disc, Stick };

/// Takes one generation of boot managers, fonts and El Torito images out of a boot image.
/// Loader, fonts of 2023 and, for a disc, the El Torito image for UEFI must be there, all else is
/// taken where it is. BootFilesMissing, naming the first that is not there.
Result<BootFileSet> bootFilesOf(const WimFile& wim, const BootImage& image,
                                BootFileGeneration generation, BootFilesFor use, Work& work);

/// Of those only what a medium keeps its own of, whichever generation is taken.
Result<std::vector<BootFile>> defaultBootFilesOf(const WimFile& wim, const BootImage& image,
                                                 Work& work);

} // namespace cmgmedia
