// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pe_resources.h"
#include "core/crypto/authenticode.h"
#include "core/image/boot_image.h"
#include "core/media/media_tree.h"

namespace cmgmedia {

/// A program of a medium that runs before Windows PE does, and who signed it.
struct BootManager {
    QString path;         ///< as spelled there
    bool onMedium = true; ///< else in the boot image
    Result<SignedImage> image;
    Result<PeVersions> versions = PeVersions();

    /// The firmware itself starts it, and so judges its signatures: UEFI 2.10, 3.5.1.1, and
    /// the entry that Windows makes. The others are started by a boot manager, or by nobody.
    bool isFirst() const;
};

/// Those in EFI\Boot and EFI\Microsoft\Boot, and bootmgr.efi. When stopped, the rest of them are
/// Cancelled.
std::vector<BootManager> bootManagersOf(const MediaTree& tree, const std::stop_token& stop);
/// The one that a medium gets where it takes this generation of boot files; none where the image
/// does not carry it.
std::vector<BootManager> bootManagersOf(const WimFile& wim, int image,
                                        BootFileGeneration generation, const std::stop_token& stop);

} // namespace cmgmedia
