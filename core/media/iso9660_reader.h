// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/work.h"
#include "core/media/disc_image.h"
#include "core/media/media_tree.h"

#include <optional>

namespace cmgmedia {

struct Iso9660Volume {
    QString label;
    MediaTree tree;
};

/// How many blocks the ISO 9660 volume says that it has; nullopt: there is none. On a UDF disc it
/// may hold no more than a README, but is as long as the disc.
std::optional<qint64> iso9660Blocks(const DiscImage& image);

/// Reads an ISO 9660 volume by its Joliet names, else by its own without ";1". Truncated, Corrupt,
/// Unsupported, NameCollision.
Result<Iso9660Volume> readIso9660(const DiscImage& image, Work& work);

} // namespace cmgmedia
