// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/disc_image.h"
#include "core/media/media_tree.h"

#include <optional>

namespace cmgmedia {

struct BootImages {
    std::optional<ByteSource> bios; ///< no emulation
    std::optional<ByteSource> efi;
    // Why it cannot be read, which makes no file of the disc unreadable. Truncated, Corrupt.
    std::optional<Error> biosError;
    std::optional<Error> efiError;
    std::optional<Error> catalogError; ///< its images may be there all the same
};

/// Finds the boot images of the El Torito catalog; both are absent without one. An image that is
/// also a file of the tree has the bytes of that file. Cancelled, and what reading can meet.
Result<BootImages> readBootImages(const DiscImage& image, const MediaTree& tree);

} // namespace cmgmedia
