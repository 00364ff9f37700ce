// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/work.h"
#include "core/media/image_record.h"
#include "core/media/media_tree.h"

#include <QJsonObject>

namespace cmgmedia {

/// Where the manifest lies on a medium.
inline constexpr char kManifestPath[] = "SMS/cmgmedia.manifest.json";

/// The manifest: JSON with path, size, place and SHA-256 of every other file, the record of the
/// image that they lie in, and a hash of itself. Room for it is laid out before the hashes are
/// known, so it is filled up to `bytes` with blanks.
QByteArray manifestOf(const std::vector<FileHash>& files, const QJsonObject& about,
                      const std::optional<ImageRecord>& image = {}, qsizetype bytes = 0);

/// No manifest is larger: some 400,000 files.
inline constexpr qint64 kLargestManifestBytes = 64LL << 20;

/// What a manifest lists, without itself; nothing where these bytes are no manifest that is as it
/// was written.
std::vector<FileHash> filesOfManifest(const QByteArray& manifest);

/// Room enough, before anything has its place.
qsizetype manifestRoom(const std::vector<FileHash>& files, const QJsonObject& about);

struct ManifestDifference {
    enum class Kind {
        Missing,
        Changed,
        Unexpected,
        Structure,  ///< what makes the medium start and leads to its files
        Unreadable, ///< the detail says why
    };
    Kind kind = Kind::Missing;
    QString path; ///< or the part of the structure: "boot catalog"
    Text detail = {};
};

struct ManifestCheck {
    QByteArray sha256; ///< of all that is listed: the same for the same files on whatever medium
    QJsonObject about;
    int filesChecked = 0;
    qint64 usedBytes = 0;      ///< of an image: from there on nothing was looked at
    bool hasStructure = false; ///< an image, whose structure was looked at, too
    std::vector<ManifestDifference> differences;
    // What does no harm:
    std::vector<QString> leftOut; ///< not the medium's own, as systems leave it (isLitter())
    QStringList marks; ///< parts of the structure as a system changes them that has it open
    /// That does: parts in which a system marked that it met read or write errors.
    QStringList errorMarks;
};

/// What the files lie in.
struct ImageBytes {
    ByteSource bytes;
    bool isDevice = false; ///< which may be larger than the image on it
};

/// Hashes every file of the tree, and of an image all that lies between them, and compares.
/// ManifestMissing, ManifestDamaged.
Result<ManifestCheck> checkManifest(const MediaTree& tree, const std::optional<ImageBytes>& image,
                                    Work& work);

} // namespace cmgmedia
