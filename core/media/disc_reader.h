// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/work.h"
#include "core/media/media_tree.h"

#include <optional>

namespace cmgmedia {

enum class DiscKind {
    Folder,
    UdfIso,
    PlainIso,
    UsbImage, ///< FAT on a stick, or in an image of one
};

QString kindName(DiscKind kind); ///< "udf-iso"

/// What a reader opened: a tree of files and how it starts. A disc, a stick, an image of one, or a
/// folder; nothing of it is copied.
struct Disc {
    QString path; ///< of the folder, the image file or the device
    DiscKind kind = DiscKind::Folder;
    QString volumeLabel;
    MediaTree tree;
    /// El Torito's for BIOS (platform 0) and UEFI (0xEF); of a folder or a stick, the files that
    /// those of a disc are made of.
    std::optional<ByteSource> biosBootImage;
    std::optional<ByteSource> efiBootImage;
    bool hasBootCode = false; ///< in the boot record of a stick, for BIOS
    // Of a disc: why an image of its boot catalog is not there, and what is wrong with the catalog.
    std::optional<Error> biosBootError = {};
    std::optional<Error> efiBootError = {};
    std::optional<Error> bootCatalogError = {};
    QString fileSystem = {};                     ///< of a stick: "FAT32"
    std::shared_ptr<const SourceFile> file = {}; ///< open; nullptr: a folder
};

/// Opens a folder, an ISO (UDF, else ISO 9660 with Joliet), or a stick or its image (FAT32, FAT16,
/// FAT12; in the active partition or without any). Whatever is in it is listed; it need not be a
/// Configuration Manager medium. NotFound, NotAMedium, Truncated, Corrupt, Unsupported,
/// NameCollision.
Result<Disc> openDisc(const QString& path, Work& work);
/// The same, of an image that is open.
Result<Disc> openDisc(std::shared_ptr<const SourceFile> file, Work& work);

} // namespace cmgmedia
