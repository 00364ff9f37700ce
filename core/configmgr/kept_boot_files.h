// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/image/boot_files.h"
#include "core/media/media_tree.h"

namespace cmgmedia {

/// A file that a medium keeps when boot files of a generation are taken out of its boot image, and
/// gets only where it has none.
struct KeptBootFile {
    enum class Origin {
        SameAsInBootImage,
        OtherThanInBootImage,
        OnMediumOnly,
        InBootImageOnly, ///< the medium would get it
    };
    QString path; ///< on the medium
    Origin origin = Origin::OnMediumOnly;

    bool operator==(const KeptBootFile&) const = default;
};

QString originName(KeptBootFile::Origin origin); ///< "same-as-in-boot-image": for programs

/// Those of a medium, compared byte for byte with its boot image; what neither has is left out.
Result<std::vector<KeptBootFile>> keptBootFiles(const MediaTree& tree, const WimFile& wim,
                                                const BootImage& image, Work& work);

} // namespace cmgmedia
