// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/image/wim_metadata.h"

namespace cmgmedia {

/// A WIM with its tables read: what describing and editing both begin with.
struct WimTables {
    ByteSource wim;
    QString origin;
    WimHeader header;
    WimBlobTable blobs;
    QString xml;
    std::vector<WimImage> images;

    bool isSolid() const;
};

/// NotABootImage, WimDamaged, WimSplit, WimPipable, Truncated, Unsupported.
Result<WimTables> readWimTables(const ByteSource& wim, const QString& origin,
                                const std::stop_token& stop);

/// WimImageMissing; WimDamaged when it does not match its hash.
Result<WimMetadata> readWimMetadata(const WimTables& tables, int image,
                                    const std::stop_token& stop);

/// Finds a path, with '/' or '\', whatever its case; gives the spelling of the image.
struct WimPlace {
    QString path;
    WimDentry dentry;
};
Result<std::optional<WimPlace>> findInWim(const WimMetadata& metadata, const QString& path);

} // namespace cmgmedia
