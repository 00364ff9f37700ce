// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/work.h"
#include "core/media/image_plan.h"
#include "core/media/media_tree.h"

#include <QJsonObject>

namespace cmgmedia {

/// Where the manifest lies on a medium.
inline constexpr char kManifestPath[] = "SMS/cmgmedia.manifest.json";

/// The manifest: JSON with path, size and SHA-256 of every other file. Its length depends on the
/// paths and sizes only, so room can be laid out before the hashes are known.
QByteArray manifestOf(const std::vector<FileHash>& files, const QJsonObject& about);

struct ManifestDifference {
    enum class Kind { Missing, Changed, Unexpected };
    Kind kind = Kind::Missing;
    QString path;
};

struct ManifestCheck {
    QByteArray sha256; ///< of the manifest, and so of all that it lists, on whatever medium
    QJsonObject about;
    int filesChecked = 0;
    std::vector<ManifestDifference> differences;
};

/// Hashes every file of the tree and compares. ManifestMissing, Corrupt.
Result<ManifestCheck> checkManifest(const MediaTree& tree, Work& work);

} // namespace cmgmedia
