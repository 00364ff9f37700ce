// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/work.h"
#include "core/media/disc_image.h"
#include "core/media/media_tree.h"

namespace cmgmedia {

struct Iso9660Volume {
    QString label;
    MediaTree tree;
};

/// True where the volume descriptors of ISO 9660 begin; a part of the disc may be all it has.
bool hasIso9660(const DiscImage& image);

/// Reads an ISO 9660 volume by its Joliet names, else by its own without ";1". Truncated, Corrupt,
/// Unsupported, NameCollision.
Result<Iso9660Volume> readIso9660(const DiscImage& image, Work& work);

} // namespace cmgmedia
