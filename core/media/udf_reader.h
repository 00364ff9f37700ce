// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/work.h"
#include "core/media/disc_image.h"
#include "core/media/media_tree.h"

namespace cmgmedia {

struct UdfVolume {
    QString label;
    MediaTree tree;
};

/// True where the volume recognition sequence names UDF.
bool hasUdf(const DiscImage& image);

/// Reads a UDF volume with libudfread. Truncated, Corrupt, Unsupported, NameCollision.
Result<UdfVolume> readUdf(const DiscImage& image, Work& work);

} // namespace cmgmedia
