// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/work.h"
#include "core/media/media_tree.h"

#include <optional>

namespace cmgmedia {

enum class MediumKind { Folder, UdfIso, PlainIso };

/// A medium opened for reading; nothing of it is copied.
struct Medium {
    QString path; ///< of the folder or the ISO file
    MediumKind kind = MediumKind::Folder;
    QString volumeLabel;
    MediaTree tree;
    std::optional<ByteSource> biosBootImage; ///< El Torito, platform 0
    std::optional<ByteSource> efiBootImage;  ///< El Torito, platform 0xEF
};

/// Opens a folder or an ISO (UDF, else ISO 9660 with Joliet). Whatever is in it is listed; it
/// need not be a Configuration Manager medium. NotFound, NotAMedium, Truncated, Corrupt,
/// NameCollision.
Result<Medium> openMedium(const QString& path, Work& work);

} // namespace cmgmedia
