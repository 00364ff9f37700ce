// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/work.h"
#include "core/media/media_tree.h"

#include <optional>

namespace cmgmedia {

enum class MediumKind {
    Folder,
    UdfIso,
    PlainIso,
    UsbImage, ///< FAT on a stick, or in an image of one
};

/// A medium opened for reading; nothing of it is copied.
struct Medium {
    QString path; ///< of the folder, the image file or the device
    MediumKind kind = MediumKind::Folder;
    QString volumeLabel;
    MediaTree tree;
    std::optional<ByteSource> biosBootImage; ///< El Torito, platform 0
    std::optional<ByteSource> efiBootImage;  ///< El Torito, platform 0xEF
    bool hasBootCode = false;                ///< in the boot record of a stick, for BIOS
};

/// Whether firmware finds what it starts: in the boot catalog of a disc, at its place in the tree
/// of a stick. Nobody can tell what the code in a stick's boot record does: nothing.
std::optional<bool> startsOnBios(const Medium& medium);
bool startsOnUefi(const Medium& medium);

/// \EFI\Boot\bootx64.efi and its like for other processors, which UEFI starts from a stick.
bool hasUefiLoader(const MediaTree& tree);

/// Opens a folder, an ISO (UDF, else ISO 9660 with Joliet), or a stick or its image (FAT32, FAT16;
/// in the active partition or without any). Whatever is in it is listed; it need not be a
/// Configuration Manager medium. NotFound, NotAMedium, Truncated, Corrupt, Unsupported,
/// NameCollision.
Result<Medium> openMedium(const QString& path, Work& work);

} // namespace cmgmedia
